// The rank test and the typical slope: the handbook's numbers, all orders counted, gaps, ties, autocorrelation.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noise } from '../../testing/noise.ts';
import { agrees, hasOracles, oracle } from '../../testing/oracles.ts';
import { kendallTail } from './kendall-tail.ts';
import { mannKendall } from './mann-kendall.ts';
import { selectKth } from './select-kth.ts';
import { senSlope } from './sen-slope.ts';

describe('mannKendall', () => {
  it.skipIf(!hasOracles)('agrees with the handbook', () => {
    type Expected = { S: number; var: number; z: number; sen: number };
    const { input, expected, relTol } = oracle<{ x: number[] }, Expected>('mannKendall');
    const { score, variance, z } = mannKendall(input.x);
    expect(score).toBe(expected.S);
    expect(agrees(variance, expected.var, relTol)).toBe(true);
    expect(agrees(z, expected.z, relTol)).toBe(true);
    expect(senSlope(input.x)?.slope).toBe(expected.sen);
  });

  it('counts p exactly below thirty values, approximates it above', () => {
    expect(mannKendall([1, 2, 3, 4])).toMatchObject({ method: 'exact', score: 6 });
    expect(mannKendall([1, 2, 3, 4]).p).toBeCloseTo(2 / 24, 12);
    const many = mannKendall(Array.from({ length: 40 }, (_, at) => at + 6 * Math.sin(at * at)));
    expect(many.method).toBe('normal');
    expect(many.p).toBeLessThan(1e-9);
  });

  it('is never surer with autocorrelation', () => {
    const values = noise(4).resembling(40, 0.6);
    const plain = mannKendall(values);
    const corrected = mannKendall(values, 0.6);
    expect(corrected.method).toBe('corrected');
    // n/n* of an autoregression is about (1 + φ)/(1 − φ).
    expect(corrected.variance / plain.variance).toBeGreaterThan(3.4);
    expect(corrected.variance / plain.variance).toBeLessThan(4);
    expect(corrected.p).toBeGreaterThanOrEqual(plain.p);
  });

  it('of nothing, one value, equal values there is no trend', () => {
    for (const values of [[], [3], [4, 4, 4, 4, 4], [Number.NaN, 2, Number.NaN]])
      expect(mannKendall(values)).toMatchObject({ score: 0, z: 0, p: 1 });
  });

  it('turns with the series, and ignores gaps (any series)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 25 }), (values) => {
        const { score, p } = mannKendall(values);
        const back = mannKendall([...values].reverse());
        expect(back.score + score).toBe(0);
        expect(back.p).toBeCloseTo(p, 12);
        expect(mannKendall(values.flatMap((value) => [value, Number.NaN])).score).toBe(score);
        let pairs = 0;
        for (const [later, b] of values.entries())
          for (const a of values.slice(0, later)) pairs += Math.sign(b - a);
        expect(score).toBe(pairs);
      }),
    );
  });
});

describe('kendallTail', () => {
  it.each([[[1, 2, 3, 4, 5, 6]], [[1, 2, 2, 3, 3, 3]], [[1, 1, 1, 1, 2]]])(
    'counts all orders of %j',
    (values) => {
      const scores = orders(values).map((order) => Math.abs(mannKendall(order).score));
      const ties = [...new Set(values)]
        .map((one) => values.filter((other) => other === one).length)
        .filter((size) => size > 1);
      for (const score of new Set(scores)) {
        const share = scores.filter((one) => one >= score).length / scores.length;
        expect(kendallTail(values.length, ties, score)).toBeCloseTo(share, 12);
      }
    },
  );

  it('keeps the smallest shares accurate', () => {
    expect(kendallTail(29, [14, 15], 210) / (2 / 77558760)).toBeCloseTo(1, 9);
  });
});

describe('senSlope', () => {
  it('one odd value does not move it', () => {
    expect(senSlope([0, 2, 4, 6, 800, 10, 12])).toEqual({ slope: 2, level: 0 });
  });

  it('counts places, so that gaps do not steepen it', () => {
    expect(senSlope([1, Number.NaN, Number.NaN, 4, Number.NaN, 6])).toEqual({ slope: 1, level: 1 });
  });

  it('uses half of the pairs for long series, and finds the same line', () => {
    const { next } = noise(8);
    const line = senSlope(Array.from({ length: 400 }, (_, at) => 5 + 0.3 * at + next()));
    expect(line?.slope).toBeCloseTo(0.3, 2);
    expect(Math.abs((line?.level ?? 0) - 5)).toBeLessThan(0.5);
  });

  it('there is none of fewer than two values', () => {
    expect(senSlope([Number.NaN, 3])).toBeNull();
  });
});

describe('selectKth', () => {
  it('is what sorting gives (any list)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 }), fc.nat(), (list, any) => {
        const k = any % list.length;
        expect(selectKth(Float64Array.from(list), k)).toBe([...list].sort((a, b) => a - b)[k]);
      }),
    );
    expect(() => selectKth(new Float64Array(2), 2)).toThrow(RangeError);
  });
});

function orders(list: readonly number[]): readonly (readonly number[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((one, at) =>
    orders([...list.slice(0, at), ...list.slice(at + 1)]).map((rest) => [one, ...rest]),
  );
}
