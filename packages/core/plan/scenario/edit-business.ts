// A business that is being rethought: lists are replaced one by one, and in the end it is told what has become different.
import type { Business } from '../../model/business.ts';
import type { Change, ChangedFields } from '../../model/change.ts';
import type { AnyRecord, NounName, RecordOfNoun } from '../../model/nouns.ts';
import { nouns } from '../../model/nouns.ts';
import { recordsOf } from '../../model/parse-business.ts';

export interface BusinessEdit {
  readonly now: Business;
  list<N extends NounName>(noun: N): readonly RecordOfNoun<N>[];
  /** Every record becomes those that are given for it; an empty list removes it. */
  map<N extends NounName>(noun: N, change: (record: RecordOfNoun<N>) => readonly RecordOfNoun<N>[]): void;
  add<N extends NounName>(noun: N, record: RecordOfNoun<N>): void;
  /** A key that no record of the noun has. */
  fresh(noun: NounName, wish: string): string;
  /** What has to be written so that the business becomes this one, in the order of nouns and keys. */
  changes(): readonly Change[];
}

export function editBusiness(before: Business): BusinessEdit {
  let now = before;
  const touched = new Set<NounName>();
  const given = new Set<string>();
  const put = (noun: NounName, records: readonly AnyRecord[]): void => {
    touched.add(noun);
    now = { ...now, [nouns[noun].plural]: records };
  };
  const list = <N extends NounName>(noun: N): readonly RecordOfNoun<N>[] =>
    recordsOf(now, noun) as unknown as readonly RecordOfNoun<N>[];
  return {
    get now() {
      return now;
    },
    list,
    map(noun, change) {
      const mapped = list(noun).flatMap(change);
      const same = mapped.length === list(noun).length && mapped.every((one, at) => one === list(noun)[at]);
      if (!same) put(noun, mapped as unknown as readonly AnyRecord[]);
    },
    add: (noun, record) => put(noun, [...list(noun), record] as unknown as readonly AnyRecord[]),
    fresh(noun, wish) {
      const taken = new Set(list(noun).map(({ id }) => id as string));
      const base = wish.slice(0, 58).replace(/-+$/, '');
      let id = base;
      for (let number = 2; taken.has(id) || given.has(`${noun}/${id}`); number += 1) id = `${base}-${number}`;
      given.add(`${noun}/${id}`);
      return id;
    },
    changes: () =>
      [...touched].sort().flatMap((noun) => changesOf(noun, recordsOf(before, noun), recordsOf(now, noun))),
  };
}

function changesOf(
  noun: NounName,
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
): readonly Change[] {
  const old = new Map(before.map((record) => [record.id as string, record]));
  const kept = new Set(after.map(({ id }) => id as string));
  const written = after.flatMap((record): readonly Change[] => {
    const was = old.get(record.id);
    if (was === record) return [];
    if (!was) return [{ kind: 'create', noun, id: record.id, set: fieldsOf(record, () => true) }];
    const set = fieldsOf(record, (name, value) => !same(value, (was as unknown as ChangedFields)[name]));
    return Object.keys(set).length === 0 ? [] : [{ kind: 'update', noun, id: record.id, set }];
  });
  const removed = before.flatMap((record): readonly Change[] =>
    kept.has(record.id) ? [] : [{ kind: 'remove', noun, id: record.id }],
  );
  return [...written, ...removed].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Of a new record only what is said: empty fields have their default. */
function fieldsOf(record: AnyRecord, isMeant: (name: string, value: unknown) => boolean): ChangedFields {
  return Object.fromEntries(
    Object.entries(record).filter(([name, value]) => name !== 'id' && isMeant(name, value)),
  );
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
