// A draft survives a reload, belongs to its own link and questions, and is gone once it was sent.
import type { WeighingQuestion } from '@evenkeel/contract';
import { expect, it } from 'vitest';
import { draftKey, emptyDraft, keepDraft, markSent, readDraft, sentTo } from './draft.ts';

class Memory implements Storage {
  readonly #kept = new Map<string, string>();
  get length(): number {
    return this.#kept.size;
  }
  clear(): void {
    this.#kept.clear();
  }
  getItem(key: string): string | null {
    return this.#kept.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.#kept.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.#kept.delete(key);
  }
  setItem(key: string, value: string): void {
    this.#kept.set(key, value);
  }
}

const goal = (id: string): WeighingQuestion['goals'][number] => ({
  id: id as WeighingQuestion['goals'][number]['id'],
  name: id,
  statement: null,
  kpi: null,
  unit: null,
  baseline: null,
  target: null,
  due: null,
});
const question: WeighingQuestion = {
  businessName: 'Linden Street Bakery',
  title: 'Where to?',
  question: null,
  method: 'pairwise',
  goals: ['a', 'b', 'c'].map(goal),
  stakeholder: 'Bakers',
  person: null,
  closesOn: '2026-12-01',
};
const draft = { replies: { 'pair:a:b': -2 }, byName: false };

it('is found again by the same link, and by no other', () => {
  const storage = new Memory();
  keepDraft(storage, 'one', question, draft);
  expect(readDraft(storage, 'one', question)).toEqual(draft);
  expect(readDraft(storage, 'other', question)).toEqual(emptyDraft);
  expect(storage.key(0)).not.toContain('one');
});

it('is left alone when the questions are others', () => {
  const storage = new Memory();
  keepDraft(storage, 'one', question, draft);
  expect(readDraft(storage, 'one', { ...question, method: 'ranking' })).toEqual(emptyDraft);
});

it('never carries a consent to a link without a name', () => {
  const storage = new Memory();
  keepDraft(storage, 'one', question, { ...draft, byName: true });
  expect(readDraft(storage, 'one', question).byName).toBe(false);
  expect(readDraft(storage, 'one', { ...question, person: 'Ada' }).byName).toBe(true);
});

it('is deleted by sending, which is remembered', () => {
  const storage = new Memory();
  keepDraft(storage, 'one', question, draft);
  expect(sentTo(storage, 'one')).toBeNull();
  markSent(storage, 'one', question);
  expect(sentTo(storage, 'one')).toBe('Linden Street Bakery');
  expect(storage.getItem(storage.key(0) ?? '')).not.toContain('pair');
  expect(readDraft(storage, 'one', question)).toEqual(emptyDraft);
});

it('survives a storage that holds rubbish or is full', () => {
  const storage = new Memory();
  storage.setItem(draftKey('one'), '{');
  expect(readDraft(storage, 'one', question)).toEqual(emptyDraft);
  storage.setItem = () => {
    throw new Error('full');
  };
  expect(() => keepDraft(storage, 'one', question, draft)).not.toThrow();
});
