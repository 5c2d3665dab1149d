// Golden numbers: R 4.2 (acf).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rForecasts } from '../testing/r-forecasts.ts';
import { autocorrelation } from './autocorrelation.ts';

describe('autocorrelation', () => {
  it.skipIf(rForecasts.length === 0)('agrees with R', () => {
    for (const [name, facts] of rForecasts) {
      const ours = autocorrelation(facts.data, facts.acf_lag1_24.length);
      facts.acf_lag1_24.forEach((theirs, i) => {
        expect(ours[i], `${name} ${i + 1}`).toBeCloseTo(theirs, 9);
      });
    }
  });

  it('is worked by hand', () => expect([...autocorrelation([1, 2, 3, 4], 2)]).toEqual([0.25, -0.3]));

  it('is zero for a constant, however it is rounded, and beyond the series', () => {
    expect([...autocorrelation(new Array(50).fill(0.1), 2)]).toEqual([0, 0]);
    expect([...autocorrelation([1, 2], 3)].slice(1)).toEqual([0, 0]);
    expect([...autocorrelation([], 1)]).toEqual([0]);
  });

  it('stays between −1 and 1 for anything finite', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 40 }),
        (values) => {
          for (const r of autocorrelation(values, 5)) expect(Math.abs(r)).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });
});
