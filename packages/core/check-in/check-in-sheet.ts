// What one person is asked at a check-in: the measures they keep and the goals they own, and which of them are due.

import { targetLevel } from '../figures/target-level.ts';
import { seriesOfKpi } from '../formula/series-of-kpi.ts';
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import { dayNumber, lastDayOf, periodOf } from '../model/measuring-periods.ts';
import { type UsualRange, usualRange } from './far-from-usual.ts';

export interface SheetMeasure {
  readonly id: string;
  readonly name: string;
  readonly definition: string | null;
  readonly unit: string | null;
  readonly cadence: Kpi['cadence'];
  readonly last: { readonly day: Day; readonly value: number } | null;
  /** The day that a value given now is about. */
  readonly day: Day;
  /** The last period that has ended has no value yet. */
  readonly isDue: boolean;
  /** Null while too few values are known. */
  readonly usual: UsualRange | null;
}

export interface SheetGoal {
  readonly id: string;
  readonly title: string;
  /** The measure it rests on; null where it has none. */
  readonly kpi: string | null;
  readonly unit: string | null;
  readonly target: number | null;
  readonly targetHigh: number | null;
  readonly due: Day;
  /** What this person said last. */
  readonly last: { readonly day: Day; readonly confidence: number } | null;
  /** Not asked within the last week. */
  readonly isDue: boolean;
}

export interface CheckInSheet {
  readonly person: { readonly id: string; readonly name: string };
  readonly today: Day;
  /** What is due first. */
  readonly measures: readonly SheetMeasure[];
  readonly goals: readonly SheetGoal[];
}

/** A measure without a cadence is asked for after this many days. */
const DAYS_WITHOUT_CADENCE = 30;
/** What somebody believes is asked at most once in so many days. */
const DAYS_BETWEEN_BELIEFS = 6;

/**
 * Nobody is asked for what is computed or read from a source. Where a measure has no keeper, the owner of a goal that
 * rests on it is asked. Cost grows with the records.
 *
 * @returns null when there is no such person.
 */
export function checkInSheet(business: Business, person: string, today: Day): CheckInSheet | null {
  const who = business.people.find(({ id }) => id === person);
  if (who === undefined) return null;
  const owned = business.goals.filter(
    ({ owner, status, due }) => owner === person && status === 'active' && due !== null && due > today,
  );
  const ownedMeasures = new Set(owned.map(({ kpi }) => kpi));
  const fed = new Set(
    business.sources
      .filter(({ schedule, isPaused }) => schedule !== 'by-hand' && !isPaused)
      .map(({ kpi }) => kpi),
  );
  const measures = business.kpis.filter(
    ({ id, owner, formula }) =>
      formula === null && !fed.has(id) && (owner === person || (owner === null && ownedMeasures.has(id))),
  );
  return {
    person: { id: who.id, name: who.name },
    today,
    measures: dueFirst(measures.map((kpi) => sheetMeasure(business, kpi, today))),
    goals: dueFirst(owned.map((goal) => sheetGoal(business, goal, person, today))),
  };
}

/** Something on it wants an answer. */
export function isAnythingDue({ measures, goals }: CheckInSheet): boolean {
  return [...measures, ...goals].some(({ isDue }) => isDue);
}

function sheetMeasure(business: Business, kpi: Kpi, today: Day): SheetMeasure {
  const { id, name, definition, unit, cadence } = kpi;
  const series = seriesOfKpi(business, id, today);
  const [day, value] = [series?.days.at(-1), series?.values.at(-1)];
  const last = day === undefined || value === undefined ? null : { day, value };
  return {
    id,
    name,
    definition,
    unit,
    cadence,
    last,
    ...dueOf(cadence, last?.day ?? null, today),
    usual: usualRange(series?.values ?? []),
  };
}

function dueOf(
  cadence: Kpi['cadence'],
  last: Day | null,
  today: Day,
): { readonly day: Day; readonly isDue: boolean } {
  if (cadence === null) {
    const age = last === null ? Number.POSITIVE_INFINITY : dayNumber(today) - dayNumber(last);
    return { day: today, isDue: age >= DAYS_WITHOUT_CADENCE };
  }
  const running = periodOf(today, cadence);
  const ended = lastDayOf(running, cadence) <= today ? running : running - 1;
  const isDue = last === null || periodOf(last, cadence) < ended;
  return { day: isDue ? lastDayOf(ended, cadence) : today, isDue };
}

function sheetGoal({ checkIns, kpis }: Business, goal: Goal, person: string, today: Day): SheetGoal {
  const said = checkIns
    .filter((one) => one.goal === goal.id && one.person === person)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
  return {
    id: goal.id,
    title: goal.title,
    kpi: goal.kpi,
    unit: kpis.find(({ id }) => id === goal.kpi)?.unit ?? null,
    target: targetLevel(goal),
    targetHigh: goal.targetHigh,
    due: goal.due ?? today,
    last: said ? { day: said.day, confidence: said.confidence } : null,
    isDue: said === undefined || dayNumber(today) - dayNumber(said.day) >= DAYS_BETWEEN_BELIEFS,
  };
}

function dueFirst<T extends { readonly isDue: boolean }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => Number(b.isDue) - Number(a.isDue));
}
