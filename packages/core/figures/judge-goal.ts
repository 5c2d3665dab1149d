// Judges one goal by its five letters and its chance, without the rest of the assessment: fast enough for every keystroke.
import type { Figure } from '../assess/figure.ts';
import { type Settings, settingsOf } from '../assess/settings.ts';
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import { buildContext, type Outlooks } from './context.ts';
import { goalChanceFigures } from './goal-chance.ts';
import { goalChanceWithFigures } from './goal-chance-with.ts';
import { smartFigures } from './smart.ts';

export interface GoalJudgement {
  /** `smart:<goal>`: one part per letter, each with its verdict and its reasons. */
  readonly smart: Figure;
  /** `goal-chance:<goal>`: as things go. */
  readonly chance: Figure;
  /** `goal-chance-with:<goal>`: with the declared effects of initiatives; null where none is declared. */
  readonly chanceWith: Figure | null;
}

export interface GoalJudging {
  readonly settings?: Settings;
  /** The forecast of the goal's measure; without one a random walk stands in. */
  readonly outlooks?: Outlooks;
}

/**
 * The same figures as in the assessment, for one goal only – for a goal that is being written, on a business to which
 * the unsaved goal was added with `applyChanges`. Cost grows with the records, not with the figures of all goals.
 *
 * @returns null when the business has no such goal, or when it is reached or dropped.
 */
export function judgeGoal(
  business: Business,
  today: Day,
  goalId: string,
  { settings = settingsOf(business.profile), outlooks }: GoalJudging = {},
): GoalJudgement | null {
  const goal = business.goals.find(({ id, status }) => id === goalId && status === 'active');
  if (!goal) return null;
  const context = buildContext(business, today, settings, outlooks);
  const chances = goalChanceFigures(context, [goal]);
  const chance = chances.get(goal.id);
  const chancesWith = goalChanceWithFigures(context, [goal], chances);
  const chanceWith = chancesWith.get(goal.id);
  const [smart] = smartFigures(context, [goal], chances, chancesWith);
  if (!chance || !smart) return null;
  return { smart, chance, chanceWith: chanceWith?.status === 'not-applicable' ? null : (chanceWith ?? null) };
}
