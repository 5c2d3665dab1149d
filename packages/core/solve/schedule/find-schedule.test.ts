// Schedules: hand-computed ones, all orders of small projects, laws for every project, published projects.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProjects } from '../../testing/psplib.ts';
import { scheduleBreaches } from '../../testing/schedule-breaches.ts';
import { activityRange } from './activity-times.ts';
import { findSchedule } from './find-schedule.ts';
import { parallelSchedule, scheduleRoom, serialSchedule } from './generate-schedule.ts';
import { justifySchedule } from './justify-schedule.ts';
import { makespanBound } from './makespan-bound.ts';
import { priorities, priorityList } from './priority-list.ts';
import { makespanOf, type ScheduleModel, scheduleModel, scheduleOf } from './schedule-model.ts';
import type { ScheduleProblem } from './schedule-problem.ts';

// Topic 6.4: durations 3, 4, 2, 3, 2; use 2, 2, 1, 3, 2 of 4; 1 → 3, {1, 2} → 4, 3 → 5.
const five: ScheduleProblem = {
  resources: [{ id: 'staff', capacity: 4 }],
  activities: [
    { id: '1', duration: 3, use: { staff: 2 } },
    { id: '2', duration: 4, use: { staff: 2 } },
    { id: '3', duration: 2, use: { staff: 1 }, after: ['1'] },
    { id: '4', duration: 3, use: { staff: 3 }, after: ['1', '2'] },
    { id: '5', duration: 2, use: { staff: 2 }, after: ['3'] },
  ],
};

describe('serialSchedule', () => {
  it('gives the starts of the handbook', () => {
    const model = modelOf(five);
    const starts = serialSchedule(scheduleRoom(model), Int32Array.of(0, 1, 2, 3, 4));
    expect([...starts]).toEqual([0, 0, 3, 4, 7]);
    expect(makespanOf(model, starts)).toBe(9);
  });

  it('takes one period more for another list', () => {
    const model = modelOf(five);
    expect(makespanOf(model, serialSchedule(scheduleRoom(model), Int32Array.of(0, 2, 4, 1, 3)))).toBe(10);
  });
});

describe('parallelSchedule', () => {
  it('begins whatever can begin', () => {
    // At 4, once 1 and 2 are done, 3 holds one unit until 5: three are left for 4 at once.
    const model = modelOf(five);
    const starts = parallelSchedule(scheduleRoom(model), Int32Array.of(0, 1, 2, 3, 4));
    expect([...starts]).toEqual([0, 0, 3, 4, 7]);
  });
});

