// Golden numbers: R 4.2.2, urca 1.3 (ur.df with drift, ur.kpss with mu); critical values: MacKinnon 2010.
import { describe, expect, it } from 'vitest';
import { following, leading } from '../../testing/lead-series.ts';
import { createPcg32 } from '../pcg32.ts';
import { augmentedDickeyFuller, integrationOrder, kpss } from './integration-order.ts';

describe('augmented Dickey–Fuller', () => {
  it.each([
    ['leading', leading, 0, -2.87687255204],
    ['leading', leading, 1, -2.50627597413],
    ['leading', leading, 2, -2.16629030438],
    ['following', following, 0, -2.29337643441],
    ['following', following, 1, -1.74982910774],
    ['following', following, 2, -1.83460892416],
  ])('%s, %#', (_, values, order, statistic) => {
    expect(augmentedDickeyFuller(values, order)?.statistic).toBeCloseTo(statistic, 9);
  });

  it('has the critical value of tables', () => {
    // Fuller 1976, table 8.5.2: −2.93 at 50 observations, −2.89 at 100.
    const long = Float64Array.from({ length: 101 }, (_, at) => Math.sin(at * at));
    expect(augmentedDickeyFuller(long, 0)?.critical).toBeCloseTo(-2.89, 2);
    expect(augmentedDickeyFuller(long.subarray(0, 51), 0)?.critical).toBeCloseTo(-2.93, 1);
  });
});

it('KPSS agrees with R', () => {
  expect(kpss(leading)?.statistic).toBeCloseTo(0.223282418582, 10);
  expect(kpss(following)?.statistic).toBeCloseTo(0.206248683255, 10);
});

describe('the order of integration', () => {
  it('is 0 for what returns, 1 for what wanders, and 1 in doubt', () => {
    const { share } = createPcg32(5);
    const noise = Float64Array.from({ length: 120 }, () => share() + share() + share() - 1.5);
    let level = 0;
    const walk = noise.map((step) => {
      level += step;
      return level;
    });
    expect(integrationOrder(noise)).toBe(0);
    expect(integrationOrder(walk)).toBe(1);
    expect(integrationOrder(noise.map(() => 3))).toBe(1);
    expect(integrationOrder(leading)).toBe(1);
  });
});
