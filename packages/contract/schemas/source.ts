// Sources of measures as the server shows them: their runs, how they stand, what a try gives; and keys of programs.
import * as z from 'zod/mini';

const text = z.string();
const data = z.record(z.string(), z.union([z.string(), z.number()]));
const count = z.int();

export const sourceRun = z.strictObject({
  id: count,
  source: text,
  day: text,
  startedAt: text,
  /** Null while it is under way. */
  endedAt: z.nullable(text),
  begunBy: z.enum(['schedule', 'hand']),
  byName: z.nullable(text),
  /** `ok`, or a code whose sentence is the message `source.outcome.<code>`; null while it is under way. */
  outcome: z.nullable(text),
  data,
  rowsRead: count,
  rejected: count,
  added: count,
  corrected: count,
});
export type SourceRun = z.infer<typeof sourceRun>;

export const sourceState = z.strictObject({
  source: text,
  /** `fits`, `other-host` (entered for another address), `none`; null for viewers. Secrets themselves never leave. */
  secret: z.nullable(z.enum(['fits', 'other-host', 'none'])),
  lastRun: z.nullable(sourceRun),
  /** When values were last read without fault. */
  goodAt: z.nullable(text),
  /** Runs that failed since. */
  failures: count,
  /** Null when it is not read by itself, or is being read. */
  nextRunAt: z.nullable(text),
});
export type SourceState = z.infer<typeof sourceState>;

export const sourcePreview = z.strictObject({
  /** `ok`, or a code whose sentence is the message `source.outcome.<code>`. */
  outcome: text,
  data,
  columns: z.array(text),
  /** The first rows as they came. */
  sample: z.array(z.array(z.nullable(text))),
  /** The first values as they would be kept. */
  values: z.array(z.strictObject({ kpi: text, day: text, value: z.number() })),
  rowsRead: count,
  /** How many values there are, and from when to when. */
  found: count,
  firstDay: z.nullable(text),
  lastDay: z.nullable(text),
  gaps: count,
  joined: count,
  rejectedRows: count,
  rejected: z.array(z.strictObject({ row: count, value: text, code: text })),
  /** A measure whose values look as if their unit had changed. */
  jump: z.nullable(z.strictObject({ kpi: text, factor: z.number() })),
});
export type SourcePreview = z.infer<typeof sourcePreview>;

export const secret = z.string().check(z.minLength(1), z.maxLength(4000));

export const apiKey = z.strictObject({
  id: text,
  name: text,
  scope: z.literal('measures'),
  createdBy: z.nullable(text),
  createdAt: text,
  lastUsedOn: z.nullable(text),
});
export type ApiKey = z.infer<typeof apiKey>;
