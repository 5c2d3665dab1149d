// Labels of a whole series: missing, spike, level.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noise } from '../../testing/noise.ts';
import { labelAnomalies } from './label-anomalies.ts';

const months = (seed = 2): (number | null)[] =>
  Array.from(noise(seed).resembling(72, 0.3), (value, t) => 100 + value + 8 * Math.sin((Math.PI * t) / 6));
const labels = (values: readonly (number | null)[], period = 12): readonly (readonly [number, string])[] =>
  labelAnomalies(values, { period }).map(({ index, label }) => [index, label]);

describe('labels of what stands out', () => {
  it('tells missing values, spikes and new levels apart', () => {
    const values = months().map((value, t) => (value ?? 0) + (t < 45 ? 0 : 9) + (t === 20 ? -14 : 0));
    const withGap = values.map((value, t) => (t === 30 ? null : value));
    const found = labelAnomalies(withGap, { period: 12 });
    expect(found.map(({ index, label }) => [index, label])).toEqual([
      [20, 'spike'],
      [30, 'missing'],
      [45, 'level'],
    ]);
    const [spike, gap, level] = found;
    expect(spike?.size).toBeLessThan(-6);
    expect(Math.abs((spike?.expected ?? 0) - (values[20] ?? 0) - 14)).toBeLessThan(3);
    expect(Math.abs((gap?.expected ?? 0) - (values[30] ?? 0))).toBeLessThan(4);
    expect(level?.size).toBeGreaterThan(6);
    expect(level?.size).toBeLessThan(12);
  });

  it('finds hardly anything in ordinary months', () => {
    const all = Array.from({ length: 30 }, (_, seed) => labels(months(seed)).length);
    expect(all.filter((count) => count > 0).length).toBeLessThanOrEqual(2);
  });

  it('does not care about the unit', () => {
    const values = months().map((value, t) => (value ?? 0) + (t === 20 ? 20 : 0));
    fc.assert(
      fc.property(fc.constantFrom(1e-200, 1e-3, 1e6, 1e300, -1), (unit) => {
        expect(labels(values.map((value) => value * unit))).toEqual([[20, 'spike']]);
      }),
    );
  });

  it('is clear about constants, few values, none, and 1e308', () => {
    expect(labels(new Array(40).fill(5))).toEqual([]);
    expect(labels([...new Array(39).fill(5), 6, ...new Array(20).fill(5)], 1)).toEqual([[39, 'spike']]);
    expect(labels([1, null, 900])).toEqual([[1, 'missing']]);
    expect(labels([null, null])).toEqual([
      [0, 'missing'],
      [1, 'missing'],
    ]);
    expect(labels([])).toEqual([]);
    expect(labels(Array.from({ length: 40 }, (_, t) => (t % 2 === 0 ? 1.7e308 : -1.7e308)))).toEqual([]);
    expect(() => labels([1, Number.NaN])).toThrow('value 1');
  });
});
