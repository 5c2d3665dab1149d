// What a board pack tells of a quarter: values at both ends, goals due, findings come and gone, decisions, money by goal.
import { expect, test } from 'vitest';
import { assess } from '../assess/assess.ts';
import {
  aBusiness,
  activity,
  allocation,
  commentary,
  contribution,
  goal,
  kpi,
  observed,
  person,
  perspective,
  pool,
  spending,
} from '../testing/a-business.ts';
import { boardPack } from './board-pack.ts';

const period = { from: '2026-07-01', to: '2026-09-30' };
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'];
const business = aBusiness(
  person('mara', { name: 'Mara' }),
  perspective('customer'),
  kpi('regulars', { cadence: 'month', owner: 'mara', unit: 'guests' }),
  kpi('waste', { cadence: 'month', better: 'lower', aggregate: 'sum' }),
  kpi('silent', { cadence: 'month' }),
  kpi('margin', { isRatio: true, unit: '%' }),
  goal('loved', {
    kpi: 'regulars',
    perspective: 'customer',
    targetValue: 120,
    due: '2027-06-30',
    weightPoints: 3,
  }),
  goal('lean', { kpi: 'waste', targetValue: 30, due: '2026-09-30', direction: 'decrease', weightPoints: 1 }),
  goal('crowded', { kpi: 'regulars', targetValue: 500, due: '2026-08-31', weightPoints: 1 }),
  goal('rich', { kpi: 'margin', targetValue: 10, due: '2026-09-01' }),
  goal('quiet', { kpi: 'silent', targetValue: 10, due: '2026-12-31' }),
  activity('baking'),
  contribution('baking-loved', { activity: 'baking', goal: 'loved' }),
  pool('money', { kind: 'money', capacityPerMonth: 100_000 }),
  allocation('money-baking', {
    pool: 'money',
    activity: 'baking',
    amountPerMonth: 50_000,
    from: '2026-01',
    to: '2026-12',
  }),
  spending('2026-06-10', 999_00, { activity: 'baking' }),
  spending('2026-07-10', 400_00, { activity: 'baking' }),
  spending('2026-09-30', 200_00, { activity: 'baking' }),
  spending('2026-10-01', 777_00, { activity: 'baking' }),
  spending('2026-08-10', 50_00, { payee: 'Unknown' }),
  commentary('c1', { ...period, kpi: 'regulars', text: 'The square was closed.', author: 'mara' }),
  commentary('c2', { ...period, text: 'A calm quarter.' }),
  commentary('c3', { from: '2026-06-01', to: '2026-06-30', text: 'Another period.' }),
  ...months.map((month, at) => observed('regulars', `2026-${month}-15`, 100 + at)),
  ...months.flatMap((month) => [
    observed('waste', `2026-${month}-01`, 10),
    observed('waste', `2026-${month}-20`, 15),
  ]),
).build();
const now = assess(business, '2026-09-30');
const before = assess(business, '2026-06-30');
const pack = boardPack(business, now, before, period);
const row = (id: string) => pack.measures.find(({ kpi: one }) => one === id);

test('a measure stands with its last measuring period at both ends, the change and its sense', () => {
  expect(row('regulars')).toMatchObject({
    owner: 'Mara',
    perspective: { id: 'customer' },
    start: { day: '2026-06-30', value: 105 },
    end: { day: '2026-09-30', value: 108 },
    change: 3,
    direction: 'better',
    goal: { id: 'loved' },
  });
  // Two observations a month are summed as the measure says, and nothing of October is known yet.
  expect(row('waste')).toMatchObject({
    start: { value: 25 },
    end: { value: 25 },
    change: 0,
    direction: 'same',
  });
  expect(row('regulars')?.course.map(({ value }) => value)).toEqual([
    100, 101, 102, 103, 104, 105, 106, 107, 108,
  ]);
});

test('without a value, or a goal, nothing is claimed', () => {
  expect(row('silent')).toMatchObject({
    start: null,
    end: null,
    change: null,
    direction: null,
    verdict: 'unknown',
  });
  expect(row('margin')).toMatchObject({ target: null });
  expect(pack.untold).toContainEqual({
    about: 'Silent',
    reason: { id: 'pack.untold.no-value', data: {} },
    needs: [],
  });
});

test('goals that were due are reached, missed, or not to be told', () => {
  expect(pack.goals.map(({ id, outcome, by, value }) => [id, outcome, by, value])).toEqual([
    ['crowded', 'missed', 'measure', 107],
    ['rich', 'untold', 'measure', null],
    ['lean', 'reached', 'measure', 25],
  ]);
});

