// What refers to a record, and the changes that remove it together with what cannot be without it.
import {
  type AnyRecord,
  type Business,
  type Change,
  type NounName,
  nounNames,
  nouns,
  recordsOf,
} from '@evenkeel/core';

/** A record that refers to another one, and what happens to it when that goes. */
export interface Reference {
  readonly noun: NounName;
  readonly id: string;
  readonly field: string;
  /** `removed`: it cannot be without it; `cleared`: its field is emptied. */
  readonly fate: 'removed' | 'cleared';
}

/** Everything that is touched when the record is removed, also at one remove. */
export function referencesTo(business: Business, noun: NounName, id: string): readonly Reference[] {
  const found = new Map<string, Reference>();
  const gone = new Set([`${noun}/${id}`]);
  const waiting = [{ noun, id }];
  for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
    for (const reference of directReferences(business, target.noun, target.id)) {
      const key = `${reference.noun}/${reference.id}`;
      if (gone.has(key)) continue;
      if (reference.fate === 'removed') {
        gone.add(key);
        waiting.push(reference);
      }
      found.set(reference.fate === 'removed' ? key : `${key}/${reference.field}`, reference);
    }
  }
  return [...found.values()].filter((one) => one.fate === 'removed' || !gone.has(`${one.noun}/${one.id}`));
}

/** Empties references first, then removes what depends, the record itself last. */
export function removalOf(business: Business, noun: NounName, id: string): readonly Change[] {
  const references = referencesTo(business, noun, id);
  const removed = references.filter(({ fate }) => fate === 'removed');
  const gone = new Set([id, ...removed.map((one) => one.id)]);
  const sets = new Map<string, { noun: NounName; id: string; set: Record<string, unknown> }>();
  for (const one of references.filter(({ fate }) => fate === 'cleared')) {
    const entry = sets.get(`${one.noun}/${one.id}`) ?? { noun: one.noun, id: one.id, set: {} };
    const value = fieldOf(business, one);
    entry.set[one.field] = Array.isArray(value) ? value.filter((target) => !gone.has(String(target))) : null;
    sets.set(`${one.noun}/${one.id}`, entry);
  }
  return [
    ...[...sets.values()].map((entry) => ({ kind: 'update', ...entry }) as const),
    ...removed.toReversed().map((one) => ({ kind: 'remove', noun: one.noun, id: one.id }) as const),
    { kind: 'remove', noun, id },
  ];
}

function directReferences(business: Business, target: NounName, id: string): readonly Reference[] {
  return nounNames.flatMap((noun) => {
    const { fields, oneOf } = nouns[noun];
    const pointing = Object.entries(fields).filter(([, { meta }]) => meta.refersTo === target);
    return recordsOf(business, noun).flatMap((record) =>
      pointing.flatMap(([field, { meta }]): readonly Reference[] => {
        const value = (record as RawValues)[field];
        if (!(Array.isArray(value) ? value.includes(id) : value === id)) return [];
        const sole = oneOf.some((one) => one.count === 'exactly-one' && one.fields.includes(field));
        return [{ noun, id: record.id, field, fate: meta.required || sole ? 'removed' : 'cleared' }];
      }),
    );
  });
}

type RawValues = Readonly<Record<string, unknown>>;

function fieldOf(business: Business, { noun, id, field }: Reference): unknown {
  const record: AnyRecord | undefined = recordsOf(business, noun).find((one) => one.id === id);
  return record && (record as unknown as RawValues)[field];
}
