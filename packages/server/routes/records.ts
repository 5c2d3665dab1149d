// The records of every noun: list, read, create, update, remove – the same five handlers for all.
import type { RecordVerb } from '@evenkeel/contract';
import { type AnyRecord, type NounName, recordsOf } from '@evenkeel/core';
import type { BusinessScope, Snapshot } from '@evenkeel/store';
import { Refusal } from '../errors/refusal.ts';
import type { AnyHandler } from '../handling/handler.ts';
import { applyAndAssign } from '../imports/apply-and-assign.ts';

interface Written {
  readonly record: AnyRecord;
  readonly set: Readonly<Record<string, unknown>>;
  readonly expectedVersion?: number | null;
  readonly why?: string | null;
}

export function recordHandlers(noun: NounName): Readonly<Record<RecordVerb, AnyHandler>> {
  return {
    list: ({ enter }) =>
      enter(async (scope) => {
        const { business, versions, revision } = await scope.snapshot();
        const records = recordsOf(business, noun);
        return { records, versions: versionsOf(noun, records, versions), revision };
      }),
    read: ({ enter, params }) =>
      enter(async (scope) => {
        const { record, version, revision } = await present(scope, noun, params.id);
        return { record, version, revision };
      }),
    create: ({ enter, body }) =>
      enter(async (scope) => {
        const { record, why = null } = body as Written;
        const { id, ...set } = record;
        const change = { kind: 'create', noun, id, set, expectedVersion: null } as const;
        return applyAndAssign(scope, [change], why);
      }),
    update: ({ enter, params, body }) =>
      enter(async (scope) => {
        const { set, expectedVersion = null, why = null } = body as Written;
        const { id } = (await present(scope, noun, params.id)).record;
        const change = { kind: 'update', noun, id, set, expectedVersion } as const;
        return applyAndAssign(scope, [change], why);
      }),
    remove: ({ enter, params, query }) =>
      enter(async (scope) => {
        const { expectedVersion = null, why = null } = query as Partial<Written>;
        const { id } = (await present(scope, noun, params.id)).record;
        const change = { kind: 'remove', noun, id, expectedVersion } as const;
        return applyAndAssign(scope, [change], why);
      }),
  };
}

/** @throws Refusal `not-found` */
async function present(scope: BusinessScope, noun: NounName, id: string | undefined) {
  const { business, versions, revision } = await scope.snapshot();
  const record = recordsOf(business, noun).find((one) => one.id === id);
  if (!record) throw new Refusal('not-found');
  return { record, version: versions[`${noun}/${record.id}`] ?? 1, revision };
}

function versionsOf(noun: NounName, records: readonly AnyRecord[], versions: Snapshot['versions']) {
  const keys = records.map(({ id }) => `${noun}/${id}`);
  return Object.fromEntries(keys.map((key) => [key, versions[key] ?? 1]));
}
