// Which questions fit how many goals.
import type { weighingMethods } from '../model/adoption.ts';

export type WeighingMethod = (typeof weighingMethods)[number];

/** From equally important to nine times as important (Saaty's scale). */
export const MOST_TIMES = 9;
/** What the first goal gets in swing weighting. */
export const FULL_SWING = 100;

/** How many goals each method takes. */
export const goalCounts: Readonly<Record<WeighingMethod, readonly [least: number, most: number]>> = {
  ratio: [2, 2],
  pairwise: [3, 9],
  'best-worst': [3, 9],
  ranking: [2, 30],
  swing: [2, 30],
};

/**
 * Two goals: one question. Three or four: every pair. Five to nine: best and worst against the others. Ten to thirty: an
 * order. A ranking or swing points can be chosen instead, whatever the number.
 *
 * @param goals how many are to be weighed.
 * @param chosen what whoever starts the round prefers.
 * @returns null where there is nothing to weigh (fewer than two) or too much (more than thirty).
 * @example weighingMethod(5) // 'best-worst'
 */
export function weighingMethod(goals: number, chosen?: 'ranking' | 'swing' | null): WeighingMethod | null {
  if (!(goals >= goalCounts.ranking[0] && goals <= goalCounts.ranking[1])) return null;
  if (chosen) return chosen;
  if (goals === 2) return 'ratio';
  if (goals <= 4) return 'pairwise';
  return goals <= 9 ? 'best-worst' : 'ranking';
}
