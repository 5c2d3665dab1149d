// Looks through the whole of the columns with days and amounts: order of dates, decimal sign, currency, sign of spending.
import { classifyNature, currencyOf, surveyAmounts, surveyDates } from '@evenkeel/core';
import type { Note, Row, Table } from '../table/table.ts';
import type { Mapping } from './mapping.ts';
import type { Question } from './question.ts';

export interface ColumnSurvey {
  readonly mapping: Partial<Mapping>;
  readonly reasons: readonly Note[];
  readonly questions: readonly Question[];
}

/** Decided columns are not looked at further than this; undecided ones to their end. */
const ENOUGH_ROWS = 20_000;

/** @param isFresh nobody has chosen anything yet: currency and sign are looked for too. */
export async function surveyColumns(
  table: Table,
  start: Mapping,
  own: string,
  isFresh: boolean,
): Promise<ColumnSurvey> {
  const { columns } = start;
  const dates = surveyDates();
  const amounts = surveyAmounts((written) => currencyOf(written, own));
  const debits = surveyAmounts(() => null);
  const signs = { expenses: 0, negativeExpenses: 0 };
  const numeric = numericColumns(start);
  const needsDates = start.dateOrder === null && columns.day !== undefined;
  const needsDecimal = start.decimal === null && table.format !== 'xlsx' && numeric.length > 0;
  let rows = 0;
  // Statements say all of it themselves.
  if (table.format === 'statement') return { mapping: {}, reasons: [], questions: [] };
  for await (const batch of table.rows()) {
    for (const row of batch) addRow(row);
    rows += batch.length;
    if (rows < ENOUGH_ROWS) continue;
    const isDecided =
      (!needsDates || dates.decide().order !== null) && (!needsDecimal || amounts.decide().decimal !== null);
    if (isDecided) break;
  }
  return conclude();

  function addRow({ cells, fault }: Row): void {
    if (fault !== null) return;
    if (columns.day !== undefined) dates.add(cells[columns.day] ?? '');
    for (const column of numeric) amounts.add(cells[column] ?? '');
    if (columns.debit !== undefined) debits.add(cells[columns.debit] ?? '');
    if (columns.account !== undefined && columns.amount !== undefined) {
      const line = { account: cells[columns.account] ?? '', payee: null, text: null, amountMinor: 0 };
      if (classifyNature(line).reason !== 'account-expenses') return;
      signs.expenses += 1;
      if (/^\s*(?:[-−(]|\D*-)/.test(cells[columns.amount] ?? '')) signs.negativeExpenses += 1;
    }
  }

  function conclude(): ColumnSurvey {
    const mapping: { -readonly [K in keyof Mapping]?: Mapping[K] } = {};
    const reasons: Note[] = [];
    const questions: Question[] = [];
    if (needsDates) {
      const { order, ambiguous } = dates.decide();
      mapping.dateOrder = order;
      if (order !== null) reasons.push({ code: 'date-order', data: { order } });
      else if (ambiguous) questions.push({ code: 'date-order', data: { ...ambiguous } });
    }
    const { decimal, ambiguous, currency, negatives, amounts: count } = amounts.decide();
    // Numbers of a workbook carry no sign of their own; the reader writes them with a point.
    if (start.decimal === null && table.format === 'xlsx') mapping.decimal = '.';
    if (needsDecimal) {
      mapping.decimal = decimal;
      if (decimal !== null)
        reasons.push({ code: 'decimal-sign', data: { sign: decimal === '.' ? 'point' : 'comma' } });
      else if (ambiguous !== null) questions.push({ code: 'decimal-sign', data: { text: ambiguous } });
    }
    if (!isFresh || start.kind !== 'ledger') return { mapping, reasons, questions };
    if (start.currency === null && columns.currency === undefined) {
      mapping.currency =
        currency ?? headerCurrency(table.header[columns.amount ?? columns.debit ?? -1] ?? '', own);
      if (mapping.currency !== null) reasons.push({ code: 'currency', data: { currency: mapping.currency } });
    }
    if (start.preset !== 'evenkeel' && start.preset !== 'journal' && table.layout === null) {
      mapping.moneyOut = moneyOut(negatives, count);
      reasons.push({ code: `money-out-${mapping.moneyOut}`, data: { negatives, amounts: count } });
    }
    return { mapping, reasons, questions };
  }

  function moneyOut(negatives: number, count: number): Mapping['moneyOut'] {
    if (columns.amount === undefined) {
      const { negatives: below, amounts: all } = debits.decide();
      return below > all / 2 ? 'negative' : 'positive';
    }
    if (signs.expenses > 0) return signs.negativeExpenses > signs.expenses / 2 ? 'negative' : 'positive';
    return start.preset === 'accounting'
      ? negatives > count / 2
        ? 'negative'
        : 'positive'
      : negatives > 0
        ? 'negative'
        : 'positive';
  }
}

function numericColumns({ kind, columns, valueColumns, duration }: Mapping): readonly number[] {
  const of = (...indexes: readonly (number | undefined)[]): readonly number[] =>
    indexes.filter((index) => index !== undefined);
  switch (kind) {
    case 'ledger':
      return of(columns.amount, columns.debit, columns.credit);
    case 'time':
      return duration === 'clock' ? [] : of(columns.duration);
    case 'observations-long':
      return of(columns.value);
    case 'observations-wide':
      return valueColumns;
    case 'till':
      return of(columns.quantity, columns.price, columns.total);
  }
}

/** `Amount (EUR)` names the currency in the heading. */
function headerCurrency(name: string, own: string): string | null {
  const written = /[([]\s*([A-Z]{3}|\p{Sc})\s*[)\]]|\s(?:in\s+)?([A-Z]{3}|\p{Sc})$/u.exec(name.trim());
  return written ? currencyOf(written[1] ?? written[2] ?? '', own) : null;
}
