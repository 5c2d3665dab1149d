// The level or line of one segment, and what all segments together expect of each value.
import type { Segmentation } from './search-segments.ts';
import type { WorkingSeries } from './working-series.ts';

export interface SegmentLine {
  readonly slope: number;
  readonly at: (t: number) => number;
}

/** Least squares over the values from `start` (included) to `end` (excluded). */
export function lineThrough(
  values: Float64Array,
  start: number,
  end: number,
  shape: 'level' | 'line',
): SegmentLine {
  const length = end - start;
  const middle = (start + end - 1) / 2;
  let [sum, moment] = [0, 0];
  for (let t = start; t < end; t += 1) {
    sum += values[t] ?? 0;
    moment += (t - middle) * (values[t] ?? 0);
  }
  const slope = shape === 'level' || length < 2 ? 0 : moment / ((length * (length * length - 1)) / 12);
  return { slope, at: (t) => sum / length + slope * (t - middle) };
}

/** Segments and season: the expected values, on the scale of the working series before it was centred. */
export function expectedValues(series: WorkingSeries, { changes, shape }: Segmentation): Float64Array {
  const { deviation, figure, mean, period, values } = series;
  const expected = new Float64Array(values.length);
  let start = 0;
  for (const end of [...changes, values.length]) {
    const line = lineThrough(values, start, end, shape);
    for (let t = start; t < end; t += 1)
      expected[t] = line.at(t) * deviation + mean + (figure[t % period] ?? 0);
    start = end;
  }
  return expected;
}
