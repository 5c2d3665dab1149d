// Killed at random moments of a write load, server alone or database too: every acknowledged write is there, none by half.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stopEmbeddedPostgres } from './embedded/index.ts';
import { openStore } from './open-store.ts';
import type { Snapshot, Store } from './store.ts';

const linesPerImport = 40;
const rounds = Number(process.env.KILL_ROUNDS ?? 12);
const dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-kill-'));
afterAll(async () => {
  await stopEmbeddedPostgres(dataDir);
  for (const path of [dataDir, loadFile]) rmSync(path, { recursive: true, force: true });
});

test(`after ${rounds} kills, every acknowledged write is there and nothing is half-written`, async () => {
  const acknowledged = new Set<number>();
  let first = 1;
  let load = startLoad();
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const businessId = await load.open();
      await check(businessId, acknowledged);
      if (round === rounds) break;
      load.begin(first);
      const current = load;
      // The next process starts meanwhile, to save time.
      load = startLoad();
      await sleep(Math.random() * 400);
      const done = await current.kill(round % 3 === 2);
      for (const number of done) acknowledged.add(number);
      first = Math.max(first, ...done) + 10;
    }
  } finally {
    await load.kill(false);
  }
  expect(acknowledged.size).toBeGreaterThan(rounds);
}, 300_000);

/** As one file of JavaScript, the load starts many times faster. */
const loadFile = join(import.meta.dirname, `dist/write-load-${process.pid}.mjs`);
beforeAll(() =>
  build({
    input: join(import.meta.dirname, 'testing/write-load.ts'),
    platform: 'node',
    external: (id) => !/^[./]|^@evenkeel\//.test(id),
    output: { file: loadFile, format: 'esm' },
  }),
);

function startLoad() {
  const child = spawn(process.execPath, [loadFile, dataDir, String(linesPerImport)]);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += String(chunk);
  });
  const done: number[] = [];
  const output = createInterface({ input: child.stdout });
  // What a killed process has printed is still on its way when it ends.
  const closed = new Promise<void>((resolve) => output.once('close', resolve));
  const ready = new Promise<string>((resolve) => {
    output.on('line', (line) => {
      const [word, value = ''] = line.split(' ');
      if (word === 'ready') resolve(value);
      if (word === 'done') done.push(Number(value));
    });
  });
  return {
    async open(): Promise<string> {
      child.stdin.write('open\n');
      const businessId = await Promise.race([ready, closed]);
      if (businessId === undefined) throw new Error(`the load ended by itself: ${errors}`);
      return businessId;
    },
    begin: (first: number) => child.stdin.write(`${first}\n`),
    async kill(databaseToo: boolean): Promise<readonly number[]> {
      if (databaseToo) killDatabase(child);
      else child.kill('SIGKILL');
      await closed;
      return done;
    },
  };
}

/** Kills the server, the database and every process of the database at once, as a power cut would. */
function killDatabase(child: ChildProcess): void {
  const postmaster = Number(
    readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0],
  );
  const table = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout;
  const backends = table
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === postmaster)
    .map(([pid]) => pid ?? 0);
  for (const pid of [child.pid ?? 0, postmaster, ...backends]) {
    try {
      if (pid > 0) process.kill(pid, 'SIGKILL');
    } catch (error) {
      // A process that has ended by itself since.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
}

async function check(businessId: string, acknowledged: ReadonlySet<number>): Promise<void> {
  const store = await openStore({ dataDir }, { role: 'command' });
  try {
    const answered = await answersOf(store, businessId);
    await store.inBusiness(businessId, { accountId: null, name: 'check' }, async (scope) => {
      const now = await scope.snapshot();
      const [last] = await scope.history({ limit: 1 });
      expect(last?.revision).toBe(now.revision);
      // Built from versions and from all single entries; the other from current records and kept totals.
      expect((await scope.snapshot(last?.at)).business).toEqual(now.business);
      const whole = wholeWrites(now);
      for (const number of acknowledged) {
        const there = number % 3 === 1 ? answered : whole;
        expect(there.has(number), `write ${number}`).toBe(true);
      }
      const imports = await scope.imports();
      expect(now.revision).toBe(whole.size + 1);
      expect(imports.every(({ added }) => added === linesPerImport)).toBe(true);
    });
  } finally {
    await store.close();
  }
}

/** The numbers that were answered in the round of the load; throws where a link is used and its answer is not there. */
async function answersOf(store: Store, businessId: string): Promise<ReadonlySet<number>> {
  const onlyLooking = new Error('take it back');
  const answered = new Set<number>();
  const looking = store.inBusiness(businessId, { accountId: null, name: 'check' }, async ({ weighings }) => {
    // Only a closed round shows its answers.
    await weighings.close('load', '2026-11-25');
    for (const { answer } of await weighings.answers('load')) {
      if (answer.method === 'ratio') answered.add(answer.ratio);
    }
    const used = (await weighings.find('load'))?.groups[0]?.used ?? 0;
    expect(answered.size).toBe(used);
    throw onlyLooking;
  });
  await expect(looking).rejects.toBe(onlyLooking);
  return answered;
}

/** The numbers of the writes that are there; throws at one that is there by half. */
function wholeWrites({ business }: Snapshot): ReadonlySet<number> {
  const numbersOf = (ids: readonly (string | null)[], prefix: string): string[] =>
    ids.flatMap((id) => (id?.startsWith(prefix) ? [id.slice(prefix.length)] : [])).sort();
  const people = numbersOf(
    business.people.map(({ id }) => id),
    'p-',
  );
  expect(
    numbersOf(
      business.initiatives.map(({ id }) => id),
      'i-',
    ),
  ).toEqual(people);
  const imported = business.totals.money.filter(({ payee }) => payee?.startsWith('load-'));
  for (const { entries, amountMinor } of imported) {
    expect([entries, amountMinor]).toEqual([linesPerImport, (linesPerImport * (linesPerImport + 1)) / 2]);
  }
  return new Set(
    [
      ...people,
      ...numbersOf(
        imported.map(({ payee }) => payee),
        'load-',
      ),
    ].map(Number),
  );
}
