// Minima known in closed form; bounds; a rosy valley; hostile values.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nelderMead } from './nelder-mead.ts';

const at = (x: Float64Array, i: number): number => x[i] ?? 0;
const rosenbrock = (x: Float64Array): number => 100 * (at(x, 1) - at(x, 0) ** 2) ** 2 + (1 - at(x, 0)) ** 2;

describe('nelderMead', () => {
  it('follows the valley of Rosenbrock', () => {
    const found = nelderMead(rosenbrock, Float64Array.of(-1.2, 1), { tolerance: 1e-12, restarts: 3 });
    expect(found.converged).toBe(true);
    expect(at(found.point, 0)).toBeCloseTo(1, 4);
    expect(at(found.point, 1)).toBeCloseTo(1, 4);
  });

  it('minimises one variable, and none', () => {
    const found = nelderMead((x) => (at(x, 0) - 3) ** 2, Float64Array.of(0), { tolerance: 1e-14 });
    expect(at(found.point, 0)).toBeCloseTo(3, 5);
    expect(nelderMead(() => 7, new Float64Array(0))).toMatchObject({ value: 7, converged: true });
  });

  it('finds the minimum of any convex square within bounds', () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 5 }), (aim) => {
        const lower = new Float64Array(aim.length).fill(-2);
        const upper = new Float64Array(aim.length).fill(3);
        let outside = 0;
        const found = nelderMead(
          (x) => {
            let sum = 0;
            for (let i = 0; i < aim.length; i++) {
              if (at(x, i) < -2 || at(x, i) > 3) outside++;
              sum += (i + 1) * (at(x, i) - (aim[i] ?? 0)) ** 2;
            }
            return sum;
          },
          new Float64Array(aim.length),
          { lower, upper, step: 0.7, tolerance: 1e-12, restarts: 5, maxEvaluations: 6000 },
        );
        expect(outside).toBe(0);
        aim.forEach((target, i) => {
          expect(Math.abs(at(found.point, i) - Math.min(3, Math.max(-2, target)))).toBeLessThan(0.01);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('keeps to its evaluations and walks away from what is not finite', () => {
    let asked = 0;
    const found = nelderMead(
      (x) => {
        asked++;
        return at(x, 0) < 1 ? Number.NaN : at(x, 0);
      },
      Float64Array.of(2),
      { maxEvaluations: 40, tolerance: 0 },
    );
    expect(asked).toBe(found.evaluations);
    expect(found.evaluations).toBeLessThanOrEqual(42);
    expect(found.converged).toBe(false);
    expect(at(found.point, 0)).toBeCloseTo(1, 1);
  });

  it('leaves the start as it was', () => {
    const start = Float64Array.of(4, 4);
    nelderMead(rosenbrock, start);
    expect([...start]).toEqual([4, 4]);
  });
});
