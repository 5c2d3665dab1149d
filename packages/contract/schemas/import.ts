// Importing facts in two steps: what was recognised in an uploaded file, and what became of loading it.
import * as z from 'zod/mini';
import { inputProblem, problemDetails } from './problem.ts';

export const factKind = z.enum(['ledger', 'time', 'observations']);
export type FactKind = z.infer<typeof factKind>;

/** How the columns of a file are read; made by the server, edited by people, remembered by the file's header. */
export const mapping = z.record(z.string(), z.unknown());
export type Mapping = z.infer<typeof mapping>;

export const preview = z.strictObject({
  kind: factKind,
  /** The known source whose layout was recognised (`toggl`, `clockify`, …); null for a table of its own kind. */
  preset: z.nullable(z.string()),
  mapping,
  /** True where the mapping is the one remembered from an earlier file with the same header. */
  remembered: z.boolean(),
  columns: z.array(z.strictObject({ name: z.string(), samples: z.array(z.string()) })),
  counts: z.strictObject({ rows: z.number(), good: z.number(), rejected: z.number() }),
  /** The first entries as they would be stored. */
  entries: z.array(z.record(z.string(), z.unknown())),
  /** The first rows that cannot be read; all of them can be downloaded. */
  rejected: z.array(z.strictObject({ line: z.number(), problems: z.array(inputProblem) })),
  period: z.nullable(z.strictObject({ from: z.string(), to: z.string() })),
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
