// The assignment rule by which a group of untied entries comes to belong to a piece of work.
import type { UnassignedGroup } from '@evenkeel/contract';
import type { Business, Change } from '@evenkeel/core';
import { newKey } from '../record/new-key.ts';

/** What names the group; null where its entries carry no name a rule could look for. */
export function groupName({ payee, account, project }: UnassignedGroup): string | null {
  return payee ?? account ?? project;
}

/**
 * A rule at the end of the list, so that no earlier decision is overruled.
 *
 * @param target `<field>:<value>`: an activity, an initiative, or a nature.
 */
export function ruleForGroup(business: Business, group: UnassignedGroup, target: string): Change | null {
  const pattern = groupName(group);
  const at = target.indexOf(':');
  if (pattern === null || at < 1) return null;
  const field = group.payee !== null ? 'payee' : group.account !== null ? 'account' : 'project';
  const order = Math.max(0, ...business.assignmentRules.map((rule) => rule.order)) + 10;
  return {
    kind: 'create',
    noun: 'assignment-rule',
    id: newKey(business, 'assignment-rule', pattern),
    set: {
      order,
      appliesTo: group.kind,
      field,
      match: 'equals',
      pattern,
      [target.slice(0, at)]: target.slice(at + 1),
    },
  };
}
