// What members may see of each other.
import type { Member, Role } from '@evenkeel/contract';

interface StoredMember {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
}

/** E-mail addresses are shown to owners, and to each member their own. */
export function presentMember(member: StoredMember, reader: { accountId: string; role: Role }): Member {
  const { accountId, name, role, email } = member;
  const visible = reader.role === 'owner' || reader.accountId === accountId;
  return { accountId, name, role, email: visible ? email : null };
}
