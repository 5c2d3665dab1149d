// The hours of a week while they are being told: rows in quarters of an hour, what is still open, and the answer.
import type { WeekAnswer, WeekSheet } from '@evenkeel/core';

/** Minutes by `activity/x`, `initiative/y` or `other`. */
export type WeekDraft = Readonly<Record<string, number>>;

export const OTHER = 'other';

/** What was said of this week, else nothing. */
export function draftOf({ works, otherMinutes }: WeekSheet): WeekDraft {
  const rows = works.map(({ noun, id, minutes }) => [`${noun}/${id}`, minutes] as const);
  return Object.fromEntries([...rows, [OTHER, otherMinutes] as const].filter(([, minutes]) => minutes > 0));
}

/** The week before, stretched or shrunk to the time that is due now, in quarters of an hour. */
export function likeTheWeekBefore({ works, otherMinutesBefore, dueMinutes }: WeekSheet): WeekDraft {
  const rows = [
    ...works.map(({ noun, id, minutesBefore }) => [`${noun}/${id}`, minutesBefore] as const),
    [OTHER, otherMinutesBefore] as const,
  ].filter(([, minutes]) => minutes > 0);
  const before = rows.reduce((sum, [, minutes]) => sum + minutes, 0);
  const factor = dueMinutes === null || before === 0 ? 1 : dueMinutes / before;
  return Object.fromEntries(rows.map(([key, minutes]) => [key, Math.round((minutes * factor) / 15) * 15]));
}

/** Never below nothing, never above a week; a draft without the row where it is nothing. */
export function put(draft: WeekDraft, key: string, minutes: number): WeekDraft {
  const { [key]: _, ...others } = draft;
  const kept = Math.min(7 * 24 * 60, Math.max(0, Math.round(minutes)));
  return kept === 0 ? others : { ...others, [key]: kept };
}

export function totalOf(draft: WeekDraft): number {
  return Object.values(draft).reduce((sum, minutes) => sum + minutes, 0);
}

export function answerOf({ monday, works }: WeekSheet, draft: WeekDraft): WeekAnswer {
  return {
    monday,
    parts: works.flatMap(({ noun, id }) => {
      const minutes = draft[`${noun}/${id}`] ?? 0;
      return minutes === 0 ? [] : [{ noun, id, minutes }];
    }),
    otherMinutes: draft[OTHER] ?? 0,
  };
}
