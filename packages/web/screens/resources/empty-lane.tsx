// The empty row at the end of a group: drag over some months to plan something there.
import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import type { Months } from '../timeline/move-months.ts';
import { monthSpan, type TimeAxis } from '../timeline/time-axis.ts';
import classes from './resources.module.css';

/** For the pointer; by keyboard the button beside it opens the same form. */
export function EmptyLane(props: {
  readonly axis: TimeAxis;
  readonly hint: string;
  readonly onDrawn: (months: Months) => void;
}): ReactNode {
  const { axis } = props;
  const begun = useRef<string | null>(null);
  const [drawn, setDrawn] = useState<Months | null>(null);
  const monthAt = (event: PointerEvent<HTMLElement>): string =>
    axis.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left).slice(0, 7);
  const span = drawn && monthSpan(axis, drawn.from, drawn.to);
  return (
    <div
      className={classes.emptyLane}
      style={{ width: axis.width }}
      title={props.hint}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        begun.current = monthAt(event);
        setDrawn({ from: begun.current, to: begun.current });
      }}
      onPointerMove={(event) => {
        const first = begun.current;
        if (first === null) return;
        const month = monthAt(event);
        setDrawn(month < first ? { from: month, to: first } : { from: first, to: month });
      }}
      onPointerUp={() => {
        if (begun.current !== null && drawn !== null) props.onDrawn(drawn);
        begun.current = null;
        setDrawn(null);
      }}
      onPointerCancel={() => {
        begun.current = null;
        setDrawn(null);
      }}
    >
      {span && <i className={classes.drawn} style={{ left: span.x, width: span.width - 2 }} />}
    </div>
  );
}
