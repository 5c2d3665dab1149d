// A word-sized line of a KPI's recent months.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import classes from './sparkline.module.css';
import { placeSparkline } from './sparkline.ts';

/** `values` are equally spaced, oldest first; `format` writes one value. */
export interface SparklineProps {
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly target?: number;
  readonly width?: number;
  readonly height?: number;
  readonly format: (value: number) => string;
}

/** A small line with its last value as a dot and the target as a dashed line; told in words to screen readers. */
export function Sparkline(props: SparklineProps): ReactNode {
  const t = useText();
  const [width, height] = [props.width ?? 112, props.height ?? 28];
  const { path, last, targetY } = placeSparkline(props.values, { width, height, target: props.target });
  const known = props.values.filter((value) => value !== null);
  const [first, latest] = [known[0], known.at(-1)];
  const label =
    first === undefined || latest === undefined
      ? t('spark.none', { label: props.label })
      : t('spark.text', {
          label: props.label,
          first: props.format(first),
          last: props.format(latest),
          low: props.format(Math.min(...known)),
          high: props.format(Math.max(...known)),
        });
  return (
    <svg role="img" aria-label={label} width={width} height={height} className={classes.spark}>
      {targetY !== null && <line className={classes.target} x1={0} x2={width} y1={targetY} y2={targetY} />}
      <path className={classes.line} d={path} />
      {last && <circle className={classes.last} cx={last.x} cy={last.y} r={2.75} />}
    </svg>
  );
}
