// One goal of the sheet: its importance, its measure from where to where, by when, who answers for it, how likely it is.
import type { PageGoal } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { useKpiValue } from '../goals/use-kpi-value.ts';
import classes from './strategy.module.css';

export function GoalLine({ goal }: { readonly goal: PageGoal }): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const format = useFormat();
  const { share, chance } = goal;
  return (
    <li className={classes.goal}>
      <span className={classes.share}>
        {share !== null && (
          <>
            <span
              className={classes.bar}
              style={{ width: `${Math.round(share * 100)}%` }}
              aria-hidden="true"
            />
            <span className={classes.percent}>{format.percent(share)}</span>
          </>
        )}
      </span>
      <span className={classes.goalText}>
        <span className={classes.strong}>{goal.title}</span>
        <Way goal={goal} />
      </span>
      <span className={classes.goalWho}>
        {goal.owner ?? t('strategy.no-owner')}
        <span className={classes.quiet}>
          {goal.due === null ? t('strategy.no-due') : t('strategy.by', { day: format.day(goal.due) })}
        </span>
      </span>
      <span className={classes.chance}>
        {chance === null
          ? t('strategy.no-chance')
          : sentence(i18n, { id: chance.words.id, data: { chance: chanceText(chance.value) } })}
      </span>
    </li>
  );

  /** A chance is never written as certain. */
  function chanceText(value: number): string {
    if (value < 0.01) return t('chance.under', { share: format.percent(0.01) });
    if (value > 0.99) return t('chance.over', { share: format.percent(0.99) });
    return format.percent(value);
  }
}

/** "Guests a week: from 420 to 500 guests". */
function Way({ goal }: { readonly goal: PageGoal }): ReactNode {
  const t = useText();
  const write = useKpiValue();
  const { kpi, unit, baseline, target } = goal;
  if (kpi === null) return <span className={classes.quiet}>{t('strategy.no-measure')}</span>;
  const to = target === null ? null : write(target, unit);
  return (
    <span className={classes.quiet}>
      {to === null
        ? kpi
        : baseline === null
          ? t('strategy.way.to', { kpi, to })
          : t('strategy.way', { kpi, from: write(baseline, unit === '%' ? unit : null), to })}
    </span>
  );
}
