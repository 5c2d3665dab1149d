// Errors of one size, errors in proportion, and expectations that cannot be divided by.
import { describe, expect, it } from 'vitest';
import { errorSpread } from './error-spread.ts';

const sizes = Float64Array.from({ length: 40 }, (_, t) => 1 + t);
const signs = sizes.map((_, t) => (t % 2 === 0 ? 1 : -1));

describe('errorSpread', () => {
  it('tells errors in proportion from errors of one size', () => {
    const inProportion = errorSpread(
      signs.map((sign, t) => 0.1 * sign * (sizes[t] ?? 0)),
      sizes,
      40,
    );
    expect(inProportion).toMatchObject({ isRelative: true, leastSize: 1 });
    expect(inProportion.deviation).toBeCloseTo(0.1, 12);
    const ofOneSize = errorSpread(
      signs.map((sign) => 3 * sign),
      sizes,
      40,
    );
    expect(ofOneSize).toEqual({ isRelative: false, deviation: 3, leastSize: 0 });
  });

  it('never divides by nothing or less', () => {
    for (const fitted of [sizes.with(3, 0), sizes.with(3, -5)]) {
      expect(errorSpread(signs, fitted, 40)).toMatchObject({ isRelative: false, deviation: 1 });
    }
  });

  it('divides by the degrees of freedom, at least one', () => {
    expect(errorSpread(Float64Array.of(1, -1), Float64Array.of(0, 0), -3).deviation).toBeCloseTo(
      Math.SQRT2,
      12,
    );
  });
});
