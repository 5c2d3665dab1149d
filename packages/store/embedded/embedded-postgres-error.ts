// The one error of the embedded database: says what happened, where, and what to do.

/** What can go wrong with the embedded database; stable, so callers can decide by it. */
export type EmbeddedPostgresErrorCode =
  | 'no-binaries'
  | 'no-database-user'
  | 'folder-out-of-reach'
  | 'folder-not-writable'
  | 'folder-of-other-version'
  | 'folder-damaged'
  | 'disk-full'
  | 'create-failed'
  | 'start-failed'
  | 'stop-failed';

/**
 * Thrown when the embedded database cannot be created, started, joined or stopped.
 * The message is complete: what happened, where, and what the person can do about it.
 */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
    this.code = code;
  }
}

/** True if a file-system error carries one of these codes, such as `EACCES`. */
export function hasErrorCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
