// Activities and initiatives as one list: who owns each, what it serves, and what it was meant to get and really got.
import type { Activity, Assessment, Business, Flow, Initiative } from '@evenkeel/core';

export interface Served {
  readonly goal: string;
  /** Share of the work's weights, 0 to 1. */
  readonly share: number;
}

export interface WorkRow {
  readonly noun: 'activity' | 'initiative';
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly function: string | null;
  readonly serves: readonly Served[];
  readonly isOverhead: boolean;
  /** Stopped or done. */
  readonly isClosed: boolean;
  /** Serves no active goal, keeps no house running, and is not over. */
  readonly servesNothing: boolean;
  /** In the window of the assessment: minor units and hours; null where neither is known. */
  readonly money: Amounts;
  readonly hours: Amounts;
  readonly initiative: Initiative | null;
}

export interface Amounts {
  readonly planned: number;
  readonly actual: number;
}

/** Work with most money first. */
export function workRows(business: Business, { flows }: Assessment): readonly WorkRow[] {
  const serves = servedBy(business);
  const money = amountsBy(flows.money);
  const hours = amountsBy(flows.hours);
  const none: Amounts = { planned: 0, actual: 0 };
  const row = (noun: WorkRow['noun'], record: Activity | Initiative): WorkRow => {
    const key = `${noun}/${record.id}`;
    const isOverhead = 'sharedOverhead' in record && record.sharedOverhead;
    const isClosed = 'status' in record && (record.status === 'done' || record.status === 'stopped');
    const served = serves.get(key) ?? [];
    return {
      noun,
      id: record.id,
      name: record.name,
      owner: record.owner,
      function: record.function,
      serves: served,
      isOverhead,
      isClosed,
      servesNothing: served.length === 0 && !isOverhead && !isClosed,
      money: money.get(key) ?? none,
      hours: hours.get(key) ?? none,
      initiative: 'status' in record ? record : null,
    };
  };
  return [
    ...business.activities.map((record) => row('activity', record)),
    ...business.initiatives.map((record) => row('initiative', record)),
  ].sort(
    (a, b) =>
      b.money.actual - a.money.actual || b.hours.actual - a.hours.actual || (a.name < b.name ? -1 : 1),
  );
}

/** What each piece of work contributes to directly; goals that are no longer active do not count. */
function servedBy({ goals, contributions }: Business): ReadonlyMap<string, readonly Served[]> {
  const active = new Set<string>(goals.filter(({ status }) => status === 'active').map(({ id }) => id));
  const points = new Map<string, Map<string, number>>();
  for (const { activity, initiative, goal, weight } of contributions) {
    if (weight <= 0 || !active.has(goal) || (activity === null && initiative === null)) continue;
    const key = activity === null ? `initiative/${initiative}` : `activity/${activity}`;
    const own = points.get(key) ?? new Map<string, number>();
    own.set(goal, (own.get(goal) ?? 0) + weight);
    points.set(key, own);
  }
  return new Map(
    [...points].map(([key, own]) => {
      const total = [...own.values()].reduce((sum, weight) => sum + weight, 0);
      const served = [...own].map(([goal, weight]) => ({ goal, share: weight / total }));
      return [key, served.sort((a, b) => b.share - a.share || (a.goal < b.goal ? -1 : 1))];
    }),
  );
}

/** What flows into each piece of work. */
function amountsBy({ planned, actual }: Flow): ReadonlyMap<string, Amounts> {
  const amounts = new Map<string, { planned: number; actual: number }>();
  const add = (layer: 'planned' | 'actual', links: Flow['planned']['links']): void => {
    for (const { to, amount } of links) {
      if (!to.startsWith('activity/') && !to.startsWith('initiative/')) continue;
      const own = amounts.get(to) ?? { planned: 0, actual: 0 };
      own[layer] += amount;
      amounts.set(to, own);
    }
  };
  add('planned', planned.links);
  add('actual', actual.links);
  return amounts;
}

export interface WorkFilter {
  readonly kind: 'all' | 'activity' | 'initiative' | 'no-goal' | 'closed';
  /** A person's key, or empty for everyone. */
  readonly owner: string;
  readonly words: string;
}

/** Work that is over is shown only when asked for. */
export function filterWork(rows: readonly WorkRow[], { kind, owner, words }: WorkFilter): readonly WorkRow[] {
  const wanted = words.trim().toLocaleLowerCase();
  return rows.filter(
    (row) =>
      (kind === 'closed' ? row.isClosed : !row.isClosed) &&
      (kind !== 'activity' || row.noun === 'activity') &&
      (kind !== 'initiative' || row.noun === 'initiative') &&
      (kind !== 'no-goal' || row.servesNothing) &&
      (owner === '' || row.owner === owner) &&
      (wanted === '' || row.name.toLocaleLowerCase().includes(wanted)),
  );
}
