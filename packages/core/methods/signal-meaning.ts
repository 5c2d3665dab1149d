// What the signals of a chart mean once it is known which way is good.
import type { PointLabel } from '../stats/control-chart/label-points.ts';

/** Which way is good; `in-range` for what is to stay where it is. */
export type Better = 'higher' | 'lower' | 'in-range';
/** Noise asks for nothing; a signal is better, worse, or – where no way is good – only a change. */
export type SignalMeaning = 'noise' | 'improvement' | 'concern' | 'change';

/** Where a signal points to; null for noise. */
export function directionOf(label: PointLabel): 'up' | 'down' | null {
  if (label === 'none') return null;
  return label.endsWith('above') || label === 'above-limit' || label === 'trend-up' ? 'up' : 'down';
}

/**
 * A signal in the good direction is an improvement, one in the other a concern (NHS, *Making Data Count*).
 *
 * @example signalMeaning('run-below', 'lower') // 'improvement'
 */
export function signalMeaning(label: PointLabel, better: Better): SignalMeaning {
  const direction = directionOf(label);
  if (direction === null) return 'noise';
  if (better === 'in-range') return 'change';
  return (direction === 'up') === (better === 'higher') ? 'improvement' : 'concern';
}

/**
 * What a process as it is will do about a target: when the target lies outside the limits it will always pass or always
 * fail, inside them it passes and fails by chance (NHS, *Making Data Count*: target assurance).
 *
 * @param targets one level, or the two ends of a range; of a range both ends must be kept.
 * @example targetAssurance([15.8, 25.5], [28], 'higher') // 'fails'
 */
export function targetAssurance(
  [lower, upper]: readonly [number, number],
  targets: readonly number[],
  better: Better,
): 'passes' | 'fails' | 'hit-and-miss' | null {
  const [target, end] = targets;
  if (target === undefined || !(lower <= upper)) return null;
  if (end !== undefined || better === 'in-range') {
    const [low, high] = [Math.min(target, end ?? target), Math.max(target, end ?? target)];
    if (lower >= low && upper <= high) return 'passes';
    return upper < low || lower > high ? 'fails' : 'hit-and-miss';
  }
  if (better === 'higher') return lower >= target ? 'passes' : upper < target ? 'fails' : 'hit-and-miss';
  return upper <= target ? 'passes' : lower > target ? 'fails' : 'hit-and-miss';
}
