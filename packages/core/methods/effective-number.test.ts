// Golden numbers: handbook oracle 15.3.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { effectiveNumber } from './effective-number.ts';

it('agrees with the handbook', () => {
  expect(effectiveNumber([0.4, 0.3, 0.2, 0.1], 1)).toBeCloseTo(3.596115, 6);
  expect(effectiveNumber([0.4, 0.3, 0.2, 0.1])).toBeCloseTo(3.333333, 6);
});

it('counts equal parts, and only those that are not empty', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(10), (parts, empty) => {
      const shares = [...new Array<number>(parts).fill(1 / parts), ...new Array<number>(empty).fill(0)];
      expect(effectiveNumber(shares)).toBeCloseTo(parts, 8);
      expect(effectiveNumber(shares, 1)).toBeCloseTo(parts, 8);
    }),
  );
});

it('refuses what is no distribution', () => expect(() => effectiveNumber([0.5, 0.4])).toThrow(RangeError));
