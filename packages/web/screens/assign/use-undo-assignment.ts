// Takes back what was assigned in a revision, refreshes what depends on it, and says so.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { client } from '../../data/client.ts';
import { businessKey } from '../../data/queries.ts';
import { useAnnounce } from '../../ui/undo.tsx';

/** Rejects with a `ProblemError`: also when nothing is left to take back. */
export function useUndoAssignment(businessId: string): (revision: number, message: string) => Promise<void> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useCallback(
    async (revision, message) => {
      await client.undoAssignment({ businessId, body: { revision } });
      await queries.invalidateQueries({ queryKey: businessKey(businessId) });
      announce({ message });
    },
    [businessId, queries, announce],
  );
}
