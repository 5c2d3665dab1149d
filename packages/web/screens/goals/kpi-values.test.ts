// Recent values and freshness of a measure.
import type { Kpi } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { kpiState, withoutGaps } from './kpi-values.ts';

const kpi = (cadence: Kpi['cadence']) => ({ id: 'k', cadence }) as Kpi;
const series = { kpi: 'k', days: ['2026-01-31', '2026-03-31', '2027-01-31'], values: [1, 3, 9] };

test('months without a value are gaps, values of the future are not known yet', () => {
  const state = kpiState(kpi('month'), series, '2026-04-15', false);
  expect(state.monthly).toEqual([1, null, 3]);
  expect(withoutGaps(state.monthly)).toEqual([1, 3]);
  expect([state.last, state.lastDay, state.freshness]).toEqual([3, '2026-03-31', 'fresh']);
});

test('too old, never, and not said how often', () => {
  expect(kpiState(kpi('month'), series, '2026-07-15', true).freshness).toBe('stale');
  expect(kpiState(kpi('quarter'), series, '2026-07-15', false).freshness).toBe('fresh');
  expect(kpiState(kpi(null), series, '2026-07-15', false).freshness).toBeNull();
  expect(kpiState(kpi('month'), undefined, '2026-07-15', false)).toEqual({
    monthly: [null],
    last: null,
    lastDay: null,
    freshness: 'never',
  });
});
