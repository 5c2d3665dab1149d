// A process that writes as fast as it can and prints every write that was acknowledged; made to be killed.
import { createInterface } from 'node:readline';
import type { LedgerEntry } from '@evenkeel/core';
import { openStore } from '../open-store.ts';
import type { BusinessScope, VersionedChange } from '../store.ts';
import { sampleBusiness } from './sample-business.ts';

const [dataDir = '', linesPerImport = '1'] = process.argv.slice(2);
/**
 * Waits for a line on its input to open the store, and for another (the first number) to begin; then writes until the
 * process ends.
 */
async function writeLoad(): Promise<void> {
  const input = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  await input.next();
  const store = await openStore({ dataDir }, { role: 'server' });
  const actor = { accountId: null, name: 'load' };
  const [known] = await store.businesses();
  const businessId = known?.businessId ?? (await store.createBusiness(sampleBusiness(), actor)).businessId;
  const within = (work: (scope: BusinessScope) => Promise<unknown>): Promise<unknown> =>
    store.inBusiness(businessId, actor, work);
  if (known === undefined) await within(({ weighings }) => weighings.create(round));
  console.log(`ready ${businessId}`);
  const first = Number((await input.next()).value);
  const writer = async (start: number): Promise<never> => {
    for (let number = start; ; number += 2) {
      if (number % 3 === 0) {
        const source = { fileName: `load-${number}`, rejectedRows: 0 };
        await within((scope) => scope.importFacts({ kind: 'ledger', entries: lines(number) }, source));
      } else if (number % 3 === 1) {
        const links = { hashes: [`load-${number}`], createdOn: round.openedOn, expiresOn: round.closesOn };
        await within(({ weighings }) => weighings.addLinks(round.id, asked, links));
        await store.holdingWeighingLink(`load-${number}`, 'answer', (held) =>
          held.answer({ method: 'ratio', ratio: number }, false),
        );
      } else await within((scope) => scope.applyChanges(changes(number), `load ${number}`));
      console.log(`done ${number}`);
    }
  };
  // Two writers, so that one is often in the middle of its work when the other was acknowledged.
  await Promise.race([writer(first), writer(first + 1)]);
}

/** A round in which one link after the other is answered, each with its number. */
const round = {
  id: 'load',
  title: 'Load',
  question: null,
  method: 'ratio',
  goals: [],
  openedOn: '2026-11-24',
  closesOn: '2026-12-24',
  closedOn: null,
} as const;
const asked = { stakeholder: 'staff', stakeholderName: 'Staff', person: null, personName: null };

/** Three records which belong together, and one that every write changes. */
function changes(number: number): readonly VersionedChange[] {
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
  const none = { account: null, project: null, text: null, sourceId: null };
  const untied = { activity: null, initiative: null, split: null };
  for (let line = 1; line <= Number(linesPerImport); line += 1) {
    yield {
      day: '2026-01-31',
      amountMinor: line,
      payee: `load-${number}`,
      nature: 'spending',
      ...none,
      ...untied,
    };
  }
}

await writeLoad();
