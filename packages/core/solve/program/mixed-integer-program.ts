// A linear program in which some amounts must be whole: what is handed to a solver, and what comes back.

/** Limits in sparse rows; every array but `starts` and the bounds has one place per number that is not zero. */
export interface ProgramRows {
  /** Place of the first number of each row, and of the end: one longer than there are rows. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  /** −Infinity and Infinity where a side is open. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** One number per column in `objective`, `lower`, `upper` and `isInteger` (1 for whole amounts). */
export interface MixedIntegerProgram {
  readonly sense: 'maximise' | 'minimise';
  readonly objective: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly isInteger: Uint8Array;
  readonly rows: ProgramRows;
}

/** How far a solver is: the best answer so far and the value that none can pass. */
export interface ProgramProgress {
  readonly seconds: number;
  /** Null before the first answer. */
  readonly value: number | null;
  readonly bound: number | null;
}

/** The part of an `AbortSignal` that is needed to hear that somebody has had enough. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', hear: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: 'abort', hear: () => void): void;
}

export interface ProgramOptions {
  readonly seconds?: number;
  /** Stops once (bound − value) / |value| is no more than this; 0 asks for a proof. */
  readonly gap?: number;
  /** An answer to begin from. */
  readonly start?: Float64Array;
  /** Ends the search; what was found until then is the answer. */
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: ProgramProgress) => void;
}

/**
 * `optimal` is proven, up to rounding (1e-6 of the value); one that only is within the gap asked for is `feasible`.
 * `feasible`: an answer without proof, as time ran out or it was cancelled; `unknown`: none by then.
 */
export type ProgramAnswer =
  | {
      readonly status: 'optimal' | 'feasible';
      readonly value: number;
      /** No answer is better than this. */
      readonly bound: number;
      readonly variables: Float64Array;
      /** Value of one more unit of each row's limit; null for a program with whole amounts, which has none. */
      readonly duals: Float64Array | null;
    }
  | { readonly status: 'infeasible' | 'unbounded' | 'unknown' };

/** Whoever can solve such programs: handed to the core, which brings none of its own for large ones. */
export type SolveProgram = (program: MixedIntegerProgram, options?: ProgramOptions) => Promise<ProgramAnswer>;
