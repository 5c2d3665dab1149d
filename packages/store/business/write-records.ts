// Writes records with their links and versions: whatever changes records goes through here.
import { type AnyRecord, type NounName, nounNames } from '@evenkeel/core';
import type { Session } from '../database/session.ts';
import { linksOf, quote, tableOf } from '../schema/columns.ts';
import { writeRecords as recordsStatement, writeVersions } from './record-sql.ts';

/** What becomes of the records of one noun. */
export interface NounWrites {
  readonly written: readonly AnyRecord[];
  readonly removed: readonly string[];
}

/** Writes everything as of one revision; order does not matter, references are checked when all is written. */
export async function writeRecords(
  { rows }: Session,
  businessId: string,
  revision: number,
  writes: ReadonlyMap<NounName, NounWrites>,
): Promise<void> {
  for (const noun of nounNames) {
    const { written, removed } = writes.get(noun) ?? { written: [], removed: [] };
    const ids = [...written.map(({ id }) => id), ...removed];
    if (ids.length === 0) continue;
    const links = linksOf(noun);
    for (const { table, from } of links) {
      await rows(`delete from business.${quote(table)} where business_id = $1 and ${quote(from)} = any($2)`, [
        businessId,
        ids,
      ]);
    }
    await rows(
      `update ${tableOf(noun, '_version')} set ended_in = $2
       where business_id = $1 and id = any($3) and ended_in is null`,
      [businessId, revision, ids],
    );
    if (removed.length > 0) {
      await rows(`delete from ${tableOf(noun)} where business_id = $1 and id = any($2)`, [
        businessId,
        removed,
      ]);
    }
    if (written.length === 0) continue;
    const json = JSON.stringify(written);
    await rows(recordsStatement(noun), [businessId, revision, json]);
    await rows(writeVersions(noun), [businessId, revision, json]);
    for (const { table, from, to, field } of links) {
      await rows(
        `insert into business.${quote(table)} (business_id, ${quote(from)}, ${quote(to)})
         select $1, r.id, t.id
         from json_to_recordset($2::json) as r (id text, ${quote(field)} text[]), unnest(r.${quote(field)}) as t (id)`,
        [businessId, json],
      );
    }
  }
  await rows('set constraints all immediate');
  await rows('set constraints all deferred');
}
