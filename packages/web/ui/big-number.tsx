// A figure that matters: serif numeral, small unit, interval as a band, and the way to how it was computed.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import classes from './big-number.module.css';
import { HowComputed, type HowComputedProps } from './how-computed.tsx';

/** An interval on the figure's own scale from `from` to `to`, with its ends already written. */
export interface BigNumberInterval {
  readonly low: number;
  readonly high: number;
  readonly lowText: string;
  readonly highText: string;
  /** Such as `80 %`. */
  readonly levelText: string;
}

/** `value` is null when it cannot be told; `needs` then says what is missing and how long it takes to get it. */
export interface BigNumberProps {
  readonly label: string;
  readonly value: string | null;
  readonly unit?: string;
  /** A sentence below the number: what it means here. */
  readonly meaning?: ReactNode;
  /** With `scale` the interval is drawn as a band on it, with the value as a tick. */
  readonly interval?: BigNumberInterval;
  readonly scale?: { readonly from: number; readonly to: number; readonly at: number };
  readonly needs?: string;
  readonly how?: Omit<HowComputedProps, 'name' | 'interval'>;
}

/** A large figure. */
export function BigNumber(props: BigNumberProps): ReactNode {
  const t = useText();
  const { interval, scale } = props;
  const intervalText =
    interval &&
    t('figure.interval', { low: interval.lowText, high: interval.highText, level: interval.levelText });
  return (
    <div className={classes.figure}>
      <p className={classes.label}>
        {props.label}
        {props.how && <HowComputed name={props.label} interval={intervalText} {...props.how} />}
      </p>
      {props.value === null ? (
        <p className={classes.unknown}>{t('figure.unknown')}</p>
      ) : (
        <p className={classes.value}>
          {props.value}
          {props.unit && <span className={classes.unit}>{props.unit}</span>}
        </p>
      )}
      {props.value !== null && interval && scale && <Band interval={interval} scale={scale} />}
      {props.value !== null && intervalText && <p className={classes.interval}>{intervalText}</p>}
      {props.meaning && <p className={classes.meaning}>{props.meaning}</p>}
      {props.value === null && props.needs && (
        <p className={classes.meaning}>{t('figure.needs', { needs: props.needs })}</p>
      )}
    </div>
  );
}

function Band(props: {
  readonly interval: BigNumberInterval;
  readonly scale: { readonly from: number; readonly to: number; readonly at: number };
}): ReactNode {
  const { from, to, at } = props.scale;
  const percent = (value: number) =>
    to > from ? Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100)) : 0;
  const [low, high] = [percent(props.interval.low), percent(props.interval.high)];
  return (
    <svg className={classes.band} aria-hidden="true" focusable="false">
      <rect className={classes.track} x={0} y={5} width="100%" height={2} />
      <rect className={classes.range} x={`${low}%`} y={2} width={`${high - low}%`} height={8} rx={2} />
      <rect className={classes.tick} x={`${percent(at)}%`} y={0} width={2} height={12} />
    </svg>
  );
}
