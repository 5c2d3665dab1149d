// Golden numbers: handbook 14.5 (BOCPD).
import { describe, expect, it } from 'vitest';
import { runLengthPosterior } from './run-length-posterior.ts';

const model = { hazard: 0.1, priorMean: 0, priorVariance: 1, noiseVariance: 1 };

describe('Bayesian online change points', () => {
  it('agrees with the handbook', () => {
    const row = runLengthPosterior([0.2, -0.1, 3], model)[2] ?? [];
    expect(Array.from(row, (share) => Number(share.toFixed(6)))).toEqual([0.1, 0.183401, 0.072157, 0.644442]);
  });

  it('keeps probabilities that add up to 1, however far a value lies', () => {
    for (const row of runLengthPosterior([0, 1, 1e6, 1e6, -1e100], model)) {
      expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });

  it('turns to a short run when the level jumps', () => {
    const row = runLengthPosterior([...new Array(20).fill(0), ...new Array(5).fill(4)], model).at(-1) ?? [];
    expect(Array.from(row).indexOf(Math.max(...row))).toBe(5);
  });

  it('refuses what is not a number, and a model out of bounds', () => {
    expect(() => runLengthPosterior([Number.NaN], model)).toThrow('value 0');
    expect(() => runLengthPosterior([1], { ...model, hazard: 0 })).toThrow(RangeError);
  });
});
