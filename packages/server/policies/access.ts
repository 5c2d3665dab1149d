// Who may call a route at all: the order of the roles.
import type { Access, Role } from '@evenkeel/contract';
import { Refusal } from '../errors/refusal.ts';

const rank: Readonly<Record<Role, number>> = { viewer: 0, editor: 1, owner: 2 };

export function isRole(access: Access): access is Role {
  return access in rank;
}

/** @throws Refusal `role-too-low` */
export function requireRole(role: Role, needed: Role): void {
  if (rank[role] < rank[needed]) throw new Refusal('role-too-low', { data: { needed } });
}

/** The one of two roles that allows more. */
export function higherRole(one: Role, other: Role): Role {
  return rank[one] >= rank[other] ? one : other;
}
