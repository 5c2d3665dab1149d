// The learnt table is whole and in order, and the series' own past widens what was said too narrowly.
import { describe, expect, it } from 'vitest';
import { createPcg32 } from '../../pcg32.ts';
import { outlookLevels } from '../outlook/outlook-levels.ts';
import { calibrateErrors } from './calibrated-errors.ts';
import { intervalBand } from './interval-band.ts';
import { intervalTable } from './interval-table.ts';
import { rollingError } from './rolling-error.ts';

describe('the learnt table', () => {
  it.each(Object.entries(intervalTable))('%s rises with the level, around 0, at every step', (_, learnt) => {
    expect(learnt.constant).toHaveLength(outlookLevels.length);
    expect(learnt.growth).toHaveLength(outlookLevels.length);
    for (let step = 1; step <= learnt.horizon; step += 1) {
      const shape = learnt.constant.map(
        (value, level) => value + (learnt.growth[level] ?? 0) * Math.sqrt(step),
      );
      for (let level = 1; level < shape.length; level += 1)
        expect(shape[level]).toBeGreaterThan(shape[level - 1] ?? 0);
      expect(shape[outlookLevels.indexOf(0.5)]).toBe(0);
      // Wider than a normal distribution would have it.
      expect(
        (shape[outlookLevels.indexOf(0.975)] ?? 0) - (shape[outlookLevels.indexOf(0.025)] ?? 0),
      ).toBeGreaterThan(3.5);
    }
  });

  it('names a band for every series', () => {
    expect(intervalBand(1, 1, 8)).toBe('plain-young');
    expect(intervalBand(1, 1, 49)).toBe('plain-short');
    expect(intervalBand(1, 1, 50)).toBe('plain-long');
    expect(intervalBand(12, 1, 20)).toBe('unknown');
    expect(intervalBand(52, 1, 90)).toBe('plain-long');
    expect(intervalBand(4, 4, 27)).toBe('few-short');
    expect(intervalBand(5, 5, 28)).toBe('few-long');
    expect(intervalBand(12, 12, 59)).toBe('many-short');
    expect(intervalBand(52, 52, 156)).toBe('many-long');
  });
});

describe('rollingError', () => {
  const random = createPcg32(3);
  const calm = Float64Array.from({ length: 120 }, () => 100 + random.share());
  const stormy = calm.map((value, at) =>
    at < 60 ? value : 100 + 12 * (value - 100.5) + (at % 11 === 0 ? 9 : 0),
  );

  it('is about 1 where forecasts were as good as they said, more where they were not', () => {
    expect(rollingError(calm, 1, 12, 8)).toBeGreaterThan(0.6);
    expect(rollingError(calm, 1, 12, 8)).toBeLessThan(1.25);
    expect(rollingError(stormy, 1, 12, 8)).toBeGreaterThan(1.3);
  });

  it('says nothing of a series without a second half', () => {
    expect(rollingError(calm.slice(0, 8), 1, 12, 8)).toBe(1);
  });

  it('widens the intervals of a long series', () => {
    const scale = new Float64Array(12).fill(1);
    const wide = (values: Float64Array) =>
      calibrateErrors({ values, asked: 12, period: 12, scale }).errorAt(5, 2);
    expect(wide(stormy)).toBeGreaterThan(1.05 * wide(calm));
  });
});

describe('calibrateErrors', () => {
  it('is in proportion to the scale, and takes the last step learnt for all that follow', () => {
    const values = Float64Array.from({ length: 20 }, (_, at) => at);
    const at = (scale: number) =>
      calibrateErrors({ values, asked: 1, period: 1, scale: new Float64Array(30).fill(scale) });
    expect(at(3).errorAt(4, 1.5)).toBeCloseTo(3 * at(1).errorAt(4, 1.5), 10);
    expect(at(1).errorAt(29, 1)).toBe(at(1).errorAt(10, 1));
    expect(at(1).errorAt(0, 0)).toBe(0);
    expect(at(0).deviation[3]).toBe(0);
  });
});
