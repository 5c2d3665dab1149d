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
