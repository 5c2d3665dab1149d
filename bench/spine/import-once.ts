// Imports one ledger file into a fresh business and prints how long it took and how much memory: run by import.ts.
import { parseBusiness } from '@evenkeel/core';
import { detectImport, entriesOf, openTable, readFacts } from '@evenkeel/formats';
import { openStore } from '@evenkeel/store';

const [databaseUrl = '', file = ''] = process.argv.slice(2);
const parsed = parseBusiness({ profile: { name: 'Bench', currency: 'EUR' } });
if (!parsed.ok) throw new Error('the empty business does not parse');
const actor = { accountId: null, name: 'bench' };
const store = await openStore({ databaseUrl }, { role: 'server' });
const { businessId } = await store.createBusiness(parsed.value, actor);

const start = performance.now();
const opened = await openTable({ path: file, name: 'ledger.csv' });
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const { mapping } = await detectImport(opened.value, parsed.value);
const facts = readFacts(opened.value, mapping, parsed.value);
if (facts.kind !== 'ledger') throw new Error(`taken for ${facts.kind}`);
const imported = await store.inBusiness(businessId, actor, (scope) =>
  scope.importFacts(
    { kind: 'ledger', entries: entriesOf(facts.batches, () => undefined) },
    { fileName: 'ledger.csv', rejectedRows: 0 },
  ),
);
const snapshot = await store.inBusiness(businessId, actor, (scope) => scope.snapshot());
const seconds = (performance.now() - start) / 1000;
await store.close();

const added = snapshot?.business.totals.money.reduce((sum, { entries }) => sum + entries, 0) ?? 0;
console.log(
  JSON.stringify({ seconds, peakMb: process.resourceUsage().maxRSS / 1024, added: imported ? added : 0 }),
);
