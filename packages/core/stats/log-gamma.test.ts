// Factorials, and Γ(½) = √π.
import { expect, it } from 'vitest';
import { logGamma } from './log-gamma.ts';

it.each([
  [1, 1],
  [2, 1],
  [5, 24],
  [11, 3_628_800],
  [0.5, Math.sqrt(Math.PI)],
  [3.5, (15 / 8) * Math.sqrt(Math.PI)],
])('Γ(%d)', (x, gamma) => {
  expect(logGamma(x)).toBeCloseTo(Math.log(gamma), 12);
});

it('keeps Γ(x + 1) = x·Γ(x), large and small', () => {
  for (const x of [1e-6, 0.3, 1.5, 40, 1e4]) {
    expect(logGamma(x + 1)).toBeCloseTo(logGamma(x) + Math.log(x), 9);
  }
});
