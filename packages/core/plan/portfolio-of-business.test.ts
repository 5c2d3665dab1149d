// From a hand-made business to the question which initiatives to do: windows, needs, what is left, what they bring, what is missing.
import { describe, expect, test } from 'vitest';
import { checkPortfolio } from '../solve/portfolio/check-portfolio.ts';
import {
  aBusiness,
  absence,
  activity,
  adoption,
  allocation,
  benefit,
  contribution,
  demand,
  effect,
  goal,
  initiative,
  kpi,
  observed,
  person,
  perspective,
  pool,
  profile,
} from '../testing/a-business.ts';
import { leftOutGroup, portfolioOfBusiness } from './portfolio-of-business.ts';

const today = '2026-11-10';
const plain = { status: 'planned', durationMonths: 2 } as const;

/** Two pools, work that goes on, and one idea that is fully written down. */
const shop = aBusiness(
  profile({ discountRate: 0 }),
  pool('budget', { kind: 'money', capacityPerMonth: 100_000 }),
  pool('testing', { capacityPerMonth: 50 }),
  activity('bake'),
  allocation('bake-budget', {
    activity: 'bake',
    pool: 'budget',
    amountPerMonth: 60_000,
    from: '2026-01',
    to: '2027-12',
  }),
  allocation('bake-testing', {
    activity: 'bake',
    pool: 'testing',
    amountPerMonth: 20,
    from: '2026-01',
    to: '2026-12',
  }),
  initiative('oven', plain),
  demand('oven-budget', { initiative: 'oven', pool: 'budget', amountPerMonth: 30_000, lastMonth: 1 }),
  demand('oven-testing', { initiative: 'oven', pool: 'testing', amountPerMonth: 10 }),
  benefit('oven-money', { initiative: 'oven', low: 1000, likely: 5000, high: 8000 }),
);

function projectsOf(built: ReturnType<typeof portfolioOfBusiness>) {
  return new Map(built.problem.projects.map((one) => [one.id, one]));
}

describe('what there is', () => {
  test('begins with the first whole month and leaves off what goes on, also after its plan has ended', () => {
    const built = portfolioOfBusiness(shop.build(), today, { months: 3 });
    expect(built.months).toEqual(['2026-12', '2027-01', '2027-02', '2027-03']);
    expect(built.problem.resources).toEqual([
      { id: 'budget', available: [40_000, 40_000, 40_000, 40_000], carriesOver: true },
      { id: 'testing', available: [30, 30, 30, 30] },
    ]);
    expect(built.notes.map(({ id }) => id)).toContain('choose.note.plan-goes-on');
    expect(portfolioOfBusiness(shop.build(), '2026-12-01', { months: 3 }).months[0]).toBe('2026-12');
  });

  test('money that is short later must be kept back before; hours cannot be', () => {
    const built = portfolioOfBusiness(
      shop
        .with(
          allocation('rent', {
            activity: 'bake',
            pool: 'budget',
            amountPerMonth: 60_000,
            from: '2027-01',
            to: '2027-01',
          }),
          allocation('fair', {
            activity: 'bake',
            pool: 'testing',
            amountPerMonth: 40,
            from: '2026-12',
            to: '2026-12',
          }),
        )
        .build(),
      today,
      { months: 2 },
    );
    const [budget, testing] = built.problem.resources;
    expect(budget?.available).toEqual([20_000, 0, 40_000]);
    // What goes on after its last planned month goes on as in that month.
    expect(testing?.available).toEqual([0, 0, 0]);
    expect(built.notes.map(({ id }) => id)).toContain('choose.note.pool-over');
  });

  test('a pool without a capacity limits nothing and is named', () => {
    const built = portfolioOfBusiness(
      shop
        .with(
          pool('presses', { kind: 'technology', unit: 'hours' }),
          demand('oven-press', { initiative: 'oven', pool: 'presses', amountPerMonth: 5 }),
        )
        .build(),
      today,
    );
    expect(built.problem.resources.map(({ id }) => id)).not.toContain('presses');
    expect(built.missing).toMatchObject([
      { noun: 'pool', field: 'capacityPerMonth', about: { id: 'presses' } },
    ]);
    expect(checkPortfolio(built.problem)).toMatchObject({ ok: true });
  });

  test('whoever is away takes hours off a pool of their own', () => {
    const built = portfolioOfBusiness(
      shop
        .with(
          person('mara', { hoursPerWeek: 40 }),
          pool('maras-hours', { person: 'mara', capacityPerMonth: 100 }),
          absence('leave', { person: 'mara', from: '2026-12-01', to: '2026-12-31' }),
        )
        .build(),
      today,
      { months: 1 },
    );
    expect(built.problem.resources.find(({ id }) => id === 'maras-hours')?.available).toEqual([0, 100]);
  });
});

