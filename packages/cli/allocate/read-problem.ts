// Reads a portfolio problem from a JSON file, and tells everything that is wrong with it.
import { readFile } from 'node:fs/promises';
import { checkPortfolio, type PortfolioProblem } from '@evenkeel/core';
import { printProblems } from '../problems/print-problems.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** @returns null after saying what is wrong. */
export async function readProblem(file: string, terminal: Terminal): Promise<PortfolioProblem | null> {
  const { error, say } = terminal;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    error(say('cli.allocate.no-file', { file }));
    return null;
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (reason) {
    error(say('cli.allocate.not-json', { file, reason: reason instanceof Error ? reason.message : '' }));
    return null;
  }
  const checked = checkPortfolio(raw);
  if (checked.ok) return checked.value;
  await printProblems(checked.problems, 'error', terminal);
  return null;
}
