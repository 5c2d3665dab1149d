// A planted autoregression is found; what does not vary is refused.
import { expect, it } from 'vitest';
import { createPcg32 } from '../pcg32.ts';
import { autoregressionOrder, fitAutoregression } from './autoregression.ts';

const { share } = createPcg32(3);
const planted = new Float64Array(2_100);
for (let at = 2; at < planted.length; at += 1) {
  const noise = share() + share() + share() - 1.5;
  planted[at] = 3 + 0.3 * (planted[at - 1] ?? 0) + 0.4 * (planted[at - 2] ?? 0) + noise;
}

it('finds order and coefficients', () => {
  const values = planted.subarray(100);
  expect(autoregressionOrder(values, 3)).toBe(2);
  const fit = fitAutoregression(values, 2);
  expect(fit?.coefficients[0]).toBeCloseTo(0.3, 1);
  expect(fit?.coefficients[1]).toBeCloseTo(0.4, 1);
  expect(fit?.residuals).toHaveLength(1_998);
});

it('is nothing but the mean at order 0', () => {
  const fit = fitAutoregression(Float64Array.of(1, 2, 3, 6), 0);
  expect(fit?.constant).toBeCloseTo(3, 12);
  expect([...(fit?.residuals ?? [])].map((value) => Math.round(value) + 0)).toEqual([-2, -1, 0, 3]);
});

it('refuses what does not vary, and what is too short', () => {
  expect(fitAutoregression(new Float64Array(20).fill(7), 1)).toBeNull();
  expect(fitAutoregression(planted.subarray(0, 3), 2)).toBeNull();
});
