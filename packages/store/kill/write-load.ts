// A process that writes as fast as it can and prints every write that was acknowledged; made to be killed.
import type { LedgerEntry } from '@evenkeel/core';
import { openStore } from '../open-store.ts';
import type { BusinessScope, VersionedChange } from '../store.ts';
import { sampleBusiness } from '../testing/sample-business.ts';

/** How many lines one import of the load has. */
export const linesPerImport = 40;

/** Writes until the process ends; numbers go on where an earlier process has stopped. */
export async function writeLoad(dataDir: string, firstNumber: number): Promise<never> {
  const store = await openStore({ dataDir }, { role: 'server' });
  const actor = { accountId: null, name: 'load' };
  const [known] = await store.businesses();
  const businessId = known?.businessId ?? (await store.createBusiness(sampleBusiness(), actor)).businessId;
  const within = (work: (scope: BusinessScope) => Promise<unknown>): Promise<unknown> =>
    store.inBusiness(businessId, actor, work);
  console.log(`ready ${businessId}`);
  const writer = async (first: number, step: number): Promise<never> => {
    for (let number = first; ; number += step) {
      if (number % 3 === 0) {
        const source = { fileName: `load-${number}`, rejectedRows: 0 };
        await within((scope) => scope.importFacts({ kind: 'ledger', entries: lines(number) }, source));
      } else await within((scope) => scope.applyChanges(changes(number), `load ${number}`));
      console.log(`done ${number}`);
    }
  };
  // Two writers, so that one is often in the middle of its work when the other was acknowledged.
  return await Promise.race([writer(firstNumber, 2), writer(firstNumber + 1, 2)]);
}

/** Three records which belong together, and one that every write changes. */
export function changes(number: number): readonly VersionedChange[] {
  return [
    {
      kind: 'create',
      noun: 'person',
      id: `p-${number}`,
      set: { name: `P ${number}` },
      expectedVersion: null,
    },
    {
      kind: 'create',
      noun: 'initiative',
      id: `i-${number}`,
      set: { name: `I ${number}`, owner: `p-${number}`, status: 'active', dependsOn: ['oven'] },
      expectedVersion: null,
    },
    {
      kind: 'update',
      noun: 'activity',
      id: 'baking',
      set: { description: `${number}` },
      expectedVersion: null,
    },
  ];
}

async function* lines(number: number): AsyncGenerator<LedgerEntry> {
  const none = { account: null, project: null, text: null, activity: null, initiative: null, sourceId: null };
  for (let line = 1; line <= linesPerImport; line += 1) {
    yield { day: '2026-01-31', amountMinor: line, payee: `load-${number}`, nature: 'spending', ...none };
  }
}
