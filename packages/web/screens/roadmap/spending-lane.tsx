// Money by month below the roadmap: what is planned as a filled bar, what is asked for on top as an open one.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import type { TimeAxis } from '../timeline/time-axis.ts';
import type { SpendingMonth } from './planned-spending.ts';
import classes from './roadmap.module.css';

export function SpendingLane(props: {
  readonly axis: TimeAxis;
  readonly months: readonly SpendingMonth[];
  readonly write: (amountMinor: number) => string;
  readonly short: (amountMinor: number) => string;
  readonly monthName: (month: string) => string;
}): ReactNode {
  const t = useText();
  const most = Math.max(1, ...props.months.map(({ planned, asked }) => planned + asked));
  const places = new Map(props.axis.months.map((one) => [one.month, one]));
  const said = ({ month, planned, asked }: SpendingMonth): string =>
    t('roadmap.spending.month', {
      month: props.monthName(month),
      planned: props.write(planned),
      asked: props.write(asked),
    });
  return (
    <div
      className={classes.spending}
      style={{ width: props.axis.width }}
      role="img"
      aria-label={props.months.map(said).join(' ')}
    >
      {props.months.map((one) => {
        const place = places.get(one.month);
        if (!place) return null;
        return (
          <span
            key={one.month}
            className={classes.spendingMonth}
            style={{ left: place.x + 1, width: place.width - 2 }}
            title={said(one)}
          >
            <i className={classes.spendingAsked} style={{ height: `${(one.asked / most) * 70}%` }} />
            <i className={classes.spendingPlanned} style={{ height: `${(one.planned / most) * 70}%` }} />
            {place.width >= 46 && <small>{props.short(one.planned + one.asked)}</small>}
          </span>
        );
      })}
    </div>
  );
}
