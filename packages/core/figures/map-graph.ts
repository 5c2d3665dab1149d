// The strategy map as a graph: lanes with their goals, and the arrows by which one goal leads to another.
import type { Business } from '../model/business.ts';
import type { Cause } from '../model/cause.ts';
import type { Contribution } from '../model/contribution.ts';
import type { Goal } from '../model/goal.ts';
import type { Perspective } from '../model/perspective.ts';
import { endsOfChains } from './ends-of-chains.ts';

/** One goal leads to another: by a declared cause, or because it supports it. */
export interface MapArrow {
  readonly kind: 'cause' | 'support';
  /** The record behind it. */
  readonly noun: 'cause' | 'contribution';
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sign: Cause['sign'] | null;
  readonly lagMonths: number | null;
  readonly rationale: string | null;
  readonly isFeedback: boolean;
  /** Towards the lanes at the top, within one lane, or back; null where an end stands on no lane. */
  readonly way: 'up' | 'along' | 'back' | null;
}

/** One perspective and the active goals that stand in it. */
export interface MapLane {
  readonly perspective: Perspective;
  readonly goals: readonly Goal[];
}

export interface MapGraph {
  /** From the top. */
  readonly lanes: readonly MapLane[];
  /** Active goals that stand in a lane, lane by lane. */
  readonly goals: readonly Goal[];
  /** Active goals that stand in none. */
  readonly outside: readonly Goal[];
  /** Between goals that are not dropped, whether they stand in a lane or not; causes first. */
  readonly arrows: readonly MapArrow[];
  /** The lane of an active goal; null for any other goal. */
  laneOf(goal: string): Perspective | null;
  arrowsFrom(goal: string): readonly MapArrow[];
  arrowsTo(goal: string): readonly MapArrow[];
  /** These goals and all that can be reached from them along the arrows, or against them. */
  reach(goals: readonly string[], direction: Direction): ReadonlySet<string>;
  /** Of some goals, those in which chains of them end; goals of one circle come together. */
  endsOf(goals: readonly Goal[], direction: Direction): readonly (readonly Goal[])[];
}

export type Direction = 'along' | 'against';

/** Reads lanes and arrows once; cost grows with goals, causes and contributions (times the logarithm, for sorting). */
export function buildMapGraph({ perspectives, goals, causes, contributions }: Business): MapGraph {
  const alive = new Set<string>(goals.filter(({ status }) => status !== 'dropped').map(({ id }) => id));
  const byId = [...goals].sort((a, b) => (a.id < b.id ? -1 : 1));
  const active = byId.filter(({ status }) => status === 'active');
  const inLane = new Map<string, Goal[]>(perspectives.map(({ id }) => [id, []]));
  for (const goal of active) inLane.get(goal.perspective ?? '')?.push(goal);
  const lanes = [...perspectives]
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map((perspective) => ({ perspective, goals: inLane.get(perspective.id) ?? [] }));
  const laneByGoal = new Map<string, Perspective>(
    lanes.flatMap((lane) => lane.goals.map(({ id }) => [id, lane.perspective])),
  );

  const wayOf = (from: string, to: string): MapArrow['way'] => {
    const start = laneByGoal.get(from);
    const end = laneByGoal.get(to);
    if (!start || !end) return null;
    return start.order === end.order ? 'along' : start.order > end.order ? 'up' : 'back';
  };
  const arrows = [
    ...inOrder(causes).map((one) => causeArrow(one, wayOf(one.driver, one.result))),
    ...inOrder(contributions).flatMap((one) => supportArrow(one, wayOf) ?? []),
  ].filter(({ from, to }) => alive.has(from) && alive.has(to));
  const leaving = indexBy(arrows, ({ from }) => from);
  const arriving = indexBy(arrows, ({ to }) => to);
  const arrowsFrom = (goal: string): readonly MapArrow[] => leaving.get(goal) ?? [];
  const arrowsTo = (goal: string): readonly MapArrow[] => arriving.get(goal) ?? [];
  const next = (goal: string, direction: Direction): readonly string[] =>
    direction === 'along' ? arrowsFrom(goal).map(({ to }) => to) : arrowsTo(goal).map(({ from }) => from);

  return {
    lanes,
    goals: lanes.flatMap((lane) => lane.goals),
    outside: active.filter(({ id }) => !laneByGoal.has(id)),
    arrows,
    laneOf: (goal) => laneByGoal.get(goal) ?? null,
    arrowsFrom,
    arrowsTo,
    reach(start, direction) {
      const found = new Set(start);
      // A set may grow while it is walked: what is added comes up later.
      for (const goal of found) for (const other of next(goal, direction)) found.add(other);
      return found;
    },
    endsOf(some, direction) {
      const goalOf = new Map(some.map((goal) => [goal.id as string, goal]));
      const nodes = byId.filter(({ id }) => alive.has(id)).map(({ id }) => id as string);
      return endsOfChains(nodes, new Set(goalOf.keys()), (goal) => next(goal, direction)).map((ids) =>
        ids.flatMap((id) => goalOf.get(id) ?? []),
      );
    },
  };
}

function causeArrow(one: Cause, way: MapArrow['way']): MapArrow {
  const { id, driver, result, sign, lagMonths, rationale, isFeedback } = one;
  return {
    kind: 'cause',
    noun: 'cause',
    id,
    from: driver,
    to: result,
    sign,
    lagMonths,
    rationale,
    isFeedback,
    way,
  };
}

/** Support of weight zero is none. */
function supportArrow(
  { id, supportingGoal, goal, weight, rationale }: Contribution,
  wayOf: (from: string, to: string) => MapArrow['way'],
): MapArrow | null {
  if (supportingGoal === null || weight <= 0) return null;
  return {
    kind: 'support',
    noun: 'contribution',
    id,
    from: supportingGoal,
    to: goal,
    sign: null,
    lagMonths: null,
    rationale,
    isFeedback: false,
    way: wayOf(supportingGoal, goal),
  };
}

function inOrder<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function indexBy(arrows: readonly MapArrow[], keyOf: (arrow: MapArrow) => string): Map<string, MapArrow[]> {
  const groups = new Map<string, MapArrow[]>();
  for (const arrow of arrows) {
    const group = groups.get(keyOf(arrow));
    if (group) group.push(arrow);
    else groups.set(keyOf(arrow), [arrow]);
  }
  return groups;
}
