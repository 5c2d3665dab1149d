// Integrals whose values are known in closed form.
import { describe, expect, it } from 'vitest';
import { integrate } from './integrate.ts';

describe('integrate', () => {
  it.each([
    ['x²', (x: number) => x * x, 0, 3, 9],
    ['sine over its half period', Math.sin, 0, Math.PI, 2],
    ['a steep logistic step', (x: number) => 1 / (1 + Math.exp(-500 * (x - 0.3))), 0, 1, 0.7],
    ['1/x', (x: number) => 1 / x, 1, Math.E, 1],
  ])('%s', (_, f, from, to, expected) => {
    expect(integrate(f, from, to)).toBeCloseTo(expected, 8);
  });

  it('is nothing over nothing', () => {
    expect(integrate(Math.exp, 2, 2)).toBe(0);
  });
});
