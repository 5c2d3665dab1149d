// One bar of the flow picture, or the two ends of a lane, with the intended length beside it.
import type { ReactNode } from 'react';
import classes from './flow-drawing.module.css';
import type { PlacedNode } from './flow-layout.ts';
import { bar, laneBar } from './flow-room.ts';

/** The drawn bar: filled as far as it really is, dashed where something is missing to what was meant. */
export function FlowBar(props: {
  readonly placed: PlacedNode;
  readonly direction: 'right' | 'down';
  readonly colour: string;
}): ReactNode {
  const { placed, direction, colour } = props;
  const actual = Math.max(placed.end - placed.start, placed.value > 0 ? 1.5 : 0);
  const box = (start: number, length: number, from = placed.at, depth = placed.depth) =>
    direction === 'right'
      ? { x: from, y: start, width: depth, height: length }
      : { x: start, y: from, width: length, height: depth };
  const missing = placed.intended === null ? 0 : placed.intended - actual;
  return (
    <>
      <rect
        className={classes.focus}
        {...grow(box(placed.slotStart, placed.slotEnd - placed.slotStart), 3)}
        rx={3}
      />
      {placed.depth > bar ? (
        <>
          <rect {...box(placed.start, actual)} className={classes.lane} />
          <rect {...box(placed.start, actual, placed.at, laneBar)} fill={colour} rx={1} />
          <rect
            {...box(placed.start, actual, placed.at + placed.depth - laneBar, laneBar)}
            fill={colour}
            rx={1}
          />
        </>
      ) : (
        <rect {...box(placed.start, actual)} rx={1.5} fill={colour} />
      )}
      {missing > 1 && (
        <rect
          {...box(placed.start + actual + 0.5, missing - 0.5)}
          className={classes.missing}
          style={{ stroke: colour }}
        />
      )}
      {placed.intended !== null && placed.intended > 0 && (
        <path
          className={classes.bracket}
          d={bracketPath(
            placed.at + placed.depth + 5,
            placed.start,
            placed.start + placed.intended,
            direction,
          )}
        />
      )}
    </>
  );
}

function bracketPath(at: number, start: number, end: number, direction: 'right' | 'down'): string {
  return direction === 'right'
    ? `M${at - 3},${start}h5v${end - start}h-5`
    : `M${start},${at - 3}v5h${end - start}v-5`;
}

function grow(box: { x: number; y: number; width: number; height: number }, by: number) {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}
