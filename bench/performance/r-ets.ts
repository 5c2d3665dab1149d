// Intervals of R's `ets` beside ours, computed once and kept in the temporary folder: R takes about a second for a series.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CompetitionSeries } from './competition.ts';

export interface Interval {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

const script = resolve(import.meta.dirname, 'r-ets.R');

/** @returns 95 % intervals by series; null where R or its package `forecast` is not installed. */
export async function rEtsIntervals(
  series: readonly CompetitionSeries[],
): Promise<ReadonlyMap<string, Interval> | null> {
  const input = series
    .map(({ id, period, training, actual }) => [id, period, actual.length, ...training].join(','))
    .join('\n');
  const folder = join(tmpdir(), 'evenkeel-bench');
  const hash = createHash('sha256').update(readFileSync(script)).update(input).digest('hex').slice(0, 16);
  const kept = join(folder, `r-ets-${hash}.csv`);
  if (!existsSync(kept)) {
    const output = await runR(input);
    if (output === null) return null;
    mkdirSync(folder, { recursive: true });
    writeFileSync(kept, output);
  }
  const rows = readFileSync(kept, 'utf8').trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [id = '', ...cells] = row.split(',');
      const bounds = Float64Array.from(cells, Number);
      const half = bounds.length / 2;
      return [id, { lower: bounds.slice(0, half), upper: bounds.slice(half) }];
    }),
  );
}

function runR(input: string): Promise<string | null> {
  return new Promise((done) => {
    const child = spawn('Rscript', [script], { stdio: ['pipe', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.once('error', () => done(null));
    child.once('close', (code) => done(code === 0 ? output : null));
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${input}\n`);
  });
}

/** Evenly spread over the file, the same ones every time. */
export function everyNth<T>(list: readonly T[], count: number): readonly T[] {
  const step = list.length / Math.min(count, list.length);
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[Math.floor(at * step)]).filter(
    (one) => one !== undefined,
  );
}
