// What every connector gives: rows of texts under a header; and what bounds its work.

/** Rows as texts; null where nothing stands. */
export interface RawTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** Numbers and days are written by a program, in one way: with a decimal point, year first. */
  readonly isPlain: boolean;
}

/** How much is read before it is given up. */
export interface ReadLimits {
  readonly rows: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

export const readLimits: ReadLimits = { rows: 50_000, bytes: 20_000_000, milliseconds: 30_000 };

/** Where sources may lie, as whoever runs the server allows. */
export interface Places {
  /** Hosts, `host:port` and networks inside that may be asked (`EVENKEEL_ALLOW_INTERNAL`). */
  readonly allowInternal: readonly string[];
  /** Folder of SQLite files that may be read (`EVENKEEL_SOURCE_FILES`); null for none. */
  readonly filesFolder: string | null;
}
