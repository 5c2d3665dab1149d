// A chosen plan as changes of the business – dates, allocations, what is stopped – and a business's own dates as a plan.
import type { Allocation } from '../model/allocation.ts';
import type { Business } from '../model/business.ts';
import type { Change } from '../model/change.ts';
import type { Month } from '../model/fields.ts';
import { addDays, addMonths, monthOf, monthsBetween } from '../model/period.ts';
import type { PortfolioPlan } from '../solve/portfolio/portfolio-problem.ts';
import type { InitiativeCandidate } from './initiative-candidate.ts';
import type { BusinessPortfolio } from './portfolio-of-business.ts';

export interface PlanChangeOptions {
  /** What is left out is stopped, or stays planned with the dates it has. */
  readonly leftOut?: 'stop' | 'keep';
}

/** What a plan does with one initiative. */
export interface PlanStep {
  readonly initiative: string;
  readonly name: string;
  readonly step: 'begins' | 'moves' | 'stays' | 'stops' | 'waits';
  /** The month in which it begins; null where it does not. */
  readonly start: Month | null;
  readonly before: Month | null;
  readonly changes: readonly Change[];
}

/** One step per candidate, in their order; all changes together are one write. */
export function planChanges(
  business: Business,
  portfolio: BusinessPortfolio,
  plan: PortfolioPlan,
  { leftOut = 'stop' }: PlanChangeOptions = {},
): readonly PlanStep[] {
  const taken = new Set<string>(business.allocations.map(({ id }) => id));
  return portfolio.candidates.map((candidate) => {
    const { initiative } = candidate;
    const own = business.allocations.filter((one) => one.initiative === initiative.id);
    const before = initiative.start === null ? null : monthOf(initiative.start);
    const about = { initiative: initiative.id, name: initiative.name, before };
    const period = plan.get(initiative.id);
    if (period === undefined) {
      if (leftOut === 'keep') return { ...about, step: 'waits', start: null, changes: [] };
      return {
        ...about,
        step: 'stops',
        start: null,
        changes: stopped(candidate, own, portfolio.months[0] ?? ''),
      };
    }
    if (candidate.isBegun) return { ...about, step: 'stays', start: before, changes: [] };
    const start = portfolio.months[period - 1] ?? '';
    const changes = [...dated(candidate, start), ...allocated(business, candidate, own, start, taken)];
    const step = changes.length === 0 ? 'stays' : before === null || before === start ? 'begins' : 'moves';
    return { ...about, step, start, changes };
  });
}

/** The dates that are written down today as a plan; an initiative without one, or with one out of reach, is not in it. */
export function planOfBusiness({ candidates, months }: BusinessPortfolio): PortfolioPlan {
  const plan = new Map<string, number>();
  for (const { initiative, isBegun, earliest, latest } of candidates) {
    const period = isBegun
      ? earliest
      : initiative.start === null
        ? 0
        : monthsBetween(months[0] ?? '', monthOf(initiative.start)) + 1;
    if (period >= earliest && period <= latest) plan.set(initiative.id, period);
  }
  return plan;
}

function dated({ initiative, work }: InitiativeCandidate, start: Month): readonly Change[] {
  const [first, last] = [`${start}-01`, addDays(`${addMonths(start, work.duration)}-01`, -1)];
  const isSame =
    initiative.start !== null &&
    initiative.end !== null &&
    monthOf(initiative.start) === start &&
    monthOf(initiative.end) === monthOf(last);
  if (isSame) return [];
  return [{ kind: 'update', noun: 'initiative', id: initiative.id, set: { start: first, end: last } }];
}

/** Allocations in the chosen months: those that are there already and fit stay. */
function allocated(
  business: Business,
  { initiative, work }: InitiativeCandidate,
  own: readonly Allocation[],
  start: Month,
  taken: Set<string>,
): readonly Change[] {
  const wanted = [...work.use].flatMap(([pool, amounts]) =>
    runsOf(amounts).map(({ amount, first, last }) => ({
      pool,
      amountPerMonth: business.pools.some(({ id, kind }) => id === pool && kind === 'money')
        ? Math.round(amount)
        : amount,
      from: addMonths(start, first),
      to: addMonths(start, last),
    })),
  );
  const shift = own.length === 0 ? 0 : monthsBetween(firstMonth(own), start);
  // What was planned person by person is moved as it is; only demands are written anew.
  const isMoved = (one: Allocation): boolean => work.sources.get(one.pool) === 'allocations';
  const moved = own.filter(isMoved).flatMap((one): readonly Change[] =>
    shift === 0
      ? []
      : [
          {
            kind: 'update',
            noun: 'allocation',
            id: one.id,
            set: { from: addMonths(one.from, shift), to: addMonths(one.to, shift) },
          },
        ],
  );
  const rest = own.filter((one) => !isMoved(one));
  const fresh = wanted.filter(({ pool }) => work.sources.get(pool) !== 'allocations');
  const isThere = (one: (typeof fresh)[number]): Allocation | undefined =>
    rest.find(
      ({ pool, from, to, amountPerMonth }) =>
        pool === one.pool && from === one.from && to === one.to && amountPerMonth === one.amountPerMonth,
    );
  const kept = new Set(fresh.map(isThere));
  return [
    ...moved,
    ...rest
      .filter((one) => !kept.has(one))
      .map(({ id }): Change => ({ kind: 'remove', noun: 'allocation', id })),
    ...fresh
      .filter((one) => isThere(one) === undefined)
      .map(
        (one): Change => ({
          kind: 'create',
          noun: 'allocation',
          id: freshKey(`${initiative.id}-${one.pool}`, taken),
          set: { ...one, initiative: initiative.id },
        }),
      ),
  ];
}

function stopped(
  { initiative }: InitiativeCandidate,
  own: readonly Allocation[],
  now: Month,
): readonly Change[] {
  return [
    { kind: 'update', noun: 'initiative', id: initiative.id, set: { status: 'stopped' } },
    ...own.flatMap(({ id, from, to }): readonly Change[] => {
      if (to < now) return [];
      return from >= now
        ? [{ kind: 'remove', noun: 'allocation', id }]
        : [{ kind: 'update', noun: 'allocation', id, set: { to: addMonths(now, -1) } }];
    }),
  ];
}

interface Run {
  readonly amount: number;
  readonly first: number;
  readonly last: number;
}

/** Months with the same amount in a row. */
function runsOf(amounts: readonly number[]): readonly Run[] {
  const runs: { amount: number; first: number; last: number }[] = [];
  for (const [at, amount] of amounts.entries()) {
    const last = runs.at(-1);
    if (last && last.amount === amount && last.last === at - 1) last.last = at;
    else if (amount > 0) runs.push({ amount, first: at, last: at });
  }
  return runs;
}

function firstMonth(allocations: readonly Allocation[]): Month {
  return allocations.reduce((first, { from }) => (first === '' || from < first ? from : first), '');
}

function freshKey(wanted: string, taken: Set<string>): string {
  const base = wanted.slice(0, 60).replace(/-+$/, '');
  let key = base;
  for (let count = 2; taken.has(key); count++) key = `${base}-${count}`;
  taken.add(key);
  return key;
}
