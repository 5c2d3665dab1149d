// When a link to the strategy shows it.
import type { HeldShareLink } from '@evenkeel/store';
import { Refusal } from '../errors/refusal.ts';

/** @throws Refusal `share-link-withdrawn`, `share-link-expired` */
export function mayLookAtStrategy(
  { isWithdrawn, expiresAt }: Pick<HeldShareLink, 'isWithdrawn' | 'expiresAt'>,
  now: Date,
): void {
  if (isWithdrawn) throw new Refusal('share-link-withdrawn');
  if (expiresAt !== null && new Date(expiresAt) <= now) throw new Refusal('share-link-expired');
}
