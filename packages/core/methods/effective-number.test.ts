// The effective number of goals: the handbook's number (topic 15.3) and its bounds.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { effectiveNumber } from './effective-number.ts';

it('is 3.333333 for 0.4, 0.3, 0.2, 0.1', () => {
  expect(effectiveNumber([0.4, 0.3, 0.2, 0.1])).toBeCloseTo(3.333333, 6);
});

it('lies between one and the number of parts, reached when all are equal', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 }), (points) => {
      const total = points.reduce((sum, one) => sum + one, 0);
      const effective = effectiveNumber(points.map((one) => one / total));
      expect(effective).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(effective).toBeLessThanOrEqual(points.length + 1e-9);
      expect(effectiveNumber(points.map(() => 1 / points.length))).toBeCloseTo(points.length, 6);
    }),
  );
});

it('refuses shares that are none', () => {
  expect(() => effectiveNumber([0.4, 0.4])).toThrow(RangeError);
});
