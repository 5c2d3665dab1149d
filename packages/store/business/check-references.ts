// Holds the references of planned changes against the rest of the business, which is in the database.
import { factNouns, type NounName, nounNames, nouns, type Problem } from '@evenkeel/core';
import type { Session } from '../database/session.ts';
import { factColumns, linksOf, nounColumns, quote, tableOf } from '../schema/columns.ts';
import { keyOf, type Outcome } from './plan-changes.ts';

/** How many of the records that still refer to a removed one are named. */
const mostNamed = 5;

/** References of written records that lead nowhere, and removed records to which others still refer. */
export async function checkReferences(
  session: Session,
  businessId: string,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<readonly Problem[]> {
  return [
    ...(await missingTargets(session, businessId, outcomes)),
    ...(await remainingReferrers(session, businessId, outcomes)),
  ];
}

async function missingTargets(
  { rows }: Session,
  businessId: string,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<readonly Problem[]> {
  const sought = new Map<NounName, Set<string>>();
  const references = [...outcomes.values()].flatMap(referencesOf);
  for (const { noun, target } of references) {
    if (!outcomes.has(keyOf(noun, target))) sought.set(noun, (sought.get(noun) ?? new Set()).add(target));
  }
  const found = new Set<string>();
  for (const [noun, ids] of sought) {
    const known = await rows<{ id: string }>(
      `select id from ${tableOf(noun)} where business_id = $1 and id = any($2)`,
      [businessId, [...ids]],
    );
    for (const { id } of known) found.add(keyOf(noun, id));
  }
  return references
    .filter(({ noun, target }) => {
      const planned = outcomes.get(keyOf(noun, target));
      return planned === undefined ? !found.has(keyOf(noun, target)) : planned.after === null;
    })
    .map(({ noun, target, field, index }) => ({
      code: 'reference-to-nothing',
      path: [index, 'set', field],
      value: target,
      data: { noun, target },
    }));
}

function referencesOf({ noun, after, index }: Outcome): readonly {
  readonly noun: NounName;
  readonly target: string;
  readonly field: string;
  readonly index: number;
}[] {
  if (after === null) return [];
  return Object.entries(nouns[noun].fields).flatMap(([field, { meta }]) => {
    if (meta.refersTo === null) return [];
    const value = (after as Readonly<Record<string, unknown>>)[field];
    const targets: readonly string[] = Array.isArray(value)
      ? value
      : typeof value === 'string'
        ? [value]
        : [];
    return targets.map((target) => ({ noun: meta.refersTo as NounName, target, field, index }));
  });
}

async function remainingReferrers(
  { rows }: Session,
  businessId: string,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<readonly Problem[]> {
  const removed = [...outcomes.values()].filter(({ before, after }) => before !== null && after === null);
  const problems: Problem[] = [];
  for (const noun of new Set(removed.map((outcome) => outcome.noun))) {
    const gone = new Map(removed.filter((one) => one.noun === noun).map((one) => [one.id, one]));
    const referrers = await rows<Referrer>(referrersOf(noun), [businessId, [...gone.keys()]]);
    const byTarget = new Map<string, { by: string[]; count: number }>();
    for (const { target, referrer, id, count } of referrers) {
      // A record in the plan was looked at as it will be, by `missingTargets`.
      if (id !== null && outcomes.has(keyOf(referrer, id))) continue;
      const entry = byTarget.get(target) ?? { by: [], count: 0 };
      entry.count += count;
      if (entry.by.length < mostNamed)
        entry.by.push(id === null ? `${referrer} (${count})` : keyOf(referrer, id));
      byTarget.set(target, entry);
    }
    for (const [id, { by, count }] of byTarget) {
      const data = { noun, id, by: by.join(', '), count };
      problems.push({ code: 'still-referred-to', path: [gone.get(id)?.index ?? 0, 'id'], value: id, data });
    }
  }
  return problems;
}

/** `id` is null for facts, which are counted. */
interface Referrer {
  readonly target: string;
  readonly referrer: string;
  readonly id: string | null;
  readonly count: number;
}

function referrersOf(removed: NounName): string {
  const parts: string[] = [];
  for (const noun of nounNames) {
    for (const { name, meta } of nounColumns(noun)) {
      if (meta.refersTo !== removed) continue;
      parts.push(`select ${quote(name)}, '${noun}', id, 1 from ${tableOf(noun)}
        where business_id = $1 and ${quote(name)} = any($2)`);
    }
    for (const { table, from, to, refersTo } of linksOf(noun)) {
      if (refersTo !== removed) continue;
      parts.push(`select ${quote(to)}, '${noun}', ${quote(from)}, 1 from business.${quote(table)}
        where business_id = $1 and ${quote(to)} = any($2)`);
    }
  }
  for (const fact of Object.keys(factNouns) as (keyof typeof factNouns)[]) {
    for (const { name, meta } of factColumns(fact)) {
      if (meta.refersTo !== removed) continue;
      parts.push(`select ${quote(name)}, '${fact}', null, count(*) from ${tableOf(fact)}
        where business_id = $1 and ${quote(name)} = any($2) group by 1`);
    }
  }
  if (parts.length === 0)
    return 'select null as target, null as referrer, null as id, 0 as count where $1 = any($2)';
  return `select * from (${parts.join('\nunion all\n')}) r (target, referrer, id, count) order by 1, 2, 3`;
}
