// What value of the measure a goal's target means.
import type { Goal } from '../model/goal.ts';

/**
 * The target as a value of the measure; null while the target, or the baseline it is counted from, is missing.
 * Percentage points are counted in the measure's own unit. Without a stated kind the target is a level.
 *
 * @example a decrease by 10 relative percent from 8 is 7.2
 */
export function targetLevel(
  { targetValue, targetKind, baselineValue, direction }: Goal,
  kind: Goal['targetKind'] = targetKind,
): number | null {
  if (targetValue === null || kind === null || kind === 'level') return targetValue;
  if (baselineValue === null) return null;
  const size = direction === 'decrease' ? -Math.abs(targetValue) : targetValue;
  const step = kind === 'relative-percent' ? (Math.abs(baselineValue) * size) / 100 : size;
  // Twelve digits: 8 × 1.1 is 8.8, not 8.8000000000000007.
  return Number((baselineValue + step).toPrecision(12));
}
