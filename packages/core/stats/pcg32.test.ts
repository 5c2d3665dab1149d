// Golden numbers: the demonstration program of the PCG library (pcg32-demo, seed 42, stream 54, round 1).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPcg32 } from './pcg32.ts';

const demo = [0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e];

describe('createPcg32', () => {
  it('gives the published sequence', () => {
    const random = createPcg32(42, 54);
    expect(demo.map(() => random.next())).toEqual(demo);
  });

  it('is the same 64-bit arithmetic as with big integers', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 1), fc.nat(2 ** 32 - 1), (seed, stream) => {
        const [random, reference] = [createPcg32(seed, stream), bigPcg32(seed, stream)];
        for (let count = 0; count < 20; count += 1) expect(random.next()).toBe(reference());
      }),
      { numRuns: 50 },
    );
  });

  it('stays below the bound and reaches every number', () => {
    const random = createPcg32(1);
    const counts = new Array<number>(7).fill(0);
    for (let count = 0; count < 7000; count += 1) {
      const drawn = random.below(7);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(7000);
    expect(Math.min(...counts)).toBeGreaterThan(880);
    expect(() => random.below(0)).toThrow(RangeError);
  });

  it('draws shares from 0 to below 1', () => {
    const random = createPcg32(3);
    const shares = Array.from({ length: 1000 }, () => random.share());
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
    expect(shares.reduce((sum, share) => sum + share, 0) / 1000).toBeCloseTo(0.5, 1);
  });
});

/** The published reference (pcg_basic.c), written with big integers. */
function bigPcg32(seed: number, stream: number): () => number {
  const mask = (1n << 64n) - 1n;
  const increment = ((BigInt(stream) << 1n) | 1n) & mask;
  let state = 0n;
  const next = (): number => {
    const old = state;
    state = (old * 6364136223846793005n + increment) & mask;
    const shifted = Number((((old >> 18n) ^ old) >> 27n) & 0xffffffffn);
    const turn = Number(old >> 59n);
    return ((shifted >>> turn) | (shifted << (-turn & 31))) >>> 0;
  };
  next();
  state = (state + BigInt(seed)) & mask;
  next();
  return next;
}
