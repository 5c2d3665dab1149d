// Assigns lines by hand, remembers it as rules where that is wished, and takes both back.
import type { AssignedLines, VersionedChange } from '@evenkeel/contract';
import { rememberTarget } from '@evenkeel/core';
import type { BusinessScope, Decision, LineKind } from '@evenkeel/store';
import { Refusal } from '../errors/refusal.ts';
import { presentApplied } from '../presenters/change.ts';

export interface Assigning {
  readonly kind: LineKind;
  readonly decisions: readonly Decision[];
  readonly remember: 'payee' | 'account' | 'project' | 'text' | null;
  readonly why: string | null;
  readonly asSuggested: boolean;
}

/** In one transaction. */
export async function assignAndRemember(
  scope: BusinessScope,
  { kind, decisions, remember, why, asSuggested }: Assigning,
): Promise<AssignedLines> {
  const assigned = await scope.entries.assign(kind, decisions, why, { asSuggested });
  const inverse: VersionedChange[] = [];
  let rules = 0;
  if (remember !== null) {
    for (const { ids, target } of decisions) {
      const names = await scope.entries.names(kind, remember, ids);
      const { business } = await scope.snapshot();
      const changes = rememberTarget(business.assignmentRules, {
        appliesTo: kind,
        field: remember,
        names,
        target,
      });
      if (changes.length === 0) continue;
      rules += names.length;
      const applied = presentApplied(
        await scope.applyChanges(
          changes.map((change) => ({ ...change, expectedVersion: null })),
          why,
        ),
      );
      inverse.unshift(...applied.inverse);
    }
  }
  const wasGivenBack = decisions.some(({ target }) => target === 'rules');
  const lines = inverse.length > 0 || wasGivenBack ? (await scope.reassign()).changed : 0;
  const revision = await scope.revision();
  return {
    revision,
    changed: assigned?.changed ?? 0,
    missing: assigned?.missing ?? 0,
    remembered: { rules, lines },
    undo:
      assigned === null && inverse.length === 0
        ? null
        : { revision: assigned?.revision ?? revision, changes: inverse },
  };
}

export interface Undoing {
  readonly revision: number;
  readonly changes: readonly VersionedChange[];
  readonly why: string | null;
}

/** In one transaction. @throws Refusal `nothing-to-undo`, and what applying the changes may refuse */
export async function undoAndForget(
  scope: BusinessScope,
  { revision: undone, changes, why }: Undoing,
): Promise<AssignedLines> {
  const assigned = await scope.entries.undo(undone, why);
  if (assigned === null && changes.length === 0) throw new Refusal('nothing-to-undo');
  const inverse: VersionedChange[] = [];
  let lines = 0;
  if (changes.length > 0) {
    inverse.push(...presentApplied(await scope.applyChanges(changes, why)).inverse);
    lines = (await scope.reassign()).changed;
  }
  const revision = await scope.revision();
  return {
    revision,
    changed: assigned?.changed ?? 0,
    missing: assigned?.missing ?? 0,
    remembered: { rules: changes.length, lines },
    undo: { revision: assigned?.revision ?? revision, changes: inverse },
  };
}
