// What the checks of a strategy map look for: empty lanes, circles, dead ends, goals without a driver, lone goals, …
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Perspective } from '../model/perspective.ts';
import type { Context } from './context.ts';
import type { MapArrow, MapGraph, MapLane } from './map-graph.ts';
import { stronglyConnected } from './strongly-connected.ts';

/** Source of the checks. */
export const STRATEGY_MAPS =
  'Kaplan & Norton 2004, Strategy Maps: Converting Intangible Assets into Tangible Outcomes, Harvard Business School Press';

/** The four perspectives of the scorecard. */
export const classicKinds = ['financial', 'customer', 'process', 'learning'] as const;

/** More goals than a small business can steer (convention). */
export const MANY_GOALS = 12;
/** More objectives than a scorecard is meant to have. */
export const MOST_GOALS = 25;
export const MOST_GOALS_SOURCE =
  'Kaplan & Norton 1996, The Balanced Scorecard: Translating Strategy into Action, Harvard Business School Press';

export interface Circle {
  /** Active goals that lead to each other, by key. */
  readonly goals: readonly Goal[];
  /** The arrows between them that are no declared feedback with a delay. */
  readonly arrows: readonly MapArrow[];
}

/** Circles of active goals; a feedback that is declared, and takes time, closes none. */
export function circlesOf({ goals, outside, arrows }: MapGraph): readonly Circle[] {
  const active = new Map([...goals, ...outside].map((goal) => [goal.id as string, goal]));
  const closing = arrows.filter(
    (arrow) => active.has(arrow.from) && active.has(arrow.to) && !isDelayed(arrow),
  );
  const next = new Map<string, string[]>([...active.keys()].sort().map((id) => [id, []]));
  for (const { from, to } of closing) next.get(from)?.push(to);
  const { components, componentOf } = stronglyConnected([...next.keys()], (id) => next.get(id) ?? []);
  const inside = new Map<number, MapArrow[]>();
  for (const arrow of closing) {
    const number = componentOf.get(arrow.from) ?? -1;
    if (componentOf.get(arrow.to) !== number) continue;
    const list = inside.get(number);
    if (list) list.push(arrow);
    else inside.set(number, [arrow]);
  }
  return [...inside]
    .map(([number, own]) => ({
      goals: [...(components[number] ?? [])].sort().flatMap((id) => active.get(id) ?? []),
      arrows: own,
    }))
    .sort((a, b) => ((a.goals[0]?.id ?? '') < (b.goals[0]?.id ?? '') ? -1 : 1));
}

function isDelayed({ isFeedback, lagMonths }: MapArrow): boolean {
  return isFeedback && lagMonths !== null && lagMonths > 0;
}

/** Goals of the map that no arrow touches. */
export function loneGoals({ goals, arrowsFrom, arrowsTo }: MapGraph): readonly Goal[] {
  return goals.filter(({ id }) => arrowsFrom(id).length === 0 && arrowsTo(id).length === 0);
}

/** Goals below the financial lane that lead to no financial goal; null where there is no financial goal. */
export function deadEnds(graph: MapGraph): readonly Goal[] | null {
  const financial = goalsOfKind(graph, ['financial']);
  if (financial.length === 0) return null;
  const leading = graph.reach(financial, 'against');
  return connectedGoals(graph).filter(({ id }) => !leading.has(id));
}

/** Financial goals to which no customer or process goal leads; null where there is none of these. */
export function undrivenGoals(graph: MapGraph): readonly Goal[] | null {
  const drivers = goalsOfKind(graph, ['customer', 'process']);
  if (drivers.length === 0) return null;
  const driven = graph.reach(drivers, 'along');
  return connectedGoals(graph).filter(({ id }) => graph.laneOf(id)?.kind === 'financial' && !driven.has(id));
}

/** Lone goals are a fault of their own. */
function connectedGoals(graph: MapGraph): readonly Goal[] {
  const lone = new Set(loneGoals(graph).map(({ id }) => id));
  return graph.goals.filter(({ id }) => !lone.has(id));
}

function goalsOfKind({ lanes }: MapGraph, kinds: readonly Perspective['kind'][]): readonly string[] {
  return lanes
    .filter(({ perspective }) => kinds.includes(perspective.kind))
    .flatMap((lane) => lane.goals.map(({ id }) => id));
}

/** Arrows that run back against the order of the lanes, are no declared feedback, and say no reason. */
export function unexplainedArrows({ arrows }: MapGraph): readonly MapArrow[] {
  return arrows.filter(
    ({ way, isFeedback, rationale }) => way === 'back' && !isFeedback && rationale === null,
  );
}

export interface LaneTiming {
  /** Of the measures of its goals, by key. */
  readonly measures: readonly Kpi[];
  /** Whether it has both kinds, lacks one, or cannot be told because a measure says nothing, or there is none. */
  readonly verdict: 'both' | 'only-leading' | 'only-lagging' | 'unknown' | 'unmeasured';
}

/** Whether the goals of a lane are measured by what moves first and by what tells it afterwards. */
export function timingOf({ find }: Context, { goals }: MapLane): LaneTiming {
  const ids = [...new Set(goals.flatMap(({ kpi }) => kpi ?? []))].sort();
  const measures = ids.flatMap((id) => find('kpi', id) ?? []);
  const has = (timing: Kpi['timing']): boolean => measures.some((kpi) => kpi.timing === timing);
  const [leading, lagging] = [has('leading'), has('lagging')];
  const told = has(null) ? 'unknown' : leading ? 'only-leading' : 'only-lagging';
  return { measures, verdict: measures.length === 0 ? 'unmeasured' : leading && lagging ? 'both' : told };
}

/** Goals towards which an initiative works that is planned or under way, directly or through goals that lead there. */
export function goalsMovedByInitiatives({ business, mapGraph, find }: Context): ReadonlySet<string> {
  const direct = business.contributions.filter(({ initiative, weight }) => {
    const status = weight > 0 && initiative !== null ? find('initiative', initiative)?.status : undefined;
    return status === 'planned' || status === 'active';
  });
  return mapGraph.reach(
    direct.map(({ goal }) => goal),
    'along',
  );
}
