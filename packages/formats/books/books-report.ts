// Recognises the reports of QuickBooks and Xero in a table, and reads their grouped rows as postings.
import type { Result } from '@evenkeel/core';
import { bareName } from '../import/headings.ts';
import { safeRows } from '../table/open-csv.ts';
import type { FileLayout, Row, Table } from '../table/table.ts';
import { booksHeader } from './books-row.ts';
import { type ReportColumns, reportRows } from './report-rows.ts';

const SAMPLE_ROWS = 500;

/** The table itself where it is no such report. */
export function asBooksReport(opened: Result<Table>): Result<Table> {
  if (!opened.ok) return opened;
  const table = opened.value;
  const found = reportOf(table.header);
  if (found === null) return opened;
  const rowsOf = (): AsyncGenerator<readonly Row[], void> => safeRows(postings(table, found.columns));
  const reader = reportRows(found.columns);
  const sample = table.sample.flatMap((row) => reader.take(row)).slice(0, SAMPLE_ROWS);
  const isSigned = found.columns.debit !== undefined;
  return {
    ok: true,
    value: {
      ...table,
      layout: found.layout,
      header: booksHeader,
      sample,
      notes: isSigned ? table.notes : [...table.notes, { code: 'books-natural-sign', data: {} }],
      rows: rowsOf,
    },
  };
}

async function* postings(table: Table, columns: ReportColumns): AsyncGenerator<readonly Row[], void> {
  const reader = reportRows(columns);
  for await (const batch of table.rows()) {
    const rows = batch.flatMap((row) => reader.take(row));
    if (rows.length > 0) yield rows;
  }
}

function reportOf(
  header: readonly string[],
): { readonly layout: FileLayout; readonly columns: ReportColumns } | null {
  const names = header.map(bareName);
  const find = (...wanted: readonly string[]): number | undefined => {
    for (const name of wanted) {
      const index = names.indexOf(name);
      if (index >= 0) return index;
    }
    return undefined;
  };
  const date = find('date', 'transaction date');
  const debit = find('debit');
  const credit = find('credit');
  const common = {
    date: date ?? -1,
    debit,
    credit,
    account: find('account', 'distribution account', 'account name'),
    accountType: find('account type', 'distribution account type'),
    currency: find('currency'),
  };
  if (date === undefined) return null;
  const type = find('transaction type', 'type');
  const split = find('split', 'split account', 'item split account');
  const name = find('name', 'vendor', 'customer');
  const memo = find('memo/description', 'memo', 'description', 'line description');
  const project = find('class', 'location', 'department');
  const amount = find('amount');
  if (type !== undefined && memo !== undefined) {
    const columns = { ...common, type, payee: name, text: memo, project };
    if (split !== undefined && (amount !== undefined || debit !== undefined))
      return { layout: 'quickbooksReport', columns: { ...columns, amount } };
    if (common.account !== undefined && debit !== undefined && credit !== undefined)
      return { layout: 'quickbooksJournal', columns };
  }
  const source = find('source');
  const reference = find('reference');
  if (source === undefined || reference === undefined || debit === undefined || credit === undefined)
    return null;
  const description = find('description');
  const contact = find('contact');
  const columns = {
    ...common,
    type: source,
    payee: contact ?? description,
    text: reference,
    project: undefined,
  };
  return {
    layout: 'xeroReport',
    columns: contact === undefined ? columns : { ...columns, text: description },
  };
}
