// An initiative as a bar that can be dragged, or moved by keys, with all its steps.
import { type KeyboardEvent, memo, type PointerEvent, type ReactNode, useRef } from 'react';
import type { AxisSpan } from '../timeline/time-axis.ts';
import classes from './roadmap.module.css';

export interface InitiativeActions {
  /** Days away from where it is recorded. */
  readonly drag: (id: string, days: number) => void;
  readonly keep: () => void;
  readonly giveUp: () => void;
  readonly open: (id: string) => void;
}

export interface InitiativeBarProps {
  readonly id: string;
  readonly span: AxisSpan;
  readonly pixelsPerDay: number;
  /** Days one press of an arrow key moves. */
  readonly stride: number;
  readonly shift: number;
  readonly isOnPath: boolean;
  readonly isLate: boolean;
  readonly text: string;
  readonly label: string;
  readonly hintId: string;
  readonly canEdit: boolean;
  readonly actions: InitiativeActions;
}

export const InitiativeBar = memo(function InitiativeBar(props: InitiativeBarProps): ReactNode {
  const { id, span, actions, canEdit, shift } = props;
  const drag = useRef<{ readonly x: number; readonly shift: number; moved: boolean } | null>(null);
  const onPointerMove = (event: PointerEvent): void => {
    const { current } = drag;
    if (current === null) return;
    const way = event.clientX - current.x;
    if (Math.abs(way) > 3) current.moved = true;
    if (current.moved) actions.drag(id, current.shift + Math.round(way / props.pixelsPerDay));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && shift !== 0) {
      event.preventDefault();
      actions.giveUp();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (shift !== 0) actions.keep();
      else actions.open(id);
    } else if (canEdit && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault();
      const days = event.shiftKey ? 1 : props.stride;
      actions.drag(id, shift + (event.key === 'ArrowRight' ? days : -days));
    }
  };
  return (
    <button
      type="button"
      className={classes.bar}
      data-path={props.isOnPath}
      data-late={props.isLate}
      data-draft={shift !== 0}
      style={{ left: span.x, width: Math.max(6, span.width - 1) }}
      aria-label={props.label}
      aria-describedby={canEdit ? props.hintId : undefined}
      onPointerDown={(event) => {
        if (!canEdit || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, shift, moved: false };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        const moved = drag.current?.moved ?? false;
        const isOwn = drag.current !== null;
        drag.current = null;
        if (isOwn && !moved) actions.open(id);
      }}
      onPointerCancel={() => {
        drag.current = null;
        actions.giveUp();
      }}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (!canEdit) actions.open(id);
      }}
    >
      <span>{props.text}</span>
    </button>
  );
});
