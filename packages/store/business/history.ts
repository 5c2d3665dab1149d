// The log of changes, newest first.
import type { Session } from '../database/session.ts';
import type { BusinessScope, LoggedChange } from '../store.ts';

/** See `BusinessScope.history`. */
export async function readHistory(
  { rows }: Session,
  businessId: string,
  { limit, before, noun, id }: Parameters<BusinessScope['history']>[0],
): Promise<readonly LoggedChange[]> {
  const named = { ...(noun === undefined ? {} : { noun }), ...(id === undefined ? {} : { id }) };
  const filtered = noun !== undefined || id !== undefined;
  return await rows<LoggedChange>(
    `select l.revision, l.at, l.by_name as by, l.kind, l.why, l.changes, l.inverse, l.profile,
       case when i.revision is not null
         then json_build_object('fileName', i.file_name, 'kind', i.kind, 'added', i.added) end as imported,
       case when a.revision is not null
         then json_build_object('kind', a.kind, 'entries', cardinality(a.entries), 'targets', a.targets, 'undoes', a.undoes)
         end as assigned
     from business.change_log l
     left join business.import i on i.business_id = l.business_id and i.revision = l.revision
     left join business.assignment a on a.business_id = l.business_id and a.revision = l.revision
     where l.business_id = $1 and l.revision < $2 and (not $3 or l.changes @> $4::jsonb)
     order by l.revision desc limit $5`,
    [businessId, before ?? Number.MAX_SAFE_INTEGER, filtered, JSON.stringify([named]), Math.max(0, limit)],
  );
}
