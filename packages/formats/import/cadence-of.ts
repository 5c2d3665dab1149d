// How often something is measured, told from the days on which it was.
import { type Day, daysBetween, type Kpi } from '@evenkeel/core';

type Cadence = NonNullable<Kpi['cadence']>;

/** Days from one value to the next that make a rhythm: closed days, short and long months are in it. */
const rhythms: readonly (readonly [cadence: Cadence, from: number, to: number])[] = [
  ['day', 1, 1],
  ['week', 7, 7],
  ['month', 28, 31],
  ['quarter', 89, 92],
  ['year', 365, 366],
];

/** Two gaps say little; three that agree say enough. */
const FEWEST_DAYS = 4;
/** So many gaps of a hundred must have the length (convention). */
const SHARE = 0.75;

/** @param days ascending, without repeats. */
export function cadenceOf(days: readonly Day[]): Cadence | null {
  if (days.length < FEWEST_DAYS) return null;
  const gaps = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day));
  const found = rhythms.find(
    ([, from, to]) => gaps.filter((gap) => gap >= from && gap <= to).length >= SHARE * gaps.length,
  );
  return found?.[0] ?? null;
}
