// Golden numbers: handbook oracle 7.2.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileDeviation } from './profile-deviation.ts';

const ideal = [1.2, 0.8, -0.5, 0.9];
const actual = [0.4, 0.9, 0.3, 0.1];
const weights = [0.4, 0.3, 0.2, 0.1];

describe('profileDeviation', () => {
  it('agrees with the handbook', () => {
    const found = profileDeviation(actual, ideal, weights);
    expect(found.misalignment).toBeCloseTo(0.1353, 10);
    expect(found.weightedDistance).toBeCloseTo(0.671565, 6);
    expect(found.distance).toBeCloseTo(1.389244, 6);
    expect(found.largest).toBe(0);
    expect(found.terms[2]).toBeCloseTo(0.0256, 12);
  });

  it('is nothing at the ideal, and where no dimension matters', () => {
    expect(profileDeviation(ideal, ideal, weights)).toMatchObject({
      misalignment: 0,
      largest: null,
      distance: 0,
    });
    expect(profileDeviation(actual, ideal, [0, 0, 0, 0])).toMatchObject({ misalignment: 0, largest: null });
    expect(profileDeviation([], [], []).largest).toBeNull();
  });

  it('does not depend on which way it deviates, and grows with the square of the weights', () => {
    const row = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(row, row, (one, other) => {
        const forth = profileDeviation(one, other, [1, 2, 3]);
        expect(profileDeviation(other, one, [1, 2, 3])).toEqual(forth);
        expect(profileDeviation(one, other, [2, 4, 6]).misalignment).toBe(4 * forth.misalignment);
      }),
    );
  });

  it('refuses unequal lengths and what is no number', () => {
    expect(() => profileDeviation([1], [1, 2], [1])).toThrow(RangeError);
    expect(() => profileDeviation([Number.NaN], [1], [1])).toThrow(RangeError);
    expect(() => profileDeviation([1], [1], [-1])).toThrow(RangeError);
  });
});
