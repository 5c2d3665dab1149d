// One million ledger lines from a file to queryable, beside `psql \copy` into a table with the same constraints.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { startEmbeddedPostgres } from '@evenkeel/store';
import { createPcg32 } from '../../packages/core/stats/pcg32.ts';
import type { Report } from '../measurement.ts';

const rows = 1_000_000;

export async function measureImport(report: Report): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-bench-'));
  // Run by root, the database belongs to another user, who has to get in.
  await chmod(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data') });
  try {
    const file = join(folder, 'ledger.csv');
    await writeLedger(file);
    const { seconds, peakMb, added } = importInChild(postgres.url, file);
    if (added !== rows) throw new Error(`${added} of ${rows} lines arrived`);
    const peer = copyWithPsql(postgres.url, folder);
    report({ name: 'import.1m.s', value: seconds, unit: 's', peer: 'psql \\copy', peerValue: peer });
    report({
      name: 'import.1m.ratioToCopy',
      value: seconds / (peer ?? Number.NaN),
      unit: '×',
      peer: 'promise',
      peerValue: 1.5,
    });
    report({ name: 'import.1m.peakMb', value: peakMb, unit: 'MB', peer: 'promise', peerValue: 400 });
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeLedger(file: string): Promise<void> {
  const random = createPcg32(11);
  const stream = createWriteStream(file);
  stream.write('day,amount,account,payee,text,source-id\n');
  let block = '';
  for (let row = 0; row < rows; row += 1) {
    const month = 1 + random.below(12);
    const day = 1 + random.below(28);
    const amount = (random.share() * 900 + 1).toFixed(2);
    block += `2025-${pad(month)}-${pad(day)},${amount},Expenses:Group ${row % 40},Payee ${row % 700},Invoice ${row},line-${row}\n`;
    if (block.length > 1 << 20) {
      if (!stream.write(block)) await once(stream, 'drain');
      block = '';
    }
  }
  stream.end(block);
  await finished(stream);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** In a process of its own, so that its memory is its own. */
function importInChild(url: string, file: string): { seconds: number; peakMb: number; added: number } {
  const program = resolve(import.meta.dirname, 'import-once.ts');
  const child = spawnSync(process.execPath, ['--import', 'tsx', program, url, file], {
    encoding: 'utf8',
    cwd: resolve(import.meta.dirname, '../..'),
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout.trim().split('\n').at(-1) ?? '');
}

/** The same rows into a clone of the table, its constraints and indexes; null where there is no psql. */
function copyWithPsql(url: string, folder: string): number | null {
  const dump = join(folder, 'rows.csv');
  const columns = `(select string_agg(quote_ident(column_name), ',' order by ordinal_position) from information_schema.columns
    where table_name = 'ledger_entry' and is_generated = 'NEVER')`;
  const schema =
    "(select table_schema from information_schema.tables where table_name = 'ledger_entry' limit 1)";
  const listed = psql(url, ['-Atc', `select ${schema}, ${columns}`]);
  if (listed === null) return null;
  const [schemaName, names] = listed.trim().split('|');
  const table = `${schemaName}.ledger_entry`;
  psql(url, ['-c', `\\copy (select ${names} from ${table}) to '${dump}' csv`]);
  psql(url, ['-c', `create table ${schemaName}.ledger_peer (like ${table} including all)`]);
  for (const foreign of foreignKeys(url, table)) {
    psql(url, ['-c', `alter table ${schemaName}.ledger_peer add ${foreign}`]);
  }
  const start = performance.now();
  psql(url, ['-c', `\\copy ${schemaName}.ledger_peer (${names}) from '${dump}' csv`]);
  return (performance.now() - start) / 1000;
}

function foreignKeys(url: string, table: string): readonly string[] {
  const query = `select pg_get_constraintdef(oid) from pg_constraint where conrelid = '${table}'::regclass and contype = 'f'`;
  return (psql(url, ['-Atc', query]) ?? '').split('\n').filter((line) => line !== '');
}

function psql(url: string, args: readonly string[]): string | null {
  const run = spawnSync('psql', ['-X', '-v', 'ON_ERROR_STOP=1', url, ...args], { encoding: 'utf8' });
  if (run.error) return null;
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}
