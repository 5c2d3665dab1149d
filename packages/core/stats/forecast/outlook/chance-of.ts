// The chance that a target will be met, read from an outlook.
import { normalQuantile } from '../../normal.ts';
import type { Outlook } from './outlook.ts';
import { outlookLevels, shareAtMost, valueAtScore } from './outlook-levels.ts';

export interface TargetQuestion {
  /** The step by which or at which the target counts, from 1. */
  readonly step: number;
  /** A number that is to be reached, or the two ends between which the value is to lie. */
  readonly target: number | { readonly low: number; readonly high: number };
  /** Ignored for a range. */
  readonly better: 'higher' | 'lower';
  /** The value on the due day, at any time by then, or the sum from the first step to the due day. */
  readonly meaning: 'on-due-day' | 'any-time' | 'in-total';
  /** For `in-total`: what has come together before the first step. */
  readonly achievedSoFar?: number;
}

/**
 * Never grows when the target becomes harder, and `any-time` is never smaller than `on-due-day`.
 *
 * @returns null where the outlook cannot tell: a step beyond the horizon (or below 1), or a range at any time.
 * @example chanceOf(outlook, { step: 6, target: 150, better: 'higher', meaning: 'on-due-day' }) // 0.41
 */
export function chanceOf(outlook: Outlook, question: TargetQuestion): number | null {
  const { step, target, better, meaning, achievedSoFar = 0 } = question;
  if (!(step >= 1 && step <= outlook.horizon)) return null;
  if (typeof target === 'object') {
    if (meaning === 'any-time') return null;
    const { low, high } = target;
    if (!(low <= high)) return 0;
    const distribution = distributionOf(outlook, meaning === 'in-total' ? 'totals' : 'values', step);
    const shift = meaning === 'in-total' ? achievedSoFar : 0;
    return Math.max(0, atMost(distribution, high - shift) - below(distribution, low - shift));
  }
  if (meaning === 'in-total') {
    const distribution = distributionOf(outlook, 'totals', step);
    return reached(distribution, target - achievedSoFar, better);
  }
  const onDay = reached(distributionOf(outlook, 'values', step), target, better);
  if (meaning === 'on-due-day') return onDay;
  const kind = better === 'higher' ? 'highest' : 'lowest';
  // The sampled extremes may lie a hair below what the due day alone gives in closed form.
  return Math.max(onDay, reached(distributionOf(outlook, kind, step), target, better));
}

/** The value (or sum, or extreme by then) at a step that is not exceeded with probability `share`. */
export function outlookQuantile(
  outlook: Outlook,
  step: number,
  share: number,
  of: 'values' | 'totals' | 'highest' | 'lowest' = 'values',
): number {
  const value = valueAtScore(distributionOf(outlook, of, step), normalQuantile(share));
  return outlook.floor === null
    ? value
    : Math.max(of === 'totals' ? step * outlook.floor : outlook.floor, value);
}

/** The quantiles at `outlookLevels`, between stored steps by interpolation of their offsets. */
function distributionOf(
  outlook: Outlook,
  of: 'values' | 'totals' | 'highest' | 'lowest',
  step: number,
): readonly number[] {
  const { steps } = outlook;
  let right = steps.findIndex((stored) => stored >= step);
  if (right < 0) right = steps.length - 1;
  const [to, from] = [steps[right] ?? 1, steps[right - 1] ?? 0];
  const weight = right === 0 ? 1 : (step - from) / (to - from);
  const middle = middleOf(outlook.mean, of, step);
  const [late, early] = [outlook[of][right], outlook[of][right - 1]];
  return outlookLevels.map((_, level) => {
    const offset = weight * (late?.[level] ?? 0) + (1 - weight) * (early?.[level] ?? 0);
    return middle + offset;
  });
}

function middleOf(
  mean: readonly number[],
  of: 'values' | 'totals' | 'highest' | 'lowest',
  step: number,
): number {
  const until = mean.slice(0, step);
  if (of === 'totals') return until.reduce((sum, value) => sum + value, 0);
  if (of === 'highest') return Math.max(...until);
  if (of === 'lowest') return Math.min(...until);
  return until.at(-1) ?? 0;
}

function reached(quantiles: readonly number[], target: number, better: 'higher' | 'lower'): number {
  return better === 'higher' ? 1 - below(quantiles, target) : atMost(quantiles, target);
}

function atMost(quantiles: readonly number[], bound: number): number {
  return shareAtMost(quantiles, bound);
}

/** P(value < bound): the mirror image of P(value ≤ bound), so that a value that is surely met counts as met. */
function below(quantiles: readonly number[], bound: number): number {
  return 1 - shareAtMost(quantiles.map((value) => -value).reverse(), -bound);
}
