// Where the planned money or hours of the coming year go: one bar per goal, a line at what its importance calls for.
import type { Business, ComingFlow } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { seriesColour } from '../../charts/series-colour.ts';
import classes from './scenarios.module.css';

export function GoalShares(props: {
  readonly business: Business;
  readonly flow: ComingFlow;
  /** Today's plan; null where this is it. */
  readonly base: ComingFlow | null;
}): ReactNode {
  const t = useText();
  const { percent, signed } = useFormat();
  const { flow, base, business } = props;
  const directed = flow.total - flow.overhead;
  if (directed <= 0) return <p className={classes.quiet}>{t(`scenarios.flow.none.${flow.resource}`)}</p>;
  const shareIn = (one: ComingFlow, goal: string | null): number => {
    const all = one.total - one.overhead;
    return all <= 0 ? 0 : (goal === null ? one.noGoal : (one.byGoal[goal] ?? 0)) / all;
  };
  const rows = [
    ...Object.keys(flow.byGoal).map((goal, at) => ({
      goal,
      name: business.goals.find(({ id }) => id === goal)?.title ?? goal,
      colour: seriesColour(at),
    })),
    { goal: null, name: t('scenarios.flow.no-goal'), colour: 'var(--ek-signal)' },
  ];
  const widest = Math.max(
    0.01,
    ...rows.map(({ goal }) =>
      Math.max(shareIn(flow, goal), goal === null ? 0 : (flow.intended?.[goal] ?? 0)),
    ),
  );
  return (
    <ul className={classes.shares}>
      {rows.map(({ goal, name, colour }) => {
        const share = shareIn(flow, goal);
        const meant = goal === null ? null : (flow.intended?.[goal] ?? null);
        const moved = base === null ? 0 : share - shareIn(base, goal);
        return (
          <li key={goal ?? 'no-goal'}>
            <span className={classes.shareName}>{name}</span>
            <span className={classes.shareValue}>
              {Math.abs(moved) >= 0.005 && (
                <em className={classes.moved}>{t('scenarios.points', { points: signed(moved * 100) })}</em>
              )}
              {percent(share)}
              <span className="ek-hidden">
                {meant === null ? '' : t('scenarios.meant', { share: percent(meant) })}
              </span>
            </span>
            <svg className={classes.shareBar} aria-hidden="true" focusable="false">
              <rect x={0} y={3} height={8} width={`${(100 * share) / widest}%`} rx={1.5} fill={colour} />
              {meant !== null && (
                <line
                  x1={`${(100 * meant) / widest}%`}
                  x2={`${(100 * meant) / widest}%`}
                  y1={0}
                  y2={14}
                  className={classes.meantMark}
                />
              )}
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
