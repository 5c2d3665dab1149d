// Derives what an owner would write down from the streams: who is planned for what, the budget, the assignment rules.
import type { LedgerEntry } from '@evenkeel/core';
import { splitWork } from './draw-postings.ts';
import type { Example, PersonPlan, PlainRecord, PostingStream, WorkName } from './example.ts';
import { chanceFor } from './random.ts';

const planned = { from: '2025-11', to: '2027-10' } as const;
const WEEKS_PER_MONTH = 52 / 12;

/** Hours of every person by month, from the parts of the weeks; a tenth is kept free for holidays and sickness. */
export function planHours({ name, people, lists }: Example): readonly PlainRecord[] {
  return people.flatMap((person) => {
    const chance = chanceFor(`${name}/plan/${person.id}`);
    const total = person.time.reduce((sum, { part }) => sum + part, 0);
    return person.time.flatMap(({ work, part }): readonly PlainRecord[] => {
      if (work === null) return [];
      // Nobody plans exactly what will happen.
      const guess = 0.9 * chance.between(0.93, 1.06);
      const hours = (person.hoursPerWeek * WEEKS_PER_MONTH * guess * part) / total;
      return [
        {
          id: `hours-${person.id}-${idOf(work)}`,
          pool: person.pool,
          ...setWork(work),
          person: person.id,
          amountPerMonth: Math.round(hours * 2) / 2,
          ...monthsOfWork(work, lists.initiatives ?? []),
        },
      ];
    });
  });
}

/** The budget by work: what is usually spent on it, rounded as people round. */
export function planMoney(example: Example, entries: readonly LedgerEntry[]): readonly PlainRecord[] {
  const spent = new Map<WorkName, number>();
  for (const { nature, day, activity, initiative, amountMinor } of entries) {
    if (nature !== 'spending' || (activity === null && initiative === null)) continue;
    if (activity !== null && day < `${planned.from}-01`) continue;
    const work: WorkName = activity !== null ? `activity/${activity}` : `initiative/${initiative}`;
    spent.set(work, (spent.get(work) ?? 0) + amountMinor);
  }
  const initiatives = example.lists.initiatives ?? [];
  return [...spent].sort().map(([work, amountMinor]) => {
    const { from, to } = monthsOfWork(work, initiatives);
    const monthsSoFar = work.startsWith('activity/')
      ? 12
      : monthsUntil(from, to < '2026-10' ? to : '2026-10');
    const guess = chanceFor(`${example.name}/plan/${work}`).between(0.92, 1.06);
    const stated = example.budget?.[work];
    const likely = stated === undefined ? (amountMinor * guess) / monthsSoFar : stated * 100;
    const perMonth = Math.max(1, Math.round(likely / 5000)) * 5000;
    return {
      id: `budget-${idOf(work)}`,
      pool: 'budget',
      ...setWork(work),
      amountPerMonth: perMonth,
      from,
      to,
    };
  });
}

/** Fills in the capacity of pools that state none: the hours of their people, or the budget and a small reserve. */
export function withCapacity(
  pools: readonly PlainRecord[],
  people: readonly PersonPlan[],
  budget: readonly PlainRecord[],
): readonly PlainRecord[] {
  return pools.map((pool) => {
    if (pool.capacityPerMonth !== undefined) return pool;
    const hours = people
      .filter((one) => one.pool === pool.id)
      .reduce((sum, one) => sum + one.hoursPerWeek, 0);
    const money = budget.reduce((sum, { amountPerMonth }) => sum + Number(amountPerMonth), 0);
    return {
      ...pool,
      capacityPerMonth:
        pool.kind === 'money'
          ? Math.ceil((money * 1.04) / 50_000) * 50_000
          : Math.round(hours * WEEKS_PER_MONTH),
    };
  });
}

/** One rule per payee or cost centre, in the order of the streams. */
export function assignmentRulesOf(streams: readonly PostingStream[]): readonly PlainRecord[] {
  const rules = new Map<string, PlainRecord>();
  for (const { payees, project, recognisedBy = 'payee', work, nature, text } of streams) {
    if (!work && !nature) continue;
    const patterns = recognisedBy === 'payee' ? payees : [project ?? text];
    for (const pattern of patterns) {
      const id = `${recognisedBy}-${slug(pattern)}`;
      const target = work ? setWork(work) : { nature };
      const order = (rules.size + 1) * 10;
      if (rules.has(id)) continue;
      rules.set(id, {
        id,
        order,
        appliesTo: 'ledger',
        field: recognisedBy,
        match: 'equals',
        pattern,
        ...target,
      });
    }
  }
  return [...rules.values()];
}

function setWork(work: WorkName): Readonly<Record<string, string>> {
  const { activity, initiative } = splitWork(work);
  return activity !== null ? { activity } : { initiative: initiative ?? '' };
}

function monthsOfWork(work: WorkName, initiatives: readonly PlainRecord[]): { from: string; to: string } {
  const { initiative } = splitWork(work);
  const record = initiatives.find(({ id }) => id === initiative);
  if (!record) return planned;
  return { from: String(record.start).slice(0, 7), to: String(record.end).slice(0, 7) };
}

function monthsUntil(from: string, to: string): number {
  const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return Math.max(1, index(to) - index(from) + 1);
}

function idOf(work: WorkName): string {
  return work.slice(work.indexOf('/') + 1);
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50);
}
