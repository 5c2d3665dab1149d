// When a link to check in can be used.
import type { HeldCheckInLink } from '@evenkeel/store';
import { Refusal } from '../errors/refusal.ts';

/** @throws Refusal `check-in-link-withdrawn`, `check-in-link-expired` */
export function mayCheckIn(
  { isWithdrawn, expiresAt }: Pick<HeldCheckInLink, 'isWithdrawn' | 'expiresAt'>,
  now: Date,
): void {
  if (isWithdrawn) throw new Refusal('check-in-link-withdrawn');
  if (new Date(expiresAt) <= now) throw new Refusal('check-in-link-expired');
}
