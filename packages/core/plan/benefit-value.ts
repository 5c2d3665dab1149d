// What an initiative brings when it begins in each month: money in today's value, and progress of the goals it helps.
import type { GoalGraph } from '../figures/goal-graph.ts';
import { targetLevel } from '../figures/target-level.ts';
import type { Benefit } from '../model/benefit.ts';
import type { Business } from '../model/business.ts';
import type { Month } from '../model/fields.ts';
import type { Goal } from '../model/goal.ts';
import type { Initiative } from '../model/initiative.ts';
import { addMonths, monthOf } from '../model/period.ts';

/** A guess as low, likely and high. */
export interface Guess {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Progress of one goal: per cent of what it still needs. */
export interface GoalGain extends Guess {
  readonly goal: string;
  readonly afterMonths: number;
  /** Written down as a benefit, or computed from a declared effect on the goal's measure. */
  readonly from: 'benefit' | 'effect';
}

export interface TimeFrame {
  /** The first month something may begin in. */
  readonly first: Month;
  /** How many months from there on are looked at. */
  readonly lookAheadMonths: number;
  /** What money of a year from now is worth less today, as a share. */
  readonly discountRate: number;
}

/** Both in minor units of today; `low` and `high` only of what it brings, never of what it costs. */
export interface MoneyValue {
  readonly brings: Guess;
  readonly costs: number;
}

/**
 * Present value, discounted month by month; what it brings counts by its chance of success, what it costs in full.
 *
 * @param start period from 1 in which it begins.
 */
export function moneyValue(
  benefits: readonly Benefit[],
  { successChance }: Pick<Initiative, 'successChance'>,
  work: { readonly duration: number; readonly costs: readonly number[] },
  start: number,
  frame: TimeFrame,
): MoneyValue {
  const worth = (period: number): number => (1 + frame.discountRate) ** (-(period - 1) / 12);
  const chance = successChance ?? 1;
  const sum = { low: 0, likely: 0, high: 0 };
  for (const { goal, low, likely, high, afterMonths, months } of benefits) {
    if (goal !== null) continue;
    const first = start + work.duration + (afterMonths ?? 0);
    const last = Math.min(
      frame.lookAheadMonths,
      months === null ? Number.POSITIVE_INFINITY : first + months - 1,
    );
    for (let period = first; period <= last; period++) {
      const share = worth(period) * chance;
      sum.low += low * share;
      sum.likely += likely * share;
      sum.high += high * share;
    }
  }
  return {
    brings: sum,
    costs: work.costs.reduce((total, cost, at) => total + cost * worth(start + at), 0),
  };
}

/** What is declared to bring goals on: benefits, and where there are none for a goal, effects on its measure. */
export function goalGains(
  business: Business,
  initiative: Initiative,
  latestOf: (kpi: string) => number | null,
): readonly GoalGain[] {
  const stated = business.benefits.flatMap((one): readonly GoalGain[] =>
    one.initiative === initiative.id && one.goal !== null
      ? [
          {
            goal: one.goal,
            low: one.low,
            likely: one.likely,
            high: one.high,
            afterMonths: one.afterMonths ?? 0,
            from: 'benefit',
          },
        ]
      : [],
  );
  const told = new Set(stated.map(({ goal }) => goal));
  const derived = business.effects
    .filter((one) => one.initiative === initiative.id)
    .flatMap(({ kpi, low, likely, high }): readonly GoalGain[] =>
      business.goals.flatMap((goal) => {
        if (goal.kpi !== kpi || goal.status !== 'active' || told.has(goal.id)) return [];
        const [now, target] = [latestOf(kpi), targetLevel(goal)];
        if (now === null || target === null || target === now) return [];
        const part = (change: number): number => share(change / (target - now)) * 100;
        const [a, b] = [part(low), part(high)];
        return [
          {
            goal: goal.id as string,
            low: Math.min(a, b),
            likely: part(likely),
            high: Math.max(a, b),
            afterMonths: 0,
            from: 'effect' as const,
          },
        ];
      }),
    );
  return [...stated, ...derived];
}

/** Progress of each top goal, in per cent of its need; what shows only after the month in which a goal is due counts nothing. */
export function goalProgress(
  gains: readonly GoalGain[],
  { successChance }: Pick<Initiative, 'successChance'>,
  goals: ReadonlyMap<string, Goal>,
  graph: GoalGraph,
  work: { readonly duration: number },
  start: number,
  { first }: TimeFrame,
): ReadonlyMap<string, Guess> {
  const progress = new Map<string, Guess>();
  for (const { goal: id, low, likely, high, afterMonths } of gains) {
    const due = goals.get(id)?.due ?? null;
    const shows = addMonths(first, start + work.duration - 2 + afterMonths);
    if (due !== null && shows > monthOf(due)) continue;
    for (const [top, part] of graph.sharesOf(id)) {
      const own = progress.get(top) ?? { low: 0, likely: 0, high: 0 };
      const by = part * (successChance ?? 1);
      progress.set(top, {
        low: own.low + low * by,
        likely: own.likely + likely * by,
        high: own.high + high * by,
      });
    }
  }
  return progress;
}

function share(value: number): number {
  return Math.min(1, Math.max(-1, value));
}
