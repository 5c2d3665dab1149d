// The realised strategy of any period: it adds up, agrees with the assessment, and compares two periods.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { defaultSettings } from '../assess/settings.ts';
import { addMonths, monthsBefore, periodBefore } from '../model/period.ts';
import {
  aBusiness,
  activity,
  allocation,
  contribution,
  goal,
  type Part,
  pool,
  spending,
  worked,
} from '../testing/a-business.ts';
import { GENERATED_TODAY, generateBusiness } from '../testing/generate-business.ts';
import { realisedStrategy } from './realised-strategy.ts';

const today = '2026-11-24';
const settings = defaultSettings;
const ask = (parts: readonly Part[], from: string, to: string, against?: { from: string; to: string }) =>
  realisedStrategy(aBusiness(...parts).build(), {
    today,
    settings,
    period: { from, to },
    against: against ?? null,
  });

/** Handbook 6.1: priorities .4 .3 .2 .1; the 200,000 went .25 .30 .35 .10. */
const goals: readonly Part[] = [40, 30, 20, 10].flatMap((weightPoints, at) => [
  goal(`g${at}`, { title: `Goal ${at}`, weightPoints }),
  activity(`w${at}`),
  contribution(`c${at}`, { activity: `w${at}`, goal: `g${at}` }),
]);
const spent = (day: string, ...amounts: readonly number[]): readonly Part[] =>
  amounts.map((amount, at) => spending(day, amount, { activity: `w${at}` }));

