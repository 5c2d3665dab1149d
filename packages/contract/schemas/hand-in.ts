// Handing in files by a link: the link as editors see it, and the little that its holder sees.
import * as z from 'zod/mini';
import { preview } from './import.ts';

export const takes = z.enum(['ledger', 'ledger-and-time']);

const sentState = z.enum(['stored', 'waiting', 'declined']);

export const uploadLink = z.strictObject({
  /** Opens nothing: the link itself is shown once, when it is made. */
  id: z.string(),
  /** Who it is for, as the history names them. */
  name: z.string(),
  note: z.nullable(z.string()),
  takes,
  createdBy: z.nullable(z.string()),
  createdAt: z.string(),
  expiresAt: z.string(),
  lastUsedOn: z.nullable(z.string()),
});
export type UploadLink = z.infer<typeof uploadLink>;

/** A file that was handed in. */
export const sentFile = z.strictObject({
  id: z.string(),
  /** Id of the link by which it came, and who that was for. */
  link: z.string(),
  linkName: z.string(),
  fileName: z.string(),
  kind: z.enum(['ledger', 'time']),
  goodRows: z.number(),
  rejectedRows: z.number(),
  sentAt: z.string(),
  state: sentState,
  importId: z.nullable(z.string()),
});
export type SentFile = z.infer<typeof sentFile>;

/** All that a link shows before a file is chosen. */
export const handInPage = z.strictObject({
  businessName: z.string(),
  currency: z.string(),
  name: z.string(),
  note: z.nullable(z.string()),
  takes,
  expiresAt: z.string(),
  /** What came by this link before, newest first. */
  sent: z.array(
    z.strictObject({
      at: z.string(),
      fileName: z.string(),
      rows: z.number(),
      rejectedRows: z.number(),
      state: sentState,
    }),
  ),
});
export type HandInPage = z.infer<typeof handInPage>;

/** What was recognised in one's own file: nothing that only the business knows is in it. */
export const handedIn = z.strictObject({
  uploadId: z.string(),
  fileName: z.string(),
  bytes: z.number(),
  kind: z.enum(['ledger', 'time']),
  layout: preview.shape.layout,
  counts: preview.shape.counts,
  period: preview.shape.period,
  totals: preview.shape.totals,
  statements: preview.shape.statements,
  entries: z.array(
    z.strictObject({
      day: z.string(),
      amountMinor: z.nullable(z.number()),
      minutes: z.nullable(z.number()),
      /** Payee or project, as it stands in the file. */
      name: z.nullable(z.string()),
      text: z.nullable(z.string()),
    }),
  ),
  rejected: preview.shape.rejected,
  /** False where the file leaves open how its days or amounts are written: somebody in the business answers that. */
  isClear: z.boolean(),
  /** It is stored as soon as it is sent; otherwise somebody looks at it first. */
  isStoredAtOnce: z.boolean(),
});
export type HandedIn = z.infer<typeof handedIn>;
