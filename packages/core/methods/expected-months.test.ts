// Tests of what coming months are expected to bring: worked examples, the law of sums, and the band against drawn months.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noise } from '../testing/noise.ts';
import { deviationOfSum, expectedMonth, expectMonths } from './expected-months.ts';

test('fewer than six months say nothing', () => {
  expect(expectMonths([1, 2, 3, 4, 5])).toBeNull();
  expect(expectMonths([1, 2, 3, 4, 5, 6])?.method).toBe('mean-of-months');
});

test('a year that repeats is told by its months, one that does not by its mean', () => {
  const season = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120];
  const repeated = expectMonths([...season, ...season]);
  expect(repeated).toMatchObject({ method: 'same-month-last-year', deviation: 0 });
  if (!repeated) return;
  expect([1, 2, 12, 13].map((ahead) => expectedMonth(repeated, [...season, ...season], ahead))).toEqual([
    10, 20, 120, 10,
  ]);
  const flat = Array.from({ length: 24 }, (_, index) => (index % 3 === 0 ? 12 : 9));
  const shifted = [...flat.slice(0, 12), 9, 12, 9, 9, 12, 9, 9, 12, 9, 9, 12, 9];
  expect(expectMonths(shifted)?.method).toBe('mean-of-months');
});

test('what is said of a sum is the sum of what is said of its parts', () => {
  const months = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 30, maxLength: 30 });
  fc.assert(
    fc.property(months, months, fc.integer({ min: 1, max: 15 }), (a, b, ahead) => {
      const sum = a.map((value, index) => value + (b[index] ?? 0));
      const method = expectMonths(sum);
      if (!method) throw new Error('thirty months are enough');
      const parts = expectedMonth(method, a, ahead) + expectedMonth(method, b, ahead);
      expect(expectedMonth(method, sum, ahead)).toBeCloseTo(parts, 9);
    }),
    { numRuns: 50 },
  );
});

test('sums of drawn months stray from the mean of twelve as said', () => {
  const { next } = noise(7);
  const method = { method: 'mean-of-months', months: 12, deviation: 1, degreesOfFreedom: 11 } as const;
  const errors = Array.from({ length: 20_000 }, () => {
    const past = Array.from({ length: 12 }, next);
    const sum = Array.from({ length: 6 }, next).reduce((total, one) => total + one, 0);
    return sum - 6 * expectedMonth(method, past, 1);
  });
  const deviation = Math.sqrt(errors.reduce((sum, one) => sum + one * one, 0) / errors.length);
  expect(deviation).toBeGreaterThan(0.98 * deviationOfSum(method, 6));
  expect(deviation).toBeLessThan(1.02 * deviationOfSum(method, 6));
});
