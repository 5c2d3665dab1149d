// A refusal: what a handler throws when it will not do what was asked.
import type { Problem } from '@evenkeel/core';
import type { Conflict } from '@evenkeel/store';
import type { ErrorCode } from './error-table.ts';

export interface RefusalDetails {
  /** Values for the sentences. */
  readonly data?: Readonly<Record<string, string | number>>;
  readonly problems?: readonly Problem[];
  readonly conflicts?: readonly Conflict[];
}

/** Becomes a problem document; nothing of it is a secret. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly details: RefusalDetails;

  constructor(code: ErrorCode, details: RefusalDetails = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }
}

/** The input itself is wrong; each problem with its place. */
export function invalidInput(problems: readonly Problem[]): Refusal {
  return new Refusal('invalid-input', { data: { count: problems.length }, problems });
}
