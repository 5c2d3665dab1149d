// The two plain kinds of suggestion: a change that can be made at once, and fields that only a person can fill.
import type { SuggestedChange } from '../assess/finding.ts';
import type { ChangedFields } from '../model/change.ts';
import type { NounName } from '../model/nouns.ts';

/** Sets fields of a record with one click. */
export function setting(noun: NounName, id: string, set: ChangedFields): SuggestedChange {
  return { changes: [{ kind: 'update', noun, id, set }], asks: [] };
}

/** Asks for fields of a record. */
export function asking(noun: NounName, id: string, ...fields: readonly string[]): SuggestedChange {
  return { changes: [], asks: fields.map((field) => ({ noun, id, field })) };
}
