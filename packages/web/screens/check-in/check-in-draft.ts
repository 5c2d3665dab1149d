// What was written at a check-in, kept on the device until it is saved, and what of it is ready to be sent.
import type { InputOf } from '@evenkeel/contract';
import { type CheckInSheet, type FarFromUsual, farFromUsual, parseNumber } from '@evenkeel/core';

export interface Draft {
  readonly values: Readonly<
    Record<string, { readonly text: string; readonly day: string; readonly isMeant: boolean }>
  >;
  readonly beliefs: Readonly<Record<string, { readonly tenths: number | null; readonly comment: string }>>;
}

export type Answer = Pick<InputOf<'saveCheckIn'>['body'], 'values' | 'beliefs'>;

export interface ReadDraft {
  readonly answer: Answer;
  /** What is wrong with a value, by measure. */
  readonly faults: Readonly<
    Record<string, 'not-a-number' | 'not-a-day' | 'day-in-the-future' | FarFromUsual>
  >;
  /** Answers given, right or wrong. */
  readonly count: number;
}

export const emptyDraft: Draft = { values: {}, beliefs: {} };

/** A comment without a belief is none: it says nothing that could be held against what happens. */
export function readDraft(sheet: CheckInSheet, { values, beliefs }: Draft, decimal: '.' | ','): ReadDraft {
  const faults: Record<string, ReadDraft['faults'][string]> = {};
  const given: Answer['values'] = [];
  for (const { id, day: proposed, usual } of sheet.measures) {
    const written = values[id];
    if (written === undefined || written.text.trim() === '') continue;
    const day = written.day === '' ? proposed : written.day;
    const value = parseNumber(written.text, decimal);
    const far = value === null || written.isMeant ? null : farFromUsual(usual, value);
    if (value === null) faults[id] = 'not-a-number';
    else if (!/^\d{4}-\d\d-\d\d$/.test(day)) faults[id] = 'not-a-day';
    else if (day > sheet.today) faults[id] = 'day-in-the-future';
    else if (far !== null) faults[id] = far;
    if (value !== null) given.push({ kpi: id, day, value, isMeant: written.isMeant });
    else given.push({ kpi: id, day, value: 0 });
  }
  const said = sheet.goals.flatMap(({ id }): Answer['beliefs'] => {
    const one = beliefs[id];
    if (one === undefined || one.tenths === null) return [];
    const comment = one.comment.trim();
    return [{ goal: id, confidence: one.tenths / 10, comment: comment === '' ? null : comment }];
  });
  return { answer: { values: given, beliefs: said }, faults, count: given.length + said.length };
}

export function keptDraft(storage: Storage, key: string): Draft {
  try {
    const raw: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    if (typeof raw !== 'object' || raw === null || !('values' in raw) || !('beliefs' in raw))
      return emptyDraft;
    return raw as Draft;
  } catch {
    return emptyDraft;
  }
}

export function keepDraft(storage: Storage, key: string, draft: Draft | null): void {
  try {
    if (draft === null) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(draft));
  } catch {
    // A full or forbidden storage costs the draft, not the answer.
  }
}
