// Streams the fact files of a business folder into totals, applying its assignment rules on the way.
import { basename } from 'node:path';
import type { Business, Problem, TotalsBuilder } from '@evenkeel/core';
import { readFacts } from '../import/read-facts.ts';
import { problemOf } from '../import/rejected-rows-csv.ts';
import { csvBatches } from '../table/csv-batches.ts';
import { bytesOf } from '../table/file-source.ts';
import { safeRows } from '../table/open-csv.ts';
import type { Row, Table } from '../table/table.ts';
import { utf8Texts } from '../table/utf8-texts.ts';
import type { BusinessFile } from './business-files.ts';
import { type FactFileName, headerFaults, ownMapping } from './fact-columns.ts';

/** Nobody reads more problems than this at once; the rest is counted. */
const MOST_PROBLEMS = 100;

/** Memory grows with the totals, never with the lines. @returns every problem with file, line and column. */
export async function readFactFiles(
  files: readonly BusinessFile[],
  business: Business,
  totals: TotalsBuilder,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const file of files) problems.push(...(await readFactFile(file, business, totals)));
  return problems;
}

async function readFactFile(
  { path, name }: BusinessFile,
  business: Business,
  totals: TotalsBuilder,
): Promise<readonly Problem[]> {
  const file = basename(path) as FactFileName;
  const at = (line: number, column: number): Problem['place'] => ({ file: name, line, column });
  const rows = (): AsyncGenerator<readonly Row[], void> =>
    safeRows(csvBatches(utf8Texts(bytesOf({ path, name })), ','));
  const first = await firstRow(rows());
  if (first === null) return [{ code: 'file-empty', path: [], value: name, data: {}, place: at(1, 1) }];
  if (first.fault !== null)
    return [{ code: first.fault, path: [], value: name, data: {}, place: at(first.line, 1) }];

  const header = first.cells.map((cell) => cell.trim());
  const faults = headerFaults(file, header);
  if (faults.length > 0) {
    return faults.map(({ code, name: field, column }) => ({
      code,
      path: [field],
      value: field,
      data: { field },
      place: at(first.line, column),
    }));
  }
  const table = {
    format: 'csv',
    header,
    headerLine: first.line,
    sample: [],
    notes: [],
    sheets: [],
    layout: null,
    statements: [],
    rows: () => below(first.line, rows()),
  } satisfies Table;
  const facts = readFacts(table, ownMapping(file, header), business, { isStrict: true, appliesRules: true });
  const problems: Problem[] = [];
  let count = 0;
  for await (const { entries, rejected } of facts.batches) {
    for (const entry of entries) {
      if ('amountMinor' in entry) totals.addLedgerEntry(entry);
      else if ('minutes' in entry) totals.addTimeEntry(entry);
      else totals.addObservation(entry);
    }
    count += rejected.length;
    problems.push(...rejected.slice(0, MOST_PROBLEMS - problems.length).map((one) => problemOf(one, name)));
  }
  if (count > MOST_PROBLEMS) {
    problems.push({
      code: 'more-problems',
      path: [],
      value: null,
      data: { count: count - MOST_PROBLEMS },
      place: at(1, 1),
    });
  }
  return problems;
}

async function firstRow(batches: AsyncIterable<readonly Row[]>): Promise<Row | null> {
  for await (const [row] of batches) if (row) return row;
  return null;
}

async function* below(
  line: number,
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<readonly Row[], void> {
  for await (const batch of batches) yield batch[0]?.line === line ? batch.slice(1) : batch;
}
