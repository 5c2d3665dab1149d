// What was really used of one resource, by piece of work and month: the facts behind flows, distances and evidence.
import type { Month } from '../model/fields.ts';
import { addMonths, monthsOf, type Period } from '../model/period.ts';
import type { Totals } from '../model/totals.ts';

export type Resource = 'money' | 'hours';

/** The two fields by which contributions, allocations and facts name their work. */
export interface WorkFields {
  readonly activity: string | null;
  readonly initiative: string | null;
}

export interface WorkUsage extends WorkFields {
  /** Of each month, in minor units (below zero for money back) or minutes: whole numbers, so that no order shows. */
  readonly amounts: readonly number[];
  readonly entries: readonly number[];
  /** Sum over the window. */
  readonly inWindow: number;
}

export interface Usage {
  /** The window and as many months before it. */
  readonly months: readonly Month[];
  /** Index of the first month of the window. */
  readonly windowStart: number;
  /** By work key, sorted; `` is what is tied to no work. */
  readonly works: ReadonlyMap<string, WorkUsage>;
  /** What is tied to no work, by payee or project; also what came before the window. */
  readonly untied: ReadonlyMap<string, UntiedUsage>;
}

export interface UntiedUsage {
  /** Of each month, like those of a piece of work. */
  readonly amounts: readonly number[];
  /** Of the money: where it was posted. */
  readonly accounts: ReadonlySet<string>;
  /** Sum over the window. */
  readonly inWindow: number;
}

/** Of the money only `spending` counts. Cost grows with the totals. */
export function usageOf(totals: Totals, resource: Resource, window: Period): Usage {
  const windowStart = monthsOf(window).length;
  const months = monthsOf({ from: addMonths(window.from, -windowStart), to: window.to });
  const indexOf = new Map(months.map((month, index) => [month, index]));
  // Two look-ups by id instead of one by a joined key: this is the innermost loop over all facts.
  const byActivity = new Map<string | null, Draft>();
  const byInitiative = new Map<string | null, Draft>();
  const untied = new Map<string, UntiedDraft>();
  const add = (
    one: WorkFields & { month: Month; entries: number },
    amount: number,
    label: string | null,
    account: string | null,
  ) => {
    const index = indexOf.get(one.month);
    if (index === undefined) return;
    const [group, id] = one.activity === null ? [byInitiative, one.initiative] : [byActivity, one.activity];
    let work = group.get(id);
    if (work === undefined) {
      work = draft(one, months.length);
      group.set(id, work);
    }
    work.amounts[index] = (work.amounts[index] ?? 0) + amount;
    work.entries[index] = (work.entries[index] ?? 0) + one.entries;
    if (index >= windowStart) work.inWindow += amount;
    if (id !== null || label === null) return;
    let own = untied.get(label);
    if (own === undefined) {
      own = { amounts: new Array<number>(months.length).fill(0), accounts: new Set(), inWindow: 0 };
      untied.set(label, own);
    }
    own.amounts[index] = (own.amounts[index] ?? 0) + amount;
    if (account !== null) own.accounts.add(account);
    if (index >= windowStart) own.inWindow += amount;
  };
  if (resource === 'money') {
    for (const one of totals.money)
      if (one.nature === 'spending') add(one, one.amountMinor, one.payee, one.account);
  } else {
    for (const one of totals.time) add(one, one.minutes, one.project, null);
  }
  const works = [...byActivity.values(), ...byInitiative.values()]
    .map((work) => [workKey(work), work] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { months, windowStart, works: new Map(works), untied };
}

interface Draft extends WorkFields {
  readonly amounts: number[];
  readonly entries: number[];
  inWindow: number;
}

interface UntiedDraft {
  readonly amounts: number[];
  readonly accounts: Set<string>;
  inWindow: number;
}

function draft({ activity, initiative }: WorkFields, months: number): Draft {
  return {
    activity,
    initiative,
    amounts: new Array<number>(months).fill(0),
    entries: new Array<number>(months).fill(0),
    inWindow: 0,
  };
}

/** `activity/x`, `initiative/y`, or `` for something tied to no work. */
export function workKey({ activity, initiative }: WorkFields): string {
  return activity !== null ? `activity/${activity}` : initiative !== null ? `initiative/${initiative}` : '';
}
