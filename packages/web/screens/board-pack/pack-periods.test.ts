// Months, quarters and years of the business year, and what an address may hold.
import { expect, test } from 'vitest';
import { presetOf, presetPeriod, presets, readPeriod } from './pack-periods.ts';

const today = '2026-11-24';

test.each([
  ['this-month', 1, '2026-11-01', '2026-11-30'],
  ['last-month', 1, '2026-10-01', '2026-10-31'],
  ['this-quarter', 1, '2026-10-01', '2026-12-31'],
  ['last-quarter', 1, '2026-07-01', '2026-09-30'],
  ['last-year', 1, '2025-01-01', '2025-12-31'],
  ['this-year', 4, '2026-04-01', '2027-03-31'],
  ['last-quarter', 3, '2026-06-01', '2026-08-31'],
] as const)('%s of a year that begins in month %i', (preset, month, from, to) => {
  expect(presetPeriod(preset, today, month)).toEqual({ from, to });
});

test('in January the last periods lie in the year before', () => {
  expect(presetPeriod('last-month', '2027-01-01')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  expect(presetPeriod('last-quarter', '2027-01-01')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
});

test('every choice is known again by its days, others are of one’s own', () => {
  for (const preset of presets) expect(presetOf(presetPeriod(preset, today), today)).toBe(preset);
  expect(presetOf({ from: '2026-02-03', to: '2026-02-09' }, today)).toBe(null);
});

test('an address with no period, or one that cannot be, holds none', () => {
  expect(readPeriod({ from: '2026-07-01', to: '2026-09-30' }, today)).not.toBe(null);
  for (const [from, to] of [
    ['2026-09-30', '2026-07-01'],
    ['2026-12-01', '2026-12-31'],
    ['soon', '2026-12-31'],
    ['2026-13-40', '2026-12-31'],
    [undefined, undefined],
  ])
    expect(readPeriod({ from, to }, today)).toBe(null);
});
