// What the dates that are written down today would bring, and whether they fit: the plan is held against them.
import {
  type BusinessPortfolio,
  brokenLimits,
  planOfBusiness,
  planValue,
  type SolvedPortfolio,
} from '@evenkeel/core';
import { type ReactNode, useMemo } from 'react';
import { useText } from '../../app/use-text.ts';
import classes from './choose.module.css';
import type { ChooseWords } from './use-choose-words.ts';

export function OwnDates(props: {
  readonly portfolio: BusinessPortfolio;
  readonly solved: SolvedPortfolio;
  readonly words: ChooseWords;
}): ReactNode {
  const t = useText();
  const { portfolio, solved, words } = props;
  const own = useMemo(() => {
    const plan = planOfBusiness(portfolio);
    return { plan, value: planValue(portfolio.problem, plan), broken: brokenLimits(portfolio.problem, plan) };
  }, [portfolio]);
  const [first] = own.broken;
  if (own.plan.size === 0) return null;
  const isSame =
    own.plan.size === solved.plan.size && [...own.plan].every(([id, at]) => solved.plan.get(id) === at);
  return (
    <p className={classes.own}>
      {isSame
        ? t('choose.own.same')
        : first
          ? t('choose.own.breaks', {
              value: words.value(own.value),
              count: own.broken.length,
              first: words.limit(first),
            })
          : t('choose.own.fits', {
              value: words.value(own.value),
              less: words.value(solved.value - own.value),
            })}
    </p>
  );
}
