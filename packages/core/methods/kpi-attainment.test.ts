// Tests of attainment; the first two cases are the handbook's (topic 3.1).
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { kpiAttainment, kpiAttainmentWithin } from './kpi-attainment.ts';

it.each([
  ['15 of 20 on the way up', 115, 100, 120, 0.75],
  ['2 of 5 on the way down', 8, 10, 5, 0.4],
  ['at the start', 100, 100, 120, 0],
  ['at the target', 5, 10, 5, 1],
  ['beyond the target', 130, 100, 120, 1],
  ['behind the start', 12, 10, 5, 0],
])('%s', (_, actual, baseline, target, expected) => {
  expect(kpiAttainment({ actual, baseline, target })).toBeCloseTo(expected, 12);
});

it.each([
  ['inside', 21, 15, 1],
  ['on the way up to the nearer end', 18, 15, 0.75],
  ['on the way down to the nearer end', 25, 27, 0.5],
  ['beyond the other end, by half of what was missing', 25, 15, 0.5],
  ['far beyond the other end', 30, 15, 0],
  ['begun inside and left: nothing tells how far off is lost', 25, 21, null],
])('of a range from 19 to 23: %s', (_, actual, baseline, expected) => {
  expect(kpiAttainmentWithin({ actual, baseline, low: 19, high: 23 })).toBe(expected);
  expect(kpiAttainmentWithin({ actual, baseline, low: 23, high: 19 })).toBe(expected);
});

it('there is no way from a place to itself', () => {
  expect(kpiAttainment({ actual: 7, baseline: 5, target: 5 })).toBeNull();
});

it('lies between 0 and 1, and does not change with the unit or the starting point of the scale', () => {
  const value = fc.integer({ min: -10_000, max: 10_000 });
  fc.assert(
    fc.property(
      fc.record({ actual: value, baseline: value, target: value }),
      fc.integer({ min: 1, max: 50 }),
      value,
      (given, factor, shift) => {
        const plain = kpiAttainment(given);
        const moved = kpiAttainment({
          actual: given.actual * factor + shift,
          baseline: given.baseline * factor + shift,
          target: given.target * factor + shift,
        });
        if (plain === null || moved === null) {
          expect(moved).toBe(plain);
          return;
        }
        expect(plain).toBeGreaterThanOrEqual(0);
        expect(plain).toBeLessThanOrEqual(1);
        expect(moved).toBeCloseTo(plain, 9);
      },
    ),
  );
});
