// The fan: one entry per period ahead, bands within bands, never longer than the forecast.
import { outlookOf } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { forecastFan } from './forecast-fan.ts';

const outlook = (horizon: number) =>
  outlookOf({
    from: '2026-10-31',
    n: 36,
    period: 12,
    isSeasonal: false,
    methods: ['ETS(A,N,N)'],
    floor: 0,
    mean: new Float64Array(horizon).fill(10),
    deviation: new Float64Array(horizon).fill(8),
    valueAt: (_, z) => 10 + 8 * z,
  });

test('one entry per period, by its last day, each band within the one before it and above the floor', () => {
  const fan = forecastFan(outlook(18), { cadence: 'month' });
  expect(fan?.periods).toHaveLength(12);
  expect(fan?.periods.map(({ day }) => day).slice(0, 4)).toEqual([
    '2026-11-30',
    '2026-12-31',
    '2027-01-31',
    '2027-02-28',
  ]);
  for (const { expected, bands } of fan?.periods ?? []) {
    const ends = [...bands.map(([low]) => low), expected, ...bands.map(([, high]) => high).toReversed()];
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(ends[0]).toBe(0);
  }
});

test('a short forecast gives a short fan; without a rhythm there is none', () => {
  expect(forecastFan(outlook(3), { cadence: 'week' })?.periods).toHaveLength(3);
  expect(forecastFan(outlook(3), { cadence: null })).toBeNull();
});