describe('what an initiative needs', () => {
  test('demands by its own months, in the unit of the pool', () => {
    const built = portfolioOfBusiness(shop.build(), today, { months: 3 });
    expect(projectsOf(built).get('oven')).toMatchObject({
      use: { budget: [30_000, 0], testing: [10, 10] },
      duration: 2,
      earliest: 1,
      latest: 3,
    });
  });

  test('else its allocations, counted from their first month; else the cost, spread evenly and told', () => {
    const built = portfolioOfBusiness(
      shop
        .with(
          initiative('fair', { status: 'planned', start: '2027-03-01', end: '2027-05-31', costMinor: 9000 }),
          allocation('fair-testing', {
            initiative: 'fair',
            pool: 'testing',
            amountPerMonth: 8,
            from: '2027-04',
            to: '2027-05',
          }),
          benefit('fair-money', { initiative: 'fair' }),
        )
        .build(),
      today,
    );
    expect(projectsOf(built).get('fair')).toMatchObject({
      duration: 3,
      use: { budget: [3000, 3000, 3000], testing: [8, 8, 0] },
    });
    const note = built.notes.find(({ id }) => id === 'choose.note.cost-spread');
    expect(note?.data).toEqual({ initiatives: { kind: 'names', names: ['Fair'] } });
    // What is only planned takes nothing off before it is chosen.
    expect(built.problem.resources.find(({ id }) => id === 'testing')?.available[4]).toBe(30);
  });

  test('may begin in its window only; one whose window has passed or is too far is told', () => {
    const built = portfolioOfBusiness(
      shop
        .with(
          initiative('window', { ...plain, earliestStart: '2027-02', latestStart: '2027-04' }),
          benefit('window-money', { initiative: 'window' }),
          initiative('passed', { ...plain, latestStart: '2026-10' }),
          benefit('passed-money', { initiative: 'passed' }),
          initiative('far', { ...plain, earliestStart: '2029-01' }),
          benefit('far-money', { initiative: 'far' }),
        )
        .build(),
      today,
    );
    expect(projectsOf(built).get('window')).toMatchObject({ earliest: 3, latest: 5 });
    expect(built.blocked.map(({ initiative: { id }, words }) => [id, words.id])).toEqual([
      ['far', 'choose.blocked.not-yet'],
      ['passed', 'choose.blocked.too-late'],
    ]);
  });
});

