// What a suggested change would do: the changes with a person's answers filled in, and every field before and after.
import {
  type Business,
  type Change,
  type FieldMeta,
  type NounName,
  nouns,
  recordsOf,
  type SuggestedChange,
} from '@evenkeel/core';

/** An answer to one `asks` of a suggestion. */
export interface Answer {
  readonly noun: string;
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}

/** The suggested changes with the answers in them; an answer about a record that is not changed yet becomes an update. */
export function withAnswers(suggestion: SuggestedChange, answers: readonly Answer[]): readonly Change[] {
  let changes: readonly Change[] = suggestion.changes;
  for (const { noun, id, field, value } of answers) {
    const target = changes.find((one) => one.noun === noun && one.id === id && one.kind !== 'remove');
    changes = target
      ? changes.map((one) =>
          one === target && one.kind !== 'remove' ? { ...one, set: { ...one.set, [field]: value } } : one,
        )
      : [...changes, { kind: 'update', noun: noun as NounName, id, set: { [field]: value } }];
  }
  return changes;
}

/** One field of one record, before and after. */
export interface FieldChange {
  readonly field: string;
  readonly meta: FieldMeta;
  readonly before: unknown;
  readonly after: unknown;
}

export interface RecordChange {
  readonly kind: Change['kind'];
  readonly noun: NounName;
  readonly id: string;
  /** The record as it is, and as it would be: some fields are read by the help of others. */
  readonly before: RawRecord | null;
  readonly after: RawRecord | null;
  readonly fields: readonly FieldChange[];
}

type RawRecord = Readonly<Record<string, unknown>>;

/** What the changes would alter, in their order; fields that stay the same are left out. */
export function previewChanges(business: Business, changes: readonly Change[]): readonly RecordChange[] {
  return changes.map((change): RecordChange => {
    const { kind, noun, id } = change;
    const found = recordsOf(business, noun).find((one) => one.id === id);
    const before = (found as unknown as RawRecord | undefined) ?? null;
    const after = change.kind === 'remove' ? null : { ...before, ...change.set };
    const touched = change.kind === 'remove' ? Object.keys(nouns[noun].fields) : Object.keys(change.set);
    const fields = touched.flatMap((field): readonly FieldChange[] => {
      const meta = nouns[noun].fields[field as never] as { readonly meta: FieldMeta } | undefined;
      const [old, next] = [before?.[field] ?? null, after?.[field] ?? null];
      if (!meta || JSON.stringify(old) === JSON.stringify(next)) return [];
      return [{ field, meta: meta.meta, before: old, after: next }];
    });
    return { kind, noun, id, before, after, fields };
  });
}
