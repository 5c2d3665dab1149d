// The cost of a segment against least squares written out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOls } from '../ols.ts';
import { autoregressiveCost } from './autoregressive-cost.ts';

describe('generalised least squares of a segment', () => {
  it('is what regression on transformed rows leaves over', () => {
    const series = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 8, maxLength: 20 });
    fc.assert(
      fc.property(
        series,
        fc.constantFrom(-0.3, 0, 0.5, 0.9),
        fc.integer({ min: 0, max: 3 }),
        (whole, phi, start) => {
          const values = Float64Array.from(whole, (value) => value / 10);
          const end = values.length - 1;
          for (const shape of ['level', 'line'] as const) {
            const expected = leftOver(values.subarray(start, end), phi, shape);
            expect(autoregressiveCost(values, phi, shape)(start, end)).toBeCloseTo(expected, 8);
          }
        },
      ),
    );
  });
});

function leftOver(values: Float64Array, phi: number, shape: 'level' | 'line'): number {
  const whiten = (column: readonly number[]): number[] =>
    column.map((value, t) =>
      t === 0 ? Math.sqrt(1 - phi * phi) * value : value - phi * (column[t - 1] ?? 0),
    );
  const ones = whiten(Array.from(values, () => 1));
  const times = whiten(Array.from(values, (_, t) => t));
  const fit = fitOls(shape === 'level' ? [ones] : [ones, times], whiten(Array.from(values)));
  return fit.ok ? fit.residualSquares : Number.NaN;
}
