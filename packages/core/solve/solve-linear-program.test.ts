// Small programs whose answers are known, and random ones against trying every corner.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinearProgram, solveLinearProgram } from './solve-linear-program.ts';

describe('solveLinearProgram', () => {
  it('solves Dantzig’s kind of example', () => {
    const solution = solveLinearProgram({
      costs: [-3, -5],
      limits: [
        { coefficients: [1, 0], sense: 'at-most', bound: 4 },
        { coefficients: [0, 2], sense: 'at-most', bound: 12 },
        { coefficients: [3, 2], sense: 'at-most', bound: 18 },
      ],
    });
    expect(solution).toEqual({ status: 'optimal', value: -36, variables: [2, 6] });
  });

  it('takes limits of every kind, also with a negative bound and repeated', () => {
    const solution = solveLinearProgram({
      costs: [1, 2],
      limits: [
        { coefficients: [1, 1], sense: 'equal', bound: 10 },
        { coefficients: [2, 2], sense: 'equal', bound: 20 },
        { coefficients: [-1, 0], sense: 'at-least', bound: -7 },
        { coefficients: [0, 1], sense: 'at-least', bound: 1 },
      ],
    });
    expect(solution).toEqual({ status: 'optimal', value: 13, variables: [7, 3] });
  });

  it('ends on Beale’s example, on which the plain rule goes round in circles', () => {
    const solution = solveLinearProgram({
      costs: [-0.75, 150, -0.02, 6],
      limits: [
        { coefficients: [0.25, -60, -0.04, 9], sense: 'at-most', bound: 0 },
        { coefficients: [0.5, -90, -0.02, 3], sense: 'at-most', bound: 0 },
        { coefficients: [0, 0, 1, 0], sense: 'at-most', bound: 1 },
      ],
    });
    expect(solution.status === 'optimal' ? solution.value : Number.NaN).toBeCloseTo(-0.05, 12);
  });

  it('says when nothing is possible, and when there is no end', () => {
    const limits = [{ coefficients: [1], sense: 'at-least', bound: 2 }] as const;
    expect(solveLinearProgram({ costs: [-1], limits })).toEqual({ status: 'unbounded' });
    const both = [...limits, { coefficients: [1], sense: 'at-most', bound: 1 } as const];
    expect(solveLinearProgram({ costs: [1], limits: both })).toEqual({ status: 'infeasible' });
  });

  it('finds the best corner of two variables', () => {
    const whole = fc.integer({ min: -9, max: 9 });
    const limit = fc.record({
      coefficients: fc.tuple(whole, whole),
      sense: fc.constantFrom('at-most', 'at-least'),
      bound: fc.integer({ min: -20, max: 20 }),
    });
    const program = fc.record({ costs: fc.tuple(whole, whole), limits: fc.array(limit, { maxLength: 5 }) });
    fc.assert(
      fc.property(program, ({ costs, limits }) => {
        // A box keeps it bounded.
        const boxed: LinearProgram = {
          costs,
          limits: [
            ...limits,
            { coefficients: [1, 0], sense: 'at-most', bound: 30 },
            { coefficients: [0, 1], sense: 'at-most', bound: 30 },
          ],
        };
        const solution = solveLinearProgram(boxed);
        const best = bestCorner(boxed);
        if (best === null) expect(solution.status).toBe('infeasible');
        else expect(solution.status === 'optimal' ? solution.value : Number.NaN).toBeCloseTo(best, 8);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what is no program', () => {
    const limit = { coefficients: [1, 2], sense: 'at-most', bound: 1 } as const;
    expect(() => solveLinearProgram({ costs: [1], limits: [limit] })).toThrow(RangeError);
    expect(() => solveLinearProgram({ costs: [1, Number.NaN], limits: [limit] })).toThrow(RangeError);
    expect(() => solveLinearProgram({ costs: [1, 1], limits: [{ ...limit, bound: Number.NaN }] })).toThrow(
      RangeError,
    );
  });
});

/** The least cost over all crossings of two borders that keep every limit; null when there is none. */
function bestCorner({ costs, limits }: LinearProgram): number | null {
  const borders = [
    ...limits.map(({ coefficients: [a = 0, b = 0], bound }) => [a, b, bound] as const),
    [1, 0, 0] as const,
    [0, 1, 0] as const,
  ];
  const corners = borders.flatMap(([a, b, c], index) =>
    borders.slice(index + 1).flatMap(([d, e, f]) => {
      const determinant = a * e - b * d;
      return determinant === 0
        ? []
        : [[(c * e - b * f) / determinant, (a * f - c * d) / determinant] as const];
    }),
  );
  const kept = corners.filter(
    ([x, y]) =>
      x >= -1e-9 &&
      y >= -1e-9 &&
      limits.every(({ coefficients: [a = 0, b = 0], sense, bound }) =>
        sense === 'at-most' ? a * x + b * y <= bound + 1e-9 : a * x + b * y >= bound - 1e-9,
      ),
  );
  if (kept.length === 0) return null;
  const [first = 0, second = 0] = costs;
  return Math.min(...kept.map(([x, y]) => first * x + second * y));
}
