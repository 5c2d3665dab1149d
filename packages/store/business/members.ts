// Who may work on which business.
import type { Pool } from 'pg';
import { type Session, transaction } from '../database/session.ts';
import type { Actor, Membership, Role, Store } from '../store.ts';

/** The role of somebody in the business that the transaction has named; null for strangers and unknown businesses. */
export async function roleOf(
  session: Session,
  businessId: string,
  { accountId }: Actor,
): Promise<Role | null> {
  if (accountId === null) {
    const found = await session.rows('select 1 from business.business where id = $1', [businessId]);
    return found.length === 0 ? null : 'owner';
  }
  const [membership] = await session.rows<{ role: Role }>(
    'select role from accounts.membership where business_id = $1 and account_id = $2',
    [businessId, accountId],
  );
  return membership?.role ?? null;
}

/** See the functions of the same names in `Store`. */
export function membersIn(
  business: Pool,
  accounts: Pool,
): Pick<Store, 'memberships' | 'businesses' | 'members' | 'setMember' | 'removeMember'> {
  return {
    memberships: (accountId) =>
      transaction(business, { purpose: 'list-businesses', readOnly: true }, ({ rows }) =>
        rows<Membership>(
          `select b.id as "businessId", b.name, m.role, b.synthetic
           from accounts.membership m join business.business b on b.id = m.business_id
           where m.account_id = $1 order by b.created_at, b.id`,
          [accountId],
        ),
      ),
    businesses: () =>
      transaction(business, { purpose: 'list-businesses', readOnly: true }, ({ rows }) =>
        rows('select id as "businessId", name, synthetic from business.business order by created_at, id'),
      ),
    async members(businessId) {
      const roles = await transaction(business, { businessId, readOnly: true }, ({ rows }) =>
        rows<{ accountId: string; role: Role }>(
          'select account_id as "accountId", role from accounts.membership where business_id = $1',
          [businessId],
        ),
      );
      const { rows: people } = await accounts.query<{ accountId: string; email: string; name: string }>(
        'select id as "accountId", email, name from accounts."user" where id = any($1) order by name, id',
        [roles.map(({ accountId }) => accountId)],
      );
      return people.flatMap((person) => {
        const found = roles.find(({ accountId }) => accountId === person.accountId);
        return found === undefined ? [] : [{ ...person, role: found.role }];
      });
    },
    setMember: (businessId, accountId, role) =>
      transaction(business, { businessId, role: 'owner' }, async ({ rows }) => {
        await rows(
          `insert into accounts.membership (account_id, business_id, role) values ($1, $2, $3)
           on conflict (account_id, business_id) do update set role = excluded.role`,
          [accountId, businessId, role],
        );
      }),
    removeMember: (businessId, accountId) =>
      transaction(business, { businessId, role: 'owner' }, async ({ rows }) => {
        await rows('delete from accounts.membership where account_id = $1 and business_id = $2', [
          accountId,
          businessId,
        ]);
      }),
  };
}
