// Why a source could not be read: a code whose sentence is `source.outcome.<code>`, with the values in it.

/** Every way in which a run can end. */
export const outcomeCodes = [
  'ok',
  'address-invalid',
  'address-not-allowed',
  'host-not-found',
  'unreachable',
  'tls-failed',
  'timed-out',
  'too-large',
  'too-many-rows',
  'too-many-redirects',
  'http-status',
  'html-instead',
  'not-json',
  'not-a-table',
  'broken-off',
  'path-invalid',
  'path-finds-nothing',
  'column-missing',
  'columns-uneven',
  'query-missing',
  'query-not-reading',
  'query-refused',
  'login-refused',
  'secret-not-sendable',
  'secret-for-other-host',
  'secret-unreadable',
  'no-secret-key',
  'file-not-allowed',
  'file-not-found',
  'not-a-database',
  'time-zone-unknown',
  'nothing-found',
  'date-order-unknown',
  'decimal-sign-unknown',
  'rows-unreadable',
  'measure-unknown',
  'values-jumped',
  'not-storable',
  'cancelled',
  'interrupted',
  'fault',
] as const;

export type OutcomeCode = (typeof outcomeCodes)[number];
export type OutcomeData = Readonly<Record<string, string | number>>;

/** Thrown while a source is read; becomes the outcome of the run. Its data hold no secret. */
export class SourceFault extends Error {
  readonly code: OutcomeCode;
  readonly data: OutcomeData;

  constructor(code: OutcomeCode, data: OutcomeData = {}) {
    super(code);
    this.name = 'SourceFault';
    this.code = code;
    this.data = data;
  }
}

/** What is wrong passes with time: trying again soon is worth it. */
export function isPassing(code: string): boolean {
  return passing.has(code);
}

const passing: ReadonlySet<string> = new Set<OutcomeCode>([
  'host-not-found',
  'unreachable',
  'timed-out',
  'broken-off',
  'interrupted',
]);
