// The calendar behind measures, held against Temporal (another implementation).
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { byPeriod, type Cadence, dayNumber, lastDayOf, periodOf } from './measuring-periods.ts';

const day = fc
  .integer({ min: -30_000, max: 60_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }).toString());
const cadences: readonly Cadence[] = ['day', 'week', 'month', 'quarter', 'year'];

describe('measuring periods', () => {
  it('number the days as Temporal does', () => {
    fc.assert(
      fc.property(day, (one) => {
        const { days } = Temporal.PlainDate.from('1970-01-01').until(one, { largestUnit: 'days' });
        expect(dayNumber(one)).toBe(days);
      }),
    );
  });

  it.each(cadences)('end with their last day: %s', (cadence) => {
    fc.assert(
      fc.property(day, (one) => {
        const period = periodOf(one, cadence);
        const last = lastDayOf(period, cadence);
        expect(last >= one).toBe(true);
        expect(periodOf(last, cadence)).toBe(period);
        expect(periodOf(Temporal.PlainDate.from(last).add({ days: 1 }).toString(), cadence)).toBe(period + 1);
      }),
    );
  });

  it('begin weeks on Monday', () => {
    expect(periodOf('2026-11-22', 'week') + 1).toBe(periodOf('2026-11-23', 'week'));
    expect(lastDayOf(periodOf('2026-11-24', 'week'), 'week')).toBe('2026-11-29');
  });
});

describe('byPeriod', () => {
  const series = {
    kpi: 'till',
    days: ['2026-08-03', '2026-08-20', '2026-10-05', '2026-10-31', '2026-11-02'],
    values: [10, 20, 5, 7, 100],
  };

  it.each([
    ['sum', [30, 12]],
    ['mean', [15, 6]],
    ['last', [20, 7]],
  ] as const)('joins a month as its %s, leaves gaps and the running month out', (aggregate, values) => {
    const found = byPeriod(series, 'month', aggregate, '2026-11-24');
    expect(found.values).toEqual(values);
    expect((found.periods[1] ?? 0) - (found.periods[0] ?? 0)).toBe(2);
  });

  it('counts a month on its last day', () => {
    expect(byPeriod(series, 'month', 'last', '2026-11-29').values).toHaveLength(2);
    expect(byPeriod(series, 'month', 'last', '2026-11-30').values).toHaveLength(3);
  });
});
