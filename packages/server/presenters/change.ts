// What a write gives back: the new versions and the way back, or the reason why nothing was written.
import type { Applied, Conflict, LoggedChange } from '@evenkeel/contract';
import type { Applying, LoggedChange as StoredChange, Conflict as StoredConflict } from '@evenkeel/store';
import { invalidInput, Refusal } from '../errors/refusal.ts';

/** @throws Refusal when somebody else was faster, or when the change makes no valid business. */
export function presentApplied(applying: Applying): Applied {
  if (applying.outcome === 'refused') throw invalidInput(applying.problems);
  if (applying.outcome === 'conflict') {
    const { conflicts } = applying;
    throw new Refusal('changed-meanwhile', { data: { count: conflicts.length }, conflicts });
  }
  const { revision, versions, inverse, profileBefore } = applying.applied;
  return { revision, versions, inverse: [...inverse], profileBefore };
}

export function presentConflict(conflict: StoredConflict): Conflict {
  const { noun, id, expectedVersion, currentVersion, current, changedBy, changedAt } = conflict;
  return { noun, id, expectedVersion, currentVersion, current: current ?? null, changedBy, changedAt };
}

export function presentLoggedChange(stored: StoredChange): LoggedChange {
  const { kind, revision, at, by, why, changes, inverse, profile, imported, assigned } = stored;
  return {
    kind,
    revision,
    at,
    by,
    why,
    changes: changes.map((one) => ({ ...one })),
    inverse: [...inverse],
    profile: profile && { set: profile.set, before: profile.before },
    imported,
    assigned: assigned && {
      ...assigned,
      targets: assigned.targets.map(({ target, entries }) => ({ target, entries })),
    },
  };
}
