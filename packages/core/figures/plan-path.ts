// When the initiatives and their steps end if everything waits for what it must wait for, and what holds up the whole.
import { criticalPath, type TimedActivity } from '../methods/critical-path.ts';
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import type { Initiative } from '../model/initiative.ts';
import { addDays, addMonths, daysBetween } from '../model/period.ts';
import type { Step } from '../model/step.ts';

/** Where a piece of the plan lies: as planned, and as it must come, given what it waits for and today. */
export interface PlannedTime {
  readonly start: Day;
  /** Last day. */
  readonly end: Day;
  /** As it comes out: not before today while it is not done, and not before what it waits for. */
  readonly expectedStart: Day;
  readonly expectedEnd: Day;
  /** Days by which the expected end lies after the planned one. */
  readonly slipDays: number;
  /** Days by which it may be later without moving the end of the plan, of a step without moving its initiative's. */
  readonly floatDays: number;
  readonly isCritical: boolean;
}

export type PlanPath =
  | {
      readonly status: 'ok';
      /** By `initiative/<key>` and `step/<key>`: what is open and has dates. */
      readonly times: ReadonlyMap<string, PlannedTime>;
      /** The chain of initiatives that ends last, by their keys. */
      readonly path: readonly string[];
      /** What is open and cannot be placed, for it has no dates. */
      readonly undated: readonly string[];
    }
  /** Each waits for the one before it, and the first for the last: `initiative/…`, `step/…`. */
  | { readonly status: 'circle'; readonly circle: readonly string[] };

/**
 * The critical path over initiatives and steps in days, every day counting. An initiative waits for the initiatives it
 * depends on and all their steps; a step for its predecessors. What is done or stopped holds up nothing.
 * Cost: one pass over initiatives, steps and dependencies.
 */
export function planPath(business: Pick<Business, 'initiatives' | 'steps'>, today: Day): PlanPath {
  const open = business.initiatives.filter(({ status }) => status === 'planned' || status === 'active');
  const dated = new Map<string, Span>();
  const undated: string[] = [];
  for (const one of open) {
    const span = spanOfInitiative(one);
    if (span === null) undated.push(`initiative/${one.id}`);
    else dated.set(`initiative/${one.id}`, span);
  }
  const steps = business.steps.filter(
    ({ doneOn, initiative }) => doneOn === null && dated.has(`initiative/${initiative}`),
  );
  for (const one of steps) {
    const span = spanOfStep(one);
    if (span === null) undated.push(`step/${one.id}`);
    else dated.set(`step/${one.id}`, span);
  }
  if (dated.size === 0) return { status: 'ok', times: new Map(), path: [], undated };
  const base = [...dated.values()].reduce((first, { start }) => (start < first ? start : first), today);
  const at = (day: Day): number => daysBetween(base, day);
  const now = at(today);
  const activities: TimedActivity[] = [];
  const stepsOf = new Map<string, string[]>();
  for (const one of steps) {
    const key = `step/${one.id}`;
    const span = dated.get(key);
    if (!span) continue;
    stepsOf.set(one.initiative, [...(stepsOf.get(one.initiative) ?? []), key]);
    const frame = dated.get(`initiative/${one.initiative}`);
    activities.push({
      ...activityOf(key, span, at, now),
      after: one.dependsOn.map((id) => `step/${id}`).filter((id) => dated.has(id)),
      ...(frame && { due: at(frame.end) + 1 }),
    });
  }
  for (const one of open) {
    const key = `initiative/${one.id}`;
    const span = dated.get(key);
    if (!span) continue;
    const after = one.dependsOn.filter((id) => dated.has(`initiative/${id}`)).map((id) => `end/${id}`);
    activities.push({ ...activityOf(key, span, at, now), after });
    activities.push({ id: `end/${one.id}`, duration: 0, after: [key, ...(stepsOf.get(one.id) ?? [])] });
  }
  const answer = criticalPath(activities);
  if (answer.status !== 'ok') {
    const circle = answer.status === 'circle' ? answer.circle.filter((id) => !id.startsWith('end/')) : [];
    return { status: 'circle', circle };
  }
  const times = new Map<string, PlannedTime>();
  for (const [id, { start, end, isPoint }] of dated) {
    const found = answer.times.get(id);
    if (!found) continue;
    const expectedEnd = addDays(
      base,
      Math.max(found.earliestStart, found.earliestFinish - 1) - (isPoint ? 1 : 0),
    );
    times.set(id, {
      start,
      end,
      expectedStart: isPoint ? expectedEnd : addDays(base, found.earliestStart),
      expectedEnd,
      slipDays: Math.max(0, daysBetween(end, expectedEnd)),
      floatDays: found.totalFloat,
      isCritical: found.isCritical,
    });
  }
  const path = answer.path
    .filter((id) => id.startsWith('initiative/'))
    .map((id) => id.slice('initiative/'.length));
  return { status: 'ok', times, path, undated };
}

interface Span {
  readonly start: Day;
  readonly end: Day;
  /** A milestone: it takes no time, and lies at the end of its day. */
  readonly isPoint: boolean;
}

/** What is not done cannot end before today. */
function activityOf(
  id: string,
  { start, end, isPoint }: Span,
  at: (day: Day) => number,
  now: number,
): TimedActivity {
  const duration = isPoint ? 0 : at(end) - at(start) + 1;
  const begin = isPoint ? at(end) + 1 : at(start);
  return { id, duration, notBefore: Math.max(begin, isPoint ? now + 1 : now + 1 - duration, 0) };
}

/** Its days; where one is missing, from its length or its earliest month. Null where they cannot be known. */
export function spanOfInitiative({ start, end, earliestStart, durationMonths }: Initiative): Span | null {
  const first = start ?? (earliestStart === null ? null : `${earliestStart}-01`);
  if (first === null) return null;
  const last = end ?? (durationMonths === null ? null : endAfter(first, durationMonths));
  return last === null || last < first ? null : { start: first, end: last, isPoint: false };
}

function endAfter(start: Day, months: number): Day {
  const month = addMonths(start.slice(0, 7), months);
  return addDays(`${month}-01`, Math.min(Number(start.slice(8)), 28) - 2);
}

function spanOfStep({ kind, start, end }: Step): Span | null {
  const last = end ?? start;
  if (last === null) return null;
  if (kind === 'milestone') return { start: last, end: last, isPoint: true };
  return { start: start !== null && start <= last ? start : last, end: last, isPoint: false };
}
