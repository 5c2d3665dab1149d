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
export const program: readonly string[] = ['--import', 'tsx', join(import.meta.dirname, '../main.ts')];

/** Colours and widths of the machine that runs the tests must not show. */
const plainEnvironment = { NO_COLOR: undefined, FORCE_COLOR: undefined, COLUMNS: undefined, CI: undefined };

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
export async function runHere(words: readonly string[]): Promise<Ran> {
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
    env: {},
  });
  return { status, ...texts };
}
