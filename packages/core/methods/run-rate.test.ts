// The run rate: where it ends, how wide the range is, and when nothing is said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noise } from '../testing/noise.ts';
import { runRate } from './run-rate.ts';

describe('runRate', () => {
  it('goes on with the mean; the range grows with what is left', () => {
    const six = [10, 12, 11, 9, 10, 11];
    expect(runRate(six, 3)?.end).toBeCloseTo(94.5, 9);
    // s² = 1.1, t(0.95, 5) = 2.015048: 2.015048 · √(1.1 · (3 + 9/6)).
    expect((runRate(six, 3)?.interval[1] ?? 0) - 94.5).toBeCloseTo(2.015048 * Math.sqrt(1.1 * 4.5), 5);
    expect(runRate(six, 0)?.interval).toEqual([63, 63]);
  });

  it('says nothing of fewer than six periods', () => {
    expect(runRate([1, 2, 3, 4, 5], 7)).toBeNull();
  });

  it('covers about nine of ten ends where the months are alike', () => {
    const draws = noise(7);
    let inside = 0;
    for (let trial = 0; trial < 400; trial += 1) {
      const all = Array.from({ length: 12 }, () => 100 + 10 * draws.next());
      const end = all.reduce((sum, one) => sum + one, 0);
      const { interval = [0, 0] } = runRate(all.slice(0, 8), 4) ?? {};
      if (end >= interval[0] && end <= interval[1]) inside += 1;
    }
    expect(inside / 400).toBeGreaterThan(0.85);
    expect(inside / 400).toBeLessThan(0.95);
  });

  it('scales with its amounts', () => {
    const list = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(list, fc.nat(12), (amounts, left) => {
        const [one, ten] = [
          runRate(amounts, left),
          runRate(
            amounts.map((amount) => amount * 10),
            left,
          ),
        ];
        expect(ten?.end).toBeCloseTo((one?.end ?? 0) * 10, 4);
        expect(ten?.interval[0]).toBeCloseTo((one?.interval[0] ?? 0) * 10, 3);
      }),
    );
  });
});
