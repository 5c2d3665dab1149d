// Stores the rows of a file that can be read: all of them in one transaction, or none.
import type { Business } from '@evenkeel/core';
import {
  entriesOf,
  type ImportPreview,
  type Mapping,
  type ReadFacts,
  readFacts,
  type Table,
} from '@evenkeel/formats';
import type { BusinessScope, Facts, Imported } from '@evenkeel/store';

export async function storeFacts(
  scope: BusinessScope,
  table: Table,
  mapping: Mapping,
  { newKpis, counts }: ImportPreview,
  fileName: string,
  onRows: (rows: number) => void,
): Promise<Imported> {
  await createKpis(scope, newKpis, fileName);
  const { business } = await scope.snapshot();
  const source = { fileName, rejectedRows: counts.rejected };
  const imported = await scope.importFacts(factsOf(table, mapping, business), source, onRows);
  await scope.rememberMapping(mapping.fingerprint, mapping);
  return imported;
}

function factsOf(table: Table, mapping: Mapping, business: Business): Facts {
  const facts: ReadFacts = readFacts(table, mapping, business);
  switch (facts.kind) {
    case 'ledger':
      return { kind: 'ledger', entries: entriesOf(facts.batches) };
    case 'time':
      return { kind: 'time', entries: entriesOf(facts.batches) };
    case 'observations':
      return { kind: 'observations', entries: entriesOf(facts.batches) };
  }
}

/** Measures that the file names and the business does not have yet. */
async function createKpis(
  scope: BusinessScope,
  kpis: ImportPreview['newKpis'],
  fileName: string,
): Promise<void> {
  if (kpis.length === 0) return;
  const changes = kpis.map(({ id, name, aggregate }) => ({
    kind: 'create' as const,
    noun: 'kpi' as const,
    id,
    set: { name, aggregate, better: 'higher' },
    expectedVersion: null,
  }));
  const applied = await scope.applyChanges(changes, fileName);
  if (applied.outcome !== 'applied')
    throw new Error(`the new measures were not taken: ${JSON.stringify(applied)}`);
}
