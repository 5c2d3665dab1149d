// The critical path: hand-computed networks, laws that hold for every network, and circles named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalPath, type TimedActivity } from './critical-path.ts';

// Topic 6.4: durations 3, 4, 2, 3, 2; 1 → 3, {1, 2} → 4, 3 → 5.
const network: readonly TimedActivity[] = [
  { id: '1', duration: 3 },
  { id: '2', duration: 4 },
  { id: '3', duration: 2, after: ['1'] },
  { id: '4', duration: 3, after: ['1', '2'] },
  { id: '5', duration: 2, after: ['3'] },
];

describe('criticalPath', () => {
  it('finds times, floats and a path of five activities', () => {
    const found = solved(network);
    expect(found.finish).toBe(7);
    expect(found.path).toEqual(['2', '4']);
    const rows = [...found.times].map(([id, times]) => [
      id,
      times.earliestStart,
      times.earliestFinish,
      times.latestStart,
      times.latestFinish,
      times.totalFloat,
      times.freeFloat,
    ]);
    expect(rows).toEqual([
      ['1', 0, 3, 0, 3, 0, 0],
      ['2', 0, 4, 0, 4, 0, 0],
      ['3', 3, 5, 3, 5, 0, 0],
      ['4', 4, 7, 4, 7, 0, 0],
      ['5', 5, 7, 5, 7, 0, 0],
    ]);
  });

  it('tells total from free float', () => {
    // a → b → c, a period each, beside d (5): the chain may slip by two, but only its end without moving another.
    const { times } = solved([
      { id: 'a', duration: 1 },
      { id: 'b', duration: 1, after: ['a'] },
      { id: 'c', duration: 1, after: ['b'] },
      { id: 'd', duration: 5 },
    ]);
    const all = [...times.values()];
    expect(all.map(({ totalFloat }) => totalFloat)).toEqual([2, 2, 2, 0]);
    expect(all.map(({ freeFloat }) => freeFloat)).toEqual([0, 0, 2, 0]);
    expect(all.map(({ isCritical }) => isCritical)).toEqual([false, false, false, true]);
  });

  it('waits a lag, overlaps with a negative one, and begins no earlier than allowed', () => {
    const { times, finish, path } = solved([
      { id: 'pour', duration: 2 },
      { id: 'build', duration: 3, after: [{ id: 'pour', lag: 4 }] },
      { id: 'paint', duration: 2, after: [{ id: 'build', lag: -1 }] },
      { id: 'open', duration: 0, after: ['paint'], notBefore: 20 },
    ]);
    expect([...times.values()].map(({ earliestStart }) => earliestStart)).toEqual([0, 6, 8, 20]);
    expect(finish).toBe(20);
    expect(path).toEqual(['open']);
    expect(times.get('paint')?.totalFloat).toBe(10);
  });

  it('shows by how much a due time is missed', () => {
    const { times, finish } = solved([
      { id: 'design', duration: 4 },
      { id: 'launch', duration: 3, after: ['design'], due: 5 },
      { id: 'party', duration: 1, after: ['launch'] },
    ]);
    expect(finish).toBe(8);
    expect(['design', 'launch', 'party'].map((id) => times.get(id)?.totalFloat)).toEqual([-2, -2, 0]);
  });

  it('names a circle, and a predecessor that is not there', () => {
    const found = criticalPath([
      { id: 'first', duration: 1 },
      { id: 'a', duration: 1, after: ['first', 'c'] },
      { id: 'b', duration: 1, after: ['a'] },
      { id: 'c', duration: 1, after: ['b'] },
      { id: 'last', duration: 1, after: ['c'] },
    ]);
    if (found.status !== 'circle') throw new Error(found.status);
    // It may begin anywhere; a, b and c must follow each other.
    const from = found.circle.indexOf('a');
    expect([...found.circle.slice(from), ...found.circle.slice(0, from)]).toEqual(['a', 'b', 'c']);
    expect(criticalPath([{ id: 'self', duration: 1, after: ['self'] }])).toEqual({
      status: 'circle',
      circle: ['self'],
    });
    expect(criticalPath([{ id: 'a', duration: 1, after: ['gone'] }])).toEqual({
      status: 'unknown-predecessor',
      id: 'a',
      predecessor: 'gone',
    });
  });

  it('has an answer for nothing at all, and refuses times that are none', () => {
    expect(criticalPath([])).toEqual({ status: 'ok', finish: 0, times: new Map(), path: [] });
    expect(() => criticalPath([{ id: 'a', duration: -1 }])).toThrow(RangeError);
    expect(() => criticalPath([{ id: 'a', duration: 0.5 }])).toThrow(RangeError);
    const twice = [
      { id: 'a', duration: 1 },
      { id: 'a', duration: 2 },
    ];
    expect(() => criticalPath(twice)).toThrow('two activities are called a');
  });

  it('keeps its laws on every network', () => {
    fc.assert(
      fc.property(networks(), fc.nat(1000), (activities, seed) => {
        const found = solved(activities);
        for (const { id, duration, after = [] } of activities) {
          const times = found.times.get(id);
          if (!times) throw new Error(id);
          expect(times.earliestFinish - times.earliestStart).toBe(duration);
          expect(times.latestFinish - times.latestStart).toBe(duration);
          expect(times.totalFloat).toBe(times.latestStart - times.earliestStart);
          expect(times.freeFloat).toBeGreaterThanOrEqual(0);
          expect(times.totalFloat).toBeGreaterThanOrEqual(times.freeFloat);
          expect(times.latestFinish).toBeLessThanOrEqual(found.finish);
          for (const each of after) {
            const { id: earlier, lag = 0 } = typeof each === 'string' ? { id: each } : each;
            const before = found.times.get(earlier);
            expect(times.earliestStart).toBeGreaterThanOrEqual((before?.earliestFinish ?? 0) + lag);
            expect(times.latestStart).toBeGreaterThanOrEqual((before?.latestFinish ?? 0) + lag);
          }
        }
        // Delayed by its total float an activity keeps the end, by one more it moves it by one.
        const delayed = activities[seed % activities.length];
        const times = found.times.get(delayed?.id ?? '');
        if (!delayed || !times) return;
        const finishWith = (notBefore: number) =>
          solved(activities.map((one) => (one === delayed ? { ...one, notBefore } : one))).finish;
        expect(finishWith(times.latestStart)).toBe(found.finish);
        expect(finishWith(times.latestStart + 1)).toBe(found.finish + 1);
        // The order in which activities are named does not matter.
        expect(new Map(solved([...activities].reverse()).times)).toEqual(found.times);
      }),
      { numRuns: 100 },
    );
  });
});

function solved(activities: readonly TimedActivity[]) {
  const found = criticalPath(activities);
  if (found.status !== 'ok') throw new Error(found.status);
  return found;
}

/** Later activities wait for earlier ones only, so that there is no circle. */
function networks(): fc.Arbitrary<readonly TimedActivity[]> {
  const activity = fc.record({
    duration: fc.nat(9),
    notBefore: fc.nat(20),
    after: fc.array(
      fc.record({ back: fc.integer({ min: 1, max: 5 }), lag: fc.integer({ min: -3, max: 4 }) }),
      {
        maxLength: 3,
      },
    ),
  });
  return fc.array(activity, { minLength: 1, maxLength: 14 }).map((list) =>
    list.map(({ duration, notBefore, after }, at) => ({
      id: `a${at}`,
      duration,
      notBefore,
      after: after.filter(({ back }) => back <= at).map(({ back, lag }) => ({ id: `a${at - back}`, lag })),
    })),
  );
}
