// When an initiative is worked on: one small cell per month of the plan.
import type { ReactNode } from 'react';
import classes from './choose.module.css';

/** `from` and `to` are periods from 1, both within `months`; the words stand beside it. */
export function MonthStrip(props: {
  readonly months: number;
  readonly from: number;
  readonly to: number;
}): ReactNode {
  const step = 100 / props.months;
  return (
    <svg className={classes.strip} aria-hidden="true" focusable="false">
      {Array.from({ length: props.months }, (_, at) => {
        const isOn = at + 1 >= props.from && at + 1 <= props.to;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place
            key={at}
            className={isOn ? classes.on : classes.off}
            x={`${at * step + 0.4}%`}
            y={isOn ? 2 : 5}
            width={`${step - 0.8}%`}
            height={isOn ? 10 : 4}
            rx={1}
          />
        );
      })}
    </svg>
  );
}
