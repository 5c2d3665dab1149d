// What a run of a source is, and what the store does with sources beyond their records.
import type { Day, Kpi, KpiObservation, Source } from '@evenkeel/core';

/** One reading of a source, under way while `endedAt` is null. */
export interface SourceRun {
  readonly id: number;
  readonly source: string;
  readonly day: Day;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly begunBy: 'schedule' | 'hand';
  readonly byName: string | null;
  /** `ok`, or the code of what went wrong. */
  readonly outcome: string | null;
  /** Values for the sentence of the outcome; never a secret. */
  readonly data: Readonly<Record<string, string | number>>;
  readonly rowsRead: number;
  readonly rejected: number;
  readonly added: number;
  readonly corrected: number;
}

/** The newest run of a source, and what went before. */
export interface LastRun extends SourceRun {
  /** When values were last read without fault; null for never. */
  readonly goodAt: string | null;
  /** Runs that failed since. */
  readonly failures: number;
}

/** A secret as it is kept. */
export interface SealedSecret {
  readonly source: string;
  readonly sealed: string;
  /** Whom it may be shown to. */
  readonly recipient: string;
}

/** How a run ended. */
export interface RunEnd {
  readonly outcome: string;
  readonly data: SourceRun['data'];
  readonly rowsRead: number;
  readonly rejected: number;
}

/** Runs and secrets of the sources of one business, inside one transaction. */
export interface Sources {
  /** The sources and the measures as they are declared, without the rest of the business. */
  records(): Promise<{ readonly sources: readonly Source[]; readonly kpis: readonly Kpi[] }>;
  /** @returns null when there is no such source, or one of its runs is under way */
  begin(source: string, run: Pick<SourceRun, 'day' | 'begunBy' | 'byName'>): Promise<SourceRun | null>;
  /** Ends a run; keeps the values it brought, those alone which are new or other than known. */
  end(run: SourceRun, end: RunEnd, observations: readonly KpiObservation[]): Promise<SourceRun>;
  /** Ends the runs which a server that is gone left behind. */
  endInterrupted(): Promise<void>;
  /** The newest run of each source. */
  last(): Promise<readonly LastRun[]>;
  /** The runs of one source, newest first. */
  runs(source: string, limit: number): Promise<readonly SourceRun[]>;
  secrets(): Promise<readonly SealedSecret[]>;
  /** @returns false when there is no such source */
  keepSecret(secret: SealedSecret): Promise<boolean>;
  removeSecret(source: string): Promise<boolean>;
  /** Values of the measures as they are known now. */
  known(kpis: readonly string[]): Promise<readonly KpiObservation[]>;
}

/** A key with which a program brings values; its id is the hash of the key, which opens nothing. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly scope: 'measures';
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly lastUsedOn: Day | null;
}

/** The keys of one business that were not revoked, inside one transaction; for owners alone. */
export interface ApiKeys {
  list(): Promise<readonly ApiKey[]>;
  add(key: Pick<ApiKey, 'id' | 'name' | 'scope' | 'createdBy'>): Promise<void>;
  /** @returns false when there is no such key */
  revoke(id: string): Promise<boolean>;
}

/** What the holder of a key may do, inside one transaction. */
export interface HeldApiKey {
  readonly businessId: string;
  readonly name: string;
  readonly isRevoked: boolean;
  /** Ids of the measures there are. */
  kpis(): Promise<readonly string[]>;
  bring(observations: readonly KpiObservation[], day: Day): Promise<Brought>;
}

/** What became of values that were brought. */
export interface Brought {
  readonly added: number;
  readonly corrected: number;
  readonly known: number;
}
