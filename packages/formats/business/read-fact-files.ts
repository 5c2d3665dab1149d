// Streams the fact files of a business folder into totals, applying its assignment rules on the way.
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import {
  type Assigner,
  assignerOf,
  type Business,
  minorDigits,
  type Problem,
  type TotalsBuilder,
} from '@evenkeel/core';
import { csvBatches } from '../table/csv-batches.ts';
import { utf8Texts } from '../table/utf8-texts.ts';
import type { BusinessFile } from './business-files.ts';
import { type FactContext, type FactReader, factReaders } from './fact-columns.ts';

/** Nobody reads more problems than this at once; the rest is counted. */
const MOST_PROBLEMS = 100;

export interface FactsRead {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Memory grows with the totals, never with the lines. */
export async function readFactFiles(
  files: readonly BusinessFile[],
  business: Business,
  totals: TotalsBuilder,
): Promise<FactsRead> {
  const problems: Problem[] = [];
  const context: FactContext = {
    digits: minorDigits(business.profile.currency),
    people: idsOf(business.people),
    activities: idsOf(business.activities),
    initiatives: idsOf(business.initiatives),
    kpis: idsOf(business.kpis),
  };
  const assigner = assignerOf(business.assignmentRules);
  for (const file of files) {
    problems.push(...(await readFactFile(file, context, assigner, totals)));
  }
  return { problems, warnings: [] };
}

async function readFactFile(
  file: BusinessFile,
  context: FactContext,
  assigner: Assigner,
  totals: TotalsBuilder,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  let count = 0;
  const report = (line: number, column: number, field: string, code: string, value: string): void => {
    count += 1;
    if (count > MOST_PROBLEMS) return;
    const place = { file: file.name, line, column };
    problems.push({ code, path: [field], value, data: dataOf(code, field, value), place });
  };
  let read: FactReader | null = null;
  try {
    for await (const batch of csvBatches(utf8Texts(createReadStream(file.path)), ',')) {
      for (const { line, cells, fault } of batch) {
        if (fault !== null) report(line, 1, '', fault, cells.join(','));
        else if (read === null) {
          read = factReaders(basename(file.path), cells, context, assigner, totals, report);
          if (read === null) return problems;
        } else read(line, cells);
      }
    }
  } catch (error) {
    if (error instanceof TypeError) report(1, 1, '', 'not-utf8', '');
    else report(1, 1, '', 'file-not-readable', '');
  }
  if (read === null && count === 0) report(1, 1, '', 'file-empty', '');
  if (count > MOST_PROBLEMS) {
    const place = { file: file.name, line: 1, column: 1 };
    problems.push({
      code: 'more-problems',
      path: [],
      value: null,
      data: { count: count - MOST_PROBLEMS },
      place,
    });
  }
  return problems;
}

function dataOf(code: string, field: string, value: string): Problem['data'] {
  return code === 'reference-to-nothing' ? { noun: field, target: value } : { field };
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}
