// When a source is read next: by the calendar of the server, sooner after a passing failure, never twice at once.
import { expect, test } from 'vitest';
import { nextRun, type PastRuns } from './next-run.ts';

const now = new Date(2026, 10, 24, 12, 0);
const at = (day: number, hour = 4, month = 10): Date => new Date(2026, month, day, hour, 30);
const ran = (started: Date, fields: Partial<PastRuns> = {}): PastRuns => {
  const startedAt = started.toISOString();
  return { startedAt, endedAt: startedAt, outcome: 'ok', failures: 0, ...fields };
};
const next = (schedule: Parameters<typeof nextRun>[0]['schedule'], past: PastRuns | null): Date | null =>
  nextRun({ schedule, isPaused: false }, past, 'a business till', now);

test('by hand, paused, or under way: never by itself', () => {
  expect(next('by-hand', null)).toBeNull();
  expect(nextRun({ schedule: 'daily', isPaused: true }, null, 'x', now)).toBeNull();
  expect(next('daily', ran(at(24), { endedAt: null, outcome: null }))).toBeNull();
});

test('the first time at once', () => {
  expect(next('monthly', null)).toEqual(now);
});

test.each([
  ['daily', at(24, 9), at(25)],
  ['weekly', at(24, 9), at(30)],
  ['monthly', at(24, 9), at(1, 4, 11)],
] as const)('%s', (schedule, started, expected) => {
  const due = next(schedule, ran(started));
  expect(due?.toDateString()).toBe(expected.toDateString());
  expect(due?.getHours()).toBe(expected.getHours());
});

test('every hour, at the same minute', () => {
  const due = next('hourly', ran(at(24, 9)));
  expect((due?.getTime() ?? 0) - at(24, 9).getTime()).toBeGreaterThan(0);
  expect((due?.getTime() ?? 0) - at(24, 9).getTime()).toBeLessThanOrEqual(3_600_000);
  expect(next('hourly', ran(due ?? now))?.getTime()).toBe((due?.getTime() ?? 0) + 3_600_000);
});

test('a week and a month begin with their first morning', () => {
  // Sunday the 29th: the next morning is a Monday.
  expect(next('weekly', ran(at(29)))?.getDate()).toBe(30);
  expect(next('monthly', ran(new Date(2026, 11, 31, 23, 0)))?.toDateString()).toBe(
    new Date(2027, 0, 1).toDateString(),
  );
});

test('passing failures are tried again ever later, three times, then at the regular hour', () => {
  const failed = (failures: number, outcome = 'unreachable') =>
    next('daily', ran(now, { outcome, failures }));
  const minutes = (due: Date | null) => Math.round(((due?.getTime() ?? 0) - now.getTime()) / 60_000);
  expect([1, 2, 3].map((count) => minutes(failed(count)))).toEqual([5, 15, 45]);
  expect(failed(4)?.getHours()).toBe(4);
  expect(failed(1, 'login-refused')?.getHours()).toBe(4);
});

test('sources of one hour are spread over its minutes', () => {
  const keys = Array.from({ length: 40 }, (_, index) => `business source-${index}`);
  const minutes = keys.map((key) =>
    nextRun({ schedule: 'daily', isPaused: false }, ran(now), key, now)?.getMinutes(),
  );
  expect(new Set(minutes).size).toBeGreaterThan(15);
});
