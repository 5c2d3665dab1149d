// Where initiatives lie on one shared line of time.
import { daysBetween, type Initiative } from '@evenkeel/core';

/** Lengths in per cent of the line; an open end runs to the edge. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface Timeline {
  readonly today: number;
  readonly spanOf: (initiative: Pick<Initiative, 'start' | 'end'>) => TimeSpan | null;
}

/** The line reaches from the first start to the last end, and always holds today. */
export function timelineOf(
  initiatives: readonly Pick<Initiative, 'start' | 'end'>[],
  today: string,
): Timeline {
  const days = [
    today,
    ...initiatives.flatMap(({ start, end }) => [start, end].filter((day) => day !== null)),
  ].sort();
  const first = days[0] ?? today;
  const length = Math.max(1, daysBetween(first, days.at(-1) ?? today));
  const at = (day: string): number => (daysBetween(first, day) / length) * 100;
  return {
    today: at(today),
    spanOf: ({ start, end }) => {
      if (start === null && end === null) return null;
      return {
        from: start === null ? 0 : at(start),
        to: end === null ? 100 : at(end),
        openStart: start === null,
        openEnd: end === null,
      };
    },
  };
}
