// The periods of the screen: presets, comparisons, and the address they are kept in.
import { expect, test } from 'vitest';
import { addressOf, periodAgainst, presetPeriod, readChosen } from './periods.ts';

const today = '2026-11-24';
const recorded = { from: '2024-11', to: '2026-10' };

test.each([
  ['last-3', 1, '2026-08', '2026-10'],
  ['last-12', 1, '2025-11', '2026-10'],
  ['this-year', 1, '2026-01', '2026-11'],
  ['this-year', 7, '2026-07', '2026-11'],
  ['last-year', 1, '2025-01', '2025-12'],
  ['last-year', 12, '2024-12', '2025-11'],
  ['all', 1, '2024-11', '2026-10'],
] as const)('%s of a year from month %i', (preset, start, from, to) => {
  expect(presetPeriod(preset, today, start, recorded)).toEqual({ from, to });
});

test('a period is held against as many months before, the same a year ago, or one’s own', () => {
  const period = { from: '2026-08', to: '2026-10' };
  expect(periodAgainst('before', period, null)).toEqual({ from: '2026-05', to: '2026-07' });
  expect(periodAgainst('year-before', period, null)).toEqual({ from: '2025-08', to: '2025-10' });
  expect(periodAgainst('own', period, recorded)).toEqual(recorded);
  expect(periodAgainst('none', period, recorded)).toBeNull();
});

test.each([
  [{}, { preset: 'last-12', compare: 'none', against: null }],
  [
    { period: 'last-3', compare: 'before' },
    { preset: 'last-3', against: { from: '2026-05', to: '2026-07' } },
  ],
  [
    { from: '2026-02', to: '2026-03' },
    { preset: null, period: { from: '2026-02', to: '2026-03' } },
  ],
  [{ from: '2026-03', to: '2026-02' }, { preset: 'last-12' }],
  [
    { from: '2026-13', to: '2027-02', compare: 'own' },
    { preset: 'last-12', compare: 'none' },
  ],
  [{ from: '1900-01', to: '2026-02' }, { preset: 'last-12' }],
  [
    { compare: 'own', againstFrom: '2025-01', againstTo: '2025-06' },
    { against: { from: '2025-01', to: '2025-06' } },
  ],
])('reads %j, and writes it again', (search, expected) => {
  const chosen = readChosen(search, today, 1, recorded);
  expect(chosen).toMatchObject(expected);
  const kept = Object.fromEntries(
    Object.entries(addressOf(chosen)).filter(([, value]) => value !== undefined),
  );
  expect(readChosen(kept, today, 1, recorded)).toEqual(chosen);
});

test('an empty business looks at the last year', () => {
  expect(presetPeriod('all', today, 1, null)).toEqual({ from: '2025-11', to: '2026-10' });
});
