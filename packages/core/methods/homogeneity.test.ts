// Golden numbers: handbook oracle 2.4.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, hasOracles, oracle } from '../testing/oracles.ts';
import { homogeneity } from './homogeneity.ts';

describe('homogeneity', () => {
  it('is 1 for the same weights and 0 for weights without anything in common', () => {
    expect(
      homogeneity([
        [0.7, 0.3],
        [0.7, 0.3],
        [0.7, 0.3],
      ])?.value,
    ).toBeCloseTo(1, 12);
    expect(
      homogeneity([
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ])?.value,
    ).toBeCloseTo(0, 12);
  });

  it('lies in between, whatever the order of people and goals', () => {
    const row = fc
      .array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 4 })
      .filter((points) => points.some((one) => one > 0))
      .map((points) => points.map((one) => one / points.reduce((sum, other) => sum + other, 0)));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (people) => {
        const value = homogeneity(people)?.value ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        const turned = [...people].reverse().map((shares) => [...shares].reverse());
        expect(homogeneity(turned)?.value).toBeCloseTo(value, 9);
      }),
    );
  });

  it('needs two people, and shares', () => {
    expect(homogeneity([])).toBeNull();
    expect(homogeneity([[0.5, 0.5]])).toBeNull();
    expect(() =>
      homogeneity([
        [0.5, 0.6],
        [0.5, 0.5],
      ]),
    ).toThrow(RangeError);
    expect(() => homogeneity([[0.5, 0.5], [1]])).toThrow(RangeError);
  });
});

describe.skipIf(!hasOracles)('the oracle of the handbook', () => {
  it('homogeneity', () => {
    type Expected = Readonly<Record<'Ha' | 'Hg' | 'M' | 'S', number>>;
    const { input, expected, relTol } = oracle<{ W: readonly (readonly number[])[] }, Expected>(
      'homogeneity',
    );
    const found = homogeneity(input.W);
    const values = { Ha: found?.within, Hg: found?.joint, M: found?.overlap, S: found?.value };
    for (const key of Object.keys(expected) as (keyof Expected)[]) {
      expect(agrees(values[key] ?? Number.NaN, expected[key], relTol), key).toBe(true);
    }
  });
});
