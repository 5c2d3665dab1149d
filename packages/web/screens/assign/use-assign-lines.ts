// Assigns lines, refreshes what depends on them, says so, and offers undo.
import type { AssignedLines, InputOf } from '@evenkeel/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { businessKey } from '../../data/queries.ts';
import { useAnnounce } from '../../ui/undo.tsx';

export interface AssignLines {
  /** Rejects with a `ProblemError`. */
  assign(body: InputOf<'assignLines'>['body']): Promise<void>;
  /** Rejects with a `ProblemError`. */
  confirm(body: InputOf<'confirmSuggestions'>['body']): Promise<void>;
}

export function useAssignLines(businessId: string): AssignLines {
  const t = useText();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const done = useCallback(
    async ({ changed, remembered, undo }: AssignedLines): Promise<void> => {
      await queries.invalidateQueries({ queryKey: businessKey(businessId) });
      const message =
        remembered.rules > 0
          ? t('assign.done.remembered', { count: changed, rules: remembered.rules, lines: remembered.lines })
          : t('assign.done', { count: changed });
      announce({
        message,
        ...(undo === null
          ? {}
          : {
              undo: async () => {
                await client.undoAssignment({ businessId, body: { ...undo, changes: [...undo.changes] } });
                await queries.invalidateQueries({ queryKey: businessKey(businessId) });
              },
            }),
      });
    },
    [businessId, queries, announce, t],
  );
  return {
    assign: async (body) => await done(await client.assignLines({ businessId, body })),
    confirm: async (body) => await done(await client.confirmSuggestions({ businessId, body })),
  };
}
