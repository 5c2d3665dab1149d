// Works out what a set of changes would do, without writing: the records before and after, or why not.
import { type AnyRecord, type NounName, type Problem, parseRecord } from '@evenkeel/core';
import type { VersionedChange } from '../store.ts';
import { findUnstorableText } from './storable-text.ts';

/** A record as it stands. */
export interface Standing {
  readonly record: AnyRecord;
  readonly version: number;
}

/** What becomes of one record; `null` where there is none. */
export interface Outcome {
  readonly noun: NounName;
  readonly id: string;
  readonly before: Standing | null;
  readonly after: AnyRecord | null;
  /** Which change decided it, for the path of a problem. */
  readonly index: number;
}

export interface Plan {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly stale: readonly { readonly change: VersionedChange; readonly standing: Standing | null }[];
  readonly problems: readonly Problem[];
}

/** `noun/id`, by which records are named across nouns. */
export function keyOf(noun: string, id: string): string {
  return `${noun}/${id}`;
}

/**
 * Applies the changes in order. Expected versions are held against what stands before the first of them.
 *
 * @param standing the records that the changes name, as far as they exist
 */
export function planChanges(
  standing: ReadonlyMap<string, Standing>,
  changes: readonly VersionedChange[],
): Plan {
  const outcomes = new Map<string, Outcome>();
  const stale: Plan['stale'][number][] = [];
  const problems: Problem[] = [];
  for (const [index, change] of changes.entries()) {
    const key = keyOf(change.noun, change.id);
    const before = standing.get(key) ?? null;
    if (change.expectedVersion !== null && change.expectedVersion !== (before?.version ?? null)) {
      stale.push({ change, standing: before });
      continue;
    }
    const earlier = outcomes.get(key);
    const current = earlier === undefined ? (before?.record ?? null) : earlier.after;
    const after = afterChange(current, change);
    if ('problems' in after)
      problems.push(...after.problems.map((one) => ({ ...one, path: [index, ...one.path] })));
    else outcomes.set(key, { noun: change.noun, id: change.id, before, after: after.record, index });
  }
  return { outcomes, stale, problems };
}

/** The changes that lead back, each based on the version that the records will have. */
export function inverseOf(outcomes: Iterable<Outcome>, version: number): readonly VersionedChange[] {
  const inverse: VersionedChange[] = [];
  for (const { noun, id, before, after } of outcomes) {
    if (before === null && after !== null)
      inverse.push({ kind: 'remove', noun, id, expectedVersion: version });
    if (before === null) continue;
    const old = before.record as Readonly<Record<string, unknown>>;
    if (after === null) {
      const { id: _, ...set } = old;
      inverse.push({ kind: 'create', noun, id, set, expectedVersion: null });
    } else {
      const set = Object.fromEntries(changedFields(before.record, after).map((field) => [field, old[field]]));
      inverse.push({ kind: 'update', noun, id, set, expectedVersion: version });
    }
  }
  return inverse;
}

/** True if writing the outcome would leave everything as it is. */
export function changesNothing({ before, after }: Outcome): boolean {
  if (before === null || after === null) return before === null && after === null;
  return changedFields(before.record, after).length === 0;
}

function changedFields(before: AnyRecord, after: AnyRecord): readonly string[] {
  const old = before as Readonly<Record<string, unknown>>;
  return Object.entries(after)
    .filter(([field, value]) => canonical(value) !== canonical(old[field]))
    .map(([field]) => field);
}

/** Objects inside a record come back from the database with their keys in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function afterChange(
  current: AnyRecord | null,
  change: VersionedChange,
): { readonly record: AnyRecord | null } | { readonly problems: readonly Problem[] } {
  const { noun, id } = change;
  if (change.kind === 'create' && current !== null) return refusal('key-used-twice', change);
  if (change.kind !== 'create' && current === null) return refusal('no-such-record', change);
  if (change.kind === 'remove') return { record: null };
  const parsed = parseRecord(noun, { ...current, ...change.set, id });
  if (!parsed.ok) return { problems: parsed.problems };
  const path = findUnstorableText(parsed.value);
  if (path !== null)
    return { problems: [{ code: 'text-not-storable', path, value: null, data: { noun, id } }] };
  return { record: parsed.value };
}

function refusal(code: string, { noun, id }: VersionedChange): { readonly problems: readonly Problem[] } {
  return { problems: [{ code, path: ['id'], value: id, data: { noun, id } }] };
}
