// Both smoothing families on a series longer than they read.
import { describe, expect, it } from 'vitest';
import { fitCes } from './ces/fit-ces.ts';
import { fitEts } from './ets/fit-ets.ts';
import { LONGEST_FITTED } from './fit-recent.ts';

const long = Float64Array.from({ length: LONGEST_FITTED + 30 }, (_, t) => 50 + t / 100 + 5 * Math.sin(t * t));

describe('fitRecent', () => {
  it.each([
    ['exponential', fitEts],
    ['complex', fitCes],
  ] as const)('%s smoothing reads the newest 1,500 values', (_, fit) => {
    const whole = fit(long, 7);
    const newest = fit(long.slice(30), 7);
    expect(whole?.name).toBe(newest?.name);
    expect(whole?.forecast(7)).toEqual(newest?.forecast(7));
    expect(whole?.residuals).toHaveLength(long.length);
    expect(whole?.residuals[29]).toBeNaN();
    expect(whole?.residuals[30]).toBe(newest?.residuals[0]);
    expect(newest?.residuals.every(Number.isFinite)).toBe(true);
  });
});
