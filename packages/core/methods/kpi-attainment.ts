// How much of the way from where a measure stood to where it is to be has been made.

export interface AttainmentInput {
  readonly actual: number;
  readonly baseline: number;
  readonly target: number;
}

/**
 * `clip((actual − baseline)/(target − baseline), 0, 1)`, for measures that are to rise and for those that are to fall.
 * Beyond the target counts as 1, behind the baseline as 0. Null where target and baseline are the same: there is no way.
 *
 * Linear attainment as in grading objectives and key results: a convention. Cost is constant.
 *
 * @example kpiAttainment({ actual: 8, baseline: 10, target: 5 }) // 0.4
 */
export function kpiAttainment({ actual, baseline, target }: AttainmentInput): number | null {
  if (target === baseline) return null;
  const way = (actual - baseline) / (target - baseline);
  return Math.min(1, Math.max(0, way));
}

export interface RangeAttainmentInput {
  readonly actual: number;
  readonly baseline: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Of a range: 1 inside; outside `1 − distance / distance of the baseline`, clipped at 0, on either side. Null where the
 * baseline lies inside and the value outside: then nothing tells how far off counts as lost.
 *
 * @example kpiAttainmentWithin({ actual: 18, baseline: 15, low: 19, high: 23 }) // 0.75
 */
export function kpiAttainmentWithin({ actual, baseline, low, high }: RangeAttainmentInput): number | null {
  const [least, most] = [Math.min(low, high), Math.max(low, high)];
  const distance = (value: number): number => Math.max(0, least - value, value - most);
  if (distance(actual) === 0) return 1;
  if (distance(baseline) === 0) return null;
  return Math.max(0, 1 - distance(actual) / distance(baseline));
}
