// Values by month as values by quarter or year: exact, or missing.

import type { Kpi } from '../model/kpi.ts';
import { type Cadence, lastDayOf, type PeriodValues, periodOf } from '../model/measuring-periods.ts';

/** How many of the finer periods make one of the coarser; only these are always whole. */
const wholes: Readonly<Partial<Record<Cadence, Readonly<Partial<Record<Cadence, number>>>>>> = {
  month: { quarter: 3, year: 12 },
  quarter: { year: 4 },
};

/**
 * Joins periods as the measure says. A sum or mean is known only where every part is; the last value only where the last
 * part is. Nothing is filled in.
 */
export function toCoarser(
  { periods, values }: PeriodValues,
  from: Cadence,
  to: Cadence,
  aggregate: Kpi['aggregate'],
): PeriodValues {
  if (from === to) return { periods, values };
  const parts = wholes[from]?.[to];
  if (parts === undefined) throw new RangeError(`a ${to} is not made of whole ${from}s`);
  const joined: { period: number; sum: number; count: number; last: number; lastAt: number }[] = [];
  for (const [index, at] of periods.entries()) {
    const period = periodOf(lastDayOf(at, from), to);
    const value = values[index] ?? 0;
    const open = joined.at(-1);
    if (open?.period === period) {
      open.sum += value;
      open.count += 1;
      open.last = value;
      open.lastAt = at;
    } else joined.push({ period, sum: value, count: 1, last: value, lastAt: at });
  }
  const known = joined.filter(({ period, count, lastAt }) =>
    aggregate === 'last' ? lastDayOf(lastAt, from) === lastDayOf(period, to) : count === parts,
  );
  return {
    periods: known.map(({ period }) => period),
    values: known.map(({ sum, last, count }) =>
      aggregate === 'sum' ? sum : aggregate === 'mean' ? sum / count : last,
    ),
  };
}
