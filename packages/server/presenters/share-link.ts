// What owners see of a link to the strategy: everything but its token.
import type { ShareLink } from '@evenkeel/contract';
import type { ShareLink as StoredLink } from '@evenkeel/store';

/** @param names of the members, by account */
export function presentShareLink(
  { id, createdBy, createdAt, expiresAt }: StoredLink,
  names: ReadonlyMap<string, string>,
): ShareLink {
  const name = createdBy === null ? undefined : names.get(createdBy);
  return { id, createdBy: name ?? null, createdAt, expiresAt };
}
