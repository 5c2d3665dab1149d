// An allocation as a bar: dragged as a whole or by its ends, or moved by keys; opened with a click.
import { type KeyboardEvent, memo, type PointerEvent, type ReactNode, useRef } from 'react';
import { type Grip, type Months, monthsOfWay, moveMonths, moveOfKey } from '../timeline/move-months.ts';
import { monthSpan, type TimeAxis } from '../timeline/time-axis.ts';
import classes from './resources.module.css';

/** What happens to a bar; the functions stay the same while one drags. */
export interface BarActions {
  readonly drag: (id: string, months: Months) => void;
  readonly keep: (id: string, months: Months) => void;
  readonly giveUp: () => void;
  readonly open: (id: string) => void;
}

export interface AllocationBarProps {
  readonly id: string;
  readonly axis: TimeAxis;
  readonly from: string;
  readonly to: string;
  readonly savedFrom: string;
  readonly savedTo: string;
  readonly amount: string;
  /** Work, pool, amount and months in words. */
  readonly label: string;
  readonly hintId: string;
  readonly canEdit: boolean;
  readonly actions: BarActions;
}

interface Drag {
  readonly x: number;
  readonly grip: Grip;
  moved: boolean;
}

export const AllocationBar = memo(function AllocationBar(props: AllocationBarProps): ReactNode {
  const { id, axis, from, to, savedFrom, savedTo, actions, canEdit } = props;
  const drag = useRef<Drag | null>(null);
  const now = { from, to };
  const isDraft = from !== savedFrom || to !== savedTo;
  const span = monthSpan(axis, from, to);
  if (span === null) return null;

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    if (!canEdit || event.button !== 0) return;
    const grip = event.target instanceof HTMLElement ? event.target.dataset.grip : undefined;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {
      x: event.clientX,
      grip: grip === 'start' || grip === 'end' ? grip : 'all',
      moved: false,
    };
  };
  const monthsAt = (event: PointerEvent): Months | null => {
    const { current } = drag;
    if (current === null) return null;
    const count = monthsOfWay(event.clientX - current.x, axis.pixelsPerDay * (365.25 / 12));
    return moveMonths({ from: savedFrom, to: savedTo }, current.grip, count);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const months = monthsAt(event);
    if (months === null || drag.current === null) return;
    if (Math.abs(event.clientX - drag.current.x) > 3) drag.current.moved = true;
    if (drag.current.moved) actions.drag(id, months);
  };
  const onPointerUp = (event: PointerEvent): void => {
    const months = monthsAt(event);
    const moved = drag.current?.moved ?? false;
    drag.current = null;
    if (months !== null && moved) actions.keep(id, months);
    else if (months !== null) actions.open(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isDraft) {
      event.preventDefault();
      drag.current = null;
      actions.giveUp();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (isDraft) actions.keep(id, now);
      else actions.open(id);
    } else {
      const move = canEdit ? moveOfKey(event.key, event.shiftKey) : null;
      if (move === null) return;
      event.preventDefault();
      actions.drag(id, moveMonths(now, move.grip, move.count));
    }
  };
  return (
    <button
      type="button"
      className={classes.bar}
      data-draft={isDraft}
      data-cut-start={span.cutStart}
      data-cut-end={span.cutEnd}
      style={{ left: span.x, width: span.width - 2 }}
      aria-label={props.label}
      aria-describedby={canEdit ? props.hintId : undefined}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        drag.current = null;
        actions.giveUp();
      }}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (!canEdit) actions.open(id);
      }}
    >
      {canEdit && <i className={classes.grip} data-grip="start" />}
      <span className={classes.barText}>{props.amount}</span>
      {canEdit && <i className={classes.grip} data-grip="end" data-end />}
    </button>
  );
});
