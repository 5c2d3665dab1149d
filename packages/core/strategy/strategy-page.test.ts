// What stands on the strategy page, in which order – and what never does.
import { expect, test } from 'vitest';
import { assess } from '../assess/assess.ts';
import {
  aBusiness,
  businessFunction,
  cause,
  contribution,
  dimension,
  goal,
  initiative,
  kpi,
  observed,
  person,
  perspective,
  practice,
  profile,
  spending,
  stakeholder,
  worked,
} from '../testing/a-business.ts';
import { strategyPage } from './strategy-page.ts';

const today = '2026-11-24';
const pageOf = (business = whole().build(), day = today) => strategyPage(business, assess(business, day));

function whole() {
  return aBusiness(
    profile({
      vision: 'Bread for all',
      mission: 'We bake',
      valueProposition: 'Keeps for days',
      headcount: 7,
    }),
    person('mara', { name: 'Mara', hoursPerWeek: 37.75 }),
    person('secret-sam', { name: 'Secret Sam' }),
    businessFunction('kitchen', { head: 'secret-sam' }),
    dimension('organic', { position: 2, promise: 'All organic', lowPole: 'industrial', highPole: 'organic' }),
    dimension('honest', { position: 2, isValue: true }),
    dimension('undecided'),
    practice('frozen', { function: 'kitchen', dimension: 'organic', stance: -2, fact: 'Frozen dough' }),
    kpi('sales', { unit: 'loaves' }),
    perspective('customer'),
    perspective('learning'),
    goal('loved', { title: 'Be loved', weightPoints: 30, owner: 'mara', perspective: 'customer' }),
    goal('grow', {
      title: 'Grow',
      weightPoints: 90,
      kpi: 'sales',
      baselineValue: 100,
      baselineDay: '2026-01-01',
      targetValue: 10,
      targetKind: 'relative-percent',
      direction: 'increase',
      due: '2027-12-31',
    }),
    goal('learn', { title: 'Learn', perspective: 'learning' }),
    goal('gone', { title: 'Gone', status: 'dropped', weightPoints: 50 }),
    contribution('learn-loved', { supportingGoal: 'learn', goal: 'loved' }),
    cause('learn-drives-loved', {
      driver: 'learn',
      result: 'loved',
      lagMonths: 6,
      rationale: 'Hidden reason',
    }),
    initiative('oven', { name: 'New oven', owner: 'mara', costMinor: 777777, end: '2027-03-31' }),
    initiative('shop', { name: 'Second shop', status: 'planned', start: '2026-12-31', end: '2026-12-31' }),
    initiative('later', { status: 'planned', start: '2027-01-01' }),
    initiative('someday', { status: 'planned' }),
    initiative('finished', { status: 'done', start: '2026-10-01' }),
    stakeholder('staff'),
    spending('2026-10-03', 123456, { payee: 'Mill', initiative: 'oven' }),
    worked('2026-10-03', 8.25, { person: 'secret-sam' }),
    ...Array.from({ length: 10 }, (_, month) =>
      observed('sales', `2026-${String(month + 1).padStart(2, '0')}-28`, 100 + month + (month % 3)),
    ),
  );
}

test('tells purpose, stances that were decided, and the goals at the top with their shares, weightiest first', () => {
  const page = pageOf();
  expect(page).toMatchObject({
    name: 'Corner Bakery',
    asOf: today,
    vision: 'Bread for all',
    mission: 'We bake',
    valueProposition: 'Keeps for days',
    values: [{ id: 'honest', position: 2 }],
    positioning: [{ id: 'organic', lowPole: 'industrial', highPole: 'organic', promise: 'All organic' }],
  });
  expect(page.goals.map(({ id, share }) => [id, share])).toEqual([
    ['grow', 0.75],
    ['loved', 0.25],
  ]);
});

test('tells a goal by measure, levels, day, owner and perspective, and how likely it is in words with the number', () => {
  const [grow, loved] = pageOf().goals;
  expect(grow).toMatchObject({
    kpi: 'Sales',
    unit: 'loaves',
    baseline: 100,
    target: 110,
    due: '2027-12-31',
    owner: null,
  });
  expect(grow?.chance?.value).toBeGreaterThan(0.5);
  expect(grow?.chance?.words.id).toMatch(/^figure\.likelihood\./);
  expect(loved).toMatchObject({ kpi: null, owner: 'Mara', perspective: 'Customer', chance: null });
});

test('draws the map without the reasons behind its arrows', () => {
  const { map } = pageOf();
  expect(map.lanes).toEqual([
    {
      id: 'customer',
      name: 'Customer',
      kind: 'customer',
      goals: [{ id: 'loved', title: 'Be loved', mapPlace: null }],
    },
    {
      id: 'learning',
      name: 'Learning',
      kind: 'learning',
      goals: [{ id: 'learn', title: 'Learn', mapPlace: null }],
    },
  ]);
  expect(map.arrows).toEqual([
    { from: 'learn', to: 'loved', kind: 'cause', sign: 'raises', lagMonths: 6, isFeedback: false },
    { from: 'learn', to: 'loved', kind: 'support', sign: null, lagMonths: null, isFeedback: false },
  ]);
});

test('lists what is under way or begins within the quarter, the first to end first', () => {
  expect(pageOf().initiatives).toEqual([
    {
      id: 'shop',
      name: 'Second shop',
      status: 'planned',
      owner: null,
      start: '2026-12-31',
      end: '2026-12-31',
    },
    { id: 'oven', name: 'New oven', status: 'active', owner: 'Mara', start: null, end: '2027-03-31' },
  ]);
});

test.each([
  [null, today, '2026-10', '2026-12'],
  [1, '2026-01-01', '2026-01', '2026-03'],
  [4, today, '2026-10', '2026-12'],
  [3, today, '2026-09', '2026-11'],
  [12, '2026-01-31', '2025-12', '2026-02'],
  [2, '2026-01-31', '2025-11', '2026-01'],
])(
  'when the year starts in month %s, %s lies in the quarter %s to %s',
  (yearStartsInMonth, day, from, to) => {
    const business = aBusiness(profile({ yearStartsInMonth })).build();
    expect(pageOf(business, day).quarter).toEqual({ from, to });
  },
);

test('an initiative of the next quarter appears when the business year is cut otherwise', () => {
  const business = whole()
    .with(profile({ yearStartsInMonth: 11 }))
    .build();
  expect(pageOf(business).initiatives.map(({ id }) => id)).toContain('later');
});

test('tells no money, no hours, no practices, no findings, no reasons, and nobody who answers for nothing', () => {
  const text = JSON.stringify(pageOf());
  for (const hidden of [
    '777777',
    '123456',
    '37.75',
    '8.25',
    'Mill',
    'Sam',
    'Frozen',
    'Hidden',
    'Kitchen',
    'Staff',
    'rule',
  ])
    expect(text, hidden).not.toContain(hidden);
});

test('says the same whatever the order of the records', () => {
  const business = whole().build();
  const turned = Object.fromEntries(
    Object.entries(business).map(([name, list]) => [name, Array.isArray(list) ? [...list].reverse() : list]),
  ) as unknown as typeof business;
  expect(pageOf(turned)).toEqual(pageOf(business));
});

test('an empty business has an empty page', () => {
  expect(pageOf(aBusiness().build())).toMatchObject({
    values: [],
    positioning: [],
    goals: [],
    initiatives: [],
  });
});
