// How the columns of a file become facts: plain JSON that is proposed, shown, edited, and remembered for the next file.
import { createHash } from 'node:crypto';
import { failure, natures, plainText, type Result, success } from '@evenkeel/core';
import * as z from 'zod/mini';

/** What the rows of a file are. */
export const importKinds = ['ledger', 'time', 'observations-long', 'observations-wide', 'till'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What a column can be read as, by kind; an import screen offers exactly these. */
export const columnRoles = {
  ledger: [
    'day',
    'amount',
    'debit',
    'credit',
    'currency',
    'account',
    'payee',
    'payeeAccount',
    'project',
    'text',
    'nature',
    'activity',
    'initiative',
    'split',
    'sourceId',
  ],
  time: [
    'day',
    'duration',
    'start',
    'end',
    'person',
    'project',
    'text',
    'activity',
    'initiative',
    'split',
    'sourceId',
  ],
  'observations-long': ['kpi', 'day', 'value'],
  'observations-wide': ['day', 'kpi'],
  /** `price` is that of one piece, `total` that of the line. */
  till: ['day', 'transaction', 'item', 'quantity', 'price', 'total'],
} as const satisfies Record<ImportKind, readonly string[]>;
export type ColumnRole = (typeof columnRoles)[ImportKind][number];
const allRoles = [...new Set(Object.values(columnRoles).flat())] as [ColumnRole, ...ColumnRole[]];

const key = z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/));
const column = z.int().check(z.gte(0), z.lte(16_383));
const names = z.record(z.string(), key);

/** The shape of a mapping; `parseMapping` also checks that it fits a file. */
export const mappingSchema = z.strictObject({
  version: z.literal(1),
  kind: z.enum(importKinds),
  /** The known source whose layout it is (`toggl`, `clockify`, `bank`, `accounting`, `journal`, `evenkeel`, `camt`, …), else null. */
  preset: z.nullable(z.string()),
  /** Of the header that it fits; a file with another header needs another mapping. */
  fingerprint: z.string(),
  /** Position of the column, from 0, for each role. */
  columns: z.partialRecord(z.enum(allRoles), column),
  /** Null while nobody has said whether 03/04 is in March or in April. */
  dateOrder: z.nullable(z.enum(['ymd', 'dmy', 'mdy'])),
  /** Null while nobody has said whether 1,234 is a thousand or one. */
  decimal: z.nullable(z.enum(['.', ','])),
  /** Currency of amounts that do not carry their own; null means the business's. */
  currency: z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/))),
  /** How money that leaves the business is written: banks mostly negative, books mostly positive. */
  moneyOut: z.enum(['negative', 'positive']),
  duration: z.enum(['clock', 'hours', 'minutes', 'seconds']),
  /** Suggested natures that somebody has agreed to: lines with their words are set apart from spending. */
  acceptedNatures: z.array(z.enum(natures)),
  /** Numbers of the business's own bank accounts, gathered from its statements: money to and from them is moved, not spent. */
  ownAccounts: z._default(z.array(z.string()), []),
  /** Keys of people by the name that stands in the file. */
  people: names,
  /** Keys of measures by the name that stands in the file; names that are not here get a key made from them. */
  kpis: names,
  /** Wide tables: the columns that hold values, and whether a column is a measure or a month. */
  valueColumns: z.array(column),
  layout: z.enum(['measures-across', 'months-across']),
  /** How several values of one measure on one day are joined. */
  aggregate: z.enum(['sum', 'mean', 'last']),
  /** Till lines: the period that is counted, the words that mean that no item was named, and whether each item is a measure. */
  period: z.enum(['day', 'month']),
  noItem: z.array(z.string()),
  perItem: z.boolean(),
});

export type Mapping = z.infer<typeof mappingSchema>;

/** A mapping with nothing chosen yet. */
export function blankMapping(kind: ImportKind, header: readonly string[]): Mapping {
  return {
    version: 1,
    kind,
    preset: null,
    fingerprint: fingerprintOf(header),
    columns: {},
    dateOrder: null,
    decimal: null,
    currency: null,
    moneyOut: 'positive',
    duration: 'clock',
    acceptedNatures: [],
    ownAccounts: [],
    people: {},
    kpis: {},
    valueColumns: [],
    layout: 'measures-across',
    aggregate: 'sum',
    period: 'day',
    noItem: [],
    perItem: false,
  };
}

/** The same for every file with the same columns in the same order, whatever their case. */
export function fingerprintOf(header: readonly string[]): string {
  const text = JSON.stringify(header.map(plainText));
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/**
 * Checks a mapping that comes from outside: its shape, that it fits the header, and that it says enough to read with.
 *
 * @param header of the file that it is to be used with.
 */
export function parseMapping(raw: unknown, header: readonly string[]): Result<Mapping> {
  const parsed = mappingSchema.safeParse(raw);
  if (!parsed.success) {
    return failure(
      parsed.error.issues.map(({ path, message }) => ({
        code: 'mapping-invalid',
        path: path.filter((part) => typeof part !== 'symbol'),
        value: null,
        data: { reason: message },
      })),
    );
  }
  const mapping = parsed.data;
  const codes: (readonly [code: string, column: string])[] = [];
  if (mapping.fingerprint !== fingerprintOf(header)) codes.push(['mapping-other-file', '']);
  for (const index of [...Object.values(mapping.columns), ...mapping.valueColumns]) {
    if (index !== undefined && index >= header.length)
      codes.push(['mapping-no-such-column', String(index + 1)]);
  }
  for (const role of missingRoles(mapping)) codes.push(['mapping-column-missing', role]);
  return codes.length === 0
    ? success(mapping)
    : failure(
        codes.map(([code, name]) => ({ code, path: ['columns'], value: name, data: { column: name } })),
      );
}

/** The roles that still need a column before anything can be read. */
export function missingRoles({ kind, columns, valueColumns, layout }: Mapping): readonly ColumnRole[] {
  const lacks = (...roles: readonly ColumnRole[]): readonly ColumnRole[] =>
    roles.filter((role) => columns[role] === undefined);
  switch (kind) {
    case 'ledger':
      return [
        ...lacks('day'),
        ...(columns.debit === undefined && columns.credit === undefined ? lacks('amount') : []),
      ];
    case 'time':
      return [...lacks('day'), ...(lacks('start', 'end').length === 0 ? [] : lacks('duration'))];
    case 'observations-long':
      return lacks('kpi', 'day', 'value');
    case 'observations-wide':
      return [
        ...(layout === 'measures-across' ? lacks('day') : lacks('kpi')),
        ...(valueColumns.length === 0 ? (['value'] as const) : []),
      ];
    case 'till':
      return lacks('day', 'transaction');
  }
}
