// The strategy on one page, for everybody who works for the business: what it is for, where it stands, where it goes – and
// nothing else of what the business knows.
import type { Assessment } from '../assess/assessment.ts';
import { buildGoalGraph } from '../figures/goal-graph.ts';
import { strategyMap } from '../figures/strategy-map.ts';
import { targetLevel } from '../figures/target-level.ts';
import type { Business } from '../model/business.ts';
import type { Cause } from '../model/cause.ts';
import type { Dimension } from '../model/dimension.ts';
import type { Day } from '../model/fields.ts';
import type { Goal } from '../model/goal.ts';
import type { Initiative } from '../model/initiative.ts';
import type { Message } from '../model/message.ts';
import { addMonths, monthOf, type Period } from '../model/period.ts';
import type { Perspective } from '../model/perspective.ts';

export interface StrategyPage {
  readonly name: string;
  readonly asOf: Day;
  /** The quarter of the business year in which that day lies. */
  readonly quarter: Period;
  readonly vision: string | null;
  readonly mission: string | null;
  readonly valueProposition: string | null;
  readonly values: readonly PageStance[];
  readonly positioning: readonly PageStance[];
  /** Active goals at the top, the weightiest first. */
  readonly goals: readonly PageGoal[];
  readonly map: PageMap;
  /** Under way, or to begin within the quarter; the first to end first. */
  readonly initiatives: readonly PageInitiative[];
}

/** Where the business decided to stand between two poles: −2 … 2. */
export interface PageStance {
  readonly id: string;
  readonly name: string;
  readonly lowPole: string;
  readonly highPole: string;
  readonly position: number;
  readonly promise: string | null;
}

export interface PageGoal {
  readonly id: string;
  readonly title: string;
  /** Among the top goals, 0 … 1; null while no goal has a weight. */
  readonly share: number | null;
  /** Name of the measure. */
  readonly kpi: string | null;
  readonly unit: string | null;
  readonly baseline: number | null;
  /** As a level of the measure. */
  readonly target: number | null;
  readonly due: Day | null;
  /** Name of the person who answers for it. */
  readonly owner: string | null;
  /** Name of the perspective. */
  readonly perspective: string | null;
  /** How likely the target is met if it goes on as it did; null while that cannot be told. */
  readonly chance: { readonly value: number; readonly words: Message } | null;
}

export interface PageMap {
  /** From the top. */
  readonly lanes: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: Perspective['kind'];
    readonly goals: readonly {
      readonly id: string;
      readonly title: string;
      readonly mapPlace: number | null;
    }[];
  }[];
  readonly arrows: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: 'cause' | 'support';
    readonly sign: Cause['sign'] | null;
    readonly lagMonths: number | null;
    readonly isFeedback: boolean;
  }[];
}

export interface PageInitiative {
  readonly id: string;
  readonly name: string;
  readonly status: 'planned' | 'active';
  readonly owner: string | null;
  readonly start: Day | null;
  readonly end: Day | null;
}

/**
 * Narrows a business to what everybody in it may know. No amounts of money, no hours, no practices, no findings, and of
 * people only the names of those who answer for goals and initiatives.
 *
 * Independent of the order of the records; cost grows with goals, arrows and initiatives.
 *
 * @param assessment that of the same business: it gives the day, the weights and the chances.
 */
export function strategyPage(business: Business, assessment: Assessment): StrategyPage {
  const { profile, dimensions } = business;
  const { today } = assessment;
  const quarter = quarterOf(today, profile.yearStartsInMonth ?? 1);
  const stances = [...dimensions].sort(byWeight).flatMap(stanceOf);
  const isValue = new Set(dimensions.filter((one) => one.isValue).map(({ id }) => id));
  return {
    name: profile.name,
    asOf: today,
    quarter,
    vision: profile.vision,
    mission: profile.mission,
    valueProposition: profile.valueProposition,
    values: stances.filter(({ id }) => isValue.has(id)),
    positioning: stances.filter(({ id }) => !isValue.has(id)),
    goals: goalsOf(business, assessment),
    map: mapOf(business),
    initiatives: business.initiatives.flatMap((one) => initiativeOf(business, one, quarter)).sort(byEnd),
  };
}

/** Three months of the business year. */
function quarterOf(today: Day, yearStartsInMonth: number): Period {
  const month = monthOf(today);
  const since = (Number(month.slice(5)) - yearStartsInMonth + 12) % 3;
  return { from: addMonths(month, -since), to: addMonths(month, 2 - since) };
}

function stanceOf({ id, name, lowPole, highPole, position, promise }: Dimension): readonly PageStance[] {
  return position === null ? [] : [{ id, name, lowPole, highPole, position, promise }];
}

function goalsOf(business: Business, { flows, figures }: Assessment): readonly PageGoal[] {
  const { topGoals } = buildGoalGraph(business.goals, business.contributions);
  const chances = new Map(figures.map((figure) => [figure.id, figure]));
  const pageGoal = (goal: Goal): PageGoal => {
    const kpi = business.kpis.find(({ id }) => id === goal.kpi);
    const chance = chances.get(`goal-chance:${goal.id}`);
    return {
      id: goal.id,
      title: goal.title,
      share: flows.money.intended?.[goal.id] ?? null,
      kpi: kpi?.name ?? null,
      unit: kpi?.unit ?? null,
      baseline: goal.baselineValue,
      target: targetLevel(goal),
      due: goal.due,
      owner: nameOf(business, goal.owner),
      perspective: business.perspectives.find(({ id }) => id === goal.perspective)?.name ?? null,
      chance:
        chance?.status === 'ok' && chance.value !== null && chance.words !== null
          ? { value: chance.value, words: chance.words }
          : null,
    };
  };
  return topGoals.map(pageGoal).sort((a, b) => (b.share ?? 0) - (a.share ?? 0) || byKey(a, b));
}

function mapOf(business: Business): PageMap {
  const { lanes, arrows } = strategyMap(business);
  return {
    lanes: lanes.map(({ perspective: { id, name, kind }, goals }) => ({
      id,
      name,
      kind,
      goals: goals.map(({ id: goal, title, mapPlace }) => ({ id: goal, title, mapPlace })),
    })),
    arrows: arrows.map(({ from, to, kind, sign, lagMonths, isFeedback }) => ({
      from,
      to,
      kind,
      sign,
      lagMonths,
      isFeedback,
    })),
  };
}

function initiativeOf(
  business: Business,
  { id, name, status, owner, start, end }: Initiative,
  { to }: Period,
): readonly PageInitiative[] {
  if (status !== 'active' && status !== 'planned') return [];
  // A planned one without a day begins nobody knows when; an active one without a day has begun.
  const begins = start === null ? status === 'active' : monthOf(start) <= to;
  return begins ? [{ id, name, status, owner: nameOf(business, owner), start, end }] : [];
}

function nameOf({ people }: Business, person: string | null): string | null {
  return people.find(({ id }) => id === person)?.name ?? null;
}

function byWeight(a: Dimension, b: Dimension): number {
  return (b.weight ?? 0) - (a.weight ?? 0) || byKey(a, b);
}

function byEnd(a: PageInitiative, b: PageInitiative): number {
  const [one, other] = [a.end ?? '9999', b.end ?? '9999'];
  return one < other ? -1 : one > other ? 1 : byKey(a, b);
}

function byKey(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
