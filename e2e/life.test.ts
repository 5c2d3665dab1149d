// The life of an installation: start, one server per folder, Ctrl-C, and what a killed server leaves behind.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';

let folder: string;
let running: RunningEvenkeel[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-life-'));
  running = [];
});

afterEach(async () => {
  for (const one of running) await one.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('an installation', () => {
  it('stops cleanly on Ctrl-C, database and all', async () => {
    const evenkeel = await start();
    const postmaster = processOf(folder);
    expect(isAlive(postmaster)).toBe(true);
    expect(await evenkeel.stop()).toBe(0);
    expect(isAlive(postmaster)).toBe(false);
  });

  it('refuses a second server on the same folder, and says what to do', async () => {
    await start();
    const second = startEvenkeel(folder);
    await expect(second).rejects.toThrow(/ended with 3.*already works on this database.*stop it first/s);
  });

  it('adopts the database that a killed server left running, with everything in it', async () => {
    const first = await start();
    const link = first.setupLink ?? '';
    const token = link.split('token=')[1];
    const created = await fetch(`${first.address}/api/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: first.address },
      body: JSON.stringify({
        token,
        name: 'Ada',
        email: 'ada@example.org',
        password: 'a calm and steady keel',
      }),
    });
    expect(created.status).toBe(201);
    const postmaster = processOf(folder);
    first.process.kill('SIGKILL');
    await once(first.process, 'exit');
    expect(isAlive(postmaster)).toBe(true);

    const second = await start();
    expect(processOf(folder)).toBe(postmaster);
    expect(second.setupLink).toBeNull();
    const session = await fetch(`${second.address}/api/session`).then((answer) => answer.json());
    expect(session).toMatchObject({ setupNeeded: false });
  });

  it('lets the set-up link work once only', async () => {
    const { address, setupLink } = await start();
    const token = setupLink?.split('token=')[1];
    const create = (email: string): Promise<Response> =>
      fetch(`${address}/api/setup`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: address },
        body: JSON.stringify({ token, name: 'Ada', email, password: 'a calm and steady keel' }),
      });
    expect((await create('ada@example.org')).status).toBe(201);
    const again = await create('eve@example.org');
    expect(again.status).toBeGreaterThanOrEqual(400);
    expect(await again.json()).toMatchObject({ todo: expect.any(String) });
  });
});

async function start(): Promise<RunningEvenkeel> {
  const one = await startEvenkeel(folder);
  running.push(one);
  return one;
}

/** The number of the database's process, from the file it keeps. */
function processOf(dataDir: string): number {
  const file = join(dataDir, 'postgres/cluster/postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
