// The cash at the end of each month below the roadmap: the likely path as a line, its band as an area, zero as a line.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import type { TimeAxis } from '../timeline/time-axis.ts';
import classes from './roadmap.module.css';

/** Minor units at the end of a month. */
export interface CashPoint {
  readonly month: string;
  readonly likely: number;
  readonly low: number;
  readonly high: number;
}

const height = 96;
const top = 20;

export function CashLane(props: {
  readonly axis: TimeAxis;
  readonly points: readonly CashPoint[];
  readonly write: (amountMinor: number) => string;
  readonly short: (amountMinor: number) => string;
  readonly monthName: (month: string) => string;
}): ReactNode {
  const t = useText();
  const places = new Map(props.axis.months.map((one) => [one.month, one]));
  const placed = props.points.flatMap((point) => {
    const place = places.get(point.month);
    return place ? [{ ...point, x: place.x + place.width, width: place.width }] : [];
  });
  const most = Math.max(1, ...placed.map(({ high }) => high));
  const least = Math.min(0, ...placed.map(({ low }) => low));
  const y = (amount: number): number => top + ((most - amount) / (most - least)) * (height - top - 4);
  const path = (of: (point: CashPoint) => number): string =>
    placed.map((point) => `${point.x} ${y(of(point))}`).join('L');
  const band = [
    ...placed.map((one) => `${one.x} ${y(one.high)}`),
    ...[...placed].reverse().map((one) => `${one.x} ${y(one.low)}`),
  ];
  const said = placed.map((one) =>
    t('roadmap.cash.month', {
      month: props.monthName(one.month),
      likely: props.write(one.likely),
      low: props.write(one.low),
      high: props.write(one.high),
    }),
  );
  if (placed.length === 0) return null;
  return (
    <svg
      className={classes.cash}
      width={props.axis.width}
      height={height}
      role="img"
      aria-label={said.join(' ')}
      focusable="false"
    >
      <path className={classes.cashBand} d={`M${band.join('L')}Z`} />
      <line className={classes.cashZero} x1={0} x2={props.axis.width} y1={y(0)} y2={y(0)} />
      <path className={classes.cashLine} d={`M${path(({ likely }) => likely)}`} />
      {placed.map((one, at) => (
        <g key={one.month}>
          <title>{said[at]}</title>
          <circle
            className={classes.cashDot}
            data-below={one.likely < 0}
            cx={one.x}
            cy={y(one.likely)}
            r={3}
          />
          {one.width >= 46 && (
            <text className={classes.cashText} x={one.x - 4} y={y(one.likely) - 7} textAnchor="end">
              {props.short(one.likely)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
