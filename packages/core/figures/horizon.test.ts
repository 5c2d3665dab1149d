// Tests of the horizon of goals.
import { expect, it } from 'vitest';
import { type Horizon, horizonOf } from './horizon.ts';

it.each<[string, string, Horizon | null]>([
  ['2026-11-24', '2027-12-31', 'annual'],
  ['2026-11-24', '2028-01-01', 'long-term'],
  ['2026-12-01', '2028-01-31', 'annual'],
  ['2026-11-24', '2020-01-01', 'annual'],
])('on %s, what is due on %s is %s', (today, due, expected) => {
  expect(horizonOf({ horizon: null, due }, today)).toBe(expected);
});

it('is what the owner says, and unknown without a day', () => {
  expect(horizonOf({ horizon: 'long-term', due: '2026-12-01' }, '2026-11-24')).toBe('long-term');
  expect(horizonOf({ horizon: 'annual', due: null }, '2026-11-24')).toBe('annual');
  expect(horizonOf({ horizon: null, due: null }, '2026-11-24')).toBeNull();
});
