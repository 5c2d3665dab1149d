// The statements that read and write the records of one noun, made from its declaration.
import type { NounName } from '@evenkeel/core';
import { type Column, linksOf, nounColumns, quote, tableOf } from '../schema/columns.ts';

/** Names the columns as fields: `r."baseline_day" as "baselineDay"`. */
export function selectFields(columns: readonly Column[], alias: string): string {
  return columns.map(({ name, field }) => `${alias}.${quote(name)} as ${quote(field)}`).join(', ');
}

/** Records as they are now, with `version`; parameter `$1` is the business. */
export function currentRecords(noun: NounName): string {
  const links = linksOf(noun).map(
    ({ table, from, to, field }) =>
      `array(select l.${quote(to)} from business.${quote(table)} l
        where l.business_id = r.business_id and l.${quote(from)} = r.id
        order by l.${quote(to)} collate "C") as ${quote(field)}`,
  );
  const fields = ['r.id', 'r.version', selectFields(nounColumns(noun), 'r'), ...links].join(', ');
  return `select ${fields} from ${tableOf(noun)} r where r.business_id = $1`;
}

/** Records as they were in a revision (`$2`), with `version`; parameter `$1` is the business. */
export function pastRecords(noun: NounName): string {
  const links = linksOf(noun).map(({ to, field }) => `r.${quote(to)} as ${quote(field)}`);
  const fields = ['r.id', 'r.version', selectFields(nounColumns(noun), 'r'), ...links].join(', ');
  return `select ${fields} from ${tableOf(noun, '_version')} r
    where r.business_id = $1 and r.version <= $2 and (r.ended_in is null or r.ended_in > $2)`;
}

/** Writes records, new or known. Parameters: business, version, records as a JSON list. */
export function writeRecords(noun: NounName): string {
  const columns = nounColumns(noun);
  const names = columns.map(({ name }) => quote(name));
  return `insert into ${tableOf(noun)} (business_id, id, version, ${names.join(', ')})
    select $1, r.id, $2, ${columns.map(({ field }) => `r.${quote(field)}`).join(', ')}
    from ${recordset(noun)}
    on conflict (business_id, id) do update
    set version = excluded.version, ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`;
}

/** Writes one more version of records. Parameters: business, version, records as a JSON list. */
export function writeVersions(noun: NounName): string {
  const columns = nounColumns(noun);
  const links = linksOf(noun);
  const names = [...columns.map(({ name }) => name), ...links.map(({ to }) => to)].map(quote);
  const fields = [...columns.map(({ field }) => field), ...links.map(({ field }) => field)];
  return `insert into ${tableOf(noun, '_version')} (business_id, id, version, ${names.join(', ')})
    select $1, r.id, $2, ${fields.map((field) => `r.${quote(field)}`).join(', ')} from ${recordset(noun)}`;
}

function recordset(noun: NounName): string {
  const columns = nounColumns(noun).map(({ field, type }) => `${quote(field)} ${type}`);
  const links = linksOf(noun).map(({ field }) => `${quote(field)} text[]`);
  return `json_to_recordset($3::json) as r (id text, ${[...columns, ...links].join(', ')})`;
}
