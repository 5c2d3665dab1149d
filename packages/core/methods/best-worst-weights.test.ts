// Golden numbers: handbook oracle 2.2 (Rezaei's car among them).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasOracles, oracle } from '../testing/oracles.ts';
import {
  type BestWorstComparisons,
  bestWorstConsistency,
  bestWorstThreshold,
  bestWorstWeights,
} from './best-worst-weights.ts';

describe('bestWorstWeights', () => {
  it('gives back the weights that consistent comparisons were made of', () => {
    const points = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(
        points.filter((given) => new Set(given).size > 1),
        (given) => {
          const comparisons = comparisonsOf(given);
          const { weights, deviation } = bestWorstWeights(comparisons);
          expect(deviation).toBeLessThan(1e-9);
          const sum = given.reduce((total, one) => total + one, 0);
          for (const [index, one] of given.entries()) expect(weights[index]).toBeCloseTo(one / sum, 9);
          expect(bestWorstConsistency(comparisons).ratio).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it('keeps weights not negative and their sum 1, and ξ no larger than any other weights would need', () => {
    fc.assert(
      fc.property(
        arbitraryAnswers(),
        fc.infiniteStream(fc.integer({ min: 1, max: 100 })),
        (comparisons, stream) => {
          const { weights, deviation } = bestWorstWeights(comparisons);
          expect(weights.reduce((total, one) => total + one, 0)).toBeCloseTo(1, 9);
          for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(0);
          expect(deviationOf(comparisons, weights)).toBeCloseTo(deviation, 9);
          const others = weights.map(() => stream.next().value as number);
          const sum = others.reduce((total, one) => total + one, 0);
          expect(
            deviationOf(
              comparisons,
              others.map((one) => one / sum),
            ),
          ).toBeGreaterThanOrEqual(deviation - 1e-9);
        },
      ),
    );
  });

  it('does not depend on the order of the goals', () => {
    fc.assert(
      fc.property(arbitraryAnswers(), fc.integer(), (comparisons, seed) => {
        const count = comparisons.bestToOthers.length;
        const order = Array.from({ length: count }, (_, index) => index).sort(
          (one, other) => Math.sin(seed + one) - Math.sin(seed + other),
        );
        const turned = bestWorstWeights({
          best: order.indexOf(comparisons.best),
          worst: order.indexOf(comparisons.worst),
          bestToOthers: order.map((index) => comparisons.bestToOthers[index] ?? 1),
          othersToWorst: order.map((index) => comparisons.othersToWorst[index] ?? 1),
        });
        const { weights } = bestWorstWeights(comparisons);
        for (const [place, index] of order.entries()) {
          expect(turned.weights[place]).toBeCloseTo(weights[index] ?? Number.NaN, 9);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses what is no such comparison', () => {
    const fine = { best: 0, worst: 1, bestToOthers: [1, 3], othersToWorst: [3, 1] };
    expect(bestWorstWeights(fine).weights[0]).toBeCloseTo(0.75, 12);
    for (const broken of [
      { worst: 0 },
      { bestToOthers: [1, 2] },
      { bestToOthers: [2, 3] },
      { bestToOthers: [1, 3, 3] },
      { bestToOthers: [1, -3], othersToWorst: [-3, 1] },
    ]) {
      expect(() => bestWorstWeights({ ...fine, ...broken })).toThrow(RangeError);
    }
  });
});

describe('bestWorstConsistency', () => {
  it('names the goal whose answers contradict', () => {
    const car = { best: 1, worst: 4, bestToOthers: [2, 1, 4, 3, 8], othersToWorst: [4, 8, 4, 2, 1] };
    expect(bestWorstConsistency(car)).toEqual({ ratio: 8 / 56, culprit: 2 });
    expect(bestWorstThreshold(8, 5)).toBe(0.2958);
  });

  it('has none when all are alike', () => {
    const alike = { best: 0, worst: 2, bestToOthers: [1, 1, 1], othersToWorst: [1, 1, 1] };
    expect(bestWorstConsistency(alike)).toEqual({ ratio: 0, culprit: null });
  });
});

describe('bestWorstThreshold', () => {
  it('ends where the published table ends', () => {
    expect(bestWorstThreshold(2, 5)).toBe(0);
    expect(bestWorstThreshold(3, 3)).toBe(0.1667);
    expect(bestWorstThreshold(9, 9)).toBe(0.3662);
    expect(bestWorstThreshold(1, 5)).toBeNull();
    expect(bestWorstThreshold(10, 5)).toBeNull();
    expect(bestWorstThreshold(5, 10)).toBeNull();
    expect(bestWorstThreshold(5, 2)).toBeNull();
  });
});

describe.skipIf(!hasOracles)('the oracles of the handbook', () => {
  interface Input {
    readonly best: number;
    readonly worst: number;
    readonly bo: readonly number[];
    readonly ow: readonly number[];
  }
  interface Expected {
    readonly w: readonly number[];
    readonly xi: number;
    readonly CRI: number;
  }
  it.each(['bwm.ex1', 'bwm.ex2', 'bwm.ex3', 'bwm.ladder'])('%s', (name) => {
    const { input, expected } = oracle<Input, Expected>(name);
    const { best, worst, bo: bestToOthers, ow: othersToWorst } = input;
    const comparisons = { best, worst, bestToOthers, othersToWorst };
    const { weights, deviation } = bestWorstWeights(comparisons);
    for (const [index, weight] of expected.w.entries()) expect(weights[index]).toBeCloseTo(weight, 9);
    expect(deviation).toBeCloseTo(expected.xi, 9);
    expect(bestWorstConsistency(comparisons).ratio).toBeCloseTo(expected.CRI, 12);
  });

  it('bwm.thresholds', () => {
    const { rows_aBW_3_to_9_cols_n_3_to_9: rows } = oracle('bwm.thresholds') as unknown as {
      readonly rows_aBW_3_to_9_cols_n_3_to_9: readonly (readonly number[])[];
    };
    expect(rows).toHaveLength(7);
    for (const [row, limits] of rows.entries()) {
      expect(limits.map((_, column) => bestWorstThreshold(row + 3, column + 3))).toEqual(limits);
    }
  });
});

function comparisonsOf(points: readonly number[]): BestWorstComparisons {
  const [most, least] = [Math.max(...points), Math.min(...points)];
  return {
    best: points.indexOf(most),
    worst: points.indexOf(least),
    bestToOthers: points.map((one) => most / one),
    othersToWorst: points.map((one) => one / least),
  };
}

function deviationOf(comparisons: BestWorstComparisons, weights: readonly number[]): number {
  const at = (index: number) => weights[index] ?? 0;
  const { best, worst, bestToOthers, othersToWorst } = comparisons;
  return Math.max(
    ...bestToOthers.map((times, index) => Math.abs(at(best) - times * at(index))),
    ...othersToWorst.map((times, index) => Math.abs(at(index) - times * at(worst))),
  );
}

/** Answers of all kinds, also contradictory ones, but none beyond best against worst. */
function arbitraryAnswers(): fc.Arbitrary<BestWorstComparisons> {
  return fc
    .record({ count: fc.integer({ min: 2, max: 9 }), most: fc.integer({ min: 1, max: 9 }) })
    .chain(({ count, most }) => {
      const row = fc.array(fc.integer({ min: 1, max: most }), { minLength: count, maxLength: count });
      const places = fc.uniqueArray(fc.nat(count - 1), { minLength: 2, maxLength: 2 });
      return fc.tuple(row, row, places).map(([toOthers, toWorst, [best = 0, worst = 1]]) => ({
        best,
        worst,
        bestToOthers: toOthers.map((one, index) => (index === best ? 1 : index === worst ? most : one)),
        othersToWorst: toWorst.map((one, index) => (index === worst ? 1 : index === best ? most : one)),
      }));
    });
}
