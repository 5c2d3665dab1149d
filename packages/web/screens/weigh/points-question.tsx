// How many points the swing of a goal is worth: slid or typed.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import type { GoalWords } from './use-goal-words.ts';
import classes from './weigh.module.css';
import type { PointsStep } from './weigh-flow.ts';

export interface PointsQuestionProps {
  readonly step: PointsStep;
  readonly words: GoalWords;
  readonly value: number | null;
  readonly onChange: (points: number) => void;
}

export function PointsQuestion({ step, words, value, onChange }: PointsQuestionProps): ReactNode {
  const t = useText();
  const label = t('weigh.points.label', { goal: words.name(step.goal) });
  const details = [step.first, step.goal].flatMap((id) => {
    const measure = words.measure(id);
    return measure === null ? [] : [{ id, measure }];
  });
  return (
    <div className={classes.pair}>
      {details.map(({ id, measure }) => (
        <p key={id} className={classes.detail}>
          <strong>{words.name(id)}</strong> · {measure}
        </p>
      ))}
      <input
        type="range"
        className={classes.slider}
        min={0}
        max={100}
        step={5}
        value={value ?? 50}
        data-unset={value === null}
        aria-label={label}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <div className={classes.ends} aria-hidden="true">
        <span>{t('weigh.points.none')}</span>
        <span>{t('weigh.points.all')}</span>
      </div>
      <label className={classes.typed}>
        <span>{t('weigh.points.type')}</span>
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={100}
          aria-label={label}
          value={value ?? ''}
          onChange={(event) => {
            const points = event.currentTarget.valueAsNumber;
            if (points >= 0 && points <= 100) onChange(points);
          }}
        />
      </label>
    </div>
  );
}