test('what the owners said of a goal beats the measure', () => {
  const said = aBusiness(goal('done', { due: '2026-08-01', status: 'reached' })).build();
  const [first] = boardPack(said, assess(said, '2026-09-30'), assess(said, '2026-06-30'), period).goals;
  expect(first).toMatchObject({ id: 'done', outcome: 'reached', by: 'record' });
});

test('money of the months of the period by goal, planned and actual, and nothing of other months', () => {
  const { money } = pack.flows;
  expect(money.months).toEqual({ from: '2026-07', to: '2026-09' });
  expect(money).toMatchObject({ isWhole: true, n: 3, noGoal: { actual: 50_00 }, total: { actual: 650_00 } });
  expect(money.goals.find(({ id }) => id === 'loved')).toMatchObject({ planned: 150_000, actual: 600_00 });
  const parts = money.goals.reduce((sum, { actual }) => sum + actual, 0);
  expect(parts + money.noGoal.actual + money.overhead.actual).toBe(money.total.actual);
});

test('a period that runs is told up to today', () => {
  const running = boardPack(business, assess(business, '2026-08-15'), before, period);
  expect(running).toMatchObject({ isOver: false, endDay: '2026-08-15', startDay: '2026-06-30' });
  expect(running.flows.money).toMatchObject({ months: { from: '2026-07', to: '2026-08' }, isWhole: false });
  expect(running.goals).toEqual([]);
});

test('findings are new, cleared, or no longer told; a rule that cannot look clears nothing', () => {
  const finding = now.findings[0];
  if (!finding) throw new Error('the business has findings');
  const without = { ...now, findings: [], rules: now.rules.map((one) => ({ ...one, untold: [] })) };
  const blind = {
    ...without,
    rules: now.rules.map((one) => ({ ...one, untold: [{ reason: finding.what, needs: [] }] })),
  };
  const then = { ...before, findings: [finding] };
  expect(boardPack(business, now, { ...before, findings: [] }, period).findings.opened).toHaveLength(
    now.findings.length,
  );
  expect(boardPack(business, without, then, period).findings).toMatchObject({
    cleared: [{ key: finding.key }],
    silent: [],
  });
  expect(boardPack(business, blind, then, period).findings).toMatchObject({
    cleared: [],
    silent: [{ key: finding.key }],
  });
});

test('decisions are the changes of records within the period, named as they are called', () => {
  const history = [
    {
      day: '2026-07-02',
      by: 'Ada',
      why: 'Too dear',
      changes: [
        { kind: 'update', noun: 'goal', id: 'loved', set: { due: '2027-06-30' } },
        { kind: 'update', noun: 'goal', id: 'lean', set: { due: '2026-09-30' } },
        { kind: 'create', noun: 'commentary', id: 'c2', set: { text: 'A calm quarter.' } },
      ],
      inverse: [],
    },
    {
      day: '2026-08-02',
      by: 'Ada',
      why: null,
      changes: [{ kind: 'remove', noun: 'activity', id: 'old' }],
      inverse: [{ kind: 'create', noun: 'activity', id: 'old', set: { name: 'Old work' } }],
    },
    {
      day: '2026-10-02',
      by: 'Ada',
      why: null,
      changes: [{ kind: 'remove', noun: 'kpi', id: 'x' }],
      inverse: [],
    },
  ] as const;
  expect(boardPack(business, now, before, period, { history }).records).toEqual([
    {
      day: '2026-08-02',
      by: 'Ada',
      why: null,
      noun: 'activity',
      kind: 'remove',
      names: ['Old work'],
      count: 1,
      fields: [],
    },
    {
      day: '2026-07-02',
      by: 'Ada',
      why: 'Too dear',
      noun: 'goal',
      kind: 'update',
      names: ['Loved', 'Lean'],
      count: 2,
      fields: ['due'],
    },
  ]);
});

test('holds the commentary of this very period, and every method with its source', () => {
  expect(pack.commentary.map(({ kpi: about, text, author }) => [about, text, author])).toEqual([
    ['regulars', 'The square was closed.', 'Mara'],
    [null, 'A calm quarter.', null],
  ]);
  expect(pack.methods.map(({ id }) => id)).toContain('control-chart');
  expect(pack.methods.every(({ formula, uses }) => formula !== '' && uses > 0)).toBe(true);
});

test('the headline counts only what can be told', () => {
  expect(pack.headline).toMatchObject({
    id: 'pack.headline',
    data: { measures: expect.any(Number), decide: pack.findings.toDecide.length },
  });
  const empty = aBusiness().build();
  const nothing = boardPack(empty, assess(empty, '2026-09-30'), assess(empty, '2026-06-30'), period);
  expect(nothing.headline.data).toMatchObject({ measures: 0, chances: 0 });
});
