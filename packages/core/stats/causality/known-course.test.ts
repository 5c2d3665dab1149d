// A planted season is found and taken out; noise has none.
import { expect, it } from 'vitest';
import { createPcg32 } from '../pcg32.ts';
import { isSeasonal, seasonColumns, trendColumn } from './known-course.ts';

const noise = (length: number, seed: number) => {
  const { share } = createPcg32(seed);
  return Float64Array.from({ length }, () => share() + share() + share() - 1.5);
};
const withSeason = (length: number, season: number) =>
  noise(length, 4).map((value, at) => value + 2 * Math.sin((2 * Math.PI * at) / season));

it('tells a season from chance', () => {
  expect(isSeasonal(withSeason(48, 12), 12)).toBe(true);
  expect(isSeasonal(withSeason(120, 52), 52)).toBe(true);
  const seasonal = Array.from({ length: 200 }, (_, seed) => isSeasonal(noise(48, seed), 12)).filter(Boolean);
  expect(seasonal.length).toBeLessThanOrEqual(20);
});

it('needs two seasons, and a series that varies', () => {
  expect(isSeasonal(withSeason(23, 12), 12)).toBe(false);
  expect(isSeasonal(withSeason(48, 1), 1)).toBe(false);
  expect(isSeasonal(new Float64Array(48), 12)).toBe(false);
});

it('draws columns that are no constant together', () => {
  expect(seasonColumns(24, 4)).toHaveLength(3);
  expect(seasonColumns(120, 52)).toHaveLength(6);
  expect([...trendColumn(3)]).toEqual([0, 0.5, 1]);
});
