// The flow of one resource – from pools through work to the top goals – as planned and as it really went.
import { overlapMonths } from '../model/period.ts';
import type { Context, Work } from './context.ts';
import type { Resource } from './usage.ts';

export type { Resource } from './usage.ts';

export interface FlowNode {
  /** `pool/x`, `activity/x`, `initiative/x`, `goal/x`, `resource`, `untied`, `no-goal`, `overhead`. */
  readonly id: string;
  readonly kind: 'resource' | 'work' | 'goal';
  /** The record behind it; null for the collecting nodes, whose names are messages `flow.<id>`. */
  readonly name: string | null;
}

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  /** Minor units or hours, never negative. */
  readonly amount: number;
}

/** Always: sum of `byGoal` + `noGoal` + `overhead` = `total`; `total` − `refunds` = what the books or timesheets say. */
export interface FlowLayer {
  readonly links: readonly FlowLink[];
  readonly total: number;
  /** By top goal, each of them, also those that got nothing. */
  readonly byGoal: Readonly<Record<string, number>>;
  /** Tied to no work, or to work that serves no goal that is active. */
  readonly noGoal: number;
  /** Keeps the whole house running; left out of distances. */
  readonly overhead: number;
  /** Net money back (as a positive amount) of work that got more back than it cost; in no stream. */
  readonly refunds: number;
}

export interface Flow {
  readonly resource: Resource;
  readonly unit: 'minor-units' | 'hours';
  readonly nodes: readonly FlowNode[];
  /** Intended share by top goal from the weights; null while any top goal has none. */
  readonly intended: Readonly<Record<string, number>> | null;
  readonly planned: FlowLayer;
  readonly actual: FlowLayer;
}

interface Portion {
  readonly source: string;
  readonly work: Work | null;
  readonly amount: number;
}

/** Cost grows with allocations, totals and contributions. */
export function flowOf(context: Context, resource: Resource): Flow {
  const planned = layerOf(context, plannedPortions(context, resource));
  const actual = layerOf(context, actualPortions(context, resource));
  const used = new Set([...planned.links, ...actual.links].flatMap(({ from, to }) => [from, to]));
  for (const { id } of context.goalGraph.topGoals) used.add(`goal/${id}`);
  return {
    resource,
    unit: resource === 'money' ? 'minor-units' : 'hours',
    nodes: [...used].sort().map((id) => nodeOf(context, id)),
    intended: intendedShares(context),
    planned,
    actual,
  };
}

/** Shares of the top goals from their raw points; null while one has no points or all are zero. */
export function intendedShares({ goalGraph }: Context): Readonly<Record<string, number>> | null {
  const points = goalGraph.topGoals.map(({ id, weightPoints }) => [id, weightPoints] as const);
  const total = points.reduce((sum, [, weight]) => sum + (weight ?? 0), 0);
  if (total === 0 || points.some(([, weight]) => weight === null)) return null;
  return Object.fromEntries(points.map(([id, weight]) => [id, (weight ?? 0) / total]));
}

function plannedPortions(context: Context, resource: Resource): readonly Portion[] {
  return context.business.allocations.flatMap((allocation) => {
    const pool = context.find('pool', allocation.pool);
    if (pool?.kind !== resource) return [];
    const amount = allocation.amountPerMonth * overlapMonths(allocation, context.window);
    return [{ source: `pool/${pool.id}`, work: context.workOf(allocation), amount }];
  });
}

function actualPortions(context: Context, resource: Resource): readonly Portion[] {
  return [...context.usageOf(resource).works.values()].map((usage) => ({
    source: 'resource',
    work: context.workOf(usage),
    amount: resource === 'money' ? usage.inWindow : usage.inWindow / 60,
  }));
}

function layerOf(context: Context, portions: readonly Portion[]): FlowLayer {
  const links = new Map<string, number>();
  const byGoal: Record<string, number> = Object.fromEntries(
    context.goalGraph.topGoals.map(({ id }) => [id, 0]),
  );
  let noGoal = 0;
  let overhead = 0;
  let total = 0;
  let refunds = 0;
  const add = (from: string, to: string, amount: number): void => {
    const key = `${from}\n${to}`;
    links.set(key, (links.get(key) ?? 0) + amount);
  };
  for (const { source, work, amount } of portions) {
    // A stream has no negative width: money that came back on balance is set apart, not hidden.
    if (amount <= 0) {
      refunds -= amount;
      continue;
    }
    total += amount;
    const through = work ? `${work.noun}/${work.record.id}` : 'untied';
    add(source, through, amount);
    for (const { to, share } of destinationsOf(context, work)) {
      add(through, to, amount * share);
      if (to === 'overhead') overhead += amount;
      else if (to === 'no-goal') noGoal += amount * share;
      else byGoal[to.slice('goal/'.length)] = (byGoal[to.slice('goal/'.length)] ?? 0) + amount * share;
    }
  }
  return {
    links: [...links].sort(byText).map(([key, amount]) => {
      const [from = '', to = ''] = key.split('\n');
      return { from, to, amount };
    }),
    total,
    byGoal,
    noGoal,
    overhead,
    refunds,
  };
}

/** Where each unit of a piece of work goes: `overhead`, or top goals (`goal/x`) and the rest to `no-goal`; shares sum to 1. */
export function destinationsOf(
  context: Context,
  work: Work | null,
): readonly { readonly to: string; readonly share: number }[] {
  if (work === null) return [{ to: 'no-goal', share: 1 }];
  if (work.noun === 'activity' && work.record.sharedOverhead) return [{ to: 'overhead', share: 1 }];
  const goals = [...context.sharesOf(work)].map(([goal, share]) => ({ to: `goal/${goal}`, share }));
  const rest = 1 - goals.reduce((sum, { share }) => sum + share, 0);
  return rest > 1e-9 ? [...goals, { to: 'no-goal', share: rest }] : goals;
}

function nodeOf(context: Context, id: string): FlowNode {
  const [noun, key] = id.split('/') as [string, string | undefined];
  if (key === undefined) {
    const kind = id === 'resource' ? 'resource' : id === 'untied' ? 'work' : 'goal';
    return { id, kind, name: null };
  }
  const kind = noun === 'goal' ? 'goal' : noun === 'pool' ? 'resource' : 'work';
  return { id, kind, name: context.nameOf(noun as 'goal' | 'pool' | 'activity' | 'initiative', key) };
}

function byText(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
