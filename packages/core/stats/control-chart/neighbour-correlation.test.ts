// The learnt corrections hold: right on average, rarely significant by chance, and blind to one change of level.
import { describe, expect, it } from 'vitest';
import { noise } from '../../testing/noise.ts';
import { levelShape } from './level-shape.ts';
import { neighbourCorrelation } from './neighbour-correlation.ts';

const RUNS = 600;

function measured(n: number, phi: number, step = 0) {
  let significant = 0;
  const found: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const values = noise(run + 1).resembling(n, phi);
    const shape = levelShape(values.map((value, at) => value + (at < n / 2 ? 0 : step)));
    const correlation = shape && neighbourCorrelation([shape.rest]);
    if (!correlation) throw new Error('there are enough values');
    found.push(correlation.phi);
    if (correlation.isSignificant) significant += 1;
  }
  return { mean: found.reduce((sum, one) => sum + one, 0) / RUNS, significant: significant / RUNS };
}

describe('neighbourCorrelation', () => {
  it.each([
    [20, 0.4],
    [36, 0],
    [36, 0.5],
    [60, 0.6],
  ])('of %i values with φ = %f is right on average', (n, phi) => {
    expect(Math.abs(measured(n, phi).mean - phi)).toBeLessThan(0.08);
  });

  it.each([20, 36, 60])('of %i independent values is significant in about one of twenty', (n) => {
    expect(measured(n, 0).significant).toBeLessThan(0.09);
  });

  it('a change of level is not taken for it', () => {
    expect(measured(36, 0, 4).significant).toBeLessThan(0.14);
    expect(measured(36, 0.5).significant).toBeGreaterThan(0.6);
  });

  it('cannot be told from few values, or through many gaps', () => {
    expect(neighbourCorrelation([new Float64Array(15).fill(1)])).toBeNull();
    expect(
      neighbourCorrelation([Float64Array.from({ length: 40 }, (_, at) => (at % 2 ? at : Number.NaN))]),
    ).toBeNull();
    expect(neighbourCorrelation([])).toBeNull();
  });
});
