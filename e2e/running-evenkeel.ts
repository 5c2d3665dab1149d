// A real Evenkeel for a journey: the built command, an embedded database in a folder of its own, a real browser.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

export interface RunningEvenkeel {
  readonly address: string;
  /** Null once an account exists. */
  readonly setupLink: string | null;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** Everything it printed so far. */
  output(): string;
  /** Ctrl-C, and wait for the end; returns the exit code. */
  stop(): Promise<number | null>;
}

/**
 * @param dataDir a folder to go on with; a fresh one, removed at the end, when left out.
 * @param settings further variables of its environment
 */
export async function startEvenkeel(
  dataDir?: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningEvenkeel> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'evenkeel-journey-')));
  const child = spawn(
    process.execPath,
    [join(root, 'packages/cli/bin/evenkeel.mjs'), 'start', '--port', '0', '--data', folder],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DATABASE_URL: '', NO_COLOR: '1', ...settings },
    },
  );
  let output = '';
  const ready = new Promise<void>((done, fail) => {
    const read = (chunk: Buffer): void => {
      output += chunk;
      if (/runs on http[\s\S]*Ctrl-C/.test(output)) done();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => fail(new Error(`Evenkeel ended with ${code}:\n${output}`)));
  });
  await ready;
  const address = /runs on (http:\/\/\S+)/.exec(output)?.[1];
  if (address === undefined) throw new Error(`no address in:\n${output}`);
  return {
    address,
    setupLink: /http:\/\/\S+\/setup#token=\S+/.exec(output)?.[0] ?? null,
    dataDir: folder,
    process: child,
    output: () => output,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGINT');
        await once(child, 'exit');
      }
      if (dataDir === undefined) await rm(folder, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}
