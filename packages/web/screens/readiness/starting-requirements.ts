// What is usually asked of each area, offered to begin with; the reader says which are true here.
import { type Business, type Change, readinessAreas } from '@evenkeel/core';
import { newKey } from '../record/new-key.ts';
import type { Area } from './readiness-rows.ts';

/** Texts `readiness.start.<area>.<1|2>`. */
export const startingQuestions = [1, 2] as const;

/** New requirements of a goal, all "not known", from the questions as they are worded for the reader. */
export function startingRequirements(
  business: Business,
  goal: string,
  wording: (area: Area, question: (typeof startingQuestions)[number]) => string,
): readonly Change[] {
  const changes: Change[] = [];
  for (const area of readinessAreas) {
    for (const question of startingQuestions) {
      const given = changes.map(({ id }) => id);
      changes.push({
        kind: 'create',
        noun: 'requirement',
        id: newKey(business, 'requirement', `${area}-${goal}`, given),
        set: { goal, area, statement: wording(area, question), status: 'unknown' },
      });
    }
  }
  return changes;
}
