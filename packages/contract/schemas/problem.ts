// How every refusal looks: problem details (RFC 9457) that say what is wrong, where, and what to do.
import * as z from 'zod/mini';
import { conflict } from './change.ts';

export const inputProblem = z.strictObject({
  /** Its sentence is the message `problem.<code>`. */
  code: z.string(),
  path: z.array(z.union([z.string(), z.number()])),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  /** What stood there, shortened. */
  value: z.nullable(z.string()),
  /** The sentence in English. */
  detail: z.string(),
  place: z.nullable(z.strictObject({ file: z.string(), line: z.number(), column: z.number() })),
});
export type InputProblem = z.infer<typeof inputProblem>;

export const problemDetails = z.strictObject({
  type: z.string(),
  status: z.number(),
  /** Stable; the messages are `error.<code>.title`, `error.<code>.detail` and `error.<code>.todo`. */
  code: z.string(),
  title: z.string(),
  detail: z.string(),
  /** The next step. */
  todo: z.string(),
  /** Values of the messages. */
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Every fault of the input, with its place. */
  problems: z.array(inputProblem),
  /** What somebody else changed meanwhile. */
  conflicts: z.array(conflict),
  /** Number under which an unforeseen fault stands in the server's log. */
  incident: z.nullable(z.string()),
});
export type ProblemDetails = z.infer<typeof problemDetails>;
