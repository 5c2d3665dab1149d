// Minima known in closed form, walls, and the start left alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bfgs, type Differentiable } from './bfgs.ts';

const rosenbrock = (): Differentiable => {
  let at: readonly number[] = [];
  return {
    value(point) {
      at = [...point];
      const [x = 0, y = 0] = at;
      return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
    },
    gradient(into) {
      const [x = 0, y = 0] = at;
      into[0] = -400 * x * (y - x * x) - 2 * (1 - x);
      into[1] = 200 * (y - x * x);
    },
  };
};

/** Σ weightᵢ(xᵢ − aimᵢ)², infinite where `isWall`. */
const bowl = (aim: readonly number[], isWall = (_: Float64Array): boolean => false): Differentiable => {
  let at = new Float64Array(0);
  return {
    value(point) {
      at = Float64Array.from(point);
      if (isWall(point)) return Number.POSITIVE_INFINITY;
      return aim.reduce((sum, target, i) => sum + (i + 1) * ((at[i] ?? 0) - target) ** 2, 0);
    },
    gradient(into) {
      aim.forEach((target, i) => {
        into[i] = 2 * (i + 1) * ((at[i] ?? 0) - target);
      });
    },
  };
};

describe('bfgs', () => {
  it('follows the valley of Rosenbrock', () => {
    const start = Float64Array.of(-1.2, 1);
    const found = bfgs(rosenbrock(), start, { tolerance: 1e-14 });
    expect(found.point[0]).toBeCloseTo(1, 5);
    expect(found.point[1]).toBeCloseTo(1, 5);
    expect(found.evaluations).toBeLessThan(120);
    expect([...start]).toEqual([-1.2, 1]);
  });

  it('finds the bottom of any bowl', () => {
    const aim = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 18 });
    fc.assert(
      fc.property(aim, (target) => {
        const found = bfgs(bowl(target), new Float64Array(target.length), { tolerance: 1e-12 });
        expect(found.converged).toBe(true);
        target.forEach((at, i) => {
          expect(found.point[i]).toBeCloseTo(at, 3);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('never steps through a wall, and returns a start that is inside one', () => {
    const walled = bowl([3, 3], ([x = 0]) => x > 1);
    const found = bfgs(walled, new Float64Array(2));
    expect(found.point[0]).toBeLessThanOrEqual(1);
    expect(found.value).toBeLessThan(27);
    const inside = bfgs(walled, Float64Array.of(2, 2));
    expect([...inside.point, inside.value]).toEqual([2, 2, Number.POSITIVE_INFINITY]);
    expect(inside.converged).toBe(false);
  });
});
