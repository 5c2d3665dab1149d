// A length that no schedule can be shorter than: by precedence, by the work to be done, by what cannot be done at once.
import type { ActivityRange } from './activity-times.ts';
import type { ScheduleModel } from './schedule-model.ts';

/**
 * The longest of: the critical path; for each resource and each pair of a head and a tail, the time the capacity needs for the
 * work of all activities with at least that head and that tail; the durations of activities of which no two can run at
 * the same time, found greedily.
 *
 * Stinson, Davis & Khumawala 1978, "Multiple resource-constrained scheduling using branch and bound", AIIE Transactions
 * 10:252–259; Klein & Scholl 1999, "Computing lower bounds by destructive improvement", European Journal of Operational
 * Research 112:322–346. Cost: activities² × resources.
 */
export function makespanBound(model: ScheduleModel, range: ActivityRange): number {
  return Math.max(range.length, workBound(model, range), disjointBound(model, range));
}

function workBound(model: ScheduleModel, { heads, tails }: ActivityRange): number {
  const { durations, use, resourceCount } = model;
  const count = durations.length;
  const byHead = [...heads.keys()].sort((a, b) => (heads[b] ?? 0) - (heads[a] ?? 0));
  let bound = 0;
  for (let resource = 0; resource < resourceCount; resource += 1) {
    for (const tail of new Set(tails)) {
      let work = 0;
      for (let at = 0; at < count; at += 1) {
        const activity = byHead[at] ?? 0;
        if ((tails[activity] ?? 0) < tail) continue;
        work += (durations[activity] ?? 0) * (use[activity * resourceCount + resource] ?? 0);
        const head = heads[activity] ?? 0;
        bound = Math.max(bound, doneBy(model, resource, head, work) + tail);
      }
    }
  }
  return bound;
}

/** The end of the first period by which a resource can have done so much work from `from` on. */
function doneBy(
  { capacity, resourceCount }: ScheduleModel,
  resource: number,
  from: number,
  work: number,
): number {
  let [left, period] = [work - Math.abs(work) * 1e-9, from];
  while (left > 0) {
    left -= capacity[period * resourceCount + resource] ?? Number.POSITIVE_INFINITY;
    period += 1;
  }
  return period;
}

/** Activities of which no two can run at once, one added after the other beginning with each in turn. */
function disjointBound(model: ScheduleModel, { heads, tails }: ActivityRange): number {
  const { durations } = model;
  const count = durations.length;
  const areApart = apartness(model);
  const byDuration = [...durations.keys()].sort((a, b) => (durations[b] ?? 0) - (durations[a] ?? 0) || a - b);
  let bound = 0;
  for (let first = 0; first < count; first += 1) {
    const members = [first];
    for (const one of byDuration) {
      if (one !== first && members.every((member) => areApart[one * count + member])) members.push(one);
    }
    bound = Math.max(bound, oneAfterTheOther(members, durations, heads, tails));
  }
  return bound;
}

/** The best of head + durations + tail over the members with at least such a head and such a tail. */
function oneAfterTheOther(
  members: readonly number[],
  durations: Int32Array,
  heads: Int32Array,
  tails: Int32Array,
): number {
  let bound = 0;
  for (const { head, tail } of members.flatMap((a) =>
    members.map((b) => ({ head: heads[a] ?? 0, tail: tails[b] ?? 0 })),
  )) {
    let total = 0;
    for (const member of members) {
      if ((heads[member] ?? 0) >= head && (tails[member] ?? 0) >= tail) total += durations[member] ?? 0;
    }
    if (total > 0) bound = Math.max(bound, head + total + tail);
  }
  return bound;
}

/** For each pair whether they can never run at once: one waits for the other, or a resource is too small for both. */
function apartness(model: ScheduleModel): Uint8Array {
  const { durations, after, use, resourceCount, capacity } = model;
  const count = durations.length;
  const apart = new Uint8Array(count * count);
  for (let activity = count - 1; activity >= 0; activity -= 1) {
    for (const one of after[activity] ?? []) {
      apart[activity * count + one] = 1;
      for (let further = 0; further < count; further += 1) {
        if (apart[one * count + further] && further > one) apart[activity * count + further] = 1;
      }
    }
  }
  const most = Float64Array.from({ length: resourceCount }, (_, resource) => {
    let max = 0;
    for (let at = resource; at < capacity.length; at += resourceCount) max = Math.max(max, capacity[at] ?? 0);
    return max * (1 + 1e-9);
  });
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      for (let resource = 0; resource < resourceCount; resource += 1) {
        const both = (use[a * resourceCount + resource] ?? 0) + (use[b * resourceCount + resource] ?? 0);
        if (both > (most[resource] ?? 0)) apart[a * count + b] = 1;
      }
      apart[b * count + a] = apart[a * count + b] ?? 0;
    }
  }
  return apart;
}
