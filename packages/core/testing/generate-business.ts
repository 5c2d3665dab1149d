// Made-up but plausible businesses of any size, the same for the same seed: for tests of laws and for the bench.
import type { Business } from '../model/business.ts';
import type { Month } from '../model/fields.ts';
import { addMonths } from '../model/period.ts';
import { profileSchema } from '../model/profile.ts';
import type { MoneyTotal, TimeTotal, Totals } from '../model/totals.ts';
import { createPcg32, type Random } from '../stats/pcg32.ts';
import { generateDirection, perspectiveKinds } from './generate-direction.ts';
import { generatePlan } from './generate-plan.ts';

export interface GeneratedSize {
  readonly seed: number;
  /** About so many records, from 100; facts are not counted. */
  readonly elements: number;
  /** Months of history of each measure. */
  readonly kpiMonths?: number;
  /** The last whole month of the facts. */
  readonly lastMonth?: Month;
}

/** The day for which `generateBusiness` makes sense: its facts end with the month before. */
export const GENERATED_TODAY = '2026-11-24';

/**
 * A business with at most nine top goals, a tree of goals below them, and every noun present.
 * A fifth of the records are KPIs with `kpiMonths` values; works and people have totals of 24 months.
 */
export function generateBusiness({
  seed,
  elements,
  kpiMonths = 60,
  lastMonth = addMonths(GENERATED_TODAY.slice(0, 7), -1),
}: GeneratedSize): Business {
  const random = createPcg32(seed);
  const chance = (share: number): boolean => random.share() < share;
  const part = (share: number, least: number): number => Math.max(least, Math.round(elements * share));
  const count = {
    people: part(0.03, 4),
    functions: Math.min(30, part(0.01, 3)),
    dimensions: Math.min(9, part(0.01, 3)),
    kpis: part(0.2, 5),
    goals: part(0.12, 6),
    activities: part(0.06, 5),
    initiatives: part(0.05, 4),
    pools: part(0.03, 3),
    allocations: part(0.05, 5),
    practices: part(0.06, 6),
  };
  const topGoals = Math.min(9, Math.max(3, Math.round(count.goals / 4)));
  const people = ids('person', count.people);
  const functions = ids('function', count.functions);
  const dimensions = ids('dimension', count.dimensions);
  const kpis = ids('kpi', count.kpis);
  const goals = ids('goal', count.goals);
  const activities = ids('activity', count.activities);
  const initiatives = ids('initiative', count.initiatives);
  const pools = ids('pool', count.pools);
  const practices = ids('practice', count.practices);
  const pick = (list: readonly string[]): string => list[random.below(list.length)] ?? '';

  const business: Omit<Business, 'contributions' | 'totals'> = {
    profile: profileSchema.parse({
      name: `Generated ${seed}`,
      currency: 'EUR',
      headcount: count.people,
      yearStartsInMonth: 1,
      locale: 'en',
      synthetic: true,
      cashMinor: 40_000_000,
      cashOn: `${lastMonth}-28`,
    }),
    people: people.map((id) => ({
      id,
      name: `Person ${id}`,
      role: null,
      function: pick(functions),
      hoursPerWeek: chance(0.9) ? 20 + random.below(21) : null,
    })),
    functions: functions.map((id) => ({ id, name: `Function ${id}`, head: pick(people) })),
    dimensions: dimensions.map((id) => ({
      id,
      name: `Dimension ${id}`,
      lowPole: 'plain',
      highPole: 'refined',
      position: chance(0.9) ? random.below(5) - 2 : null,
      promise: null,
      isValue: false,
      weight: chance(0.5) ? 1 + random.below(10) : 5,
    })),
    practices: practices.map((id) => ({
      id,
      function: pick(functions),
      dimension: pick(dimensions),
      stance: random.below(5) - 2,
      fact: chance(0.8) ? 'seen on the shop floor' : null,
      observedOn: chance(0.8) ? '2026-09-14' : null,
      respondent: chance(0.8) ? pick(people) : null,
    })),
    kpis: kpis.map((id) => ({
      id,
      name: `Measure ${id}`,
      definition: chance(0.8) ? 'counted at the end of the month' : null,
      unit: chance(0.9) ? 'customers' : null,
      isRatio: chance(0.2),
      better: chance(0.75) ? 'higher' : 'lower',
      cadence: 'month',
      timing: chance(0.5) ? 'leading' : 'lagging',
      aggregate: chance(0.5) ? 'last' : 'sum',
      source: chance(0.8) ? 'the till' : null,
      owner: pick(people),
      formula: null,
      counterKpi: null,
      library: null,
    })),
    goals: goals.map((id, index) => ({
      id,
      title: `Goal ${id}`,
      statement: null,
      kpi: chance(0.9) ? (kpis[index % kpis.length] ?? null) : null,
      scope: chance(0.8) ? 'all shops' : null,
      direction: chance(0.9) ? (chance(0.75) ? 'increase' : 'decrease') : null,
      baselineValue: chance(0.9) ? 100 : null,
      baselineDay: chance(0.9) ? '2026-01-31' : null,
      targetValue: chance(0.9) ? 80 + random.below(200) : null,
      targetHigh: null,
      targetKind: chance(0.8) ? 'level' : null,
      reachedWhen: null,
      due: chance(0.9) ? `2027-0${1 + random.below(9)}-15` : null,
      owner: chance(0.9) ? pick(people) : null,
      weightPoints: index < topGoals ? 5 + random.below(40) : null,
      perspective: perspectiveKinds[index % perspectiveKinds.length] ?? null,
      // Three of the top goals take several years, so that there is an X-matrix.
      horizon: index < 3 ? 'long-term' : null,
      mapPlace: null,
      milestones: chance(0.5) ? [{ day: '2026-12-31', value: 120 }] : [],
      // Only goals that no other goal supports are ever reached or dropped, so that none becomes a top goal.
      status: index < count.goals / 2 || chance(0.8) ? 'active' : chance(0.5) ? 'reached' : 'dropped',
    })),
    activities: activities.map((id) => ({
      id,
      name: `Activity ${id}`,
      description: null,
      function: pick(functions),
      owner: pick(people),
      sharedOverhead: chance(0.1),
    })),
    initiatives: initiatives.map((id, index) => ({
      id,
      name: `Initiative ${id}`,
      description: null,
      function: pick(functions),
      owner: chance(0.9) ? pick(people) : null,
      start: '2026-02-01',
      end: chance(0.9) ? `2027-0${1 + random.below(9)}-28` : null,
      costMinor: chance(0.9) ? 100_000 * (1 + random.below(50)) : null,
      status: (['planned', 'active', 'active', 'done', 'stopped'] as const)[random.below(5)] ?? 'active',
      dependsOn: index > 0 && chance(0.2) ? [initiatives[random.below(index)] ?? ''] : [],
      excludes: [],
      durationMonths: null,
      earliestStart: null,
      latestStart: null,
      successChance: null,
      stage: null,
    })),
    pools: pools.map((id, index) => ({
      id,
      name: `Pool ${id}`,
      kind: index % 2 === 0 ? 'money' : 'hours',
      unit: null,
      skill: null,
      person: index % 2 === 1 && chance(0.5) ? pick(people) : null,
      capacityPerMonth: chance(0.95) ? (index % 2 === 0 ? 2_000_000 : 400) : null,
      carriesOver: false,
      costPerMonthMinor: index % 4 === 1 ? 900_000 : null,
      practicalShare: null,
      from: null,
      to: chance(0.1) ? '2026-12' : null,
    })),
    allocations: ids('allocation', count.allocations).map((id) => {
      const pool = random.below(pools.length);
      return {
        id,
        pool: pools[pool] ?? '',
        ...work(random, activities, initiatives),
        person: pool % 2 === 1 && chance(0.7) ? pick(people) : null,
        amountPerMonth: pool % 2 === 0 ? 1000 * random.below(500) : random.below(60),
        from: `2026-0${1 + random.below(9)}`,
        to: '2027-03',
      };
    }),
    ...generatePlan(random, elements, { initiatives, pools, people }),
    ...generateDirection(random, elements, { goals, initiatives, kpis, people, practices }),
    splits: [],
    splitParts: [],
    assignmentRules: [],
    scenarios: [],
    patternAnswers: [],
    hourlyCosts: [],
    acceptances: [],
  };
  const contributions = contributionsOf(random, goals, topGoals, activities, initiatives);
  return { ...business, contributions, totals: totalsOf(random, business, { kpiMonths, lastMonth }) };
}