describe('what it brings', () => {
  test('money less its cost: from the month after its end until the end of what is looked at', () => {
    const built = portfolioOfBusiness(shop.build(), today, { months: 3, lookAheadMonths: 12 });
    // Begun in month 1 it ends in month 2 and brings 5,000 in each of ten months; it costs 30,000.
    expect(projectsOf(built).get('oven')?.value).toEqual([20_000, 15_000, 10_000]);
    expect(projectsOf(built).get('oven')?.range).toEqual({ low: -1, high: 2.5 });
  });

  test('later money counts less, and a chance of success counts on what it brings only', () => {
    const built = portfolioOfBusiness(
      shop
        .with(
          profile({ discountRate: 0.21 }),
          initiative('sure', {
            status: 'planned',
            durationMonths: 12,
            successChance: 0.5,
            latestStart: '2026-12',
          }),
          demand('sure-cost', { initiative: 'sure', pool: 'budget', amountPerMonth: 1000, lastMonth: 1 }),
          benefit('sure-money', { initiative: 'sure', low: 12_100, likely: 12_100, high: 12_100, months: 1 }),
        )
        .build(),
      today,
    );
    // A year from now: 12,100 × ½ / 1.21 − 1,000.
    expect(projectsOf(built).get('sure')?.value).toEqual([4000]);
    expect(built.isUsualDiscountRate).toBe(false);
  });

  const goals = shop.with(
    goal('loved', { weightPoints: 30, due: '2027-04-30' }),
    goal('lean', { weightPoints: 10 }),
    goal('tidy'),
    contribution('tidy-lean', { supportingGoal: 'tidy', goal: 'lean' }),
    initiative('clean', plain),
    benefit('clean-tidy', { initiative: 'clean', goal: 'tidy', low: 10, likely: 40, high: 60 }),
    benefit('clean-loved', {
      initiative: 'clean',
      goal: 'loved',
      low: 0,
      likely: 20,
      high: 20,
      afterMonths: 1,
    }),
  );

  test('priority points: per cent of need by the goals’ weights, through what a goal supports, and in time only', () => {
    const built = portfolioOfBusiness(goals.build(), today, { months: 5, objective: 'goals' });
    const clean = projectsOf(built).get('clean');
    // ¾ · 20 while it shows by April (begun until February), ¼ · 40 always.
    expect(clean?.value).toEqual([25, 25, 25, 10, 10]);
    expect(clean?.criteria).toEqual({ lean: 40, loved: 20 });
    expect(built.weights.weights.map(({ goal: id, likely }) => [id, likely])).toEqual([
      ['lean', 0.25],
      ['loved', 0.75],
    ]);
  });

  test('money and points are never mixed: whoever lacks the one that is asked for is named', () => {
    const built = portfolioOfBusiness(goals.build(), today, { objective: 'goals' });
    expect(built.candidates.map(({ initiative: { id } }) => id)).toEqual(['clean']);
    expect(built.missing).toMatchObject([
      { about: { id: 'oven' }, noun: 'benefit', words: { id: 'choose.missing.benefit.goals' } },
    ]);
    expect(portfolioOfBusiness(goals.build(), today).objective).toBe('goals');
    expect(portfolioOfBusiness(shop.build(), today).objective).toBe('money');
    expect(portfolioOfBusiness(aBusiness(initiative('idea', plain)).build(), today).missing).toMatchObject([
      { about: { id: 'idea' }, words: { id: 'choose.missing.benefit' } },
    ]);
  });

  test('goals can be a limit of a plan for money: then who only brings points is in as well', () => {
    const built = portfolioOfBusiness(goals.build(), today, {
      months: 3,
      objective: 'money',
      leastPoints: 12,
    });
    expect(built.problem.floors).toEqual([
      { id: 'priority-points', least: 12, brings: { clean: [25, 25, 25], oven: [0, 0, 0] } },
    ]);
    expect(built.missing).toEqual([]);
    expect(checkPortfolio(built.problem)).toMatchObject({ ok: true });
    const free = portfolioOfBusiness(goals.build(), today, { objective: 'goals', leastPoints: 12 });
    expect(free.problem.floors).toBeUndefined();
  });

  test('a declared effect on the measure of a goal stands in for a benefit', () => {
    const built = portfolioOfBusiness(
      aBusiness(
        kpi('csat'),
        observed('csat', '2026-10-31', 3),
        goal('loved', { kpi: 'csat', targetValue: 5 }),
        initiative('train', plain),
        effect('train-csat', { initiative: 'train', kpi: 'csat', low: 0, likely: 0.5, high: 4 }),
      ).build(),
      today,
      { objective: 'goals', months: 1 },
    );
    expect(projectsOf(built).get('train')).toMatchObject({ value: [25], range: { low: 0, high: 4 } });
    expect(built.notes.map(({ id }) => id)).toEqual([
      'choose.note.effects-used',
      'choose.note.equal-weights',
    ]);
  });

  test('weights lie between what was adopted before; else a third less and more is assumed', () => {
    const weights = (one: number, other: number) => [
      { goal: 'loved', title: 'Loved', points: one },
      { goal: 'lean', title: 'Lean', points: other },
    ];
    const told = goals
      .with(adoption('first', { weights: weights(1, 1) }), adoption('second', { weights: weights(9, 1) }))
      .build();
    expect(portfolioOfBusiness(told, today).weights).toMatchObject({
      rangeFrom: 'adoptions',
      weights: [
        { goal: 'lean', low: 0.1, high: 0.5 },
        { goal: 'loved', low: 0.5, high: 0.9 },
      ],
    });
    expect(portfolioOfBusiness(goals.build(), today).weights.rangeFrom).toBe('assumed');
  });
});

