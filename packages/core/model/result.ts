// Bad input as a value: either the thing asked for, or every problem found, each with its place and its next step.

export interface Problem {
  /** Stable code; its sentence is the message `problem.<code>`. */
  readonly code: string;
  /** Where: keys and indexes from the outside in. */
  readonly path: readonly (string | number)[];
  /** What stood there, shortened by whoever shows it. */
  readonly value: unknown;
  /** Values for the sentence. */
  readonly data: Readonly<Record<string, string | number>>;
  /** File and line, where the input was a file. */
  readonly place?: { readonly file: string; readonly line: number; readonly column: number };
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure<T>(problems: readonly Problem[]): Result<T> {
  return { ok: false, problems };
}