describe('what would have to move', () => {
  it('agrees with the handbook: 30,000 from the third goal to the first', () => {
    const { money } = ask(
      [...goals, ...spent('2026-03-10', 50_000, 60_000, 70_000, 20_000)],
      '2026-01',
      '2026-12',
    );
    expect(money.distance.value).toBeCloseTo(0.15, 12);
    expect(money.moves).toMatchObject({
      amount: 30_000,
      isLeast: true,
      moves: [
        {
          from: { goal: 'g2', name: 'Goal 2' },
          to: { goal: 'g0', name: 'Goal 0' },
          amount: 30_000,
          through: [{ work: 'activity/w2', amount: 30_000 }],
        },
      ],
    });
  });

  it('begins with what serves no goal, and says which money it is', () => {
    const parts = [
      ...goals,
      ...spent('2026-03-10', 40, 30, 20, 10),
      spending('2026-03-10', 100, { payee: 'Taxi' }),
    ];
    const { money } = ask(parts, '2026-01', '2026-12');
    expect(money.moves?.moves.every(({ from }) => from.goal === null)).toBe(true);
    expect(money.moves?.moves[0]?.through).toEqual([{ work: 'untied', name: null, amount: 40 }]);
    expect(money.moves?.amount).toBe(100);
  });

  it('is total variation times what is directed to goals, whatever the business', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 20 }), (seed, length) => {
        const period = monthsBefore(GENERATED_TODAY, length);
        const business = generateBusiness({ seed, elements: 40 });
        const found = realisedStrategy(business, { today: GENERATED_TODAY, settings, period });
        for (const { moves, distance, flow } of [found.money, found.hours]) {
          if (moves === null || distance.value === null) continue;
          const directed = flow.actual.total - flow.actual.overhead;
          // Rounding to whole cents or minutes moves at most half a unit per goal.
          expect(Math.abs(moves.amount - distance.value * directed)).toBeLessThanOrEqual(
            (Object.keys(flow.actual.byGoal).length + 1) * (flow.resource === 'money' ? 1 : 1 / 60),
          );
          for (const { amount, through } of moves.moves) {
            expect(through.reduce((sum, one) => sum + one.amount, 0)).toBeCloseTo(amount, 0);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('any period', () => {
  it('is the assessment where it is that of the settings', () => {
    const business = generateBusiness({ seed: 3, elements: 60 });
    const { figures, flows, window } = assess(business, GENERATED_TODAY, settings);
    const found = realisedStrategy(business, { today: GENERATED_TODAY, settings, period: window });
    expect(found.money.flow).toEqual(flows.money);
    expect(found.hours.flow).toEqual(flows.hours);
    for (const { distance, realised, focus, emerging } of [found.money, found.hours]) {
      for (const figure of [distance, realised, focus, emerging]) {
        expect(figure).toEqual(figures.find(({ id }) => id === figure.id));
      }
    }
  });

  it('adds up over parts of the time, for every goal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 11 }), (seed, cut) => {
        const business = generateBusiness({ seed, elements: 40 });
        const whole = monthsBefore(GENERATED_TODAY, 12);
        const middle = addMonths(whole.from, cut);
        const of = (from: string, to: string) =>
          realisedStrategy(business, { today: GENERATED_TODAY, settings, period: { from, to } }).hours.flow
            .actual;
        const [all, first, second] = [
          of(whole.from, whole.to),
          of(whole.from, addMonths(middle, -1)),
          of(middle, whole.to),
        ];
        expect(first.total + second.total).toBeCloseTo(all.total, 6);
        for (const [id, amount] of Object.entries(all.byGoal)) {
          expect((first.byGoal[id] ?? 0) + (second.byGoal[id] ?? 0)).toBeCloseTo(amount, 6);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('splits every month, and its months add up to it', () => {
    const plan = allocation('p', {
      pool: 'cash',
      activity: 'w0',
      amountPerMonth: 100,
      from: '2026-01',
      to: '2026-02',
    });
    const parts = [
      ...goals,
      pool('cash', { kind: 'money' }),
      plan,
      ...spent('2026-01-10', 150),
      ...spent('2026-03-10', 0, 80),
      spending('2026-03-11', 20, { payee: 'Taxi' }),
    ];
    const { months } = ask(parts, '2026-01', '2026-03').money;
    expect(months.months).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(months.rows[0]).toMatchObject({ goal: 'g0', planned: [100, 100, 0], actual: [150, 0, 0] });
    expect(months.rows[1]).toMatchObject({ planned: [0, 0, 0], actual: [0, 0, 80] });
    expect(months.rows.at(-1)).toMatchObject({ goal: null, planned: [0, 0, 0], actual: [0, 0, 20] });
    expect(months.spread.planned).toEqual([1, 1, null]);
    expect(months.spread.actual).toEqual([1, null, 1]);
  });

  it('knows what is recorded, and says so of an empty business', () => {
    expect(ask([], '2026-01', '2026-03')).toMatchObject({
      recorded: null,
      money: { moves: null, works: [] },
    });
    expect(ask([worked('2026-02-02', 3), spending('2025-12-02', 3)], '2026-01', '2026-03').recorded).toEqual({
      from: '2025-12',
      to: '2026-02',
    });
  });
});

describe('two periods', () => {
  const parts = [...goals, ...spent('2026-01-10', 60, 40), ...spent('2026-04-10', 20, 40, 60)];
  const period = { from: '2026-04', to: '2026-06' };
  const compared = ask(parts, period.from, period.to, periodBefore(period)).money.comparison;

  it('say what rose and fell for every goal and work, per month', () => {
    expect(periodBefore(period)).toEqual({ from: '2026-01', to: '2026-03' });
    expect(compared?.goals[0]).toMatchObject({ id: 'goal/g2', now: 20, before: 0, change: 20 });
    expect(compared?.works.find(({ id }) => id === 'activity/w0')).toMatchObject({ now: 20 / 3, before: 20 });
  });

  it('say how far the whole moved, and from where to where', () => {
    // .6 .4 became .1667 .3333 .5.
    expect(compared?.distance).toBeCloseTo(0.5, 12);
    expect(compared?.moved.map(({ from, to, amount }) => [from.goal, to.goal, amount])).toEqual([
      ['g0', 'g2', 52],
      ['g1', 'g2', 8],
    ]);
  });

  it('cannot be compared when one has nothing', () => {
    expect(
      ask(parts, '2026-04', '2026-06', { from: '2024-01', to: '2024-03' }).money.comparison,
    ).toMatchObject({
      distance: null,
      moved: [],
    });
  });
});
