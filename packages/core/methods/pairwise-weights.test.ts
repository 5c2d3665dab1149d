// Golden numbers: handbook oracle 2.1, and the cases of AHPy (Saaty's drinks and cities among them).
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, hasOracles, oracle } from '../testing/oracles.ts';
import {
  type Comparisons,
  judgementToReconsider,
  pairwiseWeights,
  randomIndices,
} from './pairwise-weights.ts';

const inconsistent: Comparisons = [
  [1, 5, 1 / 3],
  [1 / 5, 1, 4],
  [3, 1 / 4, 1],
];

describe('pairwiseWeights', () => {
  it('knows both tables of random indices, not shifted by one', () => {
    expect(randomIndices.later[3 - 1]).toBe(0.52);
    expect(randomIndices.later[10 - 1]).toBe(1.49);
    expect(randomIndices.saaty1980[12 - 1]).toBe(1.48);
    for (const table of Object.values(randomIndices)) expect(table).toHaveLength(15);
  });

  it('agrees with the handbook on the first table', () => {
    const comparisons = [
      [1, 3, 5],
      [1 / 3, 1, 3],
      [1 / 5, 1 / 3, 1],
    ];
    expect(pairwiseWeights(comparisons, randomIndices.saaty1980).consistencyRatio).toBeCloseTo(0.0331992, 6);
  });

  it('has no inconsistency with one or two, and no ratio beyond the table', () => {
    expect(pairwiseWeights([[1]])).toMatchObject({ weights: [1], consistencyRatio: 0 });
    const two = pairwiseWeights([
      [1, 4],
      [1 / 4, 1],
    ]);
    expect(two.weights[0]).toBeCloseTo(0.8, 12);
    expect(two.consistencyRatio).toBe(0);
    const sixteen = Array.from({ length: 16 }, () => Array.from({ length: 16 }, () => 1));
    expect(pairwiseWeights(sixteen).consistencyRatio).toBeNull();
    expect(pairwiseWeights(sixteen.slice(1).map((row) => row.slice(1))).consistencyRatio).toBe(0);
  });

  it('gives back the weights that consistent comparisons were made of, in any order', () => {
    const points = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(points, (given) => {
        const sum = given.reduce((total, one) => total + one, 0);
        const result = pairwiseWeights(given.map((one) => given.map((other) => one / other)));
        for (const [index, one] of given.entries()) expect(result.weights[index]).toBeCloseTo(one / sum, 9);
        expect(result.lambdaMax).toBeCloseTo(given.length, 8);
        expect(result.consistencyIndex).toBeLessThan(1e-8);
      }),
    );
  });

  it('does not depend on the order of the goals', () => {
    fc.assert(
      fc.property(arbitraryComparisons(), (comparisons) => {
        const { weights, lambdaMax } = pairwiseWeights(comparisons);
        const turned = pairwiseWeights([...comparisons].reverse().map((row) => [...row].reverse()));
        for (const [index, weight] of [...weights].reverse().entries()) {
          expect(turned.weights[index]).toBeCloseTo(weight, 9);
        }
        expect(turned.lambdaMax).toBeCloseTo(lambdaMax, 6);
        expect(lambdaMax).toBeGreaterThan(comparisons.length - 1e-9);
      }),
    );
  });

  it('refuses what is not positive and reciprocal', () => {
    expect(() => pairwiseWeights([])).toThrow(RangeError);
    expect(() => pairwiseWeights([[1, 2]])).toThrow(RangeError);
    expect(() =>
      pairwiseWeights([
        [1, 2],
        [2, 1],
      ]),
    ).toThrow(RangeError);
    expect(() =>
      pairwiseWeights([
        [1, 0],
        [0, 1],
      ]),
    ).toThrow(RangeError);
    expect(() => pairwiseWeights([[2]])).toThrow(RangeError);
  });
});

describe('judgementToReconsider', () => {
  it('finds the one that was turned, and what it should be', () => {
    const points = [8, 4, 2, 1];
    const comparisons = points.map((one) => points.map((other) => one / other));
    const [first = [], , third = []] = comparisons;
    [first[2], third[0]] = [1 / 4, 4];
    expect(judgementToReconsider(comparisons)).toMatchObject({ row: 0, column: 2 });
    expect(judgementToReconsider(comparisons)?.fitting).toBeCloseTo(4, 9);
  });

  it('takes the first among equals: three comparisons contradict each other alike', () => {
    const found = judgementToReconsider(inconsistent);
    expect(found).toMatchObject({ row: 0, column: 1 });
    expect(found?.fitting).toBeCloseTo(1 / 3 / 4, 9);
  });

  it('makes the comparisons better when it is followed', () => {
    fc.assert(
      fc.property(arbitraryComparisons(), (comparisons) => {
        const found = judgementToReconsider(comparisons);
        if (!found) return;
        const mended = comparisons.map((row) => [...row]);
        const [from = [], to = []] = [mended[found.row], mended[found.column]];
        [from[found.column], to[found.row]] = [found.fitting, 1 / found.fitting];
        const before = pairwiseWeights(comparisons).consistencyIndex;
        expect(pairwiseWeights(mended).consistencyIndex).toBeLessThanOrEqual(before + 1e-9);
      }),
    );
  });

  it('has nothing to say where nothing contradicts', () => {
    expect(
      judgementToReconsider([
        [1, 9],
        [1 / 9, 1],
      ]),
    ).toBeNull();
    expect(
      judgementToReconsider([
        [1, 2, 6],
        [1 / 2, 1, 3],
        [1 / 6, 1 / 3, 1],
      ]),
    ).toBeNull();
  });
});

