// The path of a sparkline: gaps stay gaps, one value is a dot, a flat series runs through the middle.
import { extent } from 'd3-array';
import { line } from 'd3-shape';
import { linearScale } from './linear-scale.ts';

/** Width and height in pixels; `target` is drawn as a line and is part of the scale. */
export interface SparklineRoom {
  readonly width: number;
  readonly height: number;
  readonly target?: number | undefined;
}

/** The drawn series; `last` is the position of the last known value. */
export interface SparklinePicture {
  readonly path: string;
  readonly last: { readonly x: number; readonly y: number } | null;
  readonly targetY: number | null;
}

/** Places a series of equally spaced values; `null` is a month without a value. */
export function placeSparkline(values: readonly (number | null)[], room: SparklineRoom): SparklinePicture {
  const inset = 4;
  const known = values.filter((value) => value !== null);
  const [low, high] = extent(room.target === undefined ? known : [...known, room.target]);
  if (known.length === 0 || low === undefined || high === undefined)
    return { path: '', last: null, targetY: null };
  const x = linearScale([0, Math.max(1, values.length - 1)], [inset, room.width - inset]);
  const y = linearScale(low === high ? [low - 1, high + 1] : [low, high], [room.height - inset, inset]);
  const draw = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0))
    .digits(2);
  const lastIndex = values.findLastIndex((value) => value !== null);
  const lastValue = values[lastIndex];
  return {
    path: draw([...values]) ?? '',
    last: typeof lastValue === 'number' ? { x: x(lastIndex), y: y(lastValue) } : null,
    targetY: room.target === undefined ? null : y(room.target),
  };
}
