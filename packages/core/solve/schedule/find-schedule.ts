// A short schedule for activities that share scarce capacity, and how short it could be at best.
import { createPcg32, type Random } from '../../stats/pcg32.ts';
import { activityRange } from './activity-times.ts';
import { parallelSchedule, scheduleRoom, serialSchedule } from './generate-schedule.ts';
import { justifySchedule, sortByStart } from './justify-schedule.ts';
import { makespanBound } from './makespan-bound.ts';
import { type PriorityRule, priorities, priorityList } from './priority-list.ts';
import {
  makespanOf,
  type ScheduleFault,
  type ScheduleModel,
  scheduleModel,
  scheduleOf,
} from './schedule-model.ts';
import type { Schedule, ScheduleProblem } from './schedule-problem.ts';

export interface ScheduleOptions {
  readonly seed?: number;
  /** Schedules made at most; an improvement counts as two. */
  readonly schedules?: number;
  /** Asked now and then; true ends the search. */
  readonly shouldStop?: () => boolean;
}

export type ScheduleAnswer =
  | {
      /** Optimal only where no schedule can be shorter: `makespan` is `bound`. */
      readonly status: 'optimal' | 'feasible';
      readonly starts: Schedule;
      readonly makespan: number;
      readonly bound: number;
    }
  | ScheduleFault;

/**
 * A genetic algorithm on lists of activities: parents are crossed so that the child takes a stretch of its order from the
 * other one, every child is made a schedule and justified twice, and the list is put in the order of that schedule.
 *
 * Hartmann 1998, "A competitive genetic algorithm for resource-constrained project scheduling", Naval Research Logistics
 * 45:733–750; Valls, Ballestín & Quintanilla 2008, "A hybrid genetic algorithm for the resource-constrained project
 * scheduling problem", European Journal of Operational Research 185:495–508. The same seed and number of schedules give
 * the same answer. Cost: schedules × activities × (resources × duration + periods waited).
 */
export function findSchedule(problem: ScheduleProblem, options: ScheduleOptions = {}): ScheduleAnswer {
  const { seed = 1, schedules = 5000, shouldStop = () => false } = options;
  const read = scheduleModel(problem);
  if (read.status !== 'ok') return read;
  const { model } = read;
  const range = activityRange(model);
  const bound = makespanBound(model, range);
  const room = scheduleRoom(model);
  const random = createPcg32(seed);
  const best = { makespan: Number.POSITIVE_INFINITY, starts: new Int32Array(model.durations.length) };
  let made = 0;
  const keep = (): number => {
    const makespan = makespanOf(model, room.starts);
    if (makespan < best.makespan) {
      best.makespan = makespan;
      best.starts.set(room.starts);
    }
    return makespan;
  };
  const grown = (list: Int32Array): Individual => {
    justifySchedule(room, list);
    made += 3;
    return { list, makespan: keep() };
  };
  const isDone = () => best.makespan <= bound || made >= schedules || shouldStop();

  const rules = RULES.map((rule) => priorities(model, range, rule));
  let people: Individual[] = [];
  for (const smallest of rules) {
    if (isDone()) break;
    serialSchedule(room, priorityList(model, smallest));
    people.push(grown(listOf(room.starts)));
    parallelSchedule(room, priorityList(model, smallest));
    people.push(grown(listOf(room.starts)));
  }
  while (people.length < PEOPLE && !isDone()) {
    const list = priorityList(model, rules[people.length % 2] ?? new Float64Array(), random);
    serialSchedule(room, list);
    people.push(grown(list));
  }
  while (!isDone()) {
    const children: Individual[] = [];
    shuffle(people, random);
    for (let pair = 0; pair + 1 < people.length && !isDone(); pair += 2) {
      const [mother, father] = [people[pair], people[pair + 1]];
      if (!mother || !father) break;
      for (const [one, other] of [
        [mother, father],
        [father, mother],
      ] as const) {
        const list = crossed(one.list, other.list, random);
        mutate(list, model, random);
        serialSchedule(room, list);
        children.push(grown(list));
      }
    }
    people = [...people, ...children].sort((a, b) => a.makespan - b.makespan).slice(0, PEOPLE);
  }
  return {
    status: best.makespan <= bound ? 'optimal' : 'feasible',
    starts: scheduleOf(model, best.starts),
    makespan: best.makespan,
    bound,
  };
}

const RULES: readonly PriorityRule[] = [
  'latest-finish',
  'latest-start',
  'most-successors',
  'rank-weight',
  'shortest',
];
const PEOPLE = 40;
const MUTATION = 0.05;

interface Individual {
  readonly list: Int32Array;
  readonly makespan: number;
}

function listOf(starts: Int32Array): Int32Array {
  const list = Int32Array.from(starts.keys());
  sortByStart(list, starts);
  return list;
}

/** The first and last stretch in the order of one parent, what lies between in the order of the other. */
function crossed(one: Int32Array, other: Int32Array, random: Random): Int32Array {
  const count = one.length;
  const [a, b] = [random.below(count + 1), random.below(count + 1)];
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const child = new Int32Array(count);
  const taken = new Uint8Array(count);
  let place = 0;
  const takeFrom = (list: Int32Array, until: number) => {
    for (const activity of list) {
      if (place >= until) return;
      if (taken[activity]) continue;
      taken[activity] = 1;
      child[place] = activity;
      place += 1;
    }
  };
  takeFrom(one, from);
  takeFrom(other, to);
  takeFrom(one, count);
  return child;
}

/** Changes places of neighbours, where the later does not wait for the earlier. */
function mutate(list: Int32Array, { before }: ScheduleModel, random: Random): void {
  for (let place = 0; place + 1 < list.length; place += 1) {
    if (random.share() >= MUTATION) continue;
    const [first, second] = [list[place] as number, list[place + 1] as number];
    if ((before[second] as Int32Array).includes(first)) continue;
    list[place] = second;
    list[place + 1] = first;
  }
}

function shuffle(people: Individual[], random: Random): void {
  for (let last = people.length - 1; last > 0; last -= 1) {
    const drawn = random.below(last + 1);
    const [a, b] = [people[last], people[drawn]];
    if (!a || !b) return;
    people[last] = b;
    people[drawn] = a;
  }
}
