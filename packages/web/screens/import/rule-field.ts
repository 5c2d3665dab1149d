// What a rule for a group of entries looks at: the most telling name that all of them share.
import type { UnassignedGroup } from '@evenkeel/contract';
import type { AssignmentRule } from '@evenkeel/core';

type Names = Pick<UnassignedGroup, 'payee' | 'account' | 'project'>;

/** Null where the entries share no name: only words in their texts can tell them apart. */
export function ruleFieldOf({
  payee,
  account,
  project,
}: Names): { readonly field: AssignmentRule['field']; readonly pattern: string } | null {
  if (payee !== null) return { field: 'payee', pattern: payee };
  if (project !== null) return { field: 'project', pattern: project };
  if (account !== null) return { field: 'account', pattern: account };
  return null;
}
