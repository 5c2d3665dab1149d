// The fewest moves: golden cases, the laws of any balances, and every way tried for small ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastMoves } from './least-moves.ts';

const moved = (balances: Readonly<Record<string, number>>) => leastMoves(new Map(Object.entries(balances)));

describe('leastMoves', () => {
  it('agrees with the handbook: of 200,000 the first goal lacks 30,000, the third has 30,000 too much', () => {
    expect(moved({ a: -30_000, b: 0, c: 30_000, d: 0 })).toEqual({
      moves: [{ from: 'c', to: 'a', amount: 30_000 }],
      isLeast: true,
    });
  });

  it('finds those that settle among themselves, where largest to largest would need one move more', () => {
    const { moves } = moved({ a: 6, b: 5, c: 4, d: -7, e: -4, f: -4 });
    // c and f settle; a, b, d, e need three.
    expect(moves).toHaveLength(4);
  });

  it('has nothing to do where nothing is out of balance', () => {
    expect(moved({ a: 0, b: 0 }).moves).toEqual([]);
  });

  it('settles many places without a proof', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`p${at}`, at < 10 ? at + 1 : 9 - at]),
    );
    const { moves, isLeast } = moved(many);
    expect(isLeast).toBe(false);
    expect(moves.length).toBeLessThan(20);
  });

  it('refuses what does not add up', () => {
    expect(() => moved({ a: 1 })).toThrow(RangeError);
    expect(() => moved({ a: 0.5, b: -0.5 })).toThrow(RangeError);
  });
});

/** Balances that sum to zero. */
const balances = (most: number) =>
  fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: most }).map((list) => {
    const rest = -list.reduce((sum, one) => sum + one, 0);
    return new Map([...list, rest].map((amount, at) => [`p${String(at).padStart(2, '0')}`, amount]));
  });

describe('any balances', () => {
  it('are settled, with no more moved than must be, and none turned back', () => {
    fc.assert(
      fc.property(balances(18), (given) => {
        const { moves } = leastMoves(given);
        const left = new Map(given);
        for (const { from, to, amount } of moves) {
          expect(amount).toBeGreaterThan(0);
          left.set(from, (left.get(from) ?? 0) - amount);
          left.set(to, (left.get(to) ?? 0) + amount);
        }
        expect([...left.values()].every((one) => one === 0)).toBe(true);
        const surplus = [...given.values()].reduce((sum, one) => sum + Math.max(0, one), 0);
        expect(moves.reduce((sum, { amount }) => sum + amount, 0)).toBe(surplus);
      }),
    );
  });

  it('need places − groups moves, with the most groups there can be (every grouping tried)', () => {
    fc.assert(
      fc.property(balances(6), (given) => {
        const amounts = [...given.values()].filter((one) => one !== 0);
        expect(leastMoves(given).moves).toHaveLength(amounts.length - mostGroups(amounts));
      }),
      { numRuns: 60 },
    );
  });
});

/** Puts each amount into every group that is open, or into one of its own. */
function mostGroups(amounts: readonly number[]): number {
  const place = (at: number, sums: readonly number[]): number => {
    const amount = amounts[at];
    if (amount === undefined) return sums.every((sum) => sum === 0) ? sums.length : 0;
    let best = place(at + 1, [...sums, amount]);
    for (const index of sums.keys()) {
      best = Math.max(
        best,
        place(
          at + 1,
          sums.map((sum, other) => (other === index ? sum + amount : sum)),
        ),
      );
    }
    return best;
  };
  return place(0, []);
}
