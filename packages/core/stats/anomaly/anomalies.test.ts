// The streaming detector: silent where nothing happens, awake where something does, and the benchmark it is held against.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarkScore, readLabelledSeries, windowedGaussian } from '../../testing/anomaly-benchmark.ts';
import { madeAnomalies } from '../../testing/made-anomalies.ts';
import { noise } from '../../testing/noise.ts';
import { anomalies, valuesBeforeJudging } from './anomalies.ts';
import { createRunningScore } from './running-score.ts';

const quiet = (n: number, seed = 1): Float64Array => noise(seed).resembling(n, 0.3);

describe('the score among what came before', () => {
  it('is the standard score of the past while nothing is forgotten', () => {
    const score = createRunningScore({ warmUp: 3 });
    expect([1, 2, 3].map((value) => score(value))).toEqual([0, 0, 0]);
    expect(score(4)).toBeCloseTo(2 / Math.sqrt(2 / 3), 12);
  });

  it('learns a far value as a nearer one, and a new level in the end', () => {
    const score = createRunningScore({ warmUp: 4 });
    for (const value of [1, -1, 1, -1]) score(value);
    expect(score(1_000)).toBe(100);
    // Learnt as 8: mean 1.6, variance 0.8·(1 + 12.8).
    expect(score(1.6 + Math.sqrt(11.04))).toBeCloseTo(1, 9);
    const constant = createRunningScore({ warmUp: 2 });
    expect([5, 5, 5, 6, 6].map((value) => constant(value)).slice(2, 4)).toEqual([0, 100]);
    expect(Math.abs(Array.from({ length: 200 }, () => constant(6)).at(-1) ?? 100)).toBeLessThan(0.2);
  });
});

describe('anomalies as values arrive', () => {
  it('tells a spike at once and only once', () => {
    const values = quiet(200).map((value, t) => 50 + value + (t === 150 ? 12 : 0));
    const { flagged, scores, surprise } = anomalies(values);
    expect(flagged).toEqual([150]);
    expect(scores[151]).toBe(0);
    expect(surprise[150]).toBe(scores[150]);
  });

  it('tells a new level when it begins', () => {
    expect(anomalies(quiet(300).map((value, t) => value + (t < 200 ? 0 : 14))).flagged).toEqual([200]);
  });

  it('is awake to what would be ordinary at another hour', () => {
    const values = quiet(24 * 20, 3).map(
      (value, t) => value + (t % 24 < 8 ? 0 : 30) + (t === 24 * 15 + 3 ? 30 : 0),
    );
    expect(anomalies(values, { period: 24 }).flagged).toEqual([24 * 15 + 3]);
    const phases = Array.from(values, (_, t) => t % 24);
    expect(anomalies(values, { phases }).scores).toEqual(anomalies(values, { period: 24 }).scores);
  });

  it('sees a fall to next to nothing in positive values', () => {
    const values = quiet(200).map((value, t) => (t === 150 ? 0.02 : Math.exp(1 + value / 2)));
    expect(anomalies(values, { threshold: 4 }).flagged).toContain(150);
  });

  it('raises hardly a false alarm in noise that remembers', () => {
    let alarms = 0;
    for (let seed = 0; seed < 20; seed += 1)
      alarms += anomalies(noise(seed).resembling(500, 0.5)).flagged.length;
    expect(alarms).toBeLessThanOrEqual(2);
  });

  it('does not look ahead, nor at units or (below zero) at the origin', () => {
    const whole = fc.array(fc.integer({ min: -1_000, max: -1 }), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 25, max: 30 }),
        fc.constantFrom(3, 1e-6, 1e6, 1e290),
        (values, cut, unit) => {
          const { scores } = anomalies(values);
          expect(anomalies(values.slice(0, cut)).scores).toEqual(scores.slice(0, cut));
          const scaled = anomalies(values.map((value) => value * unit)).surprise;
          const shifted = anomalies(values.map((value) => value - 500)).surprise;
          for (const [t, surprise] of anomalies(values).surprise.entries()) {
            expect(scaled[t]).toBeCloseTo(surprise, 5);
            expect(shifted[t]).toBeCloseTo(surprise, 5);
          }
        },
      ),
    );
  });

  it('finds nothing in a constant, in zeros or in few values, and bears 1e308', () => {
    for (const value of [0, 7, -1e308, 1e308])
      expect(anomalies(new Array(60).fill(value)).flagged).toEqual([]);
    expect(anomalies([1, 2, 900].slice(0, valuesBeforeJudging)).flagged).toEqual([]);
    expect(anomalies([...quiet(60).map((value) => value * 1e307), 1.7e308]).flagged).toEqual([60]);
    expect(anomalies([])).toMatchObject({ flagged: [] });
  });

  it('refuses what is not a number, and phases that do not fit', () => {
    expect(() => anomalies([1, Number.NaN])).toThrow('value 1');
    expect(() => anomalies([1, 2], { phases: [1] })).toThrow('1 phases for 2 values');
    expect(() => anomalies([1, 2], { period: 1.5 })).toThrow(RangeError);
  });
});

describe('the Numenta benchmark', () => {
  it('gives 0 for silence and counts a made case', () => {
    const series = [
      {
        name: 'made',
        values: new Float64Array(100),
        hours: new Uint8Array(100),
        windows: [[50, 59]] as const,
        probation: 15,
      },
    ];
    expect(benchmarkScore(series, [new Float64Array(100)]).score).toBe(0);
    const first = new Float64Array(100);
    first[50] = 1;
    first[10] = 2;
    expect(benchmarkScore(series, [first])).toMatchObject({ score: 100, threshold: 1, falseAlarms: 0 });
    const early = first.slice();
    early[40] = 1;
    expect(benchmarkScore(series, [early]).score).toBeCloseTo(100 - (100 * 0.11) / 2, 9);
  });

  const labelled = readLabelledSeries();
  it.skipIf(labelled.length === 0)('is passed clearly better than by the windowed Gaussian', () => {
    const own = labelled.map(({ values, hours }) => anomalies(values, { phases: hours }).scores);
    const baseline = labelled.map(({ values }) => windowedGaussian(values));
    const ratio = benchmarkScore(labelled, own).score / benchmarkScore(labelled, baseline).score;
    expect(ratio).toBeGreaterThan(1.14);
  });

  it('is passed on made series of eight kinds too, by the one threshold', () => {
    const made = madeAnomalies(1);
    const own = benchmarkScore(
      made,
      made.map(({ values, hours }) => anomalies(values, { phases: hours }).scores),
    );
    const baseline = benchmarkScore(
      made,
      made.map(({ values }) => windowedGaussian(values)),
    );
    expect(own.score / baseline.score).toBeGreaterThan(1.4);
    expect(own.threshold).toBeGreaterThan(3.5);
    expect(own.threshold).toBeLessThan(6);
  });
});
