// Change points of made series: found where they are, silent where there are none, indifferent to units.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noise as noiseOf } from '../../testing/noise.ts';
import { changePoints, fewestValues } from './change-points.ts';

const noise = (n: number, memory: number, seed: number): Float64Array => noiseOf(seed).resembling(n, memory);
const indices = (values: ArrayLike<number>, period?: number): readonly number[] =>
  changePoints(values, { period }).changes.map(({ index }) => index);

describe('change points', () => {
  it('finds the step of the handbook', () => {
    const { changes, shape } = changePoints([10, 11, 9, 10, 12, 10, 15, 16, 14, 15, 17, 16, 16, 15]);
    expect(shape).toBe('level');
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ index: 6, kind: 'level' });
    expect(changes[0]?.size).toBeCloseTo(15.5 - 62 / 6, 6);
    expect(changes[0]?.evidence).toBeGreaterThan(1);
  });

  it('tells place, size and kind of a step in noise that remembers', () => {
    const [change, ...more] = changePoints(
      noise(150, 0.5, 3).map((value, t) => 100 + value + (t < 90 ? 0 : 6)),
    ).changes;
    expect(more).toEqual([]);
    expect(change?.kind).toBe('level');
    expect(Math.abs((change?.index ?? 0) - 90)).toBeLessThanOrEqual(3);
    expect(change?.size).toBeGreaterThan(4);
    expect(change?.size).toBeLessThan(8);
    expect(change?.earliest).toBeLessThanOrEqual(90);
    expect(change?.latest).toBeGreaterThanOrEqual(90);
  });

  it('finds nearly every plain step, with an interval that holds it', () => {
    const steps = Array.from({ length: 40 }, (_, seed) =>
      changePoints(noise(120, 0.3, 900 + seed).map((value, t) => value + (t < 70 ? 0 : 2.5))).changes.find(
        ({ index }) => Math.abs(index - 70) <= 10,
      ),
    ).filter((change) => change !== undefined);
    expect(steps.length).toBeGreaterThanOrEqual(36);
    const held = steps.filter(({ earliest, latest }) => earliest <= 70 && 70 <= latest);
    expect(held.length / steps.length).toBeGreaterThanOrEqual(0.92);
  });

  it('sees where growth stops', () => {
    const [change, ...more] = changePoints(
      noise(120, 0.2, 5).map((value, t) => value + Math.min(t, 70)),
    ).changes;
    expect(more).toEqual([]);
    expect(change?.kind).toBe('slope');
    expect(Math.abs((change?.index ?? 0) - 70)).toBeLessThanOrEqual(6);
    expect(change?.slopeBefore).toBeCloseTo(1, 0);
    expect(change?.slopeAfter).toBeCloseTo(0, 0);
  });

  it('is silent about noise that remembers, far values, rare events, trends and seasons', () => {
    const kinds: Readonly<Record<string, (seed: number) => Float64Array>> = {
      memory: (seed) => noise(100, 0.5, seed),
      spike: (seed) => noise(100, 0.3, seed).map((value, t) => value + (t === 50 ? 12 : 0)),
      trend: (seed) => noise(100, 0.5, seed).map((value, t) => value + t / 10),
      growth: (seed) => noise(100, 0.3, seed).map((value, t) => Math.exp(4 + t / 40 + value / 20)),
      rareEvents: (seed) => noise(200, 0, seed).map((value) => (value > 1.8 ? 2 : value > 0.7 ? 1 : 0)),
      season: (seed) => noise(96, 0.3, seed).map((value, t) => value + 3 * Math.sin((Math.PI * t) / 6)),
    };
    for (const [kind, make] of Object.entries(kinds)) {
      const alarms = Array.from({ length: 20 }, (_, seed) => indices(make(seed)).length).filter(
        (found) => found > 0,
      );
      expect(alarms.length, kind).toBeLessThanOrEqual(1);
    }
  });

  it('finds a step beneath a season that is larger than the step', () => {
    const values = noise(120, 0, 8).map(
      (value, t) => value + 6 * Math.sin((Math.PI * t) / 6) + (t < 60 ? 0 : 4),
    );
    expect(changePoints(values).period).toBe(12);
    expect(indices(values, 12).map((index) => Math.abs(index - 60) <= 2)).toEqual([true]);
  });

  it('does not care in which unit or sign values are told', () => {
    const values = noise(80, 0.3, 4).map((value, t) => value + (t < 40 ? 0 : 5));
    const found = indices(values);
    expect(found).toHaveLength(1);
    fc.assert(
      fc.property(fc.constantFrom(1e-200, 1e-6, 3, 1e6, 1e300, -1, -1e6), (unit) => {
        expect(indices(values.map((value) => value * unit))).toEqual(found);
      }),
    );
    expect(indices(values.map((value) => value - 1000))).toEqual(found);
    expect(indices(values.slice().reverse())).toEqual(found.map((index) => 80 - index));
  });

  it('finds nothing in a constant, a straight line, or two values that take turns', () => {
    expect(indices(new Float64Array(60).fill(7))).toEqual([]);
    expect(indices(new Float64Array(60))).toEqual([]);
    expect(indices(Float64Array.from({ length: 60 }, (_, t) => 3 * t))).toEqual([]);
    expect(indices(Float64Array.from({ length: 60 }, (_, t) => t % 2))).toEqual([]);
  });

  it('finds the step without noise exactly, and bears 1e308', () => {
    expect(indices(Float64Array.from({ length: 40 }, (_, t) => (t < 25 ? 2 : 3)))).toEqual([25]);
    expect(indices(Float64Array.from({ length: 40 }, (_, t) => (t < 25 ? -1e308 : 1e308)))).toEqual([25]);
  });

  it('says when there are too few values, and refuses what is not a number', () => {
    expect(changePoints(new Float64Array(fewestValues - 1)).enough).toBe(false);
    expect(() => changePoints([1, Number.NaN, 3])).toThrow('value 1');
    expect(() => changePoints([1, 2, 3], { period: 0.5 })).toThrow(RangeError);
  });

  it('works on thousands of values', () => {
    const values = noise(5_000, 0.3, 2).map((value, t) => value + (t < 2_000 ? 0 : 2) + (t < 4_970 ? 0 : -6));
    const found = indices(values);
    expect(found.some((index) => Math.abs(index - 2_000) <= 5)).toBe(true);
    expect(found.some((index) => Math.abs(index - 4_970) <= 3)).toBe(true);
    expect(found.length).toBeLessThanOrEqual(3);
  });
});