function contributionsOf(
  random: Random,
  goals: readonly string[],
  topGoals: number,
  activities: readonly string[],
  initiatives: readonly string[],
): Business['contributions'] {
  const links: Omit<Business['contributions'][number], 'id'>[] = [];
  const blank = { activity: null, initiative: null, supportingGoal: null };
  const link = (from: Partial<typeof blank> | object, goal: string): void => {
    const rationale = random.share() < 0.8 ? 'it brings customers back' : null;
    links.push({ ...blank, ...from, goal, weight: 1 + random.below(5), rationale });
  };
  goals.forEach((id, index) => {
    if (index < topGoals) return;
    // A goal supports an earlier one, so that there is no circle; a third of them support two.
    const parent = random.below(Math.max(topGoals, Math.floor(index / 3)));
    link({ supportingGoal: id }, goals[parent] ?? '');
    if (random.share() < 0.33) link({ supportingGoal: id }, goals[(parent + 1) % topGoals] ?? '');
  });
  for (const [noun, list] of [
    ['activity', activities],
    ['initiative', initiatives],
  ] as const) {
    for (const id of list) {
      const links = random.share() < 0.15 ? 0 : 1 + random.below(2);
      for (let count = 0; count < links; count += 1)
        link({ [noun]: id }, goals[random.below(goals.length)] ?? '');
    }
  }
  return links.map((one, index) => ({ ...one, id: `contribution-${index + 1}` }));
}

