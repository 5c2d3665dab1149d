// Writes a portfolio problem to a file, instead of solving it.
import { writeFile } from 'node:fs/promises';
import type { PortfolioProblem } from '@evenkeel/core';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import type { Terminal } from '../terminal/terminal.ts';

export async function writeProblem(
  problem: PortfolioProblem,
  file: string,
  { error, print, say }: Terminal,
): Promise<ExitStatus> {
  try {
    await writeFile(file, `${JSON.stringify(problem, null, 2)}\n`);
  } catch (reason) {
    error(say('cli.allocate.not-written', { file, reason: reason instanceof Error ? reason.message : '' }));
    return exitStatus.badInput;
  }
  print(say('cli.allocate.written', { file }));
  return exitStatus.fine;
}
