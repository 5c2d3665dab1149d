// Golden numbers: handbook oracle 2.1 (A1, B1) and the example of Aczél and Saaty.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateComparisons, aggregateWeights, replaceZeros } from './aggregate-weights.ts';
import { pairwiseWeights } from './pairwise-weights.ts';

const a1 = [
  [1, 3, 5],
  [1 / 3, 1, 3],
  [1 / 5, 1 / 3, 1],
];
const b1 = [
  [1, 2, 3],
  [1 / 2, 1, 2],
  [1 / 3, 1 / 2, 1],
];
const people = [a1, b1].map((comparisons) => pairwiseWeights(comparisons).weights);

describe('aggregateWeights', () => {
  it('agrees with the handbook, with either mean', () => {
    close(aggregateWeights(people), [0.589788, 0.278605, 0.131608], 6);
    close(aggregateWeights(people, { mean: 'arithmetic' }), [0.5883, 0.277623, 0.134077], 6);
  });

  it('can count some people for more', () => {
    close(aggregateWeights(people, { influence: [1, 0] }), people[0] ?? [], 12);
    close(aggregateWeights(people, { influence: [2, 2] }), aggregateWeights(people), 12);
    close(
      aggregateWeights(people, { influence: [2, 1] }),
      aggregateWeights([...people, people[0] ?? []]),
      12,
    );
  });

  it('keeps ratios, sums to 1, and does not depend on the order of people', () => {
    const row = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 }).map(shares);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (given) => {
        const joint = aggregateWeights(given);
        expect(joint.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
        close(aggregateWeights([...given].reverse()), joint, 12);
        const ratios = given.map(([first = 1, second = 1]) => first / second);
        const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
        expect((joint[0] ?? 0) / (joint[1] ?? 1) / mean).toBeCloseTo(1, 9);
      }),
    );
  });

  it('refuses nobody, zeros and unequal rows', () => {
    expect(() => aggregateWeights([])).toThrow(RangeError);
    expect(() => aggregateWeights([[1, 0]])).toThrow(RangeError);
    expect(() => aggregateWeights([[1], [0.5, 0.5]])).toThrow(RangeError);
    expect(() => aggregateWeights([[1]], { influence: [0] })).toThrow(RangeError);
    expect(() => aggregateWeights([[1]], { influence: [1, 1] })).toThrow(RangeError);
    expect(() => aggregateWeights([[-1, 2]], { mean: 'arithmetic' })).toThrow(RangeError);
    expect(aggregateWeights([[1, 0]], { mean: 'arithmetic' })).toEqual([1, 0]);
  });
});

describe('aggregateComparisons', () => {
  it('agrees with the handbook: the same as the geometric mean of three weights', () => {
    close(pairwiseWeights(aggregateComparisons([a1, b1])).weights, [0.589788, 0.278605, 0.131608], 6);
  });

  it('keeps reciprocity, which the arithmetic mean does not (Aczél & Saaty: 2, 3 and 4)', () => {
    const given = [2, 3, 4].map((times) => [
      [1, times],
      [1 / times, 1],
    ]);
    const joint = aggregateComparisons(given);
    expect((joint[0]?.[1] ?? 0) * (joint[1]?.[0] ?? 0)).toBeCloseTo(1, 12);
    expect(joint[0]?.[1]).toBeCloseTo(24 ** (1 / 3), 12);
    const [mean, meanOfInverses] = [(2 + 3 + 4) / 3, (1 / 2 + 1 / 3 + 1 / 4) / 3];
    expect(mean * meanOfInverses).not.toBeCloseTo(1, 1);
  });
});

describe('replaceZeros', () => {
  it('takes from the others in proportion', () => {
    close(replaceZeros([0.75, 0.25, 0], 0.01), [0.7425, 0.2475, 0.01], 12);
    expect(replaceZeros([0.5, 0.5], 0.01)).toEqual([0.5, 0.5]);
    expect(() => replaceZeros([1, 0, 0], 0.5)).toThrow(RangeError);
    expect(() => replaceZeros([1, 0], 0)).toThrow(RangeError);
  });
});

function close(values: readonly number[], expected: readonly number[], digits: number): void {
  expect(values).toHaveLength(expected.length);
  for (const [index, one] of expected.entries()) expect(values[index]).toBeCloseTo(one, digits);
}

function shares(points: readonly number[]): readonly number[] {
  const sum = points.reduce((total, one) => total + one, 0);
  return points.map((one) => one / sum);
}
