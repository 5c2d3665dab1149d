// Recognises what a file of facts is, and proposes how to read it – with its reasons, and with what only a person can say.
import type { Business } from '@evenkeel/core';
import type { Note, Table } from '../table/table.ts';
import { columnsOf } from './column-contents.ts';
import { guessKind } from './guess-kind.ts';
import { knownNames } from './known-names.ts';
import { blankMapping, type ImportKind, type Mapping, missingRoles } from './mapping.ts';
import type { Question } from './question.ts';
import { surveyColumns } from './survey-columns.ts';

/** A proposal that a person may change before anything is read by it. */
export interface Detected {
  readonly mapping: Mapping;
  /** From 0 (a guess) to 1 (a known layout). */
  readonly confidence: number;
  /** Why: messages `reason.<code>`. */
  readonly reasons: readonly Note[];
  /** Empty when the file can be read as it is. */
  readonly questions: readonly Question[];
}

/**
 * Looks at the names and first rows for the kind, and at the whole columns for dates, decimals and signs.
 *
 * @param kind where a person has said what the file is: only the columns are looked for then.
 */
export async function detectImport(table: Table, business: Business, kind?: ImportKind): Promise<Detected> {
  const guess = guessKind(table, columnsOf(table), kind);
  const proposed: Mapping = { ...blankMapping(guess.kind, table.header), ...guess.mapping };
  const start = { ...proposed, columns: knownWork(proposed.columns, table, business) };
  const completed = await complete(table, start, business, true);
  return { ...completed, confidence: guess.confidence, reasons: [...guess.reasons, ...completed.reasons] };
}

/**
 * Completes a mapping that a person has changed: fills the date order and decimal sign that are open from the columns
 * that it now names, and says what is still to be asked. What was chosen stays.
 */
export async function completeMapping(
  table: Table,
  mapping: Mapping,
  business: Business,
): Promise<Pick<Detected, 'mapping' | 'reasons' | 'questions'>> {
  return complete(table, mapping, business, false);
}

async function complete(
  table: Table,
  start: Mapping,
  business: Business,
  isFresh: boolean,
): Promise<Pick<Detected, 'mapping' | 'reasons' | 'questions'>> {
  const own = business.profile.currency;
  const survey = await surveyColumns(table, start, own, isFresh);
  const mapping: Mapping = withOwnAccounts({ ...start, ...survey.mapping }, table);
  const questions: Question[] = missingRoles(mapping).map((role) => ({
    code: 'column-missing',
    data: { column: role },
  }));
  questions.push(...survey.questions);
  if (mapping.kind === 'ledger' && mapping.currency !== null && mapping.currency !== own) {
    questions.push({ code: 'other-currency', data: { currency: mapping.currency, own } });
  }
  return { mapping, reasons: survey.reasons, questions };
}

/** A mapping that knows the accounts of this file as well as those of earlier ones. */
export function withOwnAccounts(mapping: Mapping, { statements }: Pick<Table, 'statements'>): Mapping {
  const known = new Set(mapping.ownAccounts);
  const fresh = [...new Set(statements.map(({ account }) => account))].filter(
    (account) => account !== '' && !known.has(account),
  );
  return fresh.length === 0 ? mapping : { ...mapping, ownAccounts: [...mapping.ownAccounts, ...fresh] };
}

/** Work of another program is no work of the business: such a column says what was done, and rules can tie it. */
function knownWork(columns: Mapping['columns'], { sample }: Table, business: Business): Mapping['columns'] {
  const kept = { ...columns };
  for (const role of ['activity', 'initiative'] as const) {
    const column = kept[role];
    if (column === undefined) continue;
    const names = knownNames(role === 'activity' ? business.activities : business.initiatives);
    const written = sample.map(({ cells }) => cells[column]?.trim() ?? '').filter((cell) => cell !== '');
    if (written.every((name) => names.find(name) !== null)) continue;
    delete kept[role];
    if (kept.text === undefined) kept.text = column;
    else kept.project ??= column;
  }
  return kept;
}
