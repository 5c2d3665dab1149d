// Decides how a file is read: as told, else as it was read the last time, else as it looks.
import { readFile } from 'node:fs/promises';
import type { Business } from '@evenkeel/core';
import { detectImport, type Mapping, parseMapping, rememberedMapping, type Table } from '@evenkeel/formats';
import type { MessageId } from '@evenkeel/messages';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { printProblems } from '../problems/print-problems.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { printReasons } from './print-preview.ts';

/** @returns the mapping and whether it says enough to read with, or the exit status after saying what is wrong */
export async function chooseMapping(
  table: Table,
  business: Business,
  remembered: (fingerprint: string) => Promise<unknown>,
  mappingFile: string | undefined,
  terminal: Terminal,
): Promise<{ readonly mapping: Mapping; readonly isComplete: boolean } | ExitStatus> {
  const { say, error } = terminal;
  if (mappingFile !== undefined) {
    const raw = await readJson(mappingFile);
    if (raw === undefined) {
      error(say('cli.import.mapping-unreadable', { file: mappingFile }));
      return exitStatus.badInput;
    }
    const parsed = parseMapping(raw, table.header);
    if (parsed.ok) return { mapping: parsed.value, isComplete: true };
    await printProblems(parsed.problems, 'error', terminal);
    return exitStatus.badInput;
  }
  const detected = await detectImport(table, business);
  const kept = rememberedMapping(await remembered(detected.mapping.fingerprint), table);
  if (kept !== null) {
    terminal.print(say('cli.import.remembered'));
    return { mapping: kept, isComplete: true };
  }
  printReasons(detected, terminal);
  for (const { code, data } of detected.questions) error(say(`question.${code}` as MessageId, data));
  return { mapping: detected.mapping, isComplete: detected.questions.length === 0 };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
