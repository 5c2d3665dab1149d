// Writes changes, and lets changed assignment rules take effect on the entries that are there already.
import type { Applied, VersionedChange } from '@evenkeel/contract';
import type { BusinessScope } from '@evenkeel/store';
import { presentApplied } from '../presenters/change.ts';

/**
 * In one transaction, so that undoing a rule undoes what it did, too.
 *
 * @throws Refusal when somebody else was faster, or when the change makes no valid business
 */
export async function applyAndAssign(
  scope: BusinessScope,
  changes: readonly VersionedChange[],
  why: string | null,
): Promise<Applied> {
  const applied = presentApplied(await scope.applyChanges(changes, why));
  if (changes.some(({ noun }) => noun === 'assignment-rule')) await scope.reassign();
  return applied;
}
