// What is refused, with which reason, and when there will be enough.
import { describe, expect, it } from 'vitest';
import { prepareSeries } from './prepare-series.ts';

const wave = (n: number, period: number) =>
  Array.from({ length: n }, (_, at) => 100 + 10 * Math.sin((2 * Math.PI * at) / period) + (at % 3));

describe('prepareSeries', () => {
  it.each([
    ['too short', [1, 2, 3, 4, 5, 6, 7], 'too-short', 8],
    ['nothing', [], 'too-short', 8],
    ['constant', Array(20).fill(5), 'constant', null],
    ['infinite', [...wave(12, 4), Number.POSITIVE_INFINITY], 'not-a-number', null],
    ['far too large', [...wave(12, 4), 1e308], 'too-large', null],
    ['full of holes', [1, Number.NaN, 2, 3, Number.NaN, 4, 5, 6, 7, 8], 'too-many-gaps', null],
  ])('refuses a series that is %s', (_, values, reason, needed) => {
    expect(prepareSeries(values, 1)).toMatchObject({ ok: false, reason, needed });
  });

  it('knows a season only after two and five more', () => {
    expect(prepareSeries(wave(28, 12), 12)).toMatchObject({ period: 1, seasonalFrom: 29, isSeasonal: false });
    expect(prepareSeries(wave(29, 12), 12)).toMatchObject({ period: 12, seasonalFrom: null });
    expect(prepareSeries(wave(60, 12), 12)).toMatchObject({ period: 12, isSeasonal: true });
  });

  it('fills few gaps and says how many', () => {
    const values = [Number.NaN, 1, 2, 3, Number.NaN, 5, 6, 7, 8, 9, 10];
    const prepared = prepareSeries(values, 1);
    expect(prepared).toMatchObject({ ok: true, filled: 1 });
    if (prepared.ok) expect([...prepared.values]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('tells many zeros from a season with zeros', () => {
    const events = Array.from({ length: 40 }, (_, at) => ([0, 3, 0, 0, 5, 1, 0][(at * at) % 7] ?? 0) + 0);
    expect(prepareSeries(events, 1)).toMatchObject({ isIntermittent: true });
    const winter = Array.from({ length: 60 }, (_, at) => (at % 12 < 5 ? 0 : 20 + (at % 12)));
    expect(prepareSeries(winter, 12)).toMatchObject({ isIntermittent: false, isSeasonal: true });
    expect(
      prepareSeries(
        events.map((value) => value - 1),
        1,
      ),
    ).toMatchObject({ isIntermittent: false });
  });

  it('looks at the last two thousand', () => {
    const prepared = prepareSeries(wave(5_000, 7), 7);
    if (!prepared.ok) throw new Error(prepared.reason);
    expect(prepared.values).toHaveLength(2_000);
    expect(prepared.values.at(-1)).toBe(wave(5_000, 7).at(-1));
  });

  it('refuses wrong calls', () => {
    expect(() => prepareSeries(wave(20, 4), 0)).toThrow(RangeError);
    expect(() => prepareSeries([...wave(20, 4), Number.NaN], 4)).toThrow(RangeError);
  });
});
