// Recognises what a file of facts is, and proposes how to read it – with its reasons, and with what only a person can say.
import type { Business } from '@evenkeel/core';
import type { Note, Table } from '../table/table.ts';
import { columnsOf } from './column-contents.ts';
import { type Guess, guessKind } from './guess-kind.ts';
import { blankMapping, type Mapping, missingRoles } from './mapping.ts';
import { surveyColumns } from './survey-columns.ts';

/** Something that the file does not say; an answer is a change of the mapping. */
export interface Question {
  /** `date-order`, `decimal-sign`, `other-currency`, `column-missing`: the message `question.<code>`. */
  readonly code: string;
  readonly data: Readonly<Record<string, string>>;
}

export interface Detected {
  readonly mapping: Mapping;
  /** From 0 (a guess) to 1 (a known layout). */
  readonly confidence: number;
  /** Why: messages `reason.<code>`. */
  readonly reasons: readonly Note[];
  /** Empty when the file can be read as it is. */
  readonly questions: readonly Question[];
}

/** Looks at the names and first rows for the kind, and at the whole columns for dates, decimals and signs. */
export async function detectImport(table: Table, business: Business): Promise<Detected> {
  return completeMapping(table, business, guessKind(table, columnsOf(table)));
}

async function completeMapping(table: Table, business: Business, guess: Guess): Promise<Detected> {
  const own = business.profile.currency;
  const start: Mapping = { ...blankMapping(guess.kind, table.header), ...guess.mapping };
  const survey = await surveyColumns(table, start, own);
  const reasons: Note[] = [...guess.reasons, ...survey.reasons];
  const mapping: Mapping = { ...start, ...survey.mapping };
  const questions: Question[] = missingRoles(mapping).map((role) => ({
    code: 'column-missing',
    data: { column: role },
  }));
  questions.push(...survey.questions);
  if (mapping.currency !== null && mapping.currency !== own) {
    questions.push({ code: 'other-currency', data: { currency: mapping.currency, own } });
  }
  return { mapping, confidence: guess.confidence, reasons, questions };
}
