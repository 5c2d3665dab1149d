// The head of a line of time: years and months, and days of weeks where they fit.
import type { ReactNode } from 'react';
import type { TimeAxis } from './time-axis.ts';
import classes from './timeline.module.css';
import { useMonthWords } from './use-month-words.ts';

/** Drawn for the eye; every row says its own dates. */
export function AxisHead(props: { readonly axis: TimeAxis; readonly now: string }): ReactNode {
  const words = useMonthWords();
  const { months, weeks } = props.axis;
  return (
    <div className={classes.head} style={{ width: props.axis.width }} aria-hidden="true">
      {months.map(({ month, x, width }, index) => (
        <span key={month} className={classes.month} data-now={month === props.now} style={{ left: x, width }}>
          {(index === 0 || month.endsWith('-01')) && <b className={classes.year}>{words.year(month)}</b>}
          {words.short(month, width)}
        </span>
      ))}
      {weeks.map(({ day, x }) => (
        <span key={day} className={classes.week} style={{ left: x }}>
          {Number(day.slice(8))}
        </span>
      ))}
    </div>
  );
}

/** Lines between months, and today. */
export function AxisGrid(props: { readonly axis: TimeAxis; readonly today: string }): ReactNode {
  const { months, x, from, to } = props.axis;
  return (
    <>
      {months.slice(1).map((one) => (
        <i key={one.month} className={classes.gridLine} style={{ left: one.x }} aria-hidden="true" />
      ))}
      {props.today >= from && props.today <= to && (
        <i className={classes.today} style={{ left: x(props.today) }} aria-hidden="true" />
      )}
    </>
  );
}
