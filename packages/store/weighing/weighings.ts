// The rounds of one business: who is asked, by which links, and the answers once a round is closed.
import { type Day, ID_SHAPE } from '@evenkeel/core';
import type { Session } from '../database/session.ts';
import type { Asked, Weighing, Weighings, WeighingWithCounts } from './weighing.ts';

/** @param writing runs what a viewer may not do */
export function weighingsIn(
  session: Session,
  businessId: string,
  writing: <T>(work: () => Promise<T>) => Promise<T>,
): Weighings {
  const { rows } = session;
  const found = async (id: string | null): Promise<readonly WeighingWithCounts[]> => {
    if (id !== null && !ID_SHAPE.test(id)) return [];
    return await rows<WeighingWithCounts>(
      `select ${weighingColumns}, ${counts} from business.weighing w
       where w.business_id = $1 and ($2::text is null or w.id = $2) order by w.opened_on desc, w.title, w.id`,
      [businessId, id],
    );
  };
  return {
    list: () => found(null),
    find: async (id) => (await found(id))[0] ?? null,
    create: (weighing) => writing(() => insertWeighing(session, businessId, weighing)),
    addLinks: (id, asked, links) => writing(() => addLinks(session, businessId, id, asked, links)),
    withdrawLinks: (id, { stakeholder, person }) =>
      writing(async () => {
        await rows(
          `update business.weighing_link set state = 'withdrawn' where business_id = $1 and weighing = $2
           and stakeholder = $3 and person is not distinct from $4 and state = 'open'`,
          [businessId, id, stakeholder, person],
        );
      }),
    close: (id, day) => writing(() => closeWeighing(session, businessId, id, day)),
    answers: (id) =>
      rows(
        `select ${askedColumns}, answer from business.weighing_answer a
         where a.business_id = $1 and a.weighing = $2 order by a.stakeholder, a.id`,
        [businessId, id],
      ),
    remove: (id) =>
      writing(async () => {
        if (!ID_SHAPE.test(id)) return false;
        const removed = await rows(
          'delete from business.weighing where business_id = $1 and id = $2 returning id',
          [businessId, id],
        );
        return removed.length > 0;
      }),
  };
}

/** Of the table called `w`. */
export const weighingColumns = `w.id, w.title, w.question, w.method, w.goals, w.opened_on as "openedOn",
  w.closes_on as "closesOn", w.closed_on as "closedOn"`;

/** Of a table of links or answers. */
export const askedColumns = `stakeholder, stakeholder_name as "stakeholderName", person, person_name as "personName"`;

const counts = `
  (select coalesce(jsonb_agg(g order by g."stakeholderName", g.stakeholder), '[]') from (
     select l.stakeholder, min(l.stakeholder_name) as "stakeholderName", count(*) as links,
       count(*) filter (where l.state = 'used') as used
     from business.weighing_link l
     where l.business_id = w.business_id and l.weighing = w.id and l.person is null
     group by l.stakeholder) g) as groups,
  (select coalesce(jsonb_agg(p order by p."personName", p.person), '[]') from (
     select l.stakeholder, l.stakeholder_name as "stakeholderName", l.person, l.person_name as "personName",
       l.state = 'used' as "isUsed"
     from business.weighing_link l
     where l.business_id = w.business_id and l.weighing = w.id and l.person is not null and l.state <> 'withdrawn') p
  ) as people`;

async function insertWeighing({ rows }: Session, businessId: string, weighing: Weighing): Promise<void> {
  const { id, title, question, method, goals, openedOn, closesOn, closedOn } = weighing;
  await rows(
    `insert into business.weighing (business_id, id, title, question, method, goals, opened_on, closes_on, closed_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [businessId, id, title, question, method, JSON.stringify(goals), openedOn, closesOn, closedOn],
  );
}

async function addLinks(
  { rows }: Session,
  businessId: string,
  id: string,
  { stakeholder, stakeholderName, person, personName }: Asked,
  { hashes, createdOn, expiresOn }: { hashes: readonly string[]; createdOn: Day; expiresOn: Day },
): Promise<boolean> {
  if (person !== null) {
    const used = await rows(
      `with earlier as (
         update business.weighing_link set state = case state when 'open' then 'withdrawn' else state end
         where business_id = $1 and weighing = $2 and person = $3 and state <> 'withdrawn' returning state)
       select 1 from earlier where state = 'used'`,
      [businessId, id, person],
    );
    if (used.length > 0) return false;
  }
  await rows(
    `insert into business.weighing_link
       (token_hash, business_id, weighing, stakeholder, stakeholder_name, person, person_name, created_on, expires_on)
     select hash, $2, $3, $4, $5, $6, $7, $8, $9 from unnest($1::text[]) as hash`,
    [hashes, businessId, id, stakeholder, stakeholderName, person, personName, createdOn, expiresOn],
  );
  return true;
}

/**
 * An answer that is just being given holds its link, so it is waited for and counted.
 *
 * The answers are written anew in an order left to chance: neither their places nor the transactions that wrote them
 * lead to a link any more.
 */
async function closeWeighing({ rows }: Session, businessId: string, id: string, day: Day): Promise<void> {
  const closed = await rows(
    `update business.weighing set closed_on = $3 where business_id = $1 and id = $2 and closed_on is null returning id`,
    [businessId, id, day],
  );
  if (closed.length === 0) return;
  await rows(
    `update business.weighing_link set state = 'closed' where business_id = $1 and weighing = $2 and state = 'open'`,
    [businessId, id],
  );
  await rows(
    `with given as (delete from business.weighing_answer where business_id = $1 and weighing = $2 returning *)
     insert into business.weighing_answer
       (business_id, weighing, stakeholder, stakeholder_name, person, person_name, answer)
     select business_id, weighing, stakeholder, stakeholder_name, person, person_name, answer from given order by random()`,
    [businessId, id],
  );
}
