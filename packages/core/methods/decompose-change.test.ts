// The handbook's oracle, the laws of the decomposition, and what happens at zero and below.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arithmetic, calculate, decomposeChange, inputsOf } from './decompose-change.ts';
import { lmdi, logarithmicMean } from './lmdi.ts';
import { shapleyChange } from './shapley-change.ts';

const input = (index: number): Arithmetic => ({ kind: 'input', input: index });
const number = (value: number): Arithmetic => ({ kind: 'number', value });
const product = (...of: readonly Arithmetic[]): Arithmetic => ({ kind: 'product', of });
const sum = (...of: readonly Arithmetic[]): Arithmetic => ({ kind: 'sum', of });
const inverse = (of: Arithmetic): Arithmetic => ({ kind: 'power', of, exponent: -1 });
const minus = (of: Arithmetic): Arithmetic => product(number(-1), of);
const factors = (before: readonly number[], after: readonly number[]) =>
  before.map((value, index) => ({ before: value, after: after[index] ?? 0, exponent: 1 }));
const total = (values: readonly number[] | undefined) =>
  (values ?? []).reduce((all, value) => all + value, 0);

describe('LMDI', () => {
  it('visits × conversion × basket of the handbook', () => {
    const [visits, conversion, basket] = lmdi(factors([1000, 0.02, 50], [1200, 0.018, 55])) ?? [];
    expect(visits).toBeCloseTo(198.968, 3);
    expect(conversion).toBeCloseTo(-114.98, 3);
    expect(basket).toBeCloseTo(104.012, 3);
    expect((visits ?? 0) + (conversion ?? 0) + (basket ?? 0)).toBeCloseTo(188, 9);
  });

  it('gives the whole change to what appears or vanishes', () => {
    expect(lmdi(factors([0, 5], [4, 6]))).toEqual([24, 0]);
    expect(lmdi(factors([4, 6], [0, 5]))).toEqual([-24, 0]);
    expect(lmdi(factors([0, 0, 3], [2, 5, 4]))).toEqual([20, 20, 0]);
    expect(lmdi(factors([0, 5], [4, 0]))).toEqual([0, 0]);
  });

  it('is the limit of ever smaller values', () => {
    const near = lmdi(factors([1e-300, 5], [4, 6])) ?? [];
    expect(near[0]).toBeCloseTo(24, 0);
    expect(near[1]).toBeCloseTo(0, 1);
  });

  it('is silent where logarithms are', () => {
    expect(lmdi(factors([-1, 5], [1, 5]))).toBeNull();
    expect(
      lmdi([
        { before: 2, after: 3, exponent: 1 },
        { before: 1, after: 0, exponent: -1 },
      ]),
    ).toBeNull();
    expect(lmdi(factors([-1, -5], [-2, -5]))).toHaveLength(2);
  });

  it('the logarithmic mean lies between the geometric and the arithmetic', () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const mean = logarithmicMean(a, b);
        expect(mean).toBeGreaterThanOrEqual(Math.sqrt(a * b) * (1 - 1e-9));
        expect(mean).toBeLessThanOrEqual(((a + b) / 2) * (1 + 1e-9));
      }),
    );
    expect(logarithmicMean(1, 1 + 1e-15)).toBeCloseTo(1, 12);
  });
});

describe('Shapley', () => {
  it('halves what two did together', () => {
    expect(shapleyChange(([a = 0, b = 0]) => a * b, [1, 1], [3, 2])).toEqual([3, 2]);
    expect(shapleyChange(([a = 0, b = 0]) => Math.max(a, b), [1, 1], [3, 5])).toEqual([1, 3]);
  });

  it('has nothing to say of more than eight inputs, or where a mixture has no value', () => {
    const nine = Array.from({ length: 9 }, () => 1);
    expect(shapleyChange((values) => values.length, nine, nine)).toBeNull();
    expect(shapleyChange(([a = 0, b = 0]) => a / b, [1, 1], [1, 0])).toBeNull();
  });
});

