// Links by which people give values, their addresses, and the mails to them: never in a snapshot, an export or the history.
import type { WeekEntry } from '@evenkeel/core';
import type { Session } from '../database/session.ts';
import type { CheckInLink, CheckIns, Mail, PersonAddress } from './check-in-link.ts';

/** @param asOwner runs what an owner alone may do */
export function checkInsIn(
  { rows }: Session,
  businessId: string,
  asOwner: <T>(work: () => Promise<T>) => Promise<T>,
): CheckIns {
  return {
    timeOf: (person, from, to) =>
      rows<WeekEntry>(
        `select day, minutes, activity, initiative, coalesce(project, text) as project, source_id as "sourceId"
         from business.time_entry where business_id = $1 and person = $2 and day between $3 and $4 order by id`,
        [businessId, person, from, to],
      ),
    links: () =>
      rows<CheckInLink>(
        `select ${linkColumns} from business.check_in_link
         where business_id = $1 and not is_withdrawn order by created_at desc, token_hash`,
        [businessId],
      ),
    addLink: ({ id, person, createdBy, expiresAt, isMailed }) =>
      asOwner(async () => {
        await rows(
          `insert into business.check_in_link (token_hash, business_id, person, created_by, expires_at, is_mailed)
           values ($1, $2, $3, $4, $5, $6)`,
          [id, businessId, person, createdBy, expiresAt, isMailed],
        );
      }),
    withdrawLink: (id) =>
      asOwner(async () => {
        const withdrawn = await rows(
          `update business.check_in_link set is_withdrawn = true
           where business_id = $1 and token_hash = $2 and not is_withdrawn returning token_hash`,
          [businessId, id],
        );
        return withdrawn.length > 0;
      }),
    forgetLink: (id) =>
      asOwner(async () => {
        await rows('delete from business.check_in_link where business_id = $1 and token_hash = $2', [
          businessId,
          id,
        ]);
      }),
    addresses: () =>
      rows<PersonAddress>(
        `select person, email, is_weekly as "isWeekly", has_unsubscribed as "hasUnsubscribed"
         from business.person_address where business_id = $1 order by person`,
        [businessId],
      ),
    keepAddress: ({ person, email, isWeekly }) =>
      asOwner(async () => {
        // Whoever stopped the mails stays without them until another address is given.
        await rows(
          `insert into business.person_address as a (business_id, person, email, is_weekly) values ($1, $2, $3, $4)
           on conflict (business_id, person) do update set email = excluded.email, is_weekly = excluded.is_weekly,
             has_unsubscribed = a.has_unsubscribed and a.email = excluded.email`,
          [businessId, person, email, isWeekly],
        );
      }),
    removeAddress: (person) =>
      asOwner(async () => {
        const removed = await rows(
          'delete from business.person_address where business_id = $1 and person = $2 returning person',
          [businessId, person],
        );
        return removed.length > 0;
      }),
    queueMail: ({ person, kind, week, baseUrl, nextTryAt }) =>
      asOwner(async () => {
        const [queued] = await rows<Mail>(
          `insert into business.mail (business_id, person, kind, week, base_url, next_try_at) values ($1, $2, $3, $4, $5, $6)
           on conflict (business_id, person, week) where kind = 'weekly' do nothing returning ${mailColumns}`,
          [businessId, person, kind, week, baseUrl, nextTryAt],
        );
        return queued ?? null;
      }),
    dueMails: (now) =>
      rows<Mail>(
        `select ${mailColumns} from business.mail
         where business_id = $1 and outcome = 'waiting' and next_try_at <= $2 order by id`,
        [businessId, now],
      ),
    lastMails: () =>
      rows<Mail>(
        `select distinct on (person) ${mailColumns} from business.mail
         where business_id = $1 and outcome <> 'not-needed' order by person, id desc`,
        [businessId],
      ),
    mailedInWeek: async (week) => {
      const found = await rows<{ person: string }>(
        `select person from business.mail where business_id = $1 and week = $2 and kind = 'weekly'`,
        [businessId, week],
      );
      return found.map(({ person }) => person);
    },
    endMail: (id, outcome, reason) =>
      asOwner(async () => {
        await rows(
          `update business.mail set outcome = $3, reason = $4, ended_at = current_timestamp, attempts = attempts + 1
           where business_id = $1 and id = $2 and outcome = 'waiting'`,
          [businessId, id, outcome, reason],
        );
      }),
    delayMail: (id, nextTryAt, reason) =>
      asOwner(async () => {
        await rows(
          `update business.mail set next_try_at = $3, reason = $4, attempts = attempts + 1
           where business_id = $1 and id = $2 and outcome = 'waiting'`,
          [businessId, id, nextTryAt, reason],
        );
      }),
  };
}

const linkColumns = `token_hash as id, person, created_by as "createdBy", created_at as "createdAt", expires_at as "expiresAt",
  is_mailed as "isMailed", last_used_on as "lastUsedOn"`;

const mailColumns = `id, person, kind, week, base_url as "baseUrl", created_at as "createdAt", attempts,
  next_try_at as "nextTryAt", outcome, reason, ended_at as "endedAt"`;
