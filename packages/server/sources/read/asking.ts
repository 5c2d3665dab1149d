// What a connector is given: the source, its secret, and what bounds it.
import type { Source } from '@evenkeel/core';
import type { Places, ReadLimits } from './raw-table.ts';

export interface Asking {
  readonly source: Source;
  /** Unsealed; null where the source has none. */
  readonly secret: string | null;
  readonly places: Places;
  readonly limits: ReadLimits;
  /** In which moments become days. */
  readonly timeZone: string;
  /** Aborted by whoever cancels, and by the time limit. */
  readonly signal: AbortSignal;
}
