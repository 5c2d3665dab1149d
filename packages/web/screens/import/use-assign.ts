// Ties a group of entries to work by a rule; the server applies it to all entries at once, and undo takes both back.
import type { UnassignedGroup } from '@evenkeel/contract';
import type { Business, Change } from '@evenkeel/core';
import { useText } from '../../app/use-text.ts';
import { useApply } from '../../data/use-apply.ts';
import { useBusiness } from '../parts/use-business.ts';
import { newKey } from '../record/new-key.ts';
import { nameOf } from '../record/record-names.ts';
import { ruleFieldOf } from './rule-field.ts';
import { orderAfter } from './rule-order.ts';

/** `target` is `activity:<key>`, `initiative:<key>` or `nature:<nature>`. @throws ProblemError */
export function useAssign(business: Business): (group: UnassignedGroup, target: string) => Promise<void> {
  const t = useText();
  const { id: businessId } = useBusiness();
  const apply = useApply(businessId);
  return async (group, target) => {
    const place = ruleFieldOf(group);
    if (place === null) return;
    const at = target.indexOf(':');
    const [kind, id] = [target.slice(0, at), target.slice(at + 1)];
    const change: Change = {
      kind: 'create',
      noun: 'assignment-rule',
      id: newKey(business, 'assignment-rule', place.pattern),
      set: {
        order: orderAfter(business.assignmentRules),
        appliesTo: group.kind,
        field: place.field,
        match: 'equals',
        pattern: place.pattern,
        [kind]: id,
      },
    };
    const work =
      kind === 'nature' ? t(`import.nature.${id}` as 'import.nature.transfer') : nameOf(business, kind, id);
    await apply([change], { message: t('import.groups.assigned', { name: place.pattern, work }) });
  };
}
