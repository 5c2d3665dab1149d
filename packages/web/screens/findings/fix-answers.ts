// The questions of a suggestion as a form: which fields are asked for, what is typed, and the answers read out of it.
import {
  type Business,
  type Field,
  type NounName,
  nouns,
  type Problem,
  parseRecord,
  recordsOf,
  type SuggestedChange,
} from '@evenkeel/core';
import type { Question } from '../record/field-plan.ts';
import {
  type FormValues,
  fromFormValues,
  type RawRecord,
  toFormValues,
  type Writing,
} from '../record/form-values.ts';
import { type Answer, withAnswers } from './change-preview.ts';

/** One record about which something is asked. */
export interface AskedRecord {
  readonly key: string;
  readonly noun: NounName;
  readonly id: string;
  readonly questions: readonly Question[];
  /** All fields the questions cover. */
  readonly names: readonly string[];
  /** What stands there, with the suggestion in it. */
  readonly start: RawRecord;
  readonly isNew: boolean;
}

/** The asked records in the order of the suggestion; facts cannot be asked for here and are left out. */
export function askedRecords(business: Business, suggestion: SuggestedChange): readonly AskedRecord[] {
  const keys = [...new Set(suggestion.asks.map(({ noun, id }) => `${noun}/${id}`))];
  return keys.flatMap((key): readonly AskedRecord[] => {
    const asks = suggestion.asks.filter(({ noun, id }) => `${noun}/${id}` === key);
    const [first] = asks;
    if (!first || !(first.noun in nouns)) return [];
    const noun = first.noun as NounName;
    const record = recordsOf(business, noun).find(({ id }) => id === first.id);
    const change = suggestion.changes.find((one) => one.noun === noun && one.id === first.id);
    const set = change && change.kind !== 'remove' ? change.set : {};
    const questions = asks.map(({ field }) => questionOf(noun, field));
    return [
      {
        key,
        noun,
        id: first.id,
        questions,
        names: questions.flatMap((one) => (one.kind === 'field' ? [one.name] : one.names)),
        start: { ...(record as unknown as RawRecord | undefined), ...set },
        isNew: record === undefined,
      },
    ];
  });
}

/** A reference of which only one may be set is asked for together with the others of its group. */
function questionOf(noun: NounName, field: string): Question {
  const declared: Readonly<Record<string, Field<unknown>>> = nouns[noun].fields;
  const group = nouns[noun].oneOf.find(({ fields }) => fields.includes(field));
  if (group) return { kind: 'one-of', names: group.fields, required: group.count === 'exactly-one' };
  const meta = declared[field]?.meta;
  if (!meta) throw new RangeError(`${noun} has no field called ${field}`);
  // What is asked for is wanted, whatever the declaration says.
  return { kind: 'field', name: field, meta };
}

/** What the form of one asked record begins with. */
export function startValues(asked: AskedRecord, writing: Writing): FormValues {
  return toFormValues(nouns[asked.noun].fields, asked.start, writing);
}

export interface ReadAnswers {
  readonly answers: readonly Answer[];
  /** By asked record and field; only of what has been typed. */
  readonly faults: readonly { readonly key: string; readonly problem: Problem }[];
  /** Something is still empty that is asked for. */
  readonly open: boolean;
}

/** Reads everything typed; what has not changed is no answer. */
export function readAnswers(
  asked: readonly AskedRecord[],
  typed: Readonly<Record<string, FormValues>>,
  suggestion: SuggestedChange,
  writing: Writing,
): ReadAnswers {
  const answers: Answer[] = [];
  const faults: { key: string; problem: Problem }[] = [];
  let open = false;
  for (const one of asked) {
    const { fields } = nouns[one.noun];
    const values = { ...startValues(one, writing), ...typed[one.key] };
    const { set, problems } = fromFormValues(fields, values, one.names, writing);
    const unread = new Set(problems.map(({ path }) => String(path[0])));
    open ||= one.questions.some((question) => isOpen(question, set, unread));
    for (const problem of problems) faults.push({ key: one.key, problem });
    for (const [field, value] of Object.entries(set)) {
      if (unread.has(field) || JSON.stringify(value) === JSON.stringify(one.start[field] ?? null)) continue;
      answers.push({ noun: one.noun, id: one.id, field, value });
    }
  }
  if (!open) {
    for (const change of withAnswers(suggestion, answers)) {
      const one = asked.find(({ noun, id }) => noun === change.noun && id === change.id);
      if (!one || change.kind === 'remove') continue;
      const parsed = parseRecord(one.noun, { ...one.start, ...change.set, id: one.id });
      if (!parsed.ok) for (const problem of parsed.problems) faults.push({ key: one.key, problem });
    }
  }
  return { answers, faults, open };
}

function isOpen(question: Question, set: RawRecord, unread: ReadonlySet<string>): boolean {
  const names = question.kind === 'field' ? [question.name] : question.names;
  return names.every((name) => set[name] === null || set[name] === undefined || unread.has(name));
}
