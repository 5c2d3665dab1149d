// Tests of the horizon of goals.
import { expect, it } from 'vitest';
import { type Horizon, horizonOf } from './horizon.ts';

it.each<[string, string, Horizon | null]>([
  ['2026-11-24', '2027-12-24', 'annual'],
  ['2026-11-24', '2027-12-25', 'long-term'],
  ['2026-11-24', '2020-01-01', 'annual'],
  // The thirteenth month has no day 31: its last day still belongs to the year.
  ['2027-01-31', '2028-02-29', 'annual'],
  ['2027-01-31', '2028-03-01', 'long-term'],
])('on %s, what is due on %s is %s', (today, due, expected) => {
  expect(horizonOf({ horizon: null, due }, today)).toBe(expected);
});

it('is what the owner says, and unknown without a day', () => {
  expect(horizonOf({ horizon: 'long-term', due: '2026-12-01' }, '2026-11-24')).toBe('long-term');
  expect(horizonOf({ horizon: 'annual', due: null }, '2026-11-24')).toBe('annual');
  expect(horizonOf({ horizon: null, due: null }, '2026-11-24')).toBeNull();
});
