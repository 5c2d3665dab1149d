// Single lines inside one transaction.
import type { Session } from '../database/session.ts';
import type { Actor } from '../store.ts';
import { assignEntries, undoAssignment } from './assign-entries.ts';
import type { Entries } from './entries.ts';
import { entryKinds } from './entry-kinds.ts';
import { linesToLearn } from './lines-to-learn.ts';
import { chanceBands, lineIds, listLines } from './list-lines.ts';

type Writing = <T>(work: () => Promise<T>) => Promise<T>;

export function entriesIn(session: Session, businessId: string, actor: Actor, writing: Writing): Entries {
  return {
    list: (filter, chances, page) => listLines(session, businessId, filter, chances, page),
    ids: (filter, chances, most) => lineIds(session, businessId, filter, chances, most),
    bands: (filter, chances) => chanceBands(session, businessId, filter, chances),
    assign: (kind, decisions, why, options) =>
      writing(() => assignEntries(session, businessId, actor, kind, decisions, why, options)),
    undo: (revision, why) => writing(() => undoAssignment(session, businessId, actor, revision, why)),
    async version() {
      const { version } = await session.row<{ version: number }>(
        `select coalesce(max(revision), 0) as version from business.change_log
         where business_id = $1 and kind in ('created', 'imported', 'import-removed', 'reassigned', 'assigned')`,
        [businessId],
      );
      return version;
    },
    linesToLearn: (kind, most) => linesToLearn(session, businessId, kind, most),
    async names(kind, field, ids) {
      if (kind === 'time' && (field === 'payee' || field === 'account')) return [];
      const found = await session.rows<{ name: string }>(
        `select distinct ${field} as name from business.${entryKinds[kind].table}
         where business_id = $1 and id = any($2::bigint[]) and ${field} is not null order by 1`,
        [businessId, ids],
      );
      return found.map(({ name }) => name);
    },
  };
}
