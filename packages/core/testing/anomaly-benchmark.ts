// The Numenta Anomaly Benchmark: labelled series, its standard profile, and the baseline it ships.
import { existsSync, readFileSync } from 'node:fs';
import { normalTail } from '../stats/normal.ts';

export interface LabelledSeries {
  readonly name: string;
  readonly values: Float64Array;
  /** Hour of the day of each value. */
  readonly hours: Uint8Array;
  /** First and last index of each window that holds an anomaly. */
  readonly windows: readonly (readonly [number, number])[];
  /** Values in the first 15 % (750 at most) are not scored. */
  readonly probation: number;
}

const folder = new URL('../../../../shared/data/nab/', import.meta.url);

/** No series, after saying so, where the data are absent. */
export function readLabelledSeries(): readonly LabelledSeries[] {
  if (!existsSync(folder)) {
    console.warn(`skipped: the labelled series are not at ${folder.pathname}`);
    return [];
  }
  const labels = JSON.parse(
    readFileSync(new URL('labels/combined_windows.json', folder), 'utf8'),
  ) as Readonly<Record<string, readonly (readonly [string, string])[]>>;
  const present = Object.entries(labels).filter(([name]) => existsSync(new URL(`data/${name}`, folder)));
  return present.map(([name, windows]) => {
    const [, ...lines] = readFileSync(new URL(`data/${name}`, folder), 'utf8')
      .trim()
      .split(/\r?\n/);
    const rows = lines.map((line) => line.split(','));
    // Written alike (year first, hours with two digits), moments compare as text.
    const moments = rows.map(([moment = '']) => moment);
    return {
      name,
      values: Float64Array.from(rows, ([, value]) => Number(value)),
      hours: Uint8Array.from(moments, (moment) => Number(moment.slice(11, 13))),
      windows: windows.map(([from, to]) => [
        moments.findIndex((moment) => moment >= from.slice(0, 19)),
        moments.findLastIndex((moment) => moment <= to.slice(0, 19)),
      ]),
      probation: Math.min(Math.floor(0.15 * rows.length), 750),
    };
  });
}

/** Weight of a false alarm in the standard profile; a window found or missed weighs 1. */
const falseAlarm = 0.11;

/**
 * Lavin & Ahmad 2015, “Evaluating real-time anomaly detection algorithms”, arXiv:1510.03336: the first alarm in a window
 * earns by how early it is, alarms elsewhere cost, missed windows cost; one threshold for all series, the best one.
 * 0 = finds nothing, 100 = finds every window at its beginning and nothing else.
 */
export function benchmarkScore(
  all: readonly LabelledSeries[],
  scores: readonly ArrayLike<number>[],
): { readonly score: number; readonly threshold: number; readonly falseAlarms: number } {
  const events = all.flatMap(({ values, probation }, place) =>
    Array.from({ length: values.length - probation }, (_, step) => ({
      place,
      index: probation + step,
      score: scores[place]?.[probation + step] ?? 0,
    })),
  );
  events.sort((a, b) => b.score - a.score);
  const count = all.reduce((sum, { windows }) => sum + windows.length, 0);
  const earned = new Map<string, number>();
  let [total, alarms] = [-count, 0];
  let best = { total, threshold: Number.POSITIVE_INFINITY, falseAlarms: 0 };
  for (const [order, { place, index, score }] of events.entries()) {
    const windows = all[place]?.windows ?? [];
    const within = windows.findIndex(([from, to]) => from <= index && index <= to);
    const [from, to] = windows[within] ??
      windows.findLast(([, end]) => end < index) ?? [0, Number.NEGATIVE_INFINITY];
    if (within >= 0) {
      const key = `${place}/${within}`;
      const worth = scaledSigmoid(-(to - index + 1) / (to - from + 1)) / scaledSigmoid(-1);
      total += Math.max(0, worth - (earned.get(key) ?? -1));
      earned.set(key, Math.max(worth, earned.get(key) ?? -1));
    } else {
      alarms += 1;
      total += falseAlarm * (Number.isFinite(to) ? scaledSigmoid((index - to) / (to - from)) : -1);
    }
    // Values of one score pass the threshold together.
    if (events[order + 1]?.score !== score && total > best.total) {
      best = { total, threshold: score, falseAlarms: alarms };
    }
  }
  return {
    score: (100 * (best.total + count)) / (2 * count),
    threshold: best.threshold,
    falseAlarms: best.falseAlarms,
  };
}

/** From nearly 1 at the beginning of a window (−1) by 0 at its end (0) to −1 beyond three of its lengths. */
function scaledSigmoid(position: number): number {
  return position > 3 ? -1 : 2 / (1 + Math.exp(5 * position)) - 1;
}

/**
 * The windowed Gaussian of the benchmark: 1 − tail probability by mean and deviation of the last 6,400 values, renewed
 * with every value until there are so many, then every 100.
 */
export function windowedGaussian(values: Float64Array): Float64Array {
  const [size, step] = [6_400, 100];
  let [from, to, mean, deviation] = [0, 0, 0, 1];
  return values.map((value, index) => {
    const score = index === 0 ? 0 : 1 - normalTail(Math.abs(value - mean) / deviation);
    if (index < size || (index + 1 - size) % step === 0) {
      [from, to] = [Math.max(0, index + 1 - size), index + 1];
      const window = values.subarray(from, to);
      mean = window.reduce((sum, each) => sum + each, 0) / window.length;
      deviation =
        Math.sqrt(window.reduce((sum, each) => sum + (each - mean) ** 2, 0) / window.length) || 1e-6;
    }
    return score;
  });
}