describe.skipIf(!hasOracles)('the oracles of the handbook', () => {
  interface Expected {
    readonly w: readonly number[];
    readonly lambdaMax: number;
    readonly CI: number;
    readonly CR: number;
  }
  it.each(['ahp.A1', 'ahp.A2', 'ahp.A3', 'ahp.B1'])('%s', (name) => {
    const { input, expected, relTol } = oracle<{ A: Comparisons }, Expected>(name);
    const result = pairwiseWeights(input.A);
    for (const [index, weight] of expected.w.entries()) {
      expect(agrees(result.weights[index] ?? Number.NaN, weight, relTol)).toBe(true);
    }
    expect(agrees(result.lambdaMax, expected.lambdaMax, relTol)).toBe(true);
    expect(agrees(result.consistencyIndex, expected.CI, relTol)).toBe(true);
    expect(agrees(result.consistencyRatio ?? Number.NaN, expected.CR, relTol)).toBe(true);
  });

  it('ahp.RI_n1_to_15', () => {
    expect(oracle('ahp.RI_n1_to_15')).toEqual(randomIndices.later);
  });
});

const cases = new URL('../../../../shared/data/ahp_ahpy/ahpy_oracles.json', import.meta.url);
const hasCases = existsSync(cases);
if (!hasCases) console.warn(`skipped: the cases of AHPy are not at ${cases.pathname}`);

describe.skipIf(!hasCases)('the cases of AHPy', () => {
  interface Case {
    readonly context: string;
    readonly name: string;
    readonly comparisons: Readonly<Record<string, number>>;
    readonly random_index: string;
    readonly precision: number;
    readonly consistency_ratio: number | null;
    readonly local_weights: Readonly<Record<string, number>>;
  }
  const all = hasCases ? (JSON.parse(readFileSync(cases, 'utf8')) as readonly Case[]) : [];

  it('are all there', () => {
    expect(all).toHaveLength(43);
    expect(all.filter(({ random_index: table }) => table === 'saaty').length).toBeGreaterThanOrEqual(10);
  });

  it.each(all.map((one, index) => [`${index}: ${one.context} ${one.name}`, one] as const))('%s', (_, one) => {
    const names = Object.keys(one.local_weights);
    const result = pairwiseWeights(matrixOf(one.comparisons, names));
    for (const [index, name] of names.entries()) {
      expect(
        Math.abs((result.weights[index] ?? 0) - (one.local_weights[name] ?? 0)),
        name,
      ).toBeLessThanOrEqual(0.5 * 10 ** -Math.min(3, one.precision) + 0.5 * 10 ** -one.precision);
    }
    if (one.random_index !== 'saaty' || names.length > 15) return;
    const ratio = result.consistencyRatio ?? Number.NaN;
    expect(Math.abs(ratio - (one.consistency_ratio ?? Number.NaN))).toBeLessThanOrEqual(
      0.5 * 10 ** -one.precision + 1e-9,
    );
  });

  /** Pairs `one | other`, or one number each, whose ratios are the comparisons. */
  function matrixOf(comparisons: Case['comparisons'], names: readonly string[]): Comparisons {
    return names.map((row) =>
      names.map((column) => {
        if (row === column) return 1;
        const [own, other] = [comparisons[row], comparisons[column]];
        if (own !== undefined && other !== undefined) return own / other;
        const straight = comparisons[`${row} | ${column}`];
        return straight ?? 1 / (comparisons[`${column} | ${row}`] ?? Number.NaN);
      }),
    );
  }
});

function arbitraryComparisons(): fc.Arbitrary<Comparisons> {
  const scale = fc.integer({ min: -8, max: 8 }).map((one) => (one >= 0 ? one + 1 : 1 / (1 - one)));
  return fc
    .integer({ min: 2, max: 6 })
    .chain((count) =>
      fc
        .array(scale, { minLength: count ** 2, maxLength: count ** 2 })
        .map((given) => [count, given] as const),
    )
    .map(([count, given]) =>
      Array.from({ length: count }, (_, row) =>
        Array.from({ length: count }, (__, column) => {
          if (row === column) return 1;
          const entry = given[Math.min(row, column) * count + Math.max(row, column)] ?? 1;
          return row < column ? entry : 1 / entry;
        }),
      ),
    );
}
