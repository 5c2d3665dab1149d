// Turns what a person answered at a check-in into values and changes, or says what cannot be right.
import type { Business } from '../model/business.ts';
import type { Change } from '../model/change.ts';
import type { Day } from '../model/fields.ts';
import type { KpiObservation } from '../model/kpi-observation.ts';
import { failure, type Problem, type Result, success } from '../model/result.ts';
import type { CheckInSheet } from './check-in-sheet.ts';
import { farFromUsual } from './far-from-usual.ts';

export interface CheckInAnswer {
  readonly values: readonly {
    readonly kpi: string;
    readonly day: Day;
    readonly value: number;
    /** Was asked whether a number so far from the usual is meant, and said yes. */
    readonly isMeant: boolean;
  }[];
  readonly beliefs: readonly {
    readonly goal: string;
    /** 0 … 1. */
    readonly confidence: number;
    readonly comment: string | null;
  }[];
}

export interface ReadCheckIn {
  readonly observations: readonly KpiObservation[];
  readonly changes: readonly Change[];
}

/**
 * Whoever says something about a goal twice on one day has changed their mind: the later word replaces the earlier.
 *
 * @param newId a key for a check-in that is not there yet
 */
export function readCheckIn(
  business: Business,
  sheet: CheckInSheet,
  { values, beliefs }: CheckInAnswer,
  newId: () => string,
): Result<ReadCheckIn> {
  const problems: Problem[] = [];
  const add = (code: string, path: Problem['path'], value: unknown, data: Problem['data'] = {}): void => {
    problems.push({ code, path, value, data });
  };
  if (values.length + beliefs.length === 0) add('check-in-empty', [], null);
  for (const [index, { kpi, day, value, isMeant }] of values.entries()) {
    const asked = sheet.measures.find(({ id }) => id === kpi);
    if (asked === undefined) {
      add('check-in-not-asked', ['values', index, 'kpi'], kpi, { what: kpi });
      continue;
    }
    if (day > sheet.today) add('day-in-the-future', ['values', index, 'day'], day);
    if (values.findIndex((one) => one.kpi === kpi && one.day === day) < index)
      add('check-in-twice', ['values', index, 'day'], day, { what: asked.name });
    const far = isMeant ? null : farFromUsual(asked.usual, value);
    if (far !== null) {
      const data = { measure: asked.name, kind: far.kind, times: Number((far.times ?? 0).toPrecision(2)) };
      add('far-from-usual', ['values', index, 'value'], value, data);
    }
  }
  for (const [index, { goal }] of beliefs.entries()) {
    if (!sheet.goals.some(({ id }) => id === goal))
      add('check-in-not-asked', ['beliefs', index, 'goal'], goal, { what: goal });
    else if (beliefs.findIndex((one) => one.goal === goal) < index)
      add('check-in-twice', ['beliefs', index, 'goal'], goal, { what: goal });
  }
  if (problems.length > 0) return failure(problems);
  const person = sheet.person.id;
  return success({
    observations: values.map(({ kpi, day, value }) => ({ kpi, day, value })),
    changes: beliefs.map(({ goal, confidence, comment }): Change => {
      const before = business.checkIns.find(
        (one) => one.goal === goal && one.person === person && one.day === sheet.today,
      );
      if (before) return { kind: 'update', noun: 'check-in', id: before.id, set: { confidence, comment } };
      const set = { goal, day: sheet.today, person, confidence, comment };
      return { kind: 'create', noun: 'check-in', id: newId(), set };
    }),
  });
}
