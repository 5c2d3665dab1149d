// The hours of a week in quarters, never below nothing, and a first proposal that fits the time that is due.
import type { WeekSheet } from '@evenkeel/core';
import { expect, it } from 'vitest';
import { answerOf, draftOf, likeTheWeekBefore, put, totalOf } from './week-draft.ts';

const work = (id: string, minutes: number, minutesBefore: number) =>
  ({ noun: 'activity', id, name: id, minutes, minutesBefore, isUsual: true }) as const;
const sheet: WeekSheet = {
  person: { id: 'ada', name: 'Ada' },
  monday: '2026-11-16',
  sunday: '2026-11-22',
  dueMinutes: 1200,
  state: 'said',
  works: [work('baking', 90, 1800), work('selling', 0, 540)],
  otherMinutes: 30,
  otherMinutesBefore: 60,
};

it('begins with what was said', () => {
  expect(draftOf(sheet)).toEqual({ 'activity/baking': 90, other: 30 });
  expect(totalOf(draftOf(sheet))).toBe(120);
});

it('fits the week before into the time that is due, in quarters of an hour', () => {
  expect(likeTheWeekBefore(sheet)).toEqual({ 'activity/baking': 900, 'activity/selling': 270, other: 30 });
  expect(likeTheWeekBefore({ ...sheet, dueMinutes: null })['activity/baking']).toBe(1800);
});

it('keeps a row between nothing and a week, and drops it at nothing', () => {
  expect(put({ a: 15 }, 'a', -15)).toEqual({});
  expect(put({}, 'a', 99_999)).toEqual({ a: 10_080 });
});

it('answers with the works that got time', () => {
  expect(answerOf(sheet, { 'activity/selling': 45, other: 15 })).toEqual({
    monday: '2026-11-16',
    parts: [{ noun: 'activity', id: 'selling', minutes: 45 }],
    otherMinutes: 15,
  });
});
