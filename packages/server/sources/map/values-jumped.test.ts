// A unit that changed is noticed; growth, a bad month and a correction are not.
import { expect, test } from 'vitest';
import { valuesJumped } from './values-jumped.ts';

const series = (values: readonly number[], from = 1) =>
  values.map((value, index) => ({
    kpi: 'sales',
    day: `2026-${String(index + from).padStart(2, '0')}-28`,
    value,
  }));
const known = series([100, 110, 90, 105, 120, 115]);

test.each([
  ['the same', known],
  ['one new value', series([130], 7)],
  ['a month ten times as good', series([1200], 7)],
  ['a month without sales', series([0], 7)],
  ['a corrected value', series([100, 110, 9000, 105])],
  ['a loss', series([-100, -120], 7)],
])('%s is no jump', (_, brought) => {
  expect(valuesJumped(known, brought)).toBeNull();
});

test('cents for euros, on days that are known', () => {
  const cents = known.map((one) => ({ ...one, value: one.value * 100 }));
  expect(valuesJumped(known, cents)).toEqual({ kpi: 'sales', factor: 100 });
});

test('shares for per cent, on new days alone', () => {
  expect(valuesJumped(known, series([1.1, 1.2], 7))?.factor).toBeCloseTo(0.0107, 3);
});

test('too little is known to say so', () => {
  expect(valuesJumped(known.slice(0, 4), series([10_000], 7))).toBeNull();
});
