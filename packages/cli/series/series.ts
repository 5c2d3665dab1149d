// Series as they were read from a file, and what kept others from being read.
import type { Message } from '@evenkeel/core';

/** How the observations follow each other. */
export type Rhythm = 'number' | 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'year';

export interface Series {
  readonly name: string;
  /** In order, in the unit of the file; complete, or NaN where a value is missing and gaps were to be kept. */
  readonly values: Float64Array;
  readonly rhythm: Rhythm;
  /** Of the last observation: `2026-10`, `2026-10-31`, `120`; what follows is counted from it. */
  readonly last: string;
}

/** A series that cannot be used, with the sentence that says where and why. */
export interface BrokenSeries {
  readonly name: string;
  readonly problem: Message;
}

export interface SeriesFile {
  readonly series: readonly Series[];
  readonly broken: readonly BrokenSeries[];
}
