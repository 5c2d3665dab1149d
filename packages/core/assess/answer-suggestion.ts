// Completes a suggested change with what a person filled in for the fields it asks for.
import type { Change } from '../model/change.ts';
import type { SuggestedChange } from './finding.ts';

/**
 * An answer goes into the change that already concerns its record, else into an update of that record.
 *
 * @param answers the values by `noun/id/field`; fields without an answer stay as they are.
 * @example answerSuggestion({ changes: [], asks: [ask] }, { 'goal/most-loved/due': '2029-12-31' })
 */
export function answerSuggestion(
  { changes, asks }: SuggestedChange,
  answers: Readonly<Record<string, unknown>>,
): readonly Change[] {
  const completed = [...changes];
  for (const { noun, id, field } of asks) {
    const answer = answers[`${noun}/${id}/${field}`];
    if (answer === undefined) continue;
    const set = { [field]: answer };
    const index = completed.findIndex((change) => change.noun === noun && change.id === id);
    const change = completed[index];
    if (change && change.kind !== 'remove') completed[index] = { ...change, set: { ...change.set, ...set } };
    else completed.push({ kind: 'update', noun, id, set });
  }
  return completed;
}
