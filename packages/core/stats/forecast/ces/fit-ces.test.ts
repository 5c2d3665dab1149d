// Following level, growth and seasons; the recursion against its matrices; laws; hostile series.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cesEffects, cesFilter, cesProject, cesState, isForgetting } from './ces-filter.ts';
import { type CesModel, fitCes } from './fit-ces.ts';

const seasonal = Float64Array.from(
  { length: 60 },
  (_, t) => 200 + t + 30 * Math.sin((t * Math.PI) / 6) + 5 * Math.sin(t * t),
);

const fitted = (values: ArrayLike<number>, period = 1): CesModel => {
  const model = fitCes(Float64Array.from(values), period);
  if (model === null) throw new Error('nothing was fitted');
  return model;
};

describe('the recursions of complex smoothing', () => {
  const weights = { alpha0: 1.4, alpha1: 1.02, beta0: 1.2, beta1: 0.9 };

  it('are two complex numbers: worked by hand', () => {
    const state = cesState(1);
    state.whole.set([10, 5]);
    const errors = new Float64Array(2);
    cesFilter(Float64Array.of(12, 9), 'N', weights, state, errors);
    // ŷ₁ = 10, e₁ = 2: level 10 + .02·5 + .38·2 = 10.86, potential 10 − .4·5 + 2.42·2 = 12.84.
    expect(errors[0]).toBe(2);
    expect(errors[1]).toBeCloseTo(9 - 10.86, 12);
    expect(state.whole[0]).toBeCloseTo(10.86 + 0.02 * 12.84 + 0.38 * -1.86, 12);
  });

  it.each(['N', 'P', 'F'] as const)('%s: projects what it would filter without errors', (season) => {
    const state = cesState(4);
    state.whole.set([10, 9]);
    state.levels.set([1, -1, 2, -2]);
    state.potentials.set([0.5, -0.5, 1, -1]);
    const projected = cesProject(season, weights, state, 0, 9);
    const errors = new Float64Array(9);
    cesFilter(projected, season, weights, state, errors);
    for (const error of errors) expect(Math.abs(error)).toBeLessThan(1e-9);
  });

  it.each(['N', 'P', 'F'] as const)('%s: knows what an error does later', (season) => {
    const path = Float64Array.from({ length: 9 }, (_, t) => 10 + (t % 4));
    const without = cesState(4);
    const errors = new Float64Array(9);
    cesFilter(path, season, weights, without, errors);
    const shocked = cesState(4);
    cesFilter(path.with(8, (path[8] ?? 0) + 1), season, weights, shocked, errors);
    const before = cesProject(season, weights, without, 9 % 4, 8);
    const after = cesProject(season, weights, shocked, 9 % 4, 8);
    cesEffects(season, weights, 4, 8).forEach((effect, h) => {
      expect((after[h] ?? 0) - (before[h] ?? 0)).toBeCloseTo(effect, 9);
    });
  });

  it('forget the past exactly where an impulse fades', () => {
    const number = fc.double({ min: -0.5, max: 3, noNaN: true });
    fc.assert(
      fc.property(number, number, (alpha0, alpha1) => {
        const state = cesState(1);
        state.whole.set([1, 0.3]);
        const errors = new Float64Array(4000);
        cesFilter(new Float64Array(4000), 'N', { alpha0, alpha1, beta0: 0, beta1: 0 }, state, errors);
        const late = Math.abs(errors[3999] ?? 0) + Math.abs(errors[3998] ?? 0);
        if (late > 1e-9 && late < 1e3) return;
        expect(isForgetting(alpha0, alpha1)).toBe(late < 1);
      }),
    );
  });
});

describe('fitCes', () => {
  it('follows growth and season', () => {
    const model = fitted(seasonal, 12);
    const { mean, deviation } = model.forecast(12);
    for (let h = 0; h < 12; h++) {
      const truth = 260 + h + 30 * Math.sin((h * Math.PI) / 6);
      expect(Math.abs((mean[h] ?? 0) - truth)).toBeLessThan(25);
    }
    expect(deviation[11]).toBeGreaterThan(deviation[0] ?? 0);
    expect(model.members.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(model.name).toBe(model.members[0]?.name);
    expect(model.name).not.toBe('CES(N)');
    expect(model.residuals).toHaveLength(60);
  });

  it('has no multiplicative seasons where values are not positive', () => {
    const names = fitted(
      seasonal.map((value) => value - 220),
      12,
    ).members.map(({ name }) => name);
    expect(names).not.toContain('CES(M)');
  });

  it('holds a constant, fits seven values and refuses six', () => {
    expect(fitCes(Float64Array.of(1, 2, 3, 2, 1, 2), 1)).toBeNull();
    const flat = fitted([7, 7, 7, 7, 7, 7, 7]).forecast(3);
    expect([...flat.mean, ...flat.deviation]).toEqual([7, 7, 7, 0, 0, 0]);
    expect(fitted([1, 2, 3, 2, 1, 2, 3]).forecast(1).deviation[0]).toBeGreaterThan(0);
  });

  it('needs two periods and two values for seasons', () => {
    const names = (length: number): string[] =>
      fitted(seasonal.slice(0, length), 12).members.map(({ name }) => name);
    expect(names(25)).toEqual(['CES(N)']);
    expect(fitted(seasonal.slice(0, 59), 1).members.map(({ name }) => name)).toEqual(['CES(N)']);
  });

  it('scales with the series', () => {
    const walk = fc.array(fc.integer({ min: 50, max: 100 }), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(
        walk,
        fc.constantFrom(2 ** -40, 8, 2 ** 33),
        fc.constantFrom(1, 4),
        (values, scale, period) => {
          const before = fitted(values, period).forecast(6);
          const after = fitted(
            values.map((value) => value * scale),
            period,
          ).forecast(6);
          for (let h = 0; h < 6; h++) {
            expect((after.mean[h] ?? 0) / scale).toBeCloseTo(before.mean[h] ?? 0, 6);
            expect((after.deviation[h] ?? 0) / scale).toBeCloseTo(before.deviation[h] ?? 0, 6);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives finite numbers, or nothing, for anything finite', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, 1e308, -1e308, 1e-308, 5e-324, 1, 1e15),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), fc.integer({ min: 1, max: 7 }), (values, period) => {
        const model = fitCes(Float64Array.from(values), period);
        if (model === null) return;
        const { mean, deviation } = model.forecast(10);
        for (const number of [...mean, ...deviation, ...model.residuals])
          expect(Number.isFinite(number)).toBe(true);
        for (const width of deviation) expect(width).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});
