// The three distances between distributions. Golden numbers: handbook oracle 6.1 (numpy 2.4.6, scipy 1.17.1).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, hasOracles, oracle } from '../testing/oracles.ts';
import { hellingerDistance } from './hellinger-distance.ts';
import { jensenShannonDistance } from './jensen-shannon-distance.ts';
import { totalVariation } from './total-variation.ts';

const priorities = [0.4, 0.3, 0.2, 0.1];
const golden = [
  {
    name: 'shift',
    p: priorities,
    q: [0.25, 0.3, 0.35, 0.1],
    tv: 0.15,
    js: 0.1659563789068961,
    hellinger: 0.13855361011789988,
  },
  {
    name: 'dropped',
    p: priorities,
    q: [0.5, 0.5, 0, 0],
    tv: 0.3,
    js: 0.41502068852385426,
    hellinger: 0.4068022491079669,
  },
  { name: 'disjoint', p: [0.5, 0.5, 0, 0], q: [0, 0, 0.5, 0.5], tv: 1, js: 1, hellinger: 1 },
];

describe.each(golden)('$name', ({ p, q, tv, js, hellinger }) => {
  it('total variation', () => expect(totalVariation(p, q)).toBeCloseTo(tv, 12));
  it('Jensen–Shannon distance', () => expect(jensenShannonDistance(p, q)).toBeCloseTo(js, 12));
  it('Hellinger distance', () => expect(hellingerDistance(p, q)).toBeCloseTo(hellinger, 12));
});

describe.skipIf(!hasOracles)('the oracles of the handbook', () => {
  it.each(['dist.shift', 'dist.dropped', 'dist.disjoint'])('%s', (name) => {
    type Distances = { TV: number; JSdist: number; hellinger: number };
    const { input, expected, relTol } = oracle<{ p: number[]; q: number[] }, Distances>(name);
    expect(agrees(totalVariation(input.p, input.q), expected.TV, relTol)).toBe(true);
    expect(agrees(jensenShannonDistance(input.p, input.q), expected.JSdist, relTol)).toBe(true);
    expect(agrees(hellingerDistance(input.p, input.q), expected.hellinger, relTol)).toBe(true);
  });
});

/** Two distributions over the same categories, zeros among them. */
const pair = fc
  .array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 12 })
  .filter((rows) => rows.some(([a]) => a > 0) && rows.some(([, b]) => b > 0))
  .map((rows) => [normalise(rows.map(([a]) => a)), normalise(rows.map(([, b]) => b))] as const);

describe.each([
  ['total variation', totalVariation],
  ['Jensen–Shannon distance', jensenShannonDistance],
  ['Hellinger distance', hellingerDistance],
] as const)('%s', (_, distance) => {
  it('lies between 0 and 1, is 0 for the same, and does not care which comes first', () => {
    fc.assert(
      fc.property(pair, ([p, q]) => {
        const value = distance(p, q);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(distance(q, p)).toBeCloseTo(value, 10);
        expect(distance(p, p)).toBeCloseTo(0, 7);
      }),
    );
  });

  it('does not care in which order the categories stand', () => {
    fc.assert(
      fc.property(pair, ([p, q]) => {
        expect(distance([...p].reverse(), [...q].reverse())).toBeCloseTo(distance(p, q), 10);
      }),
    );
  });

  it('refuses what is no pair of distributions', () => {
    expect(() => distance([1], [0.5, 0.5])).toThrow(RangeError);
    expect(() => distance([0.5, 0.4], [0.5, 0.5])).toThrow(RangeError);
    expect(() => distance([1.5, -0.5], [0.5, 0.5])).toThrow(RangeError);
    expect(() => distance([Number.NaN, 1], [0.5, 0.5])).toThrow(RangeError);
  });
});

it('bounds hold between them: Hellinger² ≤ total variation ≤ √2 · Hellinger', () => {
  fc.assert(
    fc.property(pair, ([p, q]) => {
      const [tv, hellinger] = [totalVariation(p, q), hellingerDistance(p, q)];
      expect(hellinger ** 2).toBeLessThanOrEqual(tv + 1e-9);
      expect(tv).toBeLessThanOrEqual(Math.SQRT2 * hellinger + 1e-9);
    }),
  );
});

function normalise(amounts: readonly number[]): readonly number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.map((amount) => amount / total);
}
