// What a change of a series is: where it may lie, how large it is, how strongly the values speak for it.
import { type Segmentation, savings, shortest } from './search-segments.ts';
import { lineThrough } from './segment-line.ts';
import type { WorkingSeries } from './working-series.ts';

export interface ChangePoint {
  /** Index of the first value after the change. */
  readonly index: number;
  /** 95 % interval of that index, the neighbouring changes taken as they are. */
  readonly earliest: number;
  readonly latest: number;
  /** Expected value at the change, by what came before and by what came after, without the season. */
  readonly levelBefore: number;
  readonly levelAfter: number;
  /** levelAfter − levelBefore, in the units of the values. */
  readonly size: number;
  /** Change per observation on either side, in the units of the values (0 where segments are levels). */
  readonly slopeBefore: number;
  readonly slopeAfter: number;
  /** What moved most: the level at once, or the slope from here on. */
  readonly kind: 'level' | 'slope';
  /** Saving in −2 log likelihood ÷ what a change must save; above 1, the larger the clearer. Not a probability. */
  readonly evidence: number;
}

/** Describes the `order`-th change of a segmentation; `unit` turns working values of size one back into the given ones. */
export function describeChange(
  series: WorkingSeries,
  segmentation: Segmentation,
  order: number,
  unit: number,
): ChangePoint {
  const { changes, shape } = segmentation;
  const n = series.values.length;
  const start = changes[order - 1] ?? 0;
  const index = changes[order] ?? n;
  const end = changes[order + 1] ?? n;
  const [earliest, latest] = interval(segmentation, start, index, end);
  const before = lineThrough(series.values, start, index, shape);
  const after = lineThrough(series.values, index, end, shape);
  const back = (value: number): number => {
    const scaled = value * series.deviation + series.mean;
    return unit * (series.scale === 'log' ? Math.exp(scaled) : scaled);
  };
  const levelBefore = back(before.at(index));
  const levelAfter = back(after.at(index));
  const bend = (Math.abs(after.slope - before.slope) * Math.min(index - start, end - index)) / 2;
  return {
    index,
    earliest,
    latest,
    levelBefore,
    levelAfter,
    size: levelAfter - levelBefore,
    slopeBefore: levelBefore - back(before.at(index - 1)),
    slopeAfter: back(after.at(index + 1)) - levelAfter,
    kind: shape === 'level' || Math.abs(after.at(index) - before.at(index)) >= bend ? 'level' : 'slope',
    evidence: (savings(segmentation, n)[order] ?? 0) / segmentation.penalty,
  };
}

/** Positions weighed by their likelihood (every one as likely beforehand): the smallest range that holds 95 %. */
function interval(
  { cost, noiseVariance, shape }: Segmentation,
  start: number,
  index: number,
  end: number,
): readonly [number, number] {
  const reach = shortest[shape];
  const least = cost(start, index) + cost(index, end);
  const weights = new Map<number, number>();
  let total = 0;
  for (let at = start + reach; at <= end - reach; at += 1) {
    const weight = Math.exp((least - cost(start, at) - cost(at, end)) / (2 * noiseVariance));
    weights.set(at, weight);
    total += weight;
  }
  let held = 0;
  let [earliest, latest] = [index, index];
  for (const [at, weight] of [...weights].sort(([, a], [, b]) => b - a)) {
    if (held >= 0.95 * total) break;
    held += weight;
    [earliest, latest] = [Math.min(earliest, at), Math.max(latest, at)];
  }
  return [earliest, latest];
}
