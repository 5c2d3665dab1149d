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
  const taken = new Set<string>();
  for (const area of readinessAreas) {
    for (const question of startingQuestions) {
      const statement = wording(area, question);
      const id = unusedKey(business, `${goal}-${area}-${question}`, taken);
      taken.add(id);
      changes.push({
        kind: 'create',
        noun: 'requirement',
        id,
        set: { goal, area, statement, status: 'unknown' },
      });
    }
  }
  return changes;
}

function unusedKey(business: Business, wish: string, taken: ReadonlySet<string>): string {
  const key = newKey(business, 'requirement', wish);
  return taken.has(key) ? unusedKey(business, `${wish}-more`, taken) : key;
}
