// Ties a group of entries to work: makes the rule, lets all rules run, and takes both back on undo.
import type { UnassignedGroup, VersionedChange } from '@evenkeel/contract';
import type { Business } from '@evenkeel/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { businessKey } from '../../data/queries.ts';
import { useAnnounce } from '../../ui/undo.tsx';
import { groupName, ruleForGroup } from './assignment-of-group.ts';

export type Assign = (group: UnassignedGroup, target: string) => Promise<void>;

/** Rejects with a `ProblemError`. Undo also lets the rules run again, so that the entries are untied. */
export function useAssign(businessId: string, business: Business): Assign {
  const t = useText();
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useCallback(
    async (group, target) => {
      const rule = ruleForGroup(business, group, target);
      if (rule === null) return;
      const send = async (changes: readonly VersionedChange[]) => {
        const applied = await client.applyChanges({ businessId, body: { changes: [...changes], why: null } });
        await client.reassign({ businessId });
        await queries.invalidateQueries({ queryKey: businessKey(businessId) });
        return applied;
      };
      const { inverse } = await send([{ ...rule, expectedVersion: null }]);
      announce({
        message: t('work.unassigned.done', { name: groupName(group) ?? '' }),
        undo: async () => void (await send(inverse)),
      });
    },
    [businessId, business, t, queries, announce],
  );
}
