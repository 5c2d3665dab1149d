// What dragging does to a stretch of months: moved as a whole, or one of its ends.
import { addMonths, monthsBetween } from '@evenkeel/core';

export interface Months {
  readonly from: string;
  readonly to: string;
}

export type Grip = 'all' | 'start' | 'end';

/** An end never passes the other one: at least one month is left. */
export function moveMonths({ from, to }: Months, grip: Grip, count: number): Months {
  const length = monthsBetween(from, to);
  if (grip === 'all') return { from: addMonths(from, count), to: addMonths(to, count) };
  if (grip === 'start') return { from: addMonths(from, Math.min(count, length)), to };
  return { from, to: addMonths(to, Math.max(count, -length)) };
}

/** Months for a way in pixels, where a month is about so wide. */
export function monthsOfWay(pixels: number, monthWidth: number): number {
  return Math.round(pixels / monthWidth) || 0;
}

/** What a key does to a bar: null where it does nothing. Arrows move, with Shift they lengthen or shorten. */
export function moveOfKey(
  key: string,
  shift: boolean,
): { readonly grip: Grip; readonly count: number } | null {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return { grip: shift ? 'end' : 'all', count: key === 'ArrowRight' ? 1 : -1 };
}
