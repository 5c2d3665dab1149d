// Laws that hold for every business, however odd: order never shows, nothing is counted twice, scale does not matter.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { assess } from '../assess/assess.ts';
import type { Assessment } from '../assess/assessment.ts';
import type { Figure } from '../assess/figure.ts';
import type { Business } from '../model/business.ts';
import type { Goal } from '../model/goal.ts';
import { natures } from '../model/ledger-entry.ts';
import { nounNames, nouns } from '../model/nouns.ts';
import { recordsOf } from '../model/parse-business.ts';
import { addMonths } from '../model/period.ts';
import type { MoneyTotal, TimeTotal, Totals } from '../model/totals.ts';
import { arbitraryBusiness } from '../testing/arbitrary-business.ts';
import { GENERATED_TODAY, generateBusiness } from '../testing/generate-business.ts';

const today = '2026-11-24';
const runs = { numRuns: 60 };

// Arbitrary businesses are large to make and to shrink.
vi.setConfig({ testTimeout: 60_000 });

describe('the whole assessment', () => {
  it('is the same whatever order records and facts are read in (arbitrary businesses)', () => {
    fc.assert(
      fc.property(businessWithFacts(), fc.integer(), (business, seed) => {
        expect(assess(shuffled(business, seed), today)).toEqual(assess(business, today));
      }),
      runs,
    );
  });

  it('is the same whatever order records and facts are read in (a large business)', () => {
    const business = generateBusiness({ seed: 3, elements: 400 });
    const first = assess(business, GENERATED_TODAY);
    for (const seed of [1, 2]) expect(assess(shuffled(business, seed), GENERATED_TODAY)).toEqual(first);
  });

  it('holds only finite numbers, and a figure has a value exactly when it says so', () => {
    fc.assert(
      fc.property(businessWithFacts(), (business) => {
        const { figures, flows } = assess(business, today);
        expect(oddNumbers({ figures, flows })).toEqual([]);
        for (const figure of figures) expect(contradictions(figure), figure.id).toEqual([]);
      }),
      runs,
    );
  });
});

describe('flows', () => {
  it('count everything once: goals + no goal + overhead = total, also through diamonds and circles', () => {
    fc.assert(
      fc.property(businessWithFacts(), (business) => {
        const { flows, window } = assess(business, today);
        for (const { planned, actual, resource } of [flows.money, flows.hours]) {
          for (const layer of [planned, actual]) {
            const split = sum(Object.values(layer.byGoal)) + layer.noGoal + layer.overhead;
            expect(isClose(split, layer.total)).toBe(true);
            for (const { amount } of layer.links) expect(amount).toBeGreaterThanOrEqual(0);
          }
          const facts =
            resource === 'money'
              ? business.totals.money.filter(({ nature }) => nature === 'spending')
              : business.totals.time;
          const recorded = sum(
            facts
              .filter(({ month }) => month >= window.from && month <= window.to)
              .map((one) => ('minutes' in one ? one.minutes / 60 : one.amountMinor)),
          );
          expect(isClose(actual.total - actual.refunds, recorded)).toBe(true);
        }
      }),
      runs,
    );
  });
});