describe('what hangs together', () => {
  const idea = (id: string, fields: Readonly<Record<string, unknown>> = {}) => [
    initiative(id, { ...plain, ...fields }),
    benefit(`${id}-money`, { initiative: id }),
  ];

  test('what has begun is kept and takes its part first, unless it may stop', () => {
    const begun = shop
      .with(
        initiative('app', { status: 'active', start: '2026-10-01', end: '2027-01-31' }),
        allocation('app-testing', {
          initiative: 'app',
          pool: 'testing',
          amountPerMonth: 5,
          from: '2026-10',
          to: '2027-01',
        }),
        benefit('app-money', { initiative: 'app' }),
        ...idea('after-app', { dependsOn: ['app'] }),
      )
      .build();
    const kept = portfolioOfBusiness(begun, today, { months: 4 });
    expect(kept.kept.map(({ id }) => id)).toEqual(['app']);
    expect(kept.problem.resources[1]?.available.slice(0, 3)).toEqual([25, 25, 30]);
    expect(projectsOf(kept).get('after-app')).toMatchObject({ earliest: 3, latest: 4 });
    const open = portfolioOfBusiness(begun, today, { months: 4, isBegunOpen: true });
    expect(open.problem.resources[1]?.available.slice(0, 3)).toEqual([30, 30, 30]);
    expect(projectsOf(open).get('app')).toMatchObject({
      earliest: 1,
      latest: 1,
      duration: 2,
      use: { testing: [5, 5] },
    });
    expect(projectsOf(open).get('after-app')).toMatchObject({ after: ['app'] });
  });

  test('a circle of needs is named, and the rest can still be chosen', () => {
    const built = portfolioOfBusiness(
      shop.with(...idea('hen', { dependsOn: ['egg'] }), ...idea('egg', { dependsOn: ['hen'] })).build(),
      today,
    );
    expect(built.problem.projects.map(({ id }) => id)).toEqual(['oven']);
    expect(built.blocked.map(({ words }) => words)).toEqual([
      { id: 'choose.blocked.circle', data: { circle: 'Egg → Hen → Egg' } },
      { id: 'choose.blocked.circle', data: { circle: 'Egg → Hen → Egg' } },
    ]);
  });

  test('needs that are stopped, excluded or exclude each other are told, and whoever needs those too', () => {
    const built = portfolioOfBusiness(
      shop
        .with(
          initiative('old', { status: 'stopped' }),
          initiative('running', { status: 'active', end: '2027-06-30' }),
          ...idea('needs-old', { dependsOn: ['old'] }),
          ...idea('needs-that', { dependsOn: ['needs-old'] }),
          ...idea('not-beside', { excludes: ['running'] }),
          ...idea('red'),
          ...idea('blue', { excludes: ['red'] }),
          ...idea('both', { dependsOn: ['red', 'blue'] }),
        )
        .build(),
      today,
    );
    expect(built.blocked.map(({ initiative: { id }, words }) => [id, words.id])).toEqual([
      ['both', 'choose.blocked.needs-excluded'],
      ['needs-old', 'choose.blocked.needs'],
      ['needs-that', 'choose.blocked.needs'],
      ['not-beside', 'choose.blocked.excluded'],
    ]);
    expect(checkPortfolio(built.problem)).toMatchObject({ ok: true });
  });

  test('what nobody weighs is in where something weighed needs it', () => {
    const built = portfolioOfBusiness(
      shop.with(initiative('wires', plain), ...idea('lamp', { dependsOn: ['wires'] })).build(),
      today,
    );
    expect(projectsOf(built).get('lamp')).toMatchObject({ after: ['wires'] });
    expect(projectsOf(built).get('wires')?.value).toEqual(new Array(12).fill(0));
  });

  test('a perspective’s least is written as a group, less what is kept; more than there are is told', () => {
    const built = portfolioOfBusiness(
      shop
        .with(
          perspective('learning', { leastInitiatives: 3 }),
          goal('skilled', { perspective: 'learning' }),
          initiative('course', { status: 'active', end: '2027-06-30' }),
          contribution('course-skilled', { initiative: 'course', goal: 'skilled' }),
          ...idea('film'),
          contribution('film-skilled', { initiative: 'film', goal: 'skilled' }),
        )
        .build(),
      today,
    );
    expect(built.problem.groups).toEqual([{ id: 'learning', projects: ['film'], least: 1 }]);
    expect(built.notes.find(({ id }) => id === 'choose.note.too-few')?.data).toEqual({
      perspective: 'Learning',
      least: 2,
      found: 1,
    });
  });

  test('what the owner wants and does not want stands in the problem itself', () => {
    const built = portfolioOfBusiness(shop.with(...idea('lamp')).build(), today, {
      must: new Set(['oven']),
      mustNot: new Set(['lamp']),
    });
    expect(projectsOf(built).get('oven')?.mustDo).toBe(true);
    expect(built.problem.groups).toEqual([{ id: leftOutGroup('lamp'), projects: ['lamp'], most: 0 }]);
    expect(checkPortfolio(JSON.parse(JSON.stringify(built.problem)))).toMatchObject({ ok: true });
  });

  test('without any plan there is an empty problem that makes sense', () => {
    const built = portfolioOfBusiness(aBusiness().build(), today);
    expect(built.problem.projects).toEqual([]);
    expect(checkPortfolio(built.problem)).toMatchObject({ ok: true });
  });
});
