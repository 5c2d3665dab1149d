// The one way a screen writes: apply changes, refresh what depends on them, say so, and offer undo.
import { ProblemError, type VersionedChange } from '@evenkeel/contract';
import type { Change } from '@evenkeel/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useAnnounce } from '../ui/undo.tsx';
import { client } from './client.ts';
import { businessKey, snapshotQuery } from './queries.ts';

export interface ApplyOptions {
  /** What was done, in the reader's language ("Goal saved"). */
  readonly message: string;
  /** Kept in the history. */
  readonly why?: string;
  /** Write even if somebody else changed the record meanwhile: the reader has seen both and decided. */
  readonly regardless?: boolean;
}

/** Applies changes all or nothing; rejects with a `ProblemError` (code `conflict` carries what stands there now). */
export type Apply = (changes: readonly Change[], options: ApplyOptions) => Promise<void>;

/** Each change is based on the version that the reader's screen has loaded. */
export function useApply(businessId: string): Apply {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useCallback(
    async (changes, { message, why, regardless = false }) => {
      const snapshot = await queries.ensureQueryData(snapshotQuery(businessId));
      const send = async (list: readonly VersionedChange[], reason: string | undefined) => {
        const applied = await client.applyChanges({
          businessId,
          body: { changes: [...list], why: reason ?? null },
        });
        await queries.invalidateQueries({ queryKey: businessKey(businessId) });
        return applied;
      };
      const versioned = changes.map((change) => ({
        ...change,
        expectedVersion:
          regardless || change.kind === 'create'
            ? null
            : (snapshot.versions[`${change.noun}/${change.id}`] ?? null),
      }));
      const { inverse } = await send(versioned, why);
      announce({ message, undo: async () => void (await send(inverse, why)) });
    },
    [businessId, queries, announce],
  );
}

export function isConflict(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.problem.conflicts.length > 0;
}
