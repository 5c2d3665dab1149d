// Importing facts in two steps: what was recognised in an uploaded file, and what became of loading it.
import * as z from 'zod/mini';
import { inputProblem, problemDetails } from './problem.ts';

const factKind = z.enum(['ledger', 'time', 'observations']);
export type FactKind = z.infer<typeof factKind>;

/** What the rows of a file are. */
export const importKind = z.enum(['ledger', 'time', 'observations-long', 'observations-wide', 'till']);
export type ImportKind = z.infer<typeof importKind>;

const column = z.int().check(z.gte(0));
const keysByName = z.record(z.string(), z.string());
const nature = z.enum([
  'spending',
  'income',
  'transfer',
  'tax-collected',
  'loan-principal',
  'drawings',
  'balance',
]);

/** How the columns of a file are read: proposed by the server, edited by people, remembered by the file's header. */
export const mapping = z.strictObject({
  version: z.literal(1),
  kind: importKind,
  /** The known source whose layout it is (`toggl`, `clockify`, `bank`, …), else null. */
  preset: z.nullable(z.string()),
  /** Of the header that it fits; a file with another header needs another mapping. */
  fingerprint: z.string(),
  /** Position of the column, from 0, for each role. */
  columns: z.record(z.string(), column),
  /** Null while nobody has said whether 03/04 is in March or in April. */
  dateOrder: z.nullable(z.enum(['ymd', 'dmy', 'mdy'])),
  /** Null while nobody has said whether 1,234 is a thousand or one. */
  decimal: z.nullable(z.enum(['.', ','])),
  /** Currency of amounts that do not carry their own; null means the business's. */
  currency: z.nullable(z.string()),
  /** How money that leaves the business is written: banks mostly negative, books mostly positive. */
  moneyOut: z.enum(['negative', 'positive']),
  duration: z.enum(['clock', 'hours', 'minutes', 'seconds']),
  /** Suggested natures that somebody has agreed to: lines with their words are set apart from spending. */
  acceptedNatures: z.array(nature),
  /** Numbers of the business's own bank accounts: money to and from them is moved, not spent. */
  ownAccounts: z._default(z.array(z.string()), []),
  /** Keys of people by the name that stands in the file. */
  people: keysByName,
  /** Keys of measures by the name that stands in the file. */
  kpis: keysByName,
  /** Wide tables: the columns that hold values, and whether a column is a measure or a month. */
  valueColumns: z.array(column),
  layout: z.enum(['measures-across', 'months-across']),
  /** How several values of one measure on one day are joined. */
  aggregate: z.enum(['sum', 'mean', 'last']),
  /** Till lines: the period that is counted, the words for "no item named", whether each item is a measure. */
  period: z.enum(['day', 'month']),
  noItem: z.array(z.string()),
  perItem: z.boolean(),
});
export type Mapping = z.infer<typeof mapping>;

