// The verbs that work on a database, with a real one: start, import, export, lost links, and how it all ends.
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBusiness } from '@evenkeel/formats';
import { openStore } from '@evenkeel/store';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { repository, runCli, runHere, startCli } from '../testing/run-cli.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const example = join(repository, 'examples/bakery');
let scratch: string;
let data: string;
let server: Awaited<ReturnType<typeof startCli>>;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'evenkeel-cli-'));
  // The database may run as another user, who must be able to get there.
  await chmod(scratch, 0o755);
  data = join(scratch, 'data');
  server = await startCli(['--port', '0', '--data', data]);
  const read = await readBusiness(example);
  if (!read.ok) throw new Error('the example cannot be read');
  const store = await openStore({ dataDir: data }, { role: 'command' });
  await store.createBusiness(read.value.business, { accountId: null, name: 'test' });
  await store.close();
});

afterAll(async () => {
  await server?.stop();
  await rm(scratch, { recursive: true, force: true });
});

describe('start', () => {
  test('says where it runs and how to create the first account, and answers there', async () => {
    expect(server.said()).toContain('Creating the database');
    expect(server.said()).toContain(`${server.address}/setup#token=`);
    const answer = await fetch(`${server.address}/api/v1/session`);
    expect(answer.status).toBeLessThan(500);
  });

  test('refuses a second server on the same data', async () => {
    const { status, errors } = await runCli(['start', '--port', '0', '--data', data]);
    expect(status).toBe(3);
    expect(errors).toContain('Another Evenkeel server');
  });

  test('says which port is taken, and leaves no database running', async () => {
    const other = join(scratch, 'other');
    const { port } = new URL(server.address);
    const { status, errors } = await runCli(['start', '--port', port, '--data', other]);
    expect(status).toBe(3);
    expect(errors).toContain(`Port ${port} is taken by another program.`);
    expect(existsSync(join(other, 'postgres/cluster/postmaster.pid'))).toBe(false);
  });

  test.each(['70000', 'http', '-1'])('refuses the port %s', async (port) => {
    const { status, errors } = await runHere(['start', `--port=${port}`, '--data', data]);
    expect(status).toBe(2);
    expect(errors).toContain(`“${port}” is no port.`);
  });
});

