// What a migration is: SQL text under a number, run once in its own transaction and never changed after it was shipped.

export interface Migration {
  /** `0001-what-it-does`; the numbers follow each other without a gap. */
  readonly name: string;
  readonly sql: string;
}
