// A draft survives a reload, and only what is right is sent.
import type { CheckInSheet } from '@evenkeel/core';
import { expect, it } from 'vitest';
import { type Draft, emptyDraft, keepDraft, keptDraft, readDraft } from './check-in-draft.ts';

const sheet: CheckInSheet = {
  person: { id: 'mira', name: 'Mira' },
  today: '2026-11-24',
  measures: [
    {
      ...{ id: 'loaves', name: 'Loaves', definition: null, unit: null, cadence: 'week', last: null },
      ...{ day: '2026-11-22', isDue: true, usual: { low: 40, high: 60 } },
    },
  ],
  goals: [
    {
      ...{ id: 'grow', title: 'Grow', kpi: 'loaves', unit: null, target: 70, targetHigh: null },
      ...{ due: '2026-12-31', last: null, isDue: true },
    },
  ],
};
const draft = (text: string, fields: object = {}): Draft => ({
  values: { loaves: { text, day: '', isMeant: false, ...fields } },
  beliefs: {},
});

it('reads numbers as the reader writes them, for the day that is asked', () => {
  expect(readDraft(sheet, draft('1.234,5', { isMeant: true }), ',').answer.values).toEqual([
    { kpi: 'loaves', day: '2026-11-22', value: 1234.5, isMeant: true },
  ]);
  expect(readDraft(sheet, draft('  '), ',')).toEqual({
    answer: { values: [], beliefs: [] },
    faults: {},
    count: 0,
  });
});

it.each([
  ['fifty', {}, 'not-a-number'],
  ['50', { day: '2026-11-25' }, 'day-in-the-future'],
  ['180', {}, { kind: 'higher', times: 3 }],
])('finds what is wrong with %s', (text, fields, fault) => {
  expect(readDraft(sheet, draft(text, fields), '.').faults).toEqual({ loaves: fault });
});

it('takes a belief in tenths, and no comment without one', () => {
  const said = (tenths: number | null): Draft => ({
    values: {},
    beliefs: { grow: { tenths, comment: ' oven ' } },
  });
  expect(readDraft(sheet, said(7), '.').answer.beliefs).toEqual([
    { goal: 'grow', confidence: 0.7, comment: 'oven' },
  ]);
  expect(readDraft(sheet, said(null), '.').count).toBe(0);
});

it('is found again, and survives rubbish', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
  keepDraft(storage, 'k', draft('5'));
  expect(keptDraft(storage, 'k')).toEqual(draft('5'));
  kept.set('k', '{');
  expect(keptDraft(storage, 'k')).toEqual(emptyDraft);
  keepDraft(storage, 'k', null);
  expect(kept.size).toBe(0);
});
