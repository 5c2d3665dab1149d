// A schedule problem as flat arrays, activities in an order in which each comes after what it waits for.
import { orderByPrecedence } from '../order-by-precedence.ts';
import type { Schedule, ScheduleProblem } from './schedule-problem.ts';

/** Activities are numbered so that each comes after all it waits for; arrays of them have one place per activity. */
export interface ScheduleModel {
  readonly ids: readonly string[];
  readonly durations: Int32Array;
  readonly notBefore: Int32Array;
  readonly before: readonly Int32Array[];
  readonly after: readonly Int32Array[];
  readonly resourceCount: number;
  /** What activity a uses of resource r: `use[a * resourceCount + r]`. */
  readonly use: Float64Array;
  /** By then everything can be finished, one activity after the other. */
  readonly horizon: number;
  /** Capacity of resource r in period t: `capacity[t * resourceCount + r]`. */
  readonly capacity: Float64Array;
}

/** Why no schedule exists. */
export type ScheduleFault =
  /** Each of them waits for the one before it, and the first for the last. */
  | { readonly status: 'circle'; readonly circle: readonly string[] }
  | { readonly status: 'unknown-predecessor'; readonly id: string; readonly predecessor: string }
  | { readonly status: 'unknown-resource'; readonly id: string; readonly resource: string }
  /** An activity uses more of a resource than there is in the long run. */
  | { readonly status: 'too-much'; readonly id: string; readonly resource: string };

/** @throws RangeError for a time that is not a whole number, and for negative amounts: a bug of the caller. */
export function scheduleModel(
  problem: ScheduleProblem,
): { readonly status: 'ok'; readonly model: ScheduleModel } | ScheduleFault {
  requireNumbers(problem);
  const { activities, resources } = problem;
  const ordered = orderByPrecedence(new Map(activities.map(({ id, after = [] }) => [id, after])));
  if (ordered.status !== 'ok') return ordered;
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const sorted = ordered.order.flatMap((id) => byId.get(id) ?? []);
  const resourceAt = new Map(resources.map(({ id }, index) => [id, index]));
  const durations = Int32Array.from(sorted, ({ duration }) => duration);
  const notBefore = Int32Array.from(sorted, (activity) => activity.notBefore ?? 0);
  const use = new Float64Array(sorted.length * resources.length);
  for (const [activity, { id, use: used = {}, duration }] of sorted.entries()) {
    for (const [name, amount] of Object.entries(used)) {
      const resource = resourceAt.get(name);
      if (resource === undefined) return { status: 'unknown-resource', id, resource: name };
      if (duration > 0 && amount > inTheLongRun(resources[resource]?.capacity)) {
        return { status: 'too-much', id, resource: name };
      }
      use[activity * resources.length + resource] = duration > 0 ? amount : 0;
    }
  }
  const listed = resources.map(({ capacity }) => (typeof capacity === 'number' ? 0 : capacity.length));
  const horizon =
    Math.max(0, ...listed, ...notBefore) + durations.reduce((sum, duration) => sum + duration, 0) + 1;
  const index = new Map(sorted.map(({ id }, at) => [id, at]));
  const before = sorted.map(({ after = [] }) => Int32Array.from(new Set(after), (id) => index.get(id) ?? 0));
  return {
    status: 'ok',
    model: {
      ids: sorted.map(({ id }) => id),
      durations,
      notBefore,
      before,
      after: sorted.map((_, at) => Int32Array.from(before.keys()).filter((one) => before[one]?.includes(at))),
      resourceCount: resources.length,
      use,
      horizon,
      capacity: capacityOf(problem, horizon),
    },
  };
}

/** Starts by number as starts by id. */
export function scheduleOf({ ids }: ScheduleModel, starts: Int32Array): Schedule {
  return new Map(ids.map((id, activity) => [id, starts[activity] ?? 0]));
}

/** When the last activity has finished. */
export function makespanOf({ durations }: ScheduleModel, starts: Int32Array): number {
  let last = 0;
  for (let activity = 0; activity < durations.length; activity += 1) {
    const finish = (starts[activity] as number) + (durations[activity] as number);
    if (finish > last) last = finish;
  }
  return last;
}

function capacityOf({ resources }: ScheduleProblem, horizon: number): Float64Array {
  const all = new Float64Array(resources.length * horizon);
  for (const [resource, { capacity }] of resources.entries()) {
    for (let period = 0; period < horizon; period += 1) {
      const amount = typeof capacity === 'number' ? capacity : (capacity[period] ?? inTheLongRun(capacity));
      all[period * resources.length + resource] = amount;
    }
  }
  return all;
}

function inTheLongRun(capacity: number | readonly number[] = 0): number {
  return typeof capacity === 'number' ? capacity : (capacity.at(-1) ?? 0);
}

function requireNumbers({ activities, resources }: ScheduleProblem): void {
  const seen = new Set<string>();
  for (const { id, duration, notBefore = 0, use = {} } of activities) {
    if (seen.has(id)) throw new RangeError(`schedule: two activities are called ${id}`);
    seen.add(id);
    const times = [duration, notBefore];
    if (!times.every((time) => Number.isSafeInteger(time) && time >= 0)) {
      throw new RangeError(`schedule: ${id} has a time that is not a whole number from 0`);
    }
    if (!Object.values(use).every((amount) => amount >= 0 && Number.isFinite(amount))) {
      throw new RangeError(`schedule: ${id} uses a negative amount, or one that is not finite`);
    }
  }
  for (const { id, capacity } of resources) {
    if (![capacity].flat().every((amount) => amount >= 0 && Number.isFinite(amount))) {
      throw new RangeError(`schedule: the capacity of ${id} is negative or not finite`);
    }
  }
}
