// Golden numbers: handbook oracle 1 (numpy 2.4.6, scipy 1.17.1).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceAtLeast, fitDriftWalk, forecastDriftWalk } from './drift-walk.ts';

const y = [100, 104, 103, 108, 112, 111, 117, 119, 124, 123, 128, 131];
const times = y.map((_, index) => index);

describe('random walk with drift', () => {
  it('agrees with the handbook', () => {
    const walk = fitDriftWalk(times, y);
    expect(walk.drift).toBeCloseTo(2.8181818181818183, 12);
    expect(walk.deviation).toBeCloseTo(2.67649703224875, 12);
    const half = forecastDriftWalk(walk, 6);
    expect(half.mean).toBeCloseTo(147.9090909090909, 10);
    expect(half.deviation).toBeCloseTo(8.150242099532488, 10);
    expect(half.degreesOfFreedom).toBe(10);
    expect(chanceAtLeast(half, 150)).toBeCloseTo(0.4013651586343113, 9);
    expect(chanceAtLeast(half, 155)).toBeCloseTo(0.20234362292934702, 9);
    const year = forecastDriftWalk(walk, 12);
    expect(year.mean).toBeCloseTo(164.8181818181818, 10);
    expect(year.deviation).toBeCloseTo(13.406794872762491, 10);
    expect(chanceAtLeast(year, 155)).toBeCloseTo(0.7596101164937876, 9);
    expect(chanceAtLeast(year, 170)).toBeCloseTo(0.35360900020679314, 9);
  });

  it('knows the sum of the steps over a gap, and nothing else', () => {
    const gap = fitDriftWalk([0, 1, 2, 5, 6], [0, 1, 3, 9, 10]);
    expect(gap.drift).toBeCloseTo(10 / 6, 12);
    // Residuals −2/3, 1/3, 1 (over 3), −2/3; squares by length 4/9, 1/9, 1/3, 4/9; three degrees of freedom.
    expect(gap.deviation).toBeCloseTo(Math.sqrt(12 / 9 / 3), 12);
  });

  it('does not care in which unit time is counted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 8, maxLength: 30 }),
        fc.integer({ min: 1, max: 30 }),
        (values, unit) => {
          const at = values.map((_, index) => index);
          const one = forecastDriftWalk(fitDriftWalk(at, values), 4);
          const other = forecastDriftWalk(
            fitDriftWalk(
              at.map((time) => time * unit),
              values,
            ),
            4 * unit,
          );
          expect(other.mean).toBeCloseTo(one.mean, 8);
          expect(other.deviation).toBeCloseTo(one.deviation, 8);
        },
      ),
    );
  });

  it('is certain where nothing varies', () => {
    const sure = forecastDriftWalk(fitDriftWalk([0, 1, 2], [0, 2, 4]), 1);
    expect([chanceAtLeast(sure, 6), chanceAtLeast(sure, 7)]).toEqual([1, 0]);
  });

  it('refuses too few values and times that stand still', () => {
    expect(() => fitDriftWalk([0, 1], [0, 1])).toThrow(RangeError);
    expect(() => fitDriftWalk([0, 1, 1], [0, 1, 2])).toThrow(RangeError);
  });
});