function totalsOf(
  random: Random,
  business: Omit<Business, 'contributions' | 'totals'>,
  { kpiMonths, lastMonth }: { readonly kpiMonths: number; readonly lastMonth: Month },
): Totals {
  const months = Array.from({ length: 24 }, (_, index) => addMonths(lastMonth, index - 23));
  const kpiDays = Array.from(
    { length: kpiMonths },
    (_, index) => `${addMonths(lastMonth, index - kpiMonths + 1)}-28`,
  );
  const works = [
    ...business.activities.map(({ id }) => ({ activity: id as string, initiative: null })),
    ...business.initiatives.map(({ id }) => ({ activity: null, initiative: id as string })),
  ];
  const money: MoneyTotal[] = works.flatMap((one) =>
    months.map((month) => ({
      ...one,
      month,
      nature: 'spending' as const,
      split: null,
      payee: null,
      account: null,
      amountMinor: 1000 * random.below(400) - (random.share() < 0.03 ? 500_000 : 0),
      entries: 1 + random.below(8),
    })),
  );
  const payees = Array.from(
    { length: 3 + Math.floor(works.length / 10) },
    (_, index) => `Payee ${index + 1}`,
  );
  for (const payee of payees) {
    for (const month of months) {
      const untied = { activity: null, initiative: null, split: null, payee, account: null, month };
      money.push({ ...untied, nature: 'spending', amountMinor: 100 * random.below(900), entries: 2 });
      money.push({ ...untied, nature: 'income', amountMinor: -1000 * random.below(3000), entries: 5 });
    }
  }
  const time: TimeTotal[] = business.people.flatMap(({ id }) => {
    const own = [0, 1, 2].map(
      () => works[random.below(works.length)] ?? { activity: null, initiative: null },
    );
    return months.flatMap((month) =>
      own.map((one) => {
        const minutes = 60 * random.below(60);
        return { ...one, split: null, month, person: id, project: null, minutes, entries: 10 };
      }),
    );
  });
  const series = business.kpis.map(({ id }) => {
    const drift = (random.share() - 0.3) * 2;
    let value = 80 + random.below(60);
    const values = kpiDays.map(() => {
      value += drift + (random.share() - 0.5) * 6;
      return Math.round(value * 100) / 100;
    });
    return { kpi: id, days: kpiDays, values };
  });
  return { money, time, series, sourceRuns: [] };
}

function work(random: Random, activities: readonly string[], initiatives: readonly string[]) {
  const at = random.below(activities.length + initiatives.length);
  return at < activities.length
    ? { activity: activities[at] ?? '', initiative: null }
    : { activity: null, initiative: initiatives[at - activities.length] ?? '' };
}

function ids(noun: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${noun}-${index + 1}`);
}
