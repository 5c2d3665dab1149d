// Which goal matters most, least, or would be moved first: one of a list.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import type { GoalWords } from './use-goal-words.ts';
import classes from './weigh.module.css';
import type { PickStep } from './weigh-flow.ts';

export interface PickQuestionProps {
  readonly step: PickStep;
  readonly words: GoalWords;
  readonly value: string | null;
  readonly onChange: (goal: string) => void;
}

export function PickQuestion({ step, words, value, onChange }: PickQuestionProps): ReactNode {
  const t = useText();
  return (
    <fieldset className={classes.options}>
      <legend className="ek-hidden">{t(`weigh.pick.${step.role}`)}</legend>
      {step.options.map((id) => {
        const detail = words.measure(id) ?? words.statement(id);
        return (
          <label key={id} className={classes.option} data-chosen={id === value}>
            <input
              type="radio"
              name={step.key}
              value={id}
              checked={id === value}
              onChange={() => onChange(id)}
            />
            <span className={classes.optionWords}>
              <span className={classes.goalName}>{words.name(id)}</span>
              {detail && <span className={classes.detail}>{detail}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
