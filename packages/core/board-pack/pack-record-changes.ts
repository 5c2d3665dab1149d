// What people decided in the period: changes of records from the history, with who, when and why.
import type { Business } from '../model/business.ts';
import type { Change } from '../model/change.ts';
import type { Day } from '../model/fields.ts';
import type { NounName } from '../model/nouns.ts';
import { recordsOf } from '../model/parse-business.ts';
import type { DayRange } from './day-range.ts';

/** One entry of the history. */
export interface HistoryEntry {
  readonly day: Day;
  readonly by: string;
  readonly why: string | null;
  readonly changes: readonly Change[];
  /** What takes the changes back: it knows what removed records were called. */
  readonly inverse: readonly Change[];
}

export interface PackRecordChange {
  readonly day: Day;
  readonly by: string;
  readonly why: string | null;
  readonly noun: NounName;
  readonly kind: Change['kind'];
  /** Names of the records; more than three are counted. */
  readonly names: readonly string[];
  readonly count: number;
  /** Names of the fields that became different. */
  readonly fields: readonly string[];
}

/** What is written into the pack itself, or on a chart, decides nothing. */
const noDecisions: ReadonlySet<NounName> = new Set(['commentary', 'annotation', 'check-in']);

/** Newest first; changes of one entry that are alike stand together. */
export function packRecordChanges(
  business: Business,
  history: readonly HistoryEntry[],
  { from, to }: DayRange,
): readonly PackRecordChange[] {
  return history
    .filter(({ day }) => day >= from && day <= to)
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .flatMap((entry) => alike(entry.changes).map((changes) => told(business, entry, changes)));
}

function alike(changes: readonly Change[]): readonly (readonly [Change, ...Change[]])[] {
  const groups = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    if (noDecisions.has(change.noun)) continue;
    const group = groups.get(`${change.kind} ${change.noun}`);
    if (group) group.push(change);
    else groups.set(`${change.kind} ${change.noun}`, [change]);
  }
  return [...groups.values()];
}

function told(
  business: Business,
  { day, by, why, inverse }: HistoryEntry,
  changes: readonly [Change, ...Change[]],
): PackRecordChange {
  const [{ noun, kind }] = changes;
  const fields =
    kind === 'update' ? changes.flatMap((one) => ('set' in one ? Object.keys(one.set) : [])) : [];
  return {
    day,
    by,
    why,
    noun,
    kind,
    names: changes.slice(0, 3).map((change) => nameOf(business, change, inverse)),
    count: changes.length,
    fields: [...new Set(fields)],
  };
}

/** As it is called now, else as it was called when it was made or removed, else its key. */
function nameOf(business: Business, { noun, id, ...change }: Change, inverse: readonly Change[]): string {
  const now = recordsOf(business, noun).find((one) => one.id === id);
  const undo = inverse.find((one) => one.noun === noun && one.id === id);
  for (const fields of [
    now,
    'set' in change ? change.set : undefined,
    undo && 'set' in undo ? undo.set : undefined,
  ]) {
    if (fields === undefined) continue;
    const named = fields as { readonly name?: unknown; readonly title?: unknown };
    if (typeof named.name === 'string') return named.name;
    if (typeof named.title === 'string') return named.title;
  }
  return id;
}
