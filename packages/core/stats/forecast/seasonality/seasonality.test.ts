// A season that is there, one that is not, and the classical indices of R's AirPassengers.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classicalIndices } from './classical-indices.ts';
import { isSeasonal } from './is-seasonal.ts';

const quarters = Float64Array.from({ length: 24 }, (_, index) => 10 + (index % 4));
const irregular = Float64Array.from({ length: 24 }, (_, index) => Math.sin(index * index));

describe('isSeasonal', () => {
  it('sees a season and only a season', () => {
    expect(isSeasonal(quarters, 4)).toBe(true);
    expect(isSeasonal(irregular, 4)).toBe(false);
    expect(isSeasonal(quarters, 1)).toBe(false);
    expect(isSeasonal(quarters.slice(0, 8), 4)).toBe(false);
    expect(isSeasonal(new Float64Array(24).fill(5), 4)).toBe(false);
  });
});

describe('classicalIndices', () => {
  it('finds differences and ratios beside the trend', () => {
    const added = classicalIndices(
      quarters.map((value, index) => value + 2 * index),
      4,
      'additive',
    );
    for (const season of [0, 1, 2, 3]) expect(added?.[season]).toBeCloseTo(season - 1.5, 12);
    const ratios = classicalIndices(Float64Array.from([8, 12, 8, 12, 8, 12]), 2, 'multiplicative');
    expect(ratios?.[0]).toBeCloseTo(0.8, 12);
    expect(ratios?.[1]).toBeCloseTo(1.2, 12);
  });

  it('gives none where there is too little, or ratios have no meaning', () => {
    expect(classicalIndices(quarters.slice(0, 7), 4, 'additive')).toBeNull();
    expect(
      classicalIndices(
        quarters.map((value) => value - 11),
        4,
        'multiplicative',
      ),
    ).toBeNull();
  });
});

const place = new URL('../../../../../../shared/data/r_forecast_oracles/r_oracles.json', import.meta.url);
const hasCases = existsSync(place);
if (!hasCases) console.warn(`skipped: the decompositions of R are not at ${place.pathname}`);

describe.skipIf(!hasCases)('decompose of R', () => {
  it('AirPassengers', () => {
    const { AirPassengers } = JSON.parse(readFileSync(place, 'utf8')) as {
      AirPassengers: { data: number[]; decompose_mult_figure: number[] };
    };
    const indices = classicalIndices(Float64Array.from(AirPassengers.data), 12, 'multiplicative');
    AirPassengers.decompose_mult_figure.forEach((index, season) => {
      expect(indices?.[season]).toBeCloseTo(index, 8);
    });
  });
});
