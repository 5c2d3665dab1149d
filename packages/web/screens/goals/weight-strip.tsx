// The importance of the top goals as one bar of a hundred per cent.
import type { Goal } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { seriesColour } from '../../charts/series-colour.ts';
import classes from './goals.module.css';

export interface WeightStripProps {
  readonly goals: readonly Goal[];
  readonly shares: ReadonlyMap<string, number>;
}

/** Goals in the order given; each part is named below the bar. */
export function WeightStrip({ goals, shares }: WeightStripProps): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  let from = 0;
  const parts = goals.flatMap((goal, index) => {
    const share = shares.get(goal.id) ?? 0;
    const part = { goal, share, from, colour: seriesColour(index) };
    from += share;
    return share > 0 ? [part] : [];
  });
  return (
    <svg
      className={classes.strip}
      role="img"
      aria-label={t('goals.weights.text', {
        parts: parts.map(({ goal, share }) => `${goal.title} ${percent(share)}`).join(', '),
      })}
    >
      {parts.map((part) => (
        <rect
          key={part.goal.id}
          x={`${part.from * 100}%`}
          width={`${part.share * 100}%`}
          height={14}
          fill={part.colour}
          stroke="var(--ek-paper)"
          strokeWidth={1.5}
        >
          <title>{`${part.goal.title} ${percent(part.share)}`}</title>
        </rect>
      ))}
    </svg>
  );
}
