// Golden numbers: handbook oracle 2.4.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, hasOracles, oracle } from '../testing/oracles.ts';
import { averageDeviation, disputeCut } from './average-deviation.ts';
import { agreementAcrossItems, agreementGivenMean, withinGroupAgreement } from './within-group-agreement.ts';

const items = [
  [4, 4, 5, 4, 3],
  [5, 4, 5, 4, 4],
  [3, 4, 4, 4, 3],
];

describe('withinGroupAgreement', () => {
  it('counts disagreement beyond chance as none', () => {
    expect(withinGroupAgreement([5, 1, 5, 2, 1], 5)).toMatchObject({ value: 0, isStable: true });
    expect(withinGroupAgreement([5, 1, 5, 2, 1], 5)?.raw).toBeCloseTo(-1.1, 12);
  });

  it('says when there are too few raters, and nothing of one', () => {
    expect(withinGroupAgreement([3, 3, 3, 3], 5)).toMatchObject({ value: 1, isStable: false });
    expect(withinGroupAgreement([3], 5)).toBeNull();
    expect(withinGroupAgreement([], 5)).toBeNull();
    expect(() => withinGroupAgreement([1, 1], 1)).toThrow(RangeError);
  });

  it('depends neither on the order nor on where the scale begins', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(answers, fc.integer({ min: -5, max: 5 }), (given, shift) => {
        const value = withinGroupAgreement(given, 7)?.value ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        const moved = [...given].reverse().map((answer) => answer + shift);
        expect(withinGroupAgreement(moved, 7)?.value).toBeCloseTo(value, 12);
      }),
    );
  });
});

describe('agreementAcrossItems', () => {
  it('agrees with the handbook', () => {
    const found = agreementAcrossItems(items, 5);
    expect(found?.joint).toBeCloseTo(0.93038, 6);
    expect(found?.uninflated).toBeCloseTo(0.816667, 6);
  });

  it('is none beyond chance, and unknown without answers', () => {
    expect(
      agreementAcrossItems(
        [
          [1, 5],
          [5, 1],
        ],
        5,
      ),
    ).toMatchObject({ joint: 0, uninflated: 0 });
    expect(
      agreementAcrossItems(
        [
          [3, 3],
          [1, 1],
        ],
        5,
      ),
    ).toMatchObject({ joint: 1, uninflated: 1 });
    expect(agreementAcrossItems([], 5)).toBeNull();
    expect(agreementAcrossItems([[3, 3], [3]], 5)).toBeNull();
  });
});

describe('agreementGivenMean', () => {
  it('agrees with the handbook', () => {
    expect(agreementGivenMean(items[0] ?? [], 1, 5)).toBeCloseTo(0.733333, 6);
  });

  it('is full at an end of the scale, and −1 when half stands at each', () => {
    expect(agreementGivenMean([5, 5, 5], 1, 5)).toBe(1);
    expect(agreementGivenMean([1, 5, 1, 5], 1, 5)).toBeCloseTo(-1, 12);
    expect(agreementGivenMean([5], 1, 5)).toBeNull();
  });
});

describe.skipIf(!hasOracles)('the oracles of the handbook', () => {
  it('rwg.1', () => {
    const { input, expected, relTol } = oracle<
      { x: readonly number[]; A: number },
      { rwg: number; AD: number; ADcut: number }
    >('rwg.1');
    const found = withinGroupAgreement(input.x, input.A)?.value ?? Number.NaN;
    expect(agrees(found, expected.rwg, relTol)).toBe(true);
    expect(agrees(averageDeviation(input.x) ?? Number.NaN, expected.AD, relTol)).toBe(true);
    expect(agrees(disputeCut(input.A), expected.ADcut, relTol)).toBe(true);
  });

  it('rwg.neg', () => {
    const { input, expected, relTol } = oracle<
      { x: readonly number[]; A: number },
      { raw: number; rwg: number }
    >('rwg.neg');
    const found = withinGroupAgreement(input.x, input.A);
    expect(agrees(found?.raw ?? Number.NaN, expected.raw, relTol)).toBe(true);
    expect(found?.value).toBe(expected.rwg);
  });
});
