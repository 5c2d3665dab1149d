// Two periods side by side: what each goal and each piece of work got, what rose and fell, and how far the whole moved.
import { leastMoves } from '../methods/least-moves.ts';
import { totalVariation } from '../methods/total-variation.ts';
import { monthsOf, type Period } from '../model/period.ts';
import { type AllocationMove, wholeDifferences } from './allocation-moves.ts';
import type { Context } from './context.ts';
import type { Flow } from './flow.ts';

export interface ComparedRow {
  /** `goal/x`, `activity/x`, `initiative/x`, `no-goal` or `untied`. */
  readonly id: string;
  /** Null for the collecting rows. */
  readonly name: string | null;
  /** Per month, in minor units or hours, so that periods of unequal length can be compared. */
  readonly now: number;
  readonly before: number;
  readonly change: number;
}

export interface PeriodComparison {
  readonly period: Period;
  readonly against: Period;
  /** Total variation of the shares of the goals and of no goal; null where one period has nothing. */
  readonly distance: number | null;
  /** The largest change first. */
  readonly goals: readonly ComparedRow[];
  readonly works: readonly ComparedRow[];
  /** What moved, at the size of the later period: from what lost share to what gained it. */
  readonly moved: readonly Omit<AllocationMove, 'through'>[];
}

/** Cost grows with works and top goals. */
export function comparePeriods(
  now: { readonly context: Context; readonly flow: Flow },
  before: { readonly context: Context; readonly flow: Flow },
): PeriodComparison {
  const { topGoals } = now.context.goalGraph;
  const [monthsNow, monthsBefore] = [now, before].map(({ context }) => monthsOf(context.window).length);
  const row = (id: string, name: string | null, later: number, earlier: number): ComparedRow => {
    const [a, b] = [later / (monthsNow ?? 1), earlier / (monthsBefore ?? 1)];
    return { id, name, now: a, before: b, change: a - b };
  };
  const amountsOf = ({ flow }: typeof now): readonly number[] => [
    ...topGoals.map(({ id }) => flow.actual.byGoal[id] ?? 0),
    flow.actual.noGoal,
  ];
  const [later, earlier] = [amountsOf(now), amountsOf(before)];
  const [sharesNow, sharesBefore] = [sharesOf(later), sharesOf(earlier)];
  const places = [
    ...topGoals.map(({ id, title }) => ({ goal: id as string | null, name: title })),
    { goal: null, name: '' },
  ];
  return {
    period: now.context.window,
    against: before.context.window,
    distance: sharesNow && sharesBefore ? totalVariation(sharesNow, sharesBefore) : null,
    goals: places
      .map(({ goal, name }, index) =>
        row(
          goal === null ? 'no-goal' : `goal/${goal}`,
          goal === null ? null : name,
          later[index] ?? 0,
          earlier[index] ?? 0,
        ),
      )
      .sort(byChange),
    works: worksOf(now, before, row),
    moved: movedBetween(sharesNow, sharesBefore),
  };

  function movedBetween(
    toShares: readonly number[] | null,
    fromShares: readonly number[] | null,
  ): PeriodComparison['moved'] {
    if (!toShares || !fromShares) return [];
    const unit = now.flow.resource === 'money' ? 1 : 60;
    const total = later.reduce((sum, amount) => sum + amount, 0);
    const lost = wholeDifferences(
      fromShares.map((share) => share * total),
      toShares.map((share) => share * total),
      unit,
    );
    const { moves } = leastMoves(new Map(places.map((_, index) => [String(index), lost[index] ?? 0])));
    return moves.map(({ from, to, amount }) => ({
      from: places[Number(from)] ?? { goal: null, name: '' },
      to: places[Number(to)] ?? { goal: null, name: '' },
      amount: amount / unit,
    }));
  }
}

function worksOf(
  now: { readonly flow: Flow },
  before: { readonly flow: Flow },
  row: (id: string, name: string | null, later: number, earlier: number) => ComparedRow,
): readonly ComparedRow[] {
  const usedBy = ({ flow }: typeof now): ReadonlyMap<string, number> =>
    new Map(
      flow.actual.links.filter(({ from }) => from === 'resource').map(({ to, amount }) => [to, amount]),
    );
  const names = new Map([...before.flow.nodes, ...now.flow.nodes].map(({ id, name }) => [id, name]));
  const [later, earlier] = [usedBy(now), usedBy(before)];
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .map((id) => row(id, names.get(id) ?? null, later.get(id) ?? 0, earlier.get(id) ?? 0))
    .sort(byChange);
}

function sharesOf(amounts: readonly number[]): readonly number[] | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return total > 0 ? amounts.map((amount) => amount / total) : null;
}

function byChange(a: ComparedRow, b: ComparedRow): number {
  return Math.abs(b.change) - Math.abs(a.change) || (a.id < b.id ? -1 : 1);
}
