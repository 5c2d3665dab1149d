// Golden numbers: R 4.2.2 (pnorm, qnorm) and the handbook's numerical notes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile, normalTail } from './normal.ts';

describe('normalTail', () => {
  it.each([
    [-8, 0.9999999999999993],
    [-1, 0.8413447460685429],
    [0, 0.5],
    [0.3, 0.3820885778110473],
    [2, 0.02275013194817921],
    [6, 9.865876450376981e-10],
    [1.959963985, 0.025],
  ])('P(Z ≥ %d)', (z, expected) => {
    expect(normalTail(z) / expected).toBeCloseTo(1, 8);
    expect(normalCdf(z)).toBeCloseTo(1 - expected, 9);
  });

  it('ends at 0 and 1', () => {
    expect(normalTail(Number.POSITIVE_INFINITY)).toBe(0);
    expect(normalTail(Number.NEGATIVE_INFINITY)).toBe(1);
    expect(normalTail(Number.NaN)).toBeNaN();
  });
});

describe('normalQuantile', () => {
  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.2623400897984052],
    [1e-8, -5.61200124417479],
    [0.01, -2.3263478740408408],
    [0.1, -1.2815515655446008],
    [0.5, 0],
    [0.8, 0.8416212335729144],
    [0.975, 1.9599639845400536],
    [0.999999, 4.7534243088170891],
    [0, Number.NEGATIVE_INFINITY],
    [1, Number.POSITIVE_INFINITY],
  ])('at %d', (share, expected) => {
    expect(normalQuantile(share)).toBeCloseTo(expected, 12);
  });

  it('undoes the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
        expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, z > 4 ? 5 : 9);
      }),
    );
  });

  it('refuses what is no share', () => expect(() => normalQuantile(1.1)).toThrow(RangeError));
});
