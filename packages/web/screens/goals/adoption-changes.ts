// The change set by which owners make points theirs: the goals that change, and the record of when and from what.
import type { Business, Change, Day, Goal } from '@evenkeel/core';
import { newKey } from '../record/new-key.ts';

export interface SetPoints {
  readonly goal: Goal;
  /** Null takes the goal out of the weighing. */
  readonly points: number | null;
}

export type PointsFault = 'all-zero';

/** Points need not sum to anything, only their proportion counts; but where all are zero there is none. */
export function pointsFault(list: readonly SetPoints[]): PointsFault | null {
  return list.some(({ points }) => points !== null && points > 0) ? null : 'all-zero';
}

/** Nothing where no points change: what was adopted still holds. */
export function adoptionChanges(business: Business, list: readonly SetPoints[], day: Day): readonly Change[] {
  const changed = list.filter(({ goal, points }) => goal.weightPoints !== points);
  if (changed.length === 0) return [];
  const weights = list.flatMap(({ goal, points }) =>
    points === null ? [] : [{ goal: goal.id, title: goal.title, points }],
  );
  return [
    ...changed.map(
      ({ goal, points }): Change => ({
        kind: 'update',
        noun: 'goal',
        id: goal.id,
        set: { weightPoints: points },
      }),
    ),
    {
      kind: 'create',
      noun: 'adoption',
      id: newKey(business, 'adoption', day),
      set: { day, source: 'own-judgement', weights },
    },
  ];
}
