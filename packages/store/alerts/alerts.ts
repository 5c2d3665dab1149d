// Alerts: kept once for the business, read by each account for itself.
import type { WatchedStatus } from '@evenkeel/core';
import type { Session } from '../database/session.ts';
import type { Alert, Alerts } from './alert.ts';

/** Alerts of one business that are remembered. */
const ALERTS_KEPT = 1000;

/** @param writing runs what a viewer may not do */
export function alertsIn(
  { rows, row }: Session,
  businessId: string,
  writing: <T>(work: () => Promise<T>) => Promise<T>,
): Alerts {
  return {
    list: (accountId, { limit, before }) =>
      rows<Alert>(
        `select ${columns}, exists (${readBy}) as "isRead" from business.alert a
         where a.business_id = $1 and ($3::bigint is null or a.id < $3) order by a.id desc limit $4`,
        [businessId, accountId, before ?? null, limit],
      ),
    unread: async (accountId) => {
      const found = await row<{ count: number }>(
        `select count(*) as count from business.alert a where a.business_id = $1 and not exists (${readBy})`,
        [businessId, accountId],
      );
      return found.count;
    },
    markRead: (accountId, ids) =>
      writing(async () => {
        await rows(
          `insert into business.alert_read (business_id, alert, account_id)
           select business_id, id, $2 from business.alert
           where business_id = $1 and ($3::bigint[] is null or id = any($3)) on conflict do nothing`,
          [businessId, accountId, ids],
        );
      }),
    statuses: () =>
      rows<WatchedStatus>(
        'select subject, status, basis from business.alert_status where business_id = $1 order by subject',
        [businessId],
      ),
    keep: (statuses, alerts) =>
      writing(async () => {
        await rows(
          `with now as (select * from json_to_recordset($2) as n (subject text, status text, basis jsonb)),
             gone as (delete from business.alert_status where business_id = $1 and subject not in (select subject from now))
           insert into business.alert_status (business_id, subject, status, basis)
           select $1, subject, status, basis from now
           on conflict (business_id, subject) do update set status = excluded.status, basis = excluded.basis`,
          [businessId, JSON.stringify(statuses)],
        );
        if (alerts.length === 0) return;
        await rows(
          `insert into business.alert (business_id, subject, kind, noun, record, name, from_status, to_status, day, why, numbers)
           select $1, a.* from json_to_recordset($2) as a (subject text, kind text, noun text, record text, name text,
             "from" text, "to" text, day date, why jsonb, numbers jsonb)`,
          [businessId, JSON.stringify(alerts)],
        );
        await rows(
          `delete from business.alert where business_id = $1 and id <= (
             select id from business.alert where business_id = $1 order by id desc offset ${ALERTS_KEPT} limit 1)`,
          [businessId],
        );
      }),
  };
}

const columns = `a.id, a.subject, a.kind, a.noun, a.record, a.name, a.from_status as "from", a.to_status as "to", a.day, a.at, a.why, a.numbers`;
const readBy = `select 1 from business.alert_read r where r.business_id = a.business_id and r.alert = a.id and r.account_id = $2`;
