// Reads a portfolio problem from a JSON file, or makes that of a business in a folder; tells everything that is wrong.
import { readFile, stat } from 'node:fs/promises';
import { checkPortfolio, type PortfolioProblem } from '@evenkeel/core';
import { printProblems } from '../problems/print-problems.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type BusinessWishes, problemOfFolder } from './problem-of-folder.ts';

/** @returns null after saying what is wrong. */
export async function readProblem(
  file: string,
  wishes: BusinessWishes,
  terminal: Terminal,
): Promise<PortfolioProblem | null> {
  const { error, say } = terminal;
  if (await isBusiness(file)) return (await problemOfFolder(file, wishes, terminal))?.problem ?? null;
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

/** A folder, or the one file in which a business is written down. */
async function isBusiness(path: string): Promise<boolean> {
  if (/\.ya?ml$/i.test(path)) return true;
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