describe('lost links', () => {
  test('setup-link makes a new one for the running server', async () => {
    const { status, output } = await runCli(['setup-link', '--data', data]);
    expect(status).toBe(0);
    expect(output.trim()).toMatch(/^http:\/\/localhost:\d+\/setup#token=\S{20,}$/);
    expect(output.startsWith(server.address)).toBe(true);
  });

  test('reset-password says that it knows no such address', async () => {
    const { status, errors } = await runHere(['reset-password', 'nobody@example.org', '--data', data]);
    expect(status).toBe(2);
    expect(errors).toContain('There is no account with the address nobody@example.org.');
  });

  test('a mistyped folder is no reason to make a new database', async () => {
    const typo = join(scratch, 'dada');
    const { status, errors } = await runHere(['setup-link', '--data', typo]);
    expect(status).toBe(2);
    expect(errors).toContain('There is no database in');
    expect(existsSync(typo)).toBe(false);
  });
});

describe('import and export', () => {
  const ledger = join(example, 'facts/ledger.csv');

  test('an import is shown first, stored on wish, and adds nothing the second time', async () => {
    const words = ['import', 'linden', ledger, '--data', data];
    const shown = await runCli(words);
    expect({ status: shown.status, errors: shown.errors }).toEqual({ status: 0, errors: '' });
    expect(shown.output).toContain('Nothing was stored.');
    expect(shown.output).toContain('tied to no work yet:');
    // The file says itself what is no spending.
    expect(shown.output).not.toContain('may be no spending');
    const lines = (await readFile(ledger, 'utf8')).trim().split('\n').length - 1;
    const stored = await runHere([...words, '--yes']);
    expect(stored.output).toContain(`Stored: ${lines.toLocaleString('en')} new lines, 0 corrected, 0 known`);
    const again = await runHere([...words, '--yes']);
    expect(again.output).toContain(
      `Stored: 0 new lines, 0 corrected, ${lines.toLocaleString('en')} known already.`,
    );
  });

  test('what is exported is assessed exactly as what was imported', async () => {
    for (const name of ['time.csv', 'observations.csv']) {
      const words = ['import', 'Linden Street Bakery', join(example, 'facts', name), '--data', data, '--yes'];
      const { status, errors } = await runHere(words);
      expect({ status, errors }).toEqual({ status: 0, errors: '' });
    }
    const folder = join(scratch, 'exported');
    const { status, errors, output } = await runCli(['export', 'linden', folder, '--data', data]);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toContain(join(folder, 'business.yaml'));
    const check = ['--today', '2026-11-24', '--format', 'json'];
    const [before, after] = await Promise.all([
      runHere(['check', example, ...check]),
      runHere(['check', folder, ...check]),
    ]);
    expect(after.output).toBe(before.output);
  });

  test('rows that cannot be read stop an import until the others are wanted', async () => {
    const file = join(scratch, 'bank.csv');
    await writeFile(
      file,
      'Date,Amount,Payee,Reference\n2026-10-02,-12.50,Corner Shop,a1\n2026-10-03,twelve,Corner Shop,a2\n2026-10-04,-3.20,Bus,a3\n',
    );
    const words = ['import', 'linden', file, '--data', data, '--yes'];
    const stopped = await runHere(words);
    expect(stopped.status).toBe(2);
    expect(stopped.errors).toContain('bank.csv:3');
    expect(stopped.errors).toContain('twelve');
    expect(stopped.errors).toContain('1 row cannot be read, so nothing was stored.');
    const { status, output } = await runHere([...words, '--good-rows']);
    expect(status).toBe(0);
    expect(output).toContain('Stored: 2 new lines');
  });

  test('what a file does not say is asked, and answered with a mapping', async () => {
    const file = join(scratch, 'open.csv');
    const mapping = join(scratch, 'mapping.json');
    await writeFile(file, 'Date,Amount,Payee\n03/04/2026,-12.50,Quay Garage\n05/04/2026,-3.20,Quay Garage\n');
    const words = ['import', 'linden', file, '--data', data, '--yes'];
    const asked = await runHere([...words, '--save-mapping', mapping]);
    expect(asked.status).toBe(2);
    expect(asked.errors).toContain('Nothing was stored: the file does not say everything.');
    const proposed = JSON.parse(await readFile(mapping, 'utf8'));
    expect(proposed.dateOrder).toBe(null);
    await writeFile(mapping, JSON.stringify({ ...proposed, dateOrder: 'dmy' }));
    const { status, output } = await runHere([...words, '--mapping', mapping]);
    expect(status).toBe(0);
    expect(output).toContain('From Apr 3, 2026 to Apr 5, 2026');
    expect(output).toContain('Stored: 2 new lines');
    const next = await runHere(words);
    expect(next.output).toContain('Read as the last file with these columns.');
    expect(next.output).toContain('Stored: 0 new lines, 0 corrected, 2 known already.');
    await writeFile(mapping, '{');
    const broken = await runHere([...words, '--mapping', mapping]);
    expect(broken.status).toBe(2);
    expect(broken.errors).toContain('cannot be read as JSON');
  });

  test('an unknown business is answered with those there are', async () => {
    const { status, errors } = await runHere(['export', 'Lindon', join(scratch, 'x'), '--data', data]);
    expect(status).toBe(2);
    expect(errors).toContain('There is no business called “Lindon”. There are:');
    expect(errors).toContain('Linden Street Bakery');
  });
});

describe('the end', () => {
  test('Ctrl-C stops server and database, and forgets the address', async () => {
    expect(await server.stop()).toBe(0);
    expect(server.said()).toContain('Stopping');
    expect(existsSync(join(data, 'postgres/cluster/postmaster.pid'))).toBe(false);
    expect(existsSync(join(data, 'address'))).toBe(false);
    await expect(fetch(server.address)).rejects.toThrow();
  });
});
