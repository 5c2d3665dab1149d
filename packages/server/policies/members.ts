// Who may change whose membership.
import type { Role } from '@evenkeel/contract';
import { Refusal } from '../errors/refusal.ts';

interface Member {
  readonly accountId: string;
  readonly role: Role;
}

/** Owners may take out anyone, others only themselves; never the last owner. @throws Refusal */
export function mayRemove(members: readonly Member[], actorId: string, targetId: string): void {
  const actor = members.find(({ accountId }) => accountId === actorId);
  if (actorId !== targetId && actor?.role !== 'owner') {
    throw new Refusal('role-too-low', { data: { needed: 'owner' } });
  }
  const target = memberNamed(members, targetId);
  if (target.role === 'owner') keepsAnOwner(members, targetId);
}

/** @throws Refusal `not-found`, `last-owner` */
export function mayChangeRole(members: readonly Member[], targetId: string, role: Role): void {
  const target = memberNamed(members, targetId);
  if (target.role === 'owner' && role !== 'owner') keepsAnOwner(members, targetId);
}

function memberNamed(members: readonly Member[], accountId: string): Member {
  const found = members.find((member) => member.accountId === accountId);
  if (!found) throw new Refusal('not-found');
  return found;
}

function keepsAnOwner(members: readonly Member[], leavingId: string): void {
  const stays = members.some(({ accountId, role }) => role === 'owner' && accountId !== leavingId);
  if (!stays) throw new Refusal('last-owner');
}
