// The errors of the store: each message says what happened and what to do.

/** What can go wrong; stable, so callers can decide by it. */
export type StoreErrorCode =
  | 'database-unreachable'
  | 'database-too-old'
  | 'database-newer'
  | 'database-in-use'
  | 'no-right-to-prepare'
  | 'invalid-business'
  | 'not-allowed'
  | 'no-such-import'
  | 'no-such-time'
  | 'no-such-work'
  | 'not-of-this-kind'
  | 'fact-refers-to-nothing'
  | 'fact-not-storable';

/** Thrown when the store cannot do what it was asked to; `data` names the place where there is one. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(
    code: StoreErrorCode,
    message: string,
    data: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
    this.data = data;
  }
}

/** Another server works on the same database. */
export class DatabaseInUse extends StoreError {
  constructor(holder: string | null) {
    super(
      'database-in-use',
      `Another Evenkeel server${holder === null ? '' : ` (${holder})`} already works on this database. ` +
        'Use that one, or stop it first (Ctrl-C where it was started). Commands such as `evenkeel check` and ' +
        '`evenkeel import` may run beside it.',
      { holder },
    );
    this.name = 'DatabaseInUse';
  }
}
