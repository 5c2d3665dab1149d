// Plan and reality of one goal month by month: what went as planned, what of the plan did not happen, what had no plan.
import type { ReactNode } from 'react';
import classes from './month-bars.module.css';

export interface MonthBarsProps {
  readonly planned: readonly number[];
  readonly actual: readonly number[];
  /** The largest amount of all pictures beside this one, so that they can be compared. */
  readonly most: number;
  /** The picture in words. */
  readonly label: string;
  readonly height?: number;
}

const WIDTH = 240;

export function MonthBars({ planned, actual, most, label, height = 64 }: MonthBarsProps): ReactNode {
  const step = WIDTH / Math.max(1, actual.length);
  const thick = Math.min(16, step * 0.72);
  const tall = (amount: number): number => (most > 0 ? (amount / most) * (height - 2) : 0);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      className={classes.bars}
      style={{ height }}
    >
      {actual.map((real, index) => {
        const plan = planned[index] ?? 0;
        const x = step * (index + 0.5) - thick / 2;
        const both = Math.min(plan, real);
        const [kept, open, beyond] = [tall(both), tall(plan - both), tall(real - both)];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: months stand in their order
          <g key={index}>
            {kept > 0 && (
              <rect x={x} y={height - kept} width={thick} height={kept} className={classes.kept} />
            )}
            {open > 0 && (
              <rect
                x={x + 0.5}
                y={height - kept - open}
                width={thick - 1}
                height={open}
                className={classes.open}
              />
            )}
            {beyond > 0 && (
              <rect
                x={x}
                y={height - kept - beyond}
                width={thick}
                height={beyond}
                className={classes.beyond}
              />
            )}
          </g>
        );
      })}
      <line x1={0} x2={WIDTH} y1={height - 0.5} y2={height - 0.5} className={classes.base} />
    </svg>
  );
}

/** What the three kinds of bars mean. */
export function MonthBarsKey({ words }: { readonly words: readonly [string, string, string] }): ReactNode {
  return (
    <ul className={classes.key}>
      {(['kept', 'open', 'beyond'] as const).map((kind, index) => (
        <li key={kind}>
          <svg width={12} height={12} aria-hidden="true" focusable="false">
            <rect x={0.5} y={0.5} width={11} height={11} className={classes[kind]} />
          </svg>
          {words[index]}
        </li>
      ))}
    </ul>
  );
}