describe('the distance to the priorities', () => {
  const readable = businessWithFacts().map(withWeights);

  it('lies between 0 and 1, inside its interval, and what has to move adds up to nothing', () => {
    fc.assert(
      fc.property(readable, (business) => {
        for (const figure of distances(assess(business, today))) {
          if (figure.value === null) continue;
          expect(figure.value).toBeGreaterThanOrEqual(0);
          expect(figure.value).toBeLessThanOrEqual(1);
          const [low, high] = figure.interval ?? [0, 1];
          expect(low).toBeLessThanOrEqual(figure.value);
          expect(high).toBeGreaterThanOrEqual(figure.value);
          const directed = sum(figure.parts.map(({ values }) => values.amount ?? 0));
          const moved = figure.parts.map(({ values }) => values.toMove ?? 0);
          expect(Math.abs(sum(moved)) / directed).toBeLessThan(1e-6);
          expect(isClose(sum(moved.map(Math.abs)) / 2 / directed, figure.value)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('is the same when all money is counted in a unit k times smaller', () => {
    fc.assert(
      fc.property(readable, fc.integer({ min: 2, max: 1000 }), (business, factor) => {
        const money = business.totals.money.map((one) => ({ ...one, amountMinor: one.amountMinor * factor }));
        const [small] = distances(assess(business, today));
        const [large] = distances(assess({ ...business, totals: { ...business.totals, money } }, today));
        expect(large?.status).toBe(small?.status);
        expect(isClose(large?.value ?? 0, small?.value ?? 0)).toBe(true);
        expect(isClose(large?.interval?.[1] ?? 0, small?.interval?.[1] ?? 0)).toBe(true);
      }),
      runs,
    );
  });

  it('is the same when all weights are given in points k times larger', () => {
    fc.assert(
      fc.property(readable, fc.integer({ min: 2, max: 100 }), (business, factor) => {
        const goals = business.goals.map((goal) => ({
          ...goal,
          weightPoints: (goal.weightPoints ?? 0) * factor,
        }));
        const before = distances(assess(business, today));
        for (const [index, figure] of distances(assess({ ...business, goals }, today)).entries()) {
          expect(isClose(figure.value ?? -1, before[index]?.value ?? -1)).toBe(true);
        }
      }),
      runs,
    );
  });
});

function distances({ figures }: Assessment): readonly Figure[] {
  return figures.filter(({ id }) => id.endsWith('total-variation'));
}

function withWeights(business: Business): Business {
  const goals = business.goals.map(
    (goal, index): Goal => ({ ...goal, status: 'active', weightPoints: index + 1 }),
  );
  return { ...business, goals };
}

/** An arbitrary business with totals of facts about its own work, in and around the window. */
function businessWithFacts(): fc.Arbitrary<Business> {
  return arbitraryBusiness({ most: 6 }).chain((business) =>
    totalsFor(business).map((totals) => ({ ...business, totals })),
  );
}

function totalsFor(business: Business): fc.Arbitrary<Totals> {
  const works = [
    { activity: null, initiative: null },
    ...business.activities.map(({ id }) => ({ activity: id as string, initiative: null })),
    ...business.initiatives.map(({ id }) => ({ activity: null, initiative: id as string })),
  ];
  const month = fc.integer({ min: -30, max: 2 }).map((offset) => addMonths('2026-10', offset));
  const label = fc.constantFrom('Mill', 'Dairy', 'Landlord');
  const money: fc.Arbitrary<MoneyTotal> = fc
    .record({
      month,
      nature: fc.constantFrom('spending' as const, ...natures),
      work: fc.constantFrom(...works),
      payee: label,
      amountMinor: fc.integer({ min: -50_000, max: 200_000 }),
      entries: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ work, payee, ...one }) => ({
      ...one,
      ...work,
      split: null,
      payee: isUntied(work) ? payee : null,
      account: null,
    }));
  const time: fc.Arbitrary<TimeTotal> = fc
    .record({
      month,
      work: fc.constantFrom(...works),
      person: fc.constantFrom(null, ...business.people.map(({ id }) => id)),
      project: label,
      minutes: fc.nat(9000),
      entries: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ work, project, ...one }) => ({
      ...one,
      ...work,
      split: null,
      project: isUntied(work) ? project : null,
    }));
  const series = business.kpis.map(({ id }) =>
    fc.array(fc.integer({ min: -200, max: 200 }), { maxLength: 14 }).map((values) => ({
      kpi: id,
      days: values.map((_, index) => `${addMonths('2026-11', index - values.length)}-20`),
      values,
    })),
  );
  return fc.record({
    money: fc.array(money, { maxLength: 60 }).map((list) => unique(list, ({ payee }) => payee)),
    time: fc
      .array(time, { maxLength: 40 })
      .map((list) => unique(list, ({ project, person }) => `${project} ${person}`)),
    series: fc.tuple(...series),
    sourceRuns: fc.constant([]),
  });
}

/** Totals have one line per key, as the store and the files make them. */
function unique<T extends MoneyTotal | TimeTotal>(
  list: readonly T[],
  extra: (one: T) => unknown,
): readonly T[] {
  const keyOf = (one: T) =>
    JSON.stringify([one.month, one.activity, one.initiative, 'nature' in one ? one.nature : '', extra(one)]);
  return [...new Map(list.map((one) => [keyOf(one), one])).values()];
}

function isUntied(work: { readonly activity: string | null; readonly initiative: string | null }): boolean {
  return work.activity === null && work.initiative === null;
}

function shuffled(business: Business, seed: number): Business {
  const mix = <T>(list: readonly T[], salt: number): readonly T[] =>
    fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), {
      seed: seed + salt,
      numRuns: 1,
    })[0] ?? [];
  const lists = nounNames.map((noun, index) => [nouns[noun].plural, mix(recordsOf(business, noun), index)]);
  const { money, time, series, sourceRuns } = business.totals;
  return {
    ...business,
    ...Object.fromEntries(lists),
    totals: {
      money: mix(money, 100),
      time: mix(time, 101),
      series: mix(series, 102),
      sourceRuns: mix(sourceRuns, 103),
    },
  };
}

/** Where in a value a number is not finite. */
function oddNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => oddNumbers(inner, `${path}/${key}`));
}

function contradictions({
  status,
  value,
  interval,
  level,
  noInterval,
  needs,
  notes,
}: Figure): readonly string[] {
  return [
    (status === 'ok') === (value !== null) ? '' : 'status against value',
    (interval === null) === (level === null) ? '' : 'interval without level',
    value === null || (interval === null) === (noInterval !== null) ? '' : 'no interval and no reason',
    status !== 'insufficient-data' || needs.length > 0 ? '' : 'cannot tell and does not say what is missing',
    status === 'ok' || status === 'insufficient-data' || notes.length > 0 ? '' : 'does not say why',
  ].filter((what) => what !== '');
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}
