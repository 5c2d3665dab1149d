// The native solvers of Debian, where they are installed: what they reach in a given time with one thread.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PortfolioProblem, portfolioProgram } from '@evenkeel/core';
import { lpFormat } from './lp-format.ts';

export type NativeSolver = 'cbc' | 'glpsol';

export interface NativeAnswer {
  /** Null where it found nothing in the time. */
  readonly value: number | null;
  readonly seconds: number;
}

/** Those that this machine has. */
export const installedSolvers: readonly NativeSolver[] = (['cbc', 'glpsol'] as const).filter(
  (solver) => spawnSync(solver, solver === 'cbc' ? ['-quit'] : ['--version']).error === undefined,
);

/** Seconds are those of the processor for cbc, of the clock for glpsol; reading the file is part of them. */
export function solveNatively(
  solver: NativeSolver,
  problem: PortfolioProblem,
  seconds: number,
): NativeAnswer {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  try {
    const [program, solution] = [join(folder, 'program.lp'), join(folder, 'solution.txt')];
    writeFileSync(program, lpFormat(portfolioProgram(problem).program));
    const begun = performance.now();
    if (solver === 'cbc') spawnSync('cbc', [program, 'sec', `${seconds}`, 'solve', 'solu', solution]);
    else spawnSync('glpsol', ['--lp', program, '--tmlim', `${seconds}`, '--cuts', '-o', solution]);
    return { value: valueIn(solver, solution), seconds: (performance.now() - begun) / 1000 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The first lines of cbc's file and of glpsol's tell the value. */
function valueIn(solver: NativeSolver, file: string): number | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  const pattern =
    solver === 'cbc' ? /objective value\s+(-?[\d.e+]+)/i : /^Objective:\s+\S+\s+=\s+(-?[\d.e+]+)/m;
  const found = pattern.exec(text)?.[1];
  if (found === undefined || /infeasible|no integer|UNDEFINED/i.test(text.split('\n').slice(0, 6).join('\n')))
    return null;
  return Math.abs(Number(found));
}
