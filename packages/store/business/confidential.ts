// What only owners may see and write: kept out of the history of everybody else, and out of their changes.
import { type Change, type NounName, nounNames, nouns } from '@evenkeel/core';
import type { LoggedChange, Role } from '../store.ts';

/** True for a change of a record that owners alone may see. */
export function isForOwners({ noun }: Pick<Change, 'noun'>): boolean {
  return nounsForOwners.has(noun);
}

/** Nouns whose records owners alone may see. */
export const nounsForOwners: ReadonlySet<string> = new Set<NounName>(
  nounNames.filter((noun) => nouns[noun].readers === 'owners'),
);

/** The same entry as this role may see it: changes for owners are gone, and with them the reason, which may tell of them. */
export function logForRole(entry: LoggedChange, role: Role): LoggedChange {
  if (role === 'owner' || !entry.changes.some(isForOwners)) return entry;
  const open = <T extends Pick<Change, 'noun'>>(changes: readonly T[]): readonly T[] =>
    changes.filter((change) => !isForOwners(change));
  return { ...entry, changes: open(entry.changes), inverse: open(entry.inverse), why: null };
}
