// Known regions, and the polynomial's roots judged by what an impulse becomes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAdmissible } from './ets-admissible.ts';
import { etsLikelihood, LEVEL, SEASONS, TREND } from './ets-likelihood.ts';

const form = { error: 'A', trend: 'A', season: 'A' } as const;

describe('isAdmissible', () => {
  it('lets every form without seasons pass', () =>
    expect(isAdmissible({ ...form, season: 'N' }, Float64Array.of(0.9, 0.8, 0, 1), 1)).toBe(true));

  it('refuses weights far outside, and takes mild ones', () => {
    expect(isAdmissible(form, Float64Array.of(0.3, 0.1, 0.2, 1), 4)).toBe(true);
    expect(isAdmissible(form, Float64Array.of(1.9, 1.5, 0.9, 1), 4)).toBe(false);
    expect(isAdmissible(form, Float64Array.of(0.9, 0.89, 0.05, 1), 12)).toBe(false);
  });

  it('agrees with the fading of the first states', () => {
    const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(share, share, share, fc.constantFrom(3, 4, 7), (alpha, betaShare, gammaShare, m) => {
        const parameters = new Float64Array(SEASONS + m);
        parameters.set([alpha, alpha * betaShare, (1 - alpha) * gammaShare, 1]);
        parameters[LEVEL] = 1;
        parameters[TREND] = 0.5;
        const length = 20_000;
        const { value, errors } = etsLikelihood(new Float64Array(length), m);
        value(form, parameters);
        const late = Math.max(...errors.slice(-50).map(Math.abs));
        // Close to the border, 20,000 steps decide nothing.
        if (late > 1e-6 && late < 1e3) return;
        expect(isAdmissible(form, parameters, m)).toBe(late < 1);
      }),
      { numRuns: 60 },
    );
  });
});
