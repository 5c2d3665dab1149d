// Turns rows of books and bank statements into ledger entries: debit positive, with their nature.
import {
  type Assigner,
  type Business,
  classifyNature,
  currencyOf,
  type LedgerEntry,
  type Nature,
  natures,
  suggestNature,
} from '@evenkeel/core';
import { accountNumber } from '../bank/statement.ts';
import type { Row } from '../table/table.ts';
import { knownNames } from './known-names.ts';
import type { Mapping } from './mapping.ts';
import type { RowReader } from './row-reader.ts';

/** Adds what a row holds to the list; a row that is no good has been rejected. */
export type TakeRow<T> = (row: Row, reader: RowReader, out: T[]) => void;

/** The reader of the rows of books; a currency other than the business’s rejects a row. */
export function ledgerRows(mapping: Mapping, business: Business, assigner: Assigner): TakeRow<LedgerEntry> {
  const { columns, moneyOut, currency } = mapping;
  const own = business.profile.currency;
  const activities = knownNames(business.activities);
  const initiatives = knownNames(business.initiatives);
  const splits = knownNames(business.splits);
  const accepted = new Set<Nature>(mapping.acceptedNatures);
  const ownAccounts = new Set(mapping.ownAccounts);
  const sign = moneyOut === 'positive' ? 1 : -1;
  const isOther = currency !== null && currency !== own;

  return (row, reader, out) => {
    if (!reader.begin(row)) return;
    const amountMinor =
      columns.amount === undefined
        ? sign * reader.amount(columns.debit, true) - reader.amount(columns.credit, true) + 0
        : sign * reader.amount(columns.amount) + 0;
    const written = reader.name(columns.currency);
    if (written === null ? isOther : currencyOf(written, own) !== own) {
      reader.fail(columns.currency ?? columns.amount ?? -1, 'other-currency', written ?? currency ?? '');
    }
    const day = reader.day(columns.day);
    const account = reader.name(columns.account);
    const payee = reader.name(columns.payee);
    const text = reader.text(columns.text);
    const activity = recordOf(reader, columns.activity, activities);
    const initiative = recordOf(reader, columns.initiative, initiatives);
    const split = recordOf(reader, columns.split, splits);
    if ([activity, initiative, split].filter((one) => one !== null).length > 1) {
      reader.fail(columns.split ?? columns.initiative ?? -1, 'one-of-many');
    }
    const isMoved =
      ownAccounts.size > 0 && ownAccounts.has(accountNumber(reader.name(columns.payeeAccount) ?? ''));
    const nature = isMoved ? 'transfer' : statedNature(reader, columns.nature);
    if (columns.amount === undefined && reader.isEmpty(columns.debit) && reader.isEmpty(columns.credit)) {
      reader.fail(columns.debit ?? -1, 'amount-missing', '');
    }
    if (!reader.isGood) return;
    const entry: LedgerEntry = {
      day,
      amountMinor,
      account,
      payee,
      project: reader.name(columns.project),
      text,
      nature: nature ?? natureOf({ account, payee, text, amountMinor }),
      activity,
      initiative,
      split,
      sourceId: reader.text(columns.sourceId),
    };
    if (reader.isGood) out.push(assigner.ledger(entry));
  };

  function natureOf(line: Parameters<typeof classifyNature>[0]): Nature {
    const suggested = accepted.size === 0 ? null : suggestNature(line);
    return suggested !== null && accepted.has(suggested.nature)
      ? suggested.nature
      : classifyNature(line).nature;
  }
}

/** The key of the record that a cell names; a name that nobody knows rejects the row. */
export function recordOf(
  reader: RowReader,
  column: number | undefined,
  names: ReturnType<typeof knownNames>,
): string | null {
  const written = reader.name(column);
  if (written === null) return null;
  const id = names.find(written);
  if (id === null) reader.fail(column ?? -1, 'reference-to-nothing', written);
  return id;
}

function statedNature(reader: RowReader, column: number | undefined): Nature | null {
  const written = reader.name(column);
  if (written === null) return null;
  const nature = natures.find((one) => one === written);
  if (nature === undefined) reader.fail(column ?? -1, 'not-a-choice', written);
  return nature ?? null;
}
