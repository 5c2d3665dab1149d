// The one write path of records: all changes or none, with versions, log and the way back, in one transaction.
import type { AnyRecord, Change, NounName, Problem } from '@evenkeel/core';
import { isRefusedValue, type Session, savepoint } from '../database/session.ts';
import { tableOf } from '../schema/columns.ts';
import type { Actor, Applied, Applying, Conflict, VersionedChange } from '../store.ts';
import { checkReferences } from './check-references.ts';
import {
  changesNothing,
  inverseOf,
  keyOf,
  type Outcome,
  type Plan,
  planChanges,
  type Standing,
} from './plan-changes.ts';
import { currentRecords } from './record-sql.ts';
import { lockBusiness, logRevision } from './revision.ts';
import { type NounWrites, writeRecords } from './write-records.ts';

/** See `BusinessScope.applyChanges`. */
export async function applyChanges(
  session: Session,
  businessId: string,
  actor: Actor,
  changes: readonly VersionedChange[],
  why: string | null,
): Promise<Applying> {
  const last = await lockBusiness(session, businessId);
  const plan = planChanges(await standingOf(session, businessId, changes), changes);
  if (plan.stale.length > 0) {
    return { outcome: 'conflict', conflicts: await conflictsOf(session, businessId, plan.stale) };
  }
  if (plan.problems.length > 0) return { outcome: 'refused', problems: plan.problems };
  const outcomes = new Map([...plan.outcomes].filter(([, outcome]) => !changesNothing(outcome)));
  const broken = await checkReferences(session, businessId, outcomes);
  if (broken.length > 0) return { outcome: 'refused', problems: broken };
  if (outcomes.size === 0) return { outcome: 'applied', applied: unchanged(last, plan) };
  return await write(session, businessId, actor, changes, why, outcomes, last + 1);
}

async function write(
  session: Session,
  businessId: string,
  actor: Actor,
  changes: readonly VersionedChange[],
  why: string | null,
  outcomes: ReadonlyMap<string, Outcome>,
  revision: number,
): Promise<Applying> {
  const inverse = inverseOf(outcomes.values(), revision);
  try {
    await savepoint(session, async () => {
      await writeRecords(session, businessId, revision, writesOf(outcomes.values()));
      if (removesSomebody(outcomes)) await session.rows('set constraints all immediate');
      const entry = { kind: 'changed', why, changes: changes.map(withoutVersion), inverse } as const;
      await logRevision(session, businessId, actor, entry);
    });
  } catch (error) {
    if (!isRefusedValue(error)) throw error;
    const hidden = hiddenReferrer(error, outcomes);
    if (hidden !== null) return { outcome: 'refused', problems: [hidden] };
    const problem: Problem = { code: 'not-storable', path: [], value: null, data: { reason: error.message } };
    return { outcome: 'refused', problems: [problem] };
  }
  const versions: Record<string, number> = {};
  for (const [key, { after }] of outcomes) if (after !== null) versions[key] = revision;
  return { outcome: 'applied', applied: { revision, versions, inverse, profileBefore: null } };
}

/** Whoever may not see pay cannot see either that it still refers to a person: then the database finds out. */
function removesSomebody(outcomes: ReadonlyMap<string, Outcome>): boolean {
  return [...outcomes.values()].some(({ noun, after }) => noun === 'person' && after === null);
}

function hiddenReferrer(
  { code, table }: { readonly code?: string | undefined; readonly table?: string | undefined },
  outcomes: ReadonlyMap<string, Outcome>,
): Problem | null {
  if (code !== '23503' || table !== 'hourly_cost') return null;
  const gone = [...outcomes.values()].find(({ noun, after }) => noun === 'person' && after === null);
  const id = gone?.id ?? '';
  const data = { noun: 'person', id, by: 'hourly-cost', count: 1 };
  return { code: 'still-referred-to', path: [gone?.index ?? 0, 'id'], value: id, data };
}

function unchanged(revision: number, { outcomes }: Plan): Applied {
  const versions: Record<string, number> = {};
  for (const [key, { before }] of outcomes) if (before !== null) versions[key] = before.version;
  return { revision, versions, inverse: [], profileBefore: null };
}

async function standingOf(
  { rows }: Session,
  businessId: string,
  changes: readonly VersionedChange[],
): Promise<ReadonlyMap<string, Standing>> {
  const standing = new Map<string, Standing>();
  for (const noun of new Set(changes.map((change) => change.noun))) {
    const ids = changes.filter((change) => change.noun === noun).map(({ id }) => id);
    const found = await rows<{ record: { id: string; version: number } }>(
      `select row_to_json(r) as record from (${currentRecords(noun)} and r.id = any($2)) r`,
      [businessId, ids],
    );
    for (const { record } of found) {
      const { version, ...fields } = record;
      standing.set(keyOf(noun, fields.id), { record: fields as AnyRecord, version });
    }
  }
  return standing;
}

async function conflictsOf(
  { rows }: Session,
  businessId: string,
  stale: Plan['stale'],
): Promise<readonly Conflict[]> {
  const conflicts: Conflict[] = [];
  for (const { change, standing } of stale) {
    const { noun, id, expectedVersion } = change;
    const [log] = await rows<{ at: string; by: string }>(
      `select at, by_name as by from business.change_log where business_id = $1 and revision =
         (select coalesce(ended_in, version) from ${tableOf(noun, '_version')}
          where business_id = $1 and id = $2 order by version desc limit 1)`,
      [businessId, id],
    );
    conflicts.push({
      noun,
      id,
      expectedVersion,
      currentVersion: standing?.version ?? null,
      current: standing?.record ?? null,
      changedBy: log?.by ?? null,
      changedAt: log?.at ?? null,
    });
  }
  return conflicts;
}

function writesOf(outcomes: Iterable<Outcome>): ReadonlyMap<NounName, NounWrites> {
  const writes = new Map<NounName, { written: AnyRecord[]; removed: string[] }>();
  for (const { noun, id, after } of outcomes) {
    const ofNoun = writes.get(noun) ?? { written: [], removed: [] };
    writes.set(noun, ofNoun);
    if (after === null) ofNoun.removed.push(id);
    else ofNoun.written.push(after);
  }
  return writes;
}

function withoutVersion({ expectedVersion: _, ...change }: VersionedChange): Change {
  return change;
}
