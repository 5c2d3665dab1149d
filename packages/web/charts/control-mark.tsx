// The mark of one point: noise is a quiet dot, a signal has a shape and a colour of its own.
import type { ReactNode } from 'react';
import classes from './control-chart.module.css';
import type { PointMeaning } from './control-chart-data.ts';

const shapes: Readonly<Record<PointMeaning, string>> = {
  noise: '',
  // A triangle, a diamond and a square of about the same size around 0,0.
  improvement: 'M0,-6.5L6,4.5L-6,4.5Z',
  concern: 'M0,-6.5L6.5,0L0,6.5L-6.5,0Z',
  change: 'M-5,-5H5V5H-5Z',
};

export interface ControlMarkProps {
  readonly meaning: PointMeaning;
  readonly x: number;
  readonly y: number;
  /** Smaller dots where there are many. */
  readonly radius?: number;
}

export function ControlMark({ meaning, x, y, radius = 3 }: ControlMarkProps): ReactNode {
  if (meaning === 'noise') return <circle className={classes.dot} cx={x} cy={y} r={radius} />;
  return (
    <path
      className={classes.mark}
      data-meaning={meaning}
      d={shapes[meaning]}
      transform={`translate(${x.toFixed(2)},${y.toFixed(2)})`}
    />
  );
}
