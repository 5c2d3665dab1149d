// Ties a group of entries to work by making the rule that does it; the server lets the rules run with every change of one.
import type { UnassignedGroup } from '@evenkeel/contract';
import type { Business } from '@evenkeel/core';
import { useCallback } from 'react';
import { useText } from '../../app/use-text.ts';
import { useApply } from '../../data/use-apply.ts';
import { groupName, ruleForGroup } from './assignment-of-group.ts';

export type Assign = (group: UnassignedGroup, target: string) => Promise<void>;

/** Rejects with a `ProblemError`. Undo takes the rule back, and with it what it tied. */
export function useAssign(businessId: string, business: Business): Assign {
  const t = useText();
  const apply = useApply(businessId);
  return useCallback(
    async (group, target) => {
      const rule = ruleForGroup(business, group, target);
      if (rule === null) return;
      await apply([rule], { message: t('work.unassigned.done', { name: groupName(group) ?? '' }) });
    },
    [business, apply, t],
  );
}
