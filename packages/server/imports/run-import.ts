// Runs the import of an uploaded file in the background: all in one transaction, with progress, and stoppable.
import type { Account, Preview } from '@evenkeel/contract';
import type { Business } from '@evenkeel/core';
import type { BusinessScope, Facts, Imported, Store } from '@evenkeel/store';
import { refusalOf } from '../errors/handle-errors.ts';
import { Refusal } from '../errors/refusal.ts';
import { requireRole } from '../policies/access.ts';
import { presentApplied } from '../presenters/change.ts';
import { presentProblem } from '../presenters/problem.ts';
import { goodRows } from './facts-file.ts';
import type { Upload } from './uploads.ts';

interface ImportJob {
  readonly store: Store;
  readonly account: Account;
  readonly upload: Upload;
  readonly preview: Preview;
  readonly log: (line: string) => void;
}

/** Returns at once; `upload.running` ends with the import. */
export function startImport(job: ImportJob): void {
  const { upload, log } = job;
  upload.state = 'importing';
  upload.rows = 0;
  upload.problem = null;
  // A cancelled one can be started again.
  upload.abort = new AbortController();
  upload.running = run(job).then(
    () => {
      upload.state = 'imported';
    },
    (error: unknown) => {
      const refusal = refusalOf(error);
      const cancelled = refusal?.code === 'import-cancelled';
      upload.state = cancelled ? 'cancelled' : 'failed';
      if (!refusal) log(`import of ${upload.id} failed: ${error instanceof Error ? error.stack : error}`);
      upload.problem = presentProblem(refusal ?? new Refusal('server-fault'), refusal ? null : upload.id);
    },
  );
}

async function run({ store, account, upload, preview }: ImportJob): Promise<void> {
  const { sent } = upload;
  // The history names whose file it was, and who let it in.
  const name = sent === null ? account.name : `${sent.linkName} · ${account.name}`;
  const actor = { accountId: account.id, name };
  const imported = await store.inBusiness(upload.businessId, actor, async (scope) => {
    requireRole(scope.role, 'editor');
    const done = await importInto(scope, upload, preview);
    // Somebody else may have taken or declined it in the meantime.
    if (sent !== null && !(await scope.uploadLinks.end(sent.id, done.importId)))
      throw new Refusal('not-found');
    return done;
  });
  if (imported === null) throw new Refusal('not-found');
  const { importId, added, corrected, known, revision } = imported;
  upload.result = { importId, added, corrected, known, rejected: preview.counts.rejected, revision };
}

/** Stores the rows that can be read, and remembers how they were read. */
export async function importInto(scope: BusinessScope, upload: Upload, preview: Preview): Promise<Imported> {
  const { mapping, newKpis, counts } = preview;
  const business = await withKpis(scope, newKpis, upload.fileName);
  const facts = await goodRows(upload, business, mapping, (rows) => {
    upload.rows = rows;
  });
  const source = { fileName: upload.fileName, rejectedRows: counts.rejected };
  const done = await scope.importFacts(stoppable(facts, upload.abort.signal), source);
  await scope.rememberMapping(mapping.fingerprint, mapping);
  return done;
}

/** The business with the measures that the file names; somebody may have created some since it was looked at. */
async function withKpis(scope: BusinessScope, kpis: Preview['newKpis'], fileName: string): Promise<Business> {
  const { business } = await scope.snapshot();
  const known = new Set<string>(business.kpis.map(({ id }) => id));
  const missing = kpis.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return business;
  const changes = missing.map(({ id, name, aggregate, cadence }) => ({
    kind: 'create' as const,
    noun: 'kpi' as const,
    id,
    set: { name, aggregate, cadence, better: 'higher', source: fileName.slice(0, 200) },
    expectedVersion: null,
  }));
  presentApplied(await scope.applyChanges(changes, fileName));
  return (await scope.snapshot()).business;
}

/** Ends with an error in the middle when it is stopped, so that the transaction takes everything back. */
function stoppable(facts: Facts, signal: AbortSignal): Facts {
  const entries = until(signal, facts.entries as AsyncIterable<never>);
  return { kind: facts.kind, entries } as Facts;
}

async function* until<T>(signal: AbortSignal, entries: AsyncIterable<T>): AsyncIterable<T> {
  for await (const entry of entries) {
    if (signal.aborted) throw new Refusal('import-cancelled');
    yield entry;
  }
}
