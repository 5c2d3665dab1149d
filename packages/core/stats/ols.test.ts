// Against closed forms, NIST's Longley data (https://www.itl.nist.gov/div898/strd/lls/data/Longley.shtml) and laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOls, type Ols } from './ols.ts';

function fitted(regressors: readonly (readonly number[])[], y: readonly number[]): Ols {
  const fit = fitOls(regressors, y);
  if (!fit.ok) throw new Error(`rank ${fit.rank}`);
  return fit;
}

const ones = [1, 1, 1, 1, 1];
const x = [1, 2, 3, 4, 5];

describe('fitOls', () => {
  it('finds a line and its covariance', () => {
    const fit = fitted([ones, x], [1, 3, 2, 5, 4]);
    expect([...fit.coefficients]).toEqual([expect.closeTo(0.6, 12), expect.closeTo(0.8, 12)]);
    expect(fit.residualSquares).toBeCloseTo(3.6, 12);
    expect([...fit.residuals].map((value) => Math.round(value * 10) / 10)).toEqual([
      -0.4, 0.8, -1, 1.2, -0.6,
    ]);
    expect(fit.degreesOfFreedom).toBe(3);
    expect([...fit.inverseGram()]).toEqual([1.1, -0.3, -0.3, 0.1].map((value) => expect.closeTo(value, 12)));
  });

  it("keeps twelve digits of NIST's certified values on the nearly dependent Longley data", () => {
    const { coefficients, residualSquares } = fitted(
      [Array.from(longley, () => 1), ...[1, 2, 3, 4, 5, 6].map((at) => longley.map((row) => row[at] ?? 0))],
      longley.map(([y = 0]) => y),
    );
    const certified = [
      -3482258.63459582, 15.0618722713733, -0.035819179292591, -2.02022980381683, -1.03322686717359,
      -0.0511041056535807, 1829.15146461355,
    ];
    for (const [at, value] of certified.entries()) expect((coefficients[at] ?? 0) / value).toBeCloseTo(1, 9);
    expect(residualSquares / 836424.055505915).toBeCloseTo(1, 9);
  });

  it('says what each regressor explains beyond those before it', () => {
    const y = [1, 3, 2, 5, 4];
    const [, slope = 0] = fitted([ones, x], y).effects;
    expect(fitted([ones], y).residualSquares - slope ** 2).toBeCloseTo(3.6, 12);
  });

  it('names the regressors that others determine', () => {
    const double = x.map((value) => 2 * value + 1);
    expect(fitOls([ones, x, double], x)).toEqual({ ok: false, rank: 2, dependent: [2] });
    expect(fitOls([ones, [0, 0, 0, 0, 0], x], x)).toEqual({ ok: false, rank: 2, dependent: [1] });
    expect(
      fitOls(
        [
          [1, 1],
          [1, 2],
          [0, 5],
        ],
        [1, 2],
      ),
    ).toEqual({ ok: false, rank: 2, dependent: [2] });
    expect(fitOls([[1, Number.NaN]], [1, 2])).toEqual({ ok: false, rank: 0, dependent: [0] });
  });

  it('is exact when there are as many regressors as observations', () => {
    const fit = fitted(
      [
        [1, 1],
        [0, 1],
      ],
      [3, 7],
    );
    expect([...fit.coefficients]).toEqual([expect.closeTo(3, 12), expect.closeTo(4, 12)]);
    expect([fit.degreesOfFreedom, fit.residualSquares]).toEqual([0, 0]);
  });

  it('leaves residuals at right angles to every regressor, whatever the scale', () => {
    const column = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(column, column, column, fc.constantFrom(1e-6, 1, 1e6), (a, b, y, scale) => {
        const regressors = [a.map(() => 1), a.map((value) => value * scale), b];
        const fit = fitOls(regressors, y);
        if (!fit.ok) return;
        for (const regressor of regressors) {
          const dot = regressor.reduce((sum, value, at) => sum + value * (fit.residuals[at] ?? 0), 0);
          const size = Math.hypot(...regressor) * Math.hypot(...y);
          expect(Math.abs(dot)).toBeLessThanOrEqual(1e-10 * size + 1e-12);
        }
        expect(fit.residualSquares).toBeCloseTo(
          fit.residuals.reduce((sum, value) => sum + value * value, 0),
          6,
        );
      }),
    );
  });

  it('refuses columns of unequal length', () => expect(() => fitOls([ones], [1, 2])).toThrow(RangeError));
});

/** Employment, price deflator, GNP, unemployed, armed forces, population, year. */
const longley = [
  [60323, 83.0, 234289, 2356, 1590, 107608, 1947],
  [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
  [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
  [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
  [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
  [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
  [64989, 99.0, 365385, 1870, 3547, 115094, 1953],
  [63761, 100.0, 363112, 3578, 3350, 116219, 1954],
  [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
  [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
  [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
  [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
  [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
  [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
  [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
  [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
] as const;
