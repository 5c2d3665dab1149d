// The cash at the end of each coming month: the likely line, its band, and where there would be none.
import type { CashPath } from '@evenkeel/core';
import { type ReactNode, useId } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { useWidth } from '../../charts/use-width.ts';
import classes from './scenarios.module.css';

const HEIGHT = 132;
const [TOP, BOTTOM, LEFT] = [10, 20, 4];

export interface CashLineProps {
  readonly path: CashPath;
  readonly currency: string;
  /** Lowest and highest amount of all lines that stand side by side. */
  readonly range: readonly [number, number];
}

export function CashLine({ path, currency, range }: CashLineProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const id = useId();
  const [box, width] = useWidth<HTMLDivElement>();
  const { months, lowest, missing } = path;
  const x = (at: number): number => LEFT + (at * (width - 2 * LEFT)) / Math.max(1, months.length - 1);
  const y = (amount: number): number =>
    TOP + ((range[1] - amount) * (HEIGHT - TOP - BOTTOM)) / Math.max(1, range[1] - range[0]);
  const money = (amount: number): string => format.money(amount, currency, { compact: true });
  const line = (pick: (one: CashPath['months'][number]) => number): string =>
    months.map((one, at) => `${at === 0 ? 'M' : 'L'}${x(at).toFixed(1)},${y(pick(one)).toFixed(1)}`).join('');
  const band = `${line(({ high }) => high)}${[...months]
    .reverse()
    .map((one, at) => `L${x(months.length - 1 - at).toFixed(1)},${y(one.low).toFixed(1)}`)
    .join('')}Z`;
  const place = months.indexOf(lowest);
  const told = t('scenarios.cash.told', {
    month: format.month(lowest.month),
    amount: format.money(lowest.likely, currency),
    low: format.money(lowest.low, currency),
    high: format.money(lowest.high, currency),
    first: format.month(months[0]?.month ?? ''),
    last: format.month(months.at(-1)?.month ?? ''),
  });
  return (
    <div ref={box} className={classes.cash}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="img" aria-labelledby={`${id}-told`}>
          <title id={`${id}-told`}>{told}</title>
          <path d={band} className={classes.cashBand} />
          <line x1={0} x2={width} y1={y(0)} y2={y(0)} className={classes.cashZero} />
          <path d={line(({ likely }) => likely)} className={classes.cashLikely} />
          <circle
            cx={x(place)}
            cy={y(lowest.likely)}
            r={4}
            className={classes.cashLow}
            data-missing={missing > 0}
          />
          <text x={LEFT} y={HEIGHT - 4} className={classes.cashText}>
            {format.month(months[0]?.month ?? '')}
          </text>
          <text x={width - LEFT} y={HEIGHT - 4} textAnchor="end" className={classes.cashText}>
            {format.month(months.at(-1)?.month ?? '')}
          </text>
          <text
            x={Math.min(width - 60, Math.max(40, x(place)))}
            y={Math.min(HEIGHT - BOTTOM - 2, y(lowest.likely) + 17)}
            textAnchor="middle"
            className={classes.cashMark}
          >
            {money(lowest.likely)}
          </text>
        </svg>
      )}
    </div>
  );
}
