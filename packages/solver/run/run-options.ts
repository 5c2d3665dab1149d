// What a run is asked for, and what it tells on its way.

export interface RunOptions {
  readonly seconds?: number;
  readonly gap?: number;
  readonly start?: Float64Array;
  /** How many combinations of a small program are looked at before branching; usually some millions. */
  readonly look?: number;
}

/** What is told on the way. `variables` come with a new best answer only. */
export interface RunNews {
  readonly seconds: number;
  readonly value: number | null;
  readonly bound: number | null;
  readonly variables?: Float64Array;
}
