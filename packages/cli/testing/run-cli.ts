// Runs the command line as a person would: as a process of its own.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { run } from '../run.ts';

export interface Ran {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

export const repository: string = join(import.meta.dirname, '../../..');
const program: readonly string[] = ['--import', 'tsx', join(import.meta.dirname, '../main.ts')];

/** Colours and widths of the machine that runs the tests must not show. */
const plainEnvironment = {
  DATABASE_URL: undefined,
  EVENKEEL_DATA: undefined,
  EVENKEEL_PORT: undefined,
  EVENKEEL_HOST: undefined,
  EVENKEEL_BASE_URL: undefined,
  NO_COLOR: undefined,
  FORCE_COLOR: undefined,
  COLUMNS: undefined,
  CI: undefined,
};

/** Starts the server and waits until it says where it runs. */
export async function startCli(words: readonly string[]): Promise<{
  readonly address: string;
  readonly said: () => string;
  /** Asks it to end as Ctrl-C does, and waits. */
  readonly stop: () => Promise<number | null>;
}> {
  const child = spawn(process.execPath, [...program, 'start', ...words], {
    cwd: repository,
    env: { ...process.env, ...plainEnvironment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (piece: string): void => {
      text += piece;
      const found = /Evenkeel runs on (\S+)/.exec(text)?.[1];
      if (found !== undefined && text.includes('Ctrl-C')) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('close', () => reject(new Error(`the server ended: ${text}`)));
  });
  const stop = (): Promise<number | null> => {
    child.kill('SIGINT');
    return ended;
  };
  return { address, said: () => text, stop };
}

export function runCli(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program, ...words], {
      cwd: repository,
      env: { ...process.env, ...plainEnvironment, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const texts = { output: '', errors: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      texts.output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      texts.errors += text;
    });
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, ...texts }));
  });
}

/** The same inside this process, for the many cases in which only words and sentences matter. */
export async function runHere(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const texts = { output: '', errors: '' };
  const stream = (name: keyof typeof texts) => ({
    write(text: string) {
      texts[name] += text;
    },
  });
  const status = await run(words, {
    stdout: stream('output'),
    stderr: stream('errors'),
    stdin: {},
    env,
  });
  return { status, ...texts };
}
