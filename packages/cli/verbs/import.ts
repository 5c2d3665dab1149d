// `evenkeel import`: shows what a file of facts would bring in, and stores it when that is wanted.
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Business } from '@evenkeel/core';
import { type Mapping, openTable, previewImport, type Table } from '@evenkeel/formats';
import type { BusinessScope } from '@evenkeel/store';
import { findBusiness, owner } from '../database/find-business.ts';
import { placeOf } from '../database/place.ts';
import { withStore } from '../database/with-store.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { chooseMapping } from '../import/choose-mapping.ts';
import { printPreview } from '../import/print-preview.ts';
import { storeFacts } from '../import/store-facts.ts';
import { printProblems } from '../problems/print-problems.ts';
import { bar } from '../terminal/bars.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { fit } from '../terminal/wrap.ts';
import type { ParsedArguments, Perform } from '../verb.ts';

/** Each step is a transaction of its own: none stays open while a person thinks or a long file is read. */
type Enter = <T>(work: (scope: BusinessScope) => Promise<T>) => Promise<T>;

export const importFile: Perform = async (given, terminal) => {
  const [wanted = ''] = given.plain;
  return await withStore(placeOf(given.values, terminal.env), terminal, async (store) => {
    const businessId = await findBusiness(store, wanted, terminal);
    if (typeof businessId === 'number') return businessId;
    return await importInto(
      async (work) => {
        const done = await store.inBusiness(businessId, owner, async (scope) => ({
          value: await work(scope),
        }));
        if (done === null) throw new Error(`the business ${businessId} was removed meanwhile`);
        return done.value;
      },
      given,
      terminal,
    );
  });
};

async function importInto(enter: Enter, given: ParsedArguments, terminal: Terminal): Promise<ExitStatus> {
  const { say, print, error, progress } = terminal;
  const [, path = ''] = given.plain;
  const opened = await openTable({ path, name: basename(path) });
  if (!opened.ok) {
    await printProblems(opened.problems, 'error', terminal);
    return exitStatus.badInput;
  }
  const table = opened.value;
  const { business } = await enter((scope) => scope.snapshot());
  const mapping = await mappingFor(table, business, enter, given.values, terminal);
  if (typeof mapping === 'number') return mapping;
  const preview = await previewImport(table, mapping, business, (rows) =>
    progress.show(() => say('cli.import.reading', { rows })),
  );
  progress.end();
  await printPreview(path, preview, business.profile.currency, terminal);
  const { rejected, good } = preview.counts;
  if (rejected > 0 && !given.switches.has('good-rows')) {
    error(say('cli.import.rejected', { count: rejected }));
    return exitStatus.badInput;
  }
  if (!(given.switches.has('yes') || (await agrees(terminal)))) {
    print(say('cli.import.nothing-stored'));
    return exitStatus.fine;
  }
  const onRows = (rows: number): void =>
    progress.show(() => say('cli.import.storing', { rows, bar: fit(bar(rows / Math.max(1, good), 20), 20) }));
  const { added, corrected, known } = await enter((scope) =>
    storeFacts(scope, table, mapping, preview, basename(path), onRows),
  );
  progress.end();
  print(say('cli.import.done', { added, corrected, known }));
  return exitStatus.fine;
}

/** The mapping to read with, saved where that is wanted; else the exit status after saying what is open. */
async function mappingFor(
  table: Table,
  business: Business,
  enter: Enter,
  values: ParsedArguments['values'],
  terminal: Terminal,
): Promise<Mapping | ExitStatus> {
  const { say, print, error } = terminal;
  const remembered = (fingerprint: string): Promise<unknown> => enter((scope) => scope.mapping(fingerprint));
  const chosen = await chooseMapping(table, business, remembered, values.mapping, terminal);
  if (typeof chosen === 'number') return chosen;
  const file = values['save-mapping'];
  if (file !== undefined) {
    try {
      await writeFile(file, `${JSON.stringify(chosen.mapping, null, 2)}\n`);
    } catch (reason) {
      error(say('problem.file-not-written', { file, reason: reason instanceof Error ? reason.message : '' }));
      return exitStatus.badInput;
    }
    print(say('cli.import.mapping-saved', { file }));
  }
  if (chosen.isComplete) return chosen.mapping;
  error(say('cli.import.answer', { file: file ?? 'mapping.json' }));
  return exitStatus.badInput;
}

/** Asks a person; where nobody can answer, the answer is no. */
async function agrees({ isInteractive, say }: Terminal): Promise<boolean> {
  if (!isInteractive) return false;
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await asking.question(`${say('cli.import.ask')} `);
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    asking.close();
  }
}
