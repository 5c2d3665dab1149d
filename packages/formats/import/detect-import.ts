// Recognises what a file of facts is, and proposes how to read it – with its reasons, and with what only a person can say.
import type { Business } from '@evenkeel/core';
import type { Note, Table } from '../table/table.ts';
import { columnsOf } from './column-contents.ts';
import { guessKind } from './guess-kind.ts';
import { blankMapping, type ImportKind, type Mapping, missingRoles } from './mapping.ts';
import type { Question } from './question.ts';
import { surveyColumns } from './survey-columns.ts';

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
  const start: Mapping = { ...blankMapping(guess.kind, table.header), ...guess.mapping };
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
  const mapping: Mapping = { ...start, ...survey.mapping };
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
