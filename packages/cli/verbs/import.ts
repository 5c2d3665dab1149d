// `evenkeel import`: shows what a file of facts would bring in, and stores it when that is wanted.
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { openTable, previewImport } from '@evenkeel/formats';
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

export const importFile: Perform = async (given, terminal) => {
  const [wanted = ''] = given.plain;
  return await withStore(placeOf(given.values, terminal.env), terminal, async (store) => {
    const businessId = await findBusiness(store, wanted, terminal);
    if (typeof businessId === 'number') return businessId;
    const done = await store.inBusiness(businessId, owner, (scope) => importInto(scope, given, terminal));
    return done ?? exitStatus.failed;
  });
};

async function importInto(
  scope: BusinessScope,
  { plain, values, switches }: ParsedArguments,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { say, print, error, progress } = terminal;
  const [, path = ''] = plain;
  const opened = await openTable({ path, name: basename(path) });
  if (!opened.ok) {
    await printProblems(opened.problems, 'error', terminal);
    return exitStatus.badInput;
  }
  const { business } = await scope.snapshot();
  const chosen = await chooseMapping(opened.value, business, scope, values.mapping, terminal);
  if (typeof chosen === 'number') return chosen;
  const { mapping, isComplete } = chosen;
  const saveTo = values['save-mapping'];
  if (saveTo !== undefined) {
    await writeFile(saveTo, `${JSON.stringify(mapping, null, 2)}\n`);
    print(say('cli.import.mapping-saved', { file: saveTo }));
  }
  if (!isComplete) {
    error(say('cli.import.answer', { file: saveTo ?? 'mapping.json' }));
    return exitStatus.badInput;
  }
  const preview = await previewImport(opened.value, mapping, business, (rows) =>
    progress.show(() => say('cli.import.reading', { rows })),
  );
  progress.end();
  await printPreview(path, preview, business.profile.currency, terminal);
  if (preview.counts.rejected > 0 && !switches.has('good-rows')) {
    error(say('cli.import.rejected', { count: preview.counts.rejected }));
    return exitStatus.badInput;
  }
  if (!(switches.has('yes') || (await agrees(terminal)))) {
    print(say('cli.import.nothing-stored'));
    return exitStatus.fine;
  }
  const total = Math.max(1, preview.counts.good);
  const { added, corrected, known } = await storeFacts(
    scope,
    opened.value,
    mapping,
    preview,
    basename(path),
    (rows) => progress.show(() => say('cli.import.storing', { rows, bar: fit(bar(rows / total, 20), 20) })),
  );
  progress.end();
  print(say('cli.import.done', { added, corrected, known }));
  return exitStatus.fine;
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
