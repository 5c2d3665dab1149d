// Roots known in closed form, in few evaluations.
import { expect, it } from 'vitest';
import { root } from './root.ts';

it.each([
  ['√2', (x: number) => x * x - 2, 0, 2, Math.SQRT2],
  ['ln 3, falling', (x: number) => 3 - Math.exp(x), 0, 5, Math.log(3)],
  ['a root at an end', (x: number) => x - 1, 1, 2, 1],
  ['a root at the other end', (x: number) => x - 2, 1, 2, 2],
])('%s', (_, f, low, high, expected) => {
  let calls = 0;
  const found = root(
    (x) => {
      calls += 1;
      return f(x);
    },
    low,
    high,
  );
  expect(found).toBeCloseTo(expected, 12);
  expect(calls).toBeLessThan(25);
});
