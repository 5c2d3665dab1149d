// What the sentence of a goal says and no field holds, or says otherwise than a field.
import { readTarget } from './likely-targets.ts';
import type { CoachCase, GoalFields } from './suggestion.ts';

/** What the sentence says and the fields do not hold yet. */
export function readFills({ goal, kpi, reading }: CoachCase): GoalFields {
  const target = goal.targetValue === null ? readTarget(reading.target, kpi) : {};
  return {
    ...(goal.direction === null && reading.direction !== null ? { direction: reading.direction } : {}),
    ...target,
    ...(goal.baselineValue === null && reading.baseline ? { baselineValue: reading.baseline.value } : {}),
    ...(goal.due === null && reading.due !== null ? { due: reading.due } : {}),
    ...(goal.scope === null && reading.scope !== null ? { scope: reading.scope } : {}),
  };
}

/** Where the sentence says one thing and a field another; only what is certain to be meant alike. */
export function contradictions({ goal, reading }: CoachCase): GoalFields {
  const level =
    reading.target?.role === 'level' && (goal.targetKind ?? 'level') === 'level'
      ? reading.target.value
      : null;
  return {
    ...(goal.due !== null && reading.due !== null && !reading.isDueCounted && goal.due !== reading.due
      ? { due: reading.due }
      : {}),
    ...(goal.targetValue !== null && level !== null && goal.targetValue !== level
      ? { targetValue: level }
      : {}),
  };
}
