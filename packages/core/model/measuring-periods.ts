// Measuring periods as a number line: which day, week, month, quarter or year a day lies in, counted from a fixed start.
import type { Day } from './fields.ts';
import type { Kpi } from './kpi.ts';
import type { KpiSeries } from './totals.ts';

export type Cadence = NonNullable<Kpi['cadence']>;

/** Days since 1970-01-01. Hinnant 2013, "chrono-compatible low-level date algorithms", days_from_civil. */
export function dayNumber(day: Day): number {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The number of the period in which the day lies; weeks begin on Monday. */
export function periodOf(day: Day, cadence: Cadence): number {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  switch (cadence) {
    case 'day':
      return dayNumber(day);
    case 'week':
      return Math.floor((dayNumber(day) + 3) / 7);
    case 'month':
      return month;
    case 'quarter':
      return Math.floor(month / 3);
    case 'year':
      return Math.floor(month / 12);
  }
}

/** The last day of a period. */
export function lastDayOf(period: number, cadence: Cadence): Day {
  switch (cadence) {
    case 'day':
      return dayOf(period);
    case 'week':
      return dayOf(period * 7 + 3);
    case 'month':
      return dayOf(dayNumber(firstOfMonth(period + 1)) - 1);
    case 'quarter':
      return dayOf(dayNumber(firstOfMonth((period + 1) * 3)) - 1);
    case 'year':
      return dayOf(dayNumber(firstOfMonth((period + 1) * 12)) - 1);
  }
}

/**
 * The last days of the periods that follow the one of a day.
 *
 * @example periodEndsAfter('2026-11-24', 'month', 2) // ['2026-12-31', '2027-01-31']
 */
export function periodEndsAfter(day: Day, cadence: Cadence, count: number): readonly Day[] {
  const present = periodOf(day, cadence);
  return Array.from({ length: count }, (_, at) => lastDayOf(present + at + 1, cadence));
}

/** Periods in a season of each cadence; 1 where there is none. */
export const seasonLength: Readonly<Record<Cadence, number>> = {
  day: 7,
  week: 52,
  month: 12,
  quarter: 4,
  year: 1,
};

export interface PeriodValues {
  readonly periods: readonly number[];
  readonly values: readonly number[];
}

/**
 * One value per measuring period that has ended by today: observations of one period are joined as the measure says,
 * and the running period, of which only a part is known, is left out. Missing periods stay missing.
 */
export function byPeriod(
  { days, values }: KpiSeries,
  cadence: Cadence,
  aggregate: Kpi['aggregate'],
  today: Day,
): PeriodValues {
  const current = periodOf(today, cadence);
  const ended = lastDayOf(current, cadence) <= today ? current : current - 1;
  const joined: { period: number; sum: number; last: number; count: number }[] = [];
  for (const [index, day] of days.entries()) {
    const period = periodOf(day, cadence);
    if (period > ended) break;
    const value = values[index] ?? 0;
    const open = joined.at(-1);
    if (open?.period === period) {
      open.sum += value;
      open.last = value;
      open.count += 1;
    } else joined.push({ period, sum: value, last: value, count: 1 });
  }
  return {
    periods: joined.map(({ period }) => period),
    values: joined.map(({ sum, last, count }) =>
      aggregate === 'sum' ? sum : aggregate === 'mean' ? sum / count : last,
    ),
  };
}

function firstOfMonth(month: number): Day {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String(month - year * 12 + 1).padStart(2, '0')}-01`;
}

/** The inverse of `dayNumber` (civil_from_days). */
function dayOf(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