describe('decomposing', () => {
  it('a margin: what income and costs did to it', () => {
    const margin = product(sum(input(0), minus(input(1))), inverse(input(0)));
    const parts = decomposeChange(margin, [100, 60], [110, 70]);
    expect(parts?.way).toBe('lmdi');
    expect(parts?.before).toBeCloseTo(0.4, 12);
    // 1 − costs / income, taken apart by hand.
    const [income, costs] = parts?.contributions ?? [];
    const mean = (70 / 110 - 0.6) / Math.log(70 / 110 / 0.6);
    expect(income).toBeCloseTo(mean * Math.log(110 / 100), 12);
    expect(costs).toBeCloseTo(-mean * Math.log(70 / 60), 12);
  });

  it('does not depend on how it is written', () => {
    const bracket = product(sum(input(0), input(1)), input(2));
    const open = sum(product(input(0), input(2)), product(input(1), input(2)));
    const [a, b] = [bracket, open].map(
      (one) => decomposeChange(one, [1, 2, 3], [2, 5, 4])?.contributions ?? [],
    );
    for (const [index, value] of (a ?? []).entries()) expect(value).toBeCloseTo(b?.[index] ?? 0, 12);
  });

  it('sums of odd shapes are taken apart one by one', () => {
    const many = sum(
      ...Array.from(
        { length: 6 },
        (_, index): Arithmetic => ({ kind: 'max', of: [input(2 * index), input(2 * index + 1)] }),
      ),
    );
    const parts = decomposeChange(
      many,
      Array.from({ length: 12 }, (_, index) => index),
      Array.from({ length: 12 }, () => 8),
    );
    expect(parts?.way).toBe('shapley');
    expect(total(parts?.contributions)).toBeCloseTo((parts?.after ?? 0) - (parts?.before ?? 0), 12);
  });

  it('has no answer where the result has none', () => {
    expect(decomposeChange(inverse(input(0)), [0], [1])).toBeNull();
    const nine = Array.from({ length: 9 }, (_, index) => input(index));
    expect(
      decomposeChange(
        { kind: 'min', of: nine },
        nine.map(() => 1),
        nine.map(() => 2),
      ),
    ).toBeNull();
  });

  const value = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -1e3, max: 1e3, noNaN: true }));
  const arithmetic = fc.letrec<{ tree: Arithmetic }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.nat({ max: 5 }).map(input),
      fc.integer({ min: -3, max: 3 }).map(number),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of) => sum(...of)),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of) => product(...of)),
      fc
        .tuple(tie('tree'), fc.constantFrom(-1, 2))
        .map(([of, exponent]): Arithmetic => ({ kind: 'power', of, exponent })),
      fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((of): Arithmetic => ({ kind: 'max', of })),
    ),
  })).tree;
  const six = fc.array(value, { minLength: 6, maxLength: 6 });

  it('adds up to the change, whatever the calculation', () => {
    let told = 0;
    fc.assert(
      fc.property(arithmetic, six, six, (tree, before, after) => {
        const parts = decomposeChange(tree, before, after);
        if (parts === null) return;
        told += 1;
        const change = calculate(tree, after) - calculate(tree, before);
        const size = Math.max(1, ...parts.contributions.map(Math.abs), Math.abs(change));
        expect(Math.abs(total(parts.contributions) - change)).toBeLessThanOrEqual(1e-9 * size);
        const used = new Set(inputsOf(tree));
        for (const [index, one] of parts.contributions.entries())
          if (!used.has(index) && change !== 0) expect(Math.abs(one)).toBeLessThanOrEqual(1e-9 * size);
      }),
      { numRuns: 400 },
    );
    expect(told).toBeGreaterThan(200);
  });

  it('backwards it only changes the signs; what did not move contributed nothing (positive products)', () => {
    const positive = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    const shape = product(input(0), input(1), inverse(input(2)));
    fc.assert(
      fc.property(positive, positive, (before, after) => {
        const still = [before[0] ?? 0, after[1] ?? 0, after[2] ?? 0];
        const forth = decomposeChange(shape, before, still)?.contributions ?? [];
        const back = decomposeChange(shape, still, before)?.contributions ?? [];
        const size = Math.max(1, ...forth.map(Math.abs));
        expect(Math.abs(forth[0] ?? 1)).toBeLessThanOrEqual(1e-9 * size);
        for (const [index, one] of forth.entries()) {
          expect(Math.abs(one + (back[index] ?? 0))).toBeLessThanOrEqual(1e-9 * size);
        }
      }),
    );
  });
});
