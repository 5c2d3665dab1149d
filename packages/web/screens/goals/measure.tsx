// The measure of a goal in one glance: its recent course, where it began, where it is, where it is to be.
import { type Goal, type Kpi, targetLevel } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import classes from './goals.module.css';
import { type KpiState, withoutGaps } from './kpi-values.ts';

import { useKpiValue } from './use-kpi-value.ts';

export interface MeasureProps {
  readonly goal: Goal;
  readonly kpi: Kpi;
  readonly state: KpiState;
  readonly wide?: boolean;
}

export function Measure({ goal, kpi, state, wide }: MeasureProps): ReactNode {
  const t = useText();
  const write = useKpiValue();
  const target = targetLevel(goal);
  // The unit stands at the last value; only a sign is short enough to be repeated.
  const short = kpi.unit === '%' ? kpi.unit : null;
  const values = withoutGaps(state.monthly);
  return (
    <div className={classes.measure} data-wide={wide ?? false}>
      {values.length > 1 && (
        <Sparkline
          label={kpi.name}
          values={values}
          {...(target === null ? {} : { target })}
          width={wide ? 220 : 96}
          height={wide ? 48 : 28}
          format={(value) => write(value, kpi.unit)}
        />
      )}
      <span className={classes.measureWords}>
        <strong>{state.last === null ? t('goals.measure.no-value') : write(state.last, kpi.unit)}</strong>
        <span className={classes.quiet}>
          {goal.baselineValue !== null && target !== null
            ? t('goals.measure.way', {
                from: write(goal.baselineValue, short),
                to: write(target, short),
              })
            : target !== null
              ? t('goals.measure.to', { to: write(target, short) })
              : t('goals.measure.no-target')}
        </span>
      </span>
    </div>
  );
}
