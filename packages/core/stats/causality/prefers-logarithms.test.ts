// Growth by shares is told from growth by amounts, in whatever unit.
import { expect, it } from 'vitest';
import { createPcg32 } from '../pcg32.ts';
import { prefersLogarithms } from './prefers-logarithms.ts';

const { share } = createPcg32(9);
const noise = Float64Array.from({ length: 60 }, () => share() + share() + share() - 1.5);
let level = 100;
const byShares = noise.map((step) => {
  level *= Math.exp(0.05 + step * 0.2);
  return level;
});
const byAmounts = noise.map((step, at) => 100 + 5 * at + 20 * step);

it('tells one from the other, in whatever unit', () => {
  for (const unit of [1e-6, 1, 1e6]) {
    expect(prefersLogarithms(byShares.map((value) => value * unit))).toBe(true);
    expect(prefersLogarithms(byAmounts.map((value) => value * unit))).toBe(false);
  }
});

it('takes no logarithm of nothing, or of what does not vary', () => {
  expect(prefersLogarithms(byShares.map((value, at) => (at === 5 ? 0 : value)))).toBe(false);
  expect(prefersLogarithms(new Float64Array(20).fill(3))).toBe(false);
});
