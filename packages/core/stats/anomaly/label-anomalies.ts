// What stands out in a series that is known whole: values that are missing, spikes, and new levels.
import {
  type ChangePointOptions,
  type ChangePoints,
  changePoints,
  fewestValues,
} from '../change-point/change-points.ts';
import { median } from '../median.ts';
import { normalQuantile } from '../normal.ts';

export interface LabelledAnomaly {
  readonly index: number;
  readonly label: 'missing' | 'spike' | 'level';
  /** What was expected there; of a new level, the level before. Null where it cannot be told. */
  readonly expected: number | null;
  /** Spike: robust deviations from the expected, with sign. Level: the change in the units of the values. */
  readonly size: number | null;
}

/** More spikes than this are not looked for: then they are no exceptions. */
const mostSpikes = 12;

/**
 * The series is cut into levels or lines and freed of its season (see `changePoints`); a value is a spike when it lies
 * further from what they expect than chance would put any of n normal values once in a hundred such series, in robust
 * deviations (1.4826 × median |residual|: Hampel 1974, *Journal of the American Statistical Association* 69:383–393);
 * a change of level is a new level. Gaps are bridged by straight lines for the fit alone.
 *
 * O(n²) at most.
 *
 * @param values equally spaced; null = missing.
 * @throws RangeError for a value that is neither finite nor null, or a period that is not a whole number from 1.
 */
export function labelAnomalies(
  values: readonly (number | null)[],
  options: ChangePointOptions = {},
): readonly LabelledAnomaly[] {
  const missing: LabelledAnomaly[] = values.flatMap((value, index) =>
    value === null ? [{ index, label: 'missing', expected: null, size: null }] : [],
  );
  if (values.length - missing.length < fewestValues) {
    changePoints(bridged(values), options);
    return missing;
  }
  const { fit, spikes } = withoutSpikes(values, options);
  const levels: LabelledAnomaly[] = fit.changes
    .filter(({ kind }) => kind === 'level')
    .map(({ index, levelBefore, size }) => ({ index, label: 'level', expected: levelBefore, size }));
  return [
    ...missing.map((one) => ({ ...one, expected: fit.fitted[one.index] ?? null })),
    ...spikes,
    ...levels,
  ].sort((a, b) => a.index - b.index);
}

/**
 * Chen & Liu 1993, “Joint estimation of model parameters and outlier effects in time series”, *Journal of the American
 * Statistical Association* 88:284–297, in its simplest form: the furthest value is taken out, the rest fitted anew.
 */
function withoutSpikes(
  values: readonly (number | null)[],
  options: ChangePointOptions,
): { fit: ChangePoints; spikes: LabelledAnomaly[] } {
  const cleaned = bridged(values);
  const bound = normalQuantile(1 - 0.005 / values.length);
  const rounding = roundingOf(values);
  const taken = new Map<number, LabelledAnomaly>();
  let fit = changePoints(cleaned, options);
  for (let round = 0; round < mostSpikes; round += 1) {
    const known = [...fit.residuals.keys()].filter((t) => values[t] !== null && !taken.has(t));
    const sizes = known.map((t) => Math.abs(fit.residuals[t] ?? 0));
    const furthest = known[sizes.indexOf(Math.max(...sizes))];
    if (furthest === undefined) break;
    // Beyond the bound, and beyond what rounding explains.
    const rounded = fit.scale === 'log' ? rounding / Math.abs(fit.fitted[furthest] ?? 1) : rounding;
    const size = (fit.residuals[furthest] ?? 0) / Math.max(1.4826 * median(sizes), rounded / bound);
    if (!(Math.abs(size) > bound)) break;
    taken.set(furthest, { index: furthest, label: 'spike', expected: fit.fitted[furthest] ?? null, size });
    // What takes the place of a spike must not remember it: a few rounds of expecting and fitting.
    for (let refit = 0; refit < 4; refit += 1) {
      for (const index of taken.keys()) cleaned[index] = fit.fitted[index] ?? Number.NaN;
      fit = changePoints(cleaned, options);
    }
  }
  const spikes = [...taken.values()].map((spike) => ({
    ...spike,
    expected: fit.fitted[spike.index] ?? null,
  }));
  return { fit, spikes };
}

/** Half the smallest difference between values that differ by more than a billionth of the largest. */
function roundingOf(values: readonly (number | null)[]): number {
  const sorted = Float64Array.from(values.filter((value) => value !== null)).sort();
  const least = 1e-9 * sorted.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  let smallest = Number.POSITIVE_INFINITY;
  for (let order = 1; order < sorted.length; order += 1) {
    const step = (sorted[order] ?? 0) - (sorted[order - 1] ?? 0);
    if (step > least) smallest = Math.min(smallest, step);
  }
  return Number.isFinite(smallest) ? smallest / 2 : least;
}

function bridged(values: readonly (number | null)[]): Float64Array {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  let next = 0;
  return Float64Array.from(values, (value, index) => {
    if (value !== null) return value;
    while (next < known.length && (known[next]?.index ?? 0) < index) next += 1;
    const [left, right] = [known[next - 1] ?? known[next], known[next] ?? known[next - 1]];
    if (left === undefined || right === undefined) return 0;
    if (left === right) return left.value;
    const share = (index - left.index) / (right.index - left.index);
    return left.value * (1 - share) + right.value * share;
  });
}
