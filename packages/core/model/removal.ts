// What taking one record out of a business takes along: records that cannot be without it, and fields that lose it.
import type { Business } from './business.ts';
import type { Change } from './change.ts';
import type { Fields } from './fields.ts';
import { type AnyRecord, type NounName, nounNames, nouns } from './nouns.ts';
import { recordsOf } from './parse-business.ts';

/** A record that refers to something that goes. */
export interface Referrer {
  readonly noun: NounName;
  readonly record: AnyRecord;
  /** The fields that refer to it, in the order of the declaration. */
  readonly fields: readonly string[];
}

export interface Removal {
  /** Cannot be without what goes (directly or in turn), and goes along: first what refers to the record itself. */
  readonly along: readonly Referrer[];
  /** Stays, with these fields emptied or their lists shortened. */
  readonly cut: readonly Referrer[];
  /** All of it as one change set that `applyChanges` accepts. */
  readonly changes: readonly Change[];
}

/**
 * A reference that must be there, or is the one set field of an exactly-one group, takes its record along; any other
 * is emptied. Facts are not records and are left alone. Cost grows with the records of the business.
 *
 * @returns null when there is no such record.
 * @example removalOf(business, 'activity', 'baking')?.along // its contributions and allocations
 */
export function removalOf(business: Business, noun: NounName, id: string): Removal | null {
  if (!recordsOf(business, noun).some((record) => record.id === id)) return null;
  const referrers = referrersByTarget(business);
  const gone = new Set([keyOf(noun, id)]);
  const along: Referrer[] = [];
  const losing = new Map<string, { noun: NounName; record: AnyRecord; fields: Set<string> }>();
  // A set may grow while it is walked: what goes along is asked in its turn.
  for (const target of gone) {
    for (const { noun: from, record, field, holds } of referrers.get(target) ?? []) {
      const key = keyOf(from, record.id);
      if (gone.has(key)) continue;
      if (holds) {
        gone.add(key);
        along.push({ noun: from, record, fields: [field] });
      } else {
        const known = losing.get(key) ?? { noun: from, record, fields: new Set<string>() };
        losing.set(key, { ...known, fields: known.fields.add(field) });
      }
    }
  }
  const cut = [...losing]
    .filter(([key]) => !gone.has(key))
    .map(([, one]): Referrer => ({ ...one, fields: [...one.fields] }));
  return {
    along,
    cut,
    changes: [
      ...cut.map((one) => emptied(one, gone)),
      ...[...along].reverse().map((one): Change => ({ kind: 'remove', noun: one.noun, id: one.record.id })),
      { kind: 'remove', noun, id },
    ],
  };
}

interface Reference {
  readonly noun: NounName;
  readonly record: AnyRecord;
  readonly field: string;
  /** True when the record cannot be without it. */
  readonly holds: boolean;
}

function referrersByTarget(business: Business): ReadonlyMap<string, readonly Reference[]> {
  const byTarget = new Map<string, Reference[]>();
  for (const noun of nounNames) {
    const { oneOf } = nouns[noun];
    const grouped = new Set(
      oneOf.filter(({ count }) => count === 'exactly-one').flatMap(({ fields }) => fields),
    );
    const references = Object.entries(nouns[noun].fields as Fields).flatMap(([field, { meta }]) =>
      meta.refersTo === null ? [] : [{ field, target: meta.refersTo, required: meta.required }],
    );
    if (references.length === 0) continue;
    for (const record of recordsOf(business, noun)) {
      for (const { field, target, required } of references) {
        for (const id of idsIn(record, field)) {
          const key = keyOf(target, id);
          const one = { noun, record, field, holds: required || grouped.has(field) };
          const list = byTarget.get(key);
          if (list) list.push(one);
          else byTarget.set(key, [one]);
        }
      }
    }
  }
  return byTarget;
}

function emptied({ noun, record, fields }: Referrer, gone: ReadonlySet<string>): Change {
  const declared = nouns[noun].fields as Fields;
  const set = fields.map((field) => {
    const meta = declared[field]?.meta;
    const left = idsIn(record, field).filter((id) => !gone.has(keyOf(meta?.refersTo ?? '', id)));
    return [field, meta?.kind === 'refs' ? left : null] as const;
  });
  return { kind: 'update', noun, id: record.id, set: Object.fromEntries(set) };
}

function idsIn(record: AnyRecord, field: string): readonly string[] {
  const value = (record as Readonly<Record<string, unknown>>)[field];
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === 'string' ? [value] : [];
}

function keyOf(noun: string, id: string): string {
  return `${noun}/${id}`;
}
