// One goal at a check-in: how sure its owner is that it is reached in time, in tenths, and why in one sentence.
import type { SheetGoal } from '@evenkeel/core';
import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { useKpiValue } from '../goals/use-kpi-value.ts';
import classes from './check-in.module.css';
import type { Draft } from './check-in-draft.ts';

type Said = Draft['beliefs'][string];

export interface BeliefFieldProps {
  readonly goal: SheetGoal;
  readonly said: Said | undefined;
  readonly onChange: (said: Said) => void;
}

const tenthsOf = Array.from({ length: 11 }, (_, at) => at);

export function BeliefField({ goal, said, onChange }: BeliefFieldProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const write = useKpiValue();
  const { tenths = null, comment = '' } = said ?? {};
  const { target, targetHigh, unit, last } = goal;
  const aim =
    target === null
      ? null
      : targetHigh === null
        ? t('check-in.sure.target', { target: write(target, unit) })
        : t('check-in.sure.range', { low: write(target, null), high: write(targetHigh, unit) });
  const before =
    last === null
      ? null
      : t('check-in.sure.last', { share: format.percent(last.confidence), day: format.day(last.day) });
  return (
    <div className={classes.item}>
      <fieldset className={classes.sure}>
        <legend className={classes.name}>
          {t('check-in.sure', { goal: goal.title, day: format.day(goal.due) })}
        </legend>
        <p className={classes.detail}>{[aim, before].filter((one) => one !== null).join(' · ')}</p>
        <div className={classes.tenths}>
          {tenthsOf.map((one) => (
            <label key={one} className={classes.tenth}>
              <input
                type="radio"
                name={`sure-${goal.id}`}
                checked={tenths === one}
                onChange={() => onChange({ tenths: one, comment })}
              />
              <span>{format.percent(one / 10)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {tenths !== null && (
        <TextInput
          aria-label={t('check-in.comment.of', { goal: goal.title })}
          placeholder={t('check-in.comment')}
          maxLength={2000}
          value={comment}
          onChange={(event) => onChange({ tenths, comment: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