/** The message `<prefix>.<code>` with its data. */
const note = z.strictObject({
  code: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportNote = z.infer<typeof note>;

/** How the file itself is opened, where it was opened wrongly: what is left out is found out. */
export const opening = z.strictObject({
  encoding: z.optional(
    z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251']),
  ),
  delimiter: z.optional(z.enum([',', ';', '\t', '|'])),
  /** Name of a sheet of a workbook. */
  sheet: z.optional(z.string().check(z.maxLength(200))),
});
export type Opening = z.infer<typeof opening>;

/** An account of a bank statement with what its balances say; money as the bank signs it. */
const statement = z.strictObject({
  account: z.string(),
  currency: z.string(),
  statements: z.number(),
  entries: z.number(),
  period: z.nullable(z.strictObject({ from: z.string(), to: z.string() })),
  openingMinor: z.nullable(z.number()),
  closingMinor: z.nullable(z.number()),
  sumMinor: z.number(),
  /** What the entries do not explain; null where the file has not both balances. */
  differenceMinor: z.nullable(z.number()),
});
export type BankStatement = z.infer<typeof statement>;

const sums = { entries: z.number(), amountMinor: z.number() };

export const preview = z.strictObject({
  kind: factKind,
  mapping,
  /** True where the mapping is the one remembered from an earlier file with the same header. */
  remembered: z.boolean(),
  /** From 0 (a guess) to 1 (a known layout). */
  confidence: z.number(),
  /** Why it was read so: messages `reason.<code>`. */
  reasons: z.array(note),
  /** What the file does not say and the mapping must: messages `question.<code>`. */
  questions: z.array(note),
  /** What else should be known about how it was read: messages `note.<code>`. */
  notes: z.array(note),
  /** The sheets of a workbook; none for other files. */
  sheets: z.array(z.string()),
  /** The columns of the file, with values from its first rows. */
  columns: z.array(z.strictObject({ name: z.string(), samples: z.array(z.string()) })),
  /** What a column can be, for files of this kind. */
  roles: z.array(z.string()),
  /** The layout of a bank or bookkeeping program whose columns need no choice, else null. */
  layout: z.nullable(z.string()),
  /** The accounts of a bank statement; none for other files. */
  statements: z.array(statement),
  counts: z.strictObject({ rows: z.number(), good: z.number(), rejected: z.number() }),
  /** The first entries as they would be stored. */
  entries: z.array(z.record(z.string(), z.unknown())),
  /** The first rows that cannot be read; all of them can be downloaded. */
  rejected: z.array(z.strictObject({ line: z.number(), problem: inputProblem, cells: z.array(z.string()) })),
  period: z.nullable(z.strictObject({ from: z.string(), to: z.string() })),
  /** Money out and in, and minutes, of all entries. */
  totals: z.strictObject({ outMinor: z.number(), inMinor: z.number(), minutes: z.number() }),
  /** Money by what it is, largest first. */
  natures: z.array(z.strictObject({ nature, ...sums })),
  /** Lines whose words say that they may be no spending; accept a nature by adding it to the mapping. */
  suggestions: z.array(
    z.strictObject({
      nature,
      ...sums,
      words: z.array(z.string()),
      examples: z.array(z.string()),
      isAccepted: z.boolean(),
    }),
  ),
  /** Spending or hours that would be tied to no work, largest first. */
  unassigned: z.strictObject({
    ...sums,
    minutes: z.number(),
    groups: z.array(z.strictObject({ name: z.nullable(z.string()), ...sums, minutes: z.number() })),
  }),
  /** Measures that do not exist yet and are created with the import. */
  newKpis: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      aggregate: z.enum(['sum', 'mean', 'last']),
      /** As their days tell; null where they tell no rhythm. */
      cadence: z.nullable(z.enum(['day', 'week', 'month', 'quarter', 'year'])),
    }),
  ),
  /** Names of people nobody knows; their entries are stored without a person. */
  unknownPeople: z.array(z.strictObject({ name: z.string(), rows: z.number() })),
});
export type Preview = z.infer<typeof preview>;

export const upload = z.strictObject({
  uploadId: z.string(),
  fileName: z.string(),
  bytes: z.number(),
  state: z.enum(['waiting', 'importing', 'imported', 'failed', 'cancelled']),
  preview: z.nullable(preview),
  /** Rows read so far, and how many there are. */
  progress: z.strictObject({ rows: z.number(), total: z.nullable(z.number()) }),
  result: z.nullable(
    z.strictObject({
      importId: z.string(),
      added: z.number(),
      /** Known lines whose content had changed: replaced. */
      corrected: z.number(),
      /** Already there from an earlier import of the same lines. */
      known: z.number(),
      rejected: z.number(),
      revision: z.number(),
    }),
  ),
  /** Why it failed. */
  problem: z.nullable(problemDetails),
});
export type Upload = z.infer<typeof upload>;

export const pastImport = z.strictObject({
  importId: z.string(),
  fileName: z.string(),
  kind: factKind,
  at: z.string(),
  by: z.string(),
  added: z.number(),
  corrected: z.number(),
  known: z.number(),
  rejectedRows: z.number(),
});
export type PastImport = z.infer<typeof pastImport>;

export const unassignedGroup = z.strictObject({
  kind: z.enum(['ledger', 'time']),
  payee: z.nullable(z.string()),
  account: z.nullable(z.string()),
  project: z.nullable(z.string()),
  entries: z.number(),
  amountMinor: z.number(),
  minutes: z.number(),
  firstDay: z.string(),
  lastDay: z.string(),
  examples: z.array(z.string()),
});
export type UnassignedGroup = z.infer<typeof unassignedGroup>;
