// Reads a file for a test the way a person would without correcting anything: open, recognise, preview, read.

import { basename } from 'node:path';
import type { Business, KpiObservation, LedgerEntry, TimeEntry } from '@evenkeel/core';
import { type Detected, detectImport } from '../import/detect-import.ts';
import type { Mapping } from '../import/mapping.ts';
import { openTable } from '../import/open-table.ts';
import { type ImportPreview, previewImport } from '../import/preview-import.ts';
import { entriesOf, readFacts } from '../import/read-facts.ts';
import type { Rejected } from '../import/row-reader.ts';
import type { Table } from '../table/table.ts';

export interface FileRead {
  readonly table: Table;
  readonly detected: Detected;
  readonly preview: ImportPreview;
  readonly entries: readonly (LedgerEntry & TimeEntry & KpiObservation)[];
  readonly rejected: readonly Rejected[];
}

/** @throws Error when the file cannot be opened. */
export async function readFile(
  path: string,
  business: Business,
  change: (mapping: Mapping) => Mapping = (mapping) => mapping,
): Promise<FileRead> {
  const opened = await openTable({ path, name: basename(path) });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const detected = await detectImport(opened.value, business);
  const mapping = change(detected.mapping);
  const preview = await previewImport(opened.value, mapping, business);
  const facts = readFacts(opened.value, mapping, business, { appliesRules: true });
  const entries: unknown[] = [];
  const rejected: Rejected[] = [];
  const batches = facts.batches as AsyncIterable<{
    entries: readonly unknown[];
    rejected: readonly Rejected[];
    rows: number;
  }>;
  for await (const entry of entriesOf(batches, (_, refused) => rejected.push(...refused)))
    entries.push(entry);
  return { table: opened.value, detected, preview, entries: entries as FileRead['entries'], rejected };
}