describe('findSchedule', () => {
  it('finds nine periods for the five activities, and knows that the critical path alone takes seven', () => {
    const found = solved(five);
    expect(found.makespan).toBe(9);
    expect(activityRange(modelOf(five)).length).toBe(7);
    expect(found.bound).toBeLessThanOrEqual(9);
  });

  it('waits out periods without capacity', () => {
    const found = solved({
      resources: [{ id: 'staff', capacity: [1, 0, 0, 1] }],
      activities: [
        { id: 'a', duration: 1, use: { staff: 1 } },
        { id: 'b', duration: 2, use: { staff: 1 }, after: ['a'] },
      ],
    });
    expect([...found.starts]).toEqual([
      ['a', 0],
      ['b', 3],
    ]);
    expect(found.status).toBe('optimal');
  });

  it('names what makes a schedule impossible', () => {
    const [first, second] = [
      { id: 'a', duration: 1, after: ['b'] },
      { id: 'b', duration: 1, after: ['a'] },
    ];
    const resources = [{ id: 'staff', capacity: 2 }];
    expect(findSchedule({ resources, activities: [first, second] }).status).toBe('circle');
    expect(findSchedule({ resources, activities: [{ id: 'a', duration: 1, use: { staff: 3 } }] })).toEqual({
      status: 'too-much',
      id: 'a',
      resource: 'staff',
    });
    expect(findSchedule({ resources, activities: [{ id: 'a', duration: 1, use: { van: 1 } }] })).toEqual({
      status: 'unknown-resource',
      id: 'a',
      resource: 'van',
    });
    expect(findSchedule({ resources, activities: [{ id: 'a', duration: 1, after: ['b'] }] }).status).toBe(
      'unknown-predecessor',
    );
    expect(() => findSchedule({ resources, activities: [{ id: 'a', duration: -1 }] })).toThrow(RangeError);
  });

  it('has an answer for nothing to do', () => {
    expect(solved({ resources: [], activities: [] })).toMatchObject({ status: 'optimal', makespan: 0 });
  });

  it('keeps every limit, is never longer than the first list, and gives the same for the same seed', () => {
    fc.assert(
      fc.property(projects(12), fc.nat(), (problem, seed) => {
        const found = solved(problem, { seed, schedules: 200 });
        expect(scheduleBreaches(problem, found.starts)).toEqual([]);
        expect(found.makespan).toBeGreaterThanOrEqual(found.bound);
        expect(found.status === 'optimal').toBe(found.makespan === found.bound);
        const model = modelOf(problem);
        const rule = priorities(model, activityRange(model), 'latest-finish');
        const greedy = makespanOf(model, serialSchedule(scheduleRoom(model), priorityList(model, rule)));
        expect(found.makespan).toBeLessThanOrEqual(greedy);
        expect(solved(problem, { seed, schedules: 200 })).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });

  it('is as short as the best of all lists, none of which is shorter than the bound', () => {
    fc.assert(
      fc.property(projects(5), (problem) => {
        const model = modelOf(problem);
        const shortest = shortestOfAllLists(model);
        expect(makespanBound(model, activityRange(model))).toBeLessThanOrEqual(shortest);
        expect(solved(problem).makespan).toBeGreaterThanOrEqual(shortest);
      }),
      { numRuns: 60 },
    );
  });

  it('never gets longer by justifying, whichever way the schedule was made', () => {
    fc.assert(
      fc.property(projects(12), (problem) => {
        const model = modelOf(problem);
        const room = scheduleRoom(model);
        for (const make of [serialSchedule, parallelSchedule]) {
          const list = Int32Array.from(model.ids.keys());
          const before = makespanOf(model, make(room, list));
          expect(scheduleBreaches(problem, scheduleOf(model, room.starts))).toEqual([]);
          const after = makespanOf(model, justifySchedule(room, list));
          expect(after).toBeLessThanOrEqual(before);
          expect(scheduleBreaches(problem, scheduleOf(model, room.starts))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  const published = readProjects(24);
  it.skipIf(published.length === 0)('comes within 2 % of the shortest for ten published projects', () => {
    for (const { name, problem, shortest } of published) {
      const found = solved(problem, { schedules: 1500 });
      expect(scheduleBreaches(problem, found.starts), name).toEqual([]);
      expect(found.bound, name).toBeLessThanOrEqual(shortest);
      expect(found.makespan, name).toBeGreaterThanOrEqual(shortest);
      expect(found.makespan, name).toBeLessThanOrEqual(shortest * 1.02);
    }
  });
});

function modelOf(problem: ScheduleProblem): ScheduleModel {
  const read = scheduleModel(problem);
  if (read.status !== 'ok') throw new Error(read.status);
  return read.model;
}

function solved(problem: ScheduleProblem, options = {}) {
  const found = findSchedule(problem, options);
  if (!('makespan' in found)) throw new Error(found.status);
  return found;
}

/** Some list gives a shortest schedule, as the length of one is a regular measure. */
function shortestOfAllLists(model: ScheduleModel): number {
  const room = scheduleRoom(model);
  let shortest = Number.POSITIVE_INFINITY;
  const extend = (list: readonly number[]) => {
    if (list.length === model.ids.length) {
      shortest = Math.min(shortest, makespanOf(model, serialSchedule(room, Int32Array.from(list))));
      return;
    }
    for (const next of model.ids.keys()) {
      if (list.includes(next) || model.before[next]?.some((one) => !list.includes(one))) continue;
      extend([...list, next]);
    }
  };
  extend([]);
  return shortest;
}

/** Later activities wait for earlier ones only; the last capacity is enough for each of them. */
function projects(most: number): fc.Arbitrary<ScheduleProblem> {
  const activity = fc.record({
    duration: fc.nat(5),
    use: fc.tuple(fc.nat(4), fc.nat(4)),
    notBefore: fc.nat(6),
    after: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
  });
  return fc
    .tuple(
      fc.array(activity, { minLength: 1, maxLength: most }),
      fc.array(fc.nat(6), { maxLength: 8 }),
      fc.integer({ min: 4, max: 7 }),
    )
    .map(([activities, varying, steady]) => ({
      resources: [
        { id: 'staff', capacity: [...varying, steady] },
        { id: 'machine', capacity: steady },
      ],
      activities: activities.map(({ use: [staff, machine], after, ...rest }, at) => ({
        ...rest,
        id: `a${at}`,
        use: { staff, machine },
        after: [...new Set(after.filter((back) => back <= at).map((back) => `a${at - back}`))],
      })),
    }));
}
