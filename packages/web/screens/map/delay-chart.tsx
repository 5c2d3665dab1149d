// How alike two measures move, delay by delay: bars against the band that chance alone keeps within.
import type { ReactNode } from 'react';
import classes from './delay-chart.module.css';

export interface DelayBar {
  readonly lag: number;
  readonly r: number;
  readonly isClear: boolean;
}

export interface DelayChartProps {
  readonly bars: readonly DelayBar[];
  readonly band: number;
  readonly declared: number | null;
  /** The picture in words. */
  readonly label: string;
  /** Below the bar of the declared delay. */
  readonly declaredWord: string;
}

const [width, height, left, right] = [320, 132, 8, 8];
const middle = 52;
const reach = 44;

export function DelayChart({ bars, band, declared, label, declaredWord }: DelayChartProps): ReactNode {
  const step = (width - left - right) / bars.length;
  const most = Math.max(0.5, band, ...bars.map(({ r }) => Math.abs(r)));
  const y = (r: number): number => middle - (r / most) * reach;
  const thick = Math.min(22, step * 0.56);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={classes.chart}>
      <rect
        x={left}
        y={y(band)}
        width={width - left - right}
        height={y(-band) - y(band)}
        className={classes.band}
      />
      {bars.map(({ lag, r, isClear }, index) => {
        const x = left + step * (index + 0.5);
        return (
          <g key={lag}>
            <rect
              x={x - thick / 2}
              y={Math.min(y(r), middle)}
              width={thick}
              height={Math.max(1, Math.abs(y(r) - middle))}
              rx={1.5}
              className={classes.bar}
              data-clear={isClear}
            />
            <text x={x} y={112} className={classes.lag} data-clear={isClear}>
              {lag}
            </text>
            {lag === declared && (
              <text x={x} y={127} className={classes.declared}>
                {`▲ ${declaredWord}`}
              </text>
            )}
          </g>
        );
      })}
      <path d={`M${left} ${middle}H${width - right}`} className={classes.zero} />
    </svg>
  );
}
