// The Overview's choices: which sentence heads it, what the picture shows, what comes next, which questions are open.
import { type Assessment, assess } from '@evenkeel/core';
import { describe, expect, test } from 'vitest';
import {
  aBusiness,
  acceptance,
  activity,
  allocation,
  contribution,
  goal,
  kpi,
  observed,
  type Part,
  pool,
  spending,
  worked,
} from '../../../core/testing/a-business.ts';
import { firstSteps } from './first-steps.ts';
import { flowData } from './flow-views.ts';
import { headlineOf } from './headline.ts';
import { answers, openQuestions } from './open-questions.ts';
import { goalStandings, weakestGoal } from './weakest-goal.ts';

const today = '2026-11-24';
const names = { resource: 'Spending', untied: 'Tied to no work', noGoal: 'Serves no goal' };

const two: readonly Part[] = [
  goal('loved', { weightPoints: 60 }),
  goal('healthy', { weightPoints: 40 }),
  activity('baking'),
  activity('selling'),
  contribution('b', { activity: 'baking', goal: 'loved' }),
  contribution('s', { activity: 'selling', goal: 'healthy' }),
];

function monthly(baking: number, selling: number, more: readonly Part[] = []): Assessment {
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'];
  const entries = months.flatMap((month) => [
    spending(`2026-${month}-15`, baking, { activity: 'baking' }),
    spending(`2026-${month}-16`, selling, { activity: 'selling' }),
  ]);
  return assess(aBusiness(...two, ...entries, ...more).build(), today);
}

describe('the headline', () => {
  test('names the share of the money that would have to move', () => {
    const headline = headlineOf(monthly(10_00, 90_00));
    expect(headline).toMatchObject({ kind: 'move', main: { resource: 'money' }, other: null });
    if (headline.kind !== 'move') return;
    expect(headline.main.share).toBeCloseTo(0.5);
    expect(headline.main.amount).toBeCloseTo(0.5 * 10 * 100_00);
  });

  test('takes the hours when only they are far away', () => {
    const hours = [
      worked('2026-10-05', 5, { activity: 'baking' }),
      worked('2026-10-06', 95, { activity: 'selling' }),
    ];
    const headline = headlineOf(monthly(60_00, 40_00, hours));
    expect(headline).toMatchObject({
      kind: 'move',
      main: { resource: 'hours' },
      other: { resource: 'money' },
    });
  });

  test('is never reassuring while it cannot tell', () => {
    const headline = headlineOf(assess(aBusiness().build(), today));
    expect(headline.kind).toBe('unknown');
    if (headline.kind !== 'unknown') return;
    expect(headline.needs.map(({ what }) => what.id)).toEqual(['need.goals', 'need.ledger', 'need.hours']);
  });

  test('says that single things pull the other way when the money is where it should be', () => {
    const assessment = monthly(60_00, 40_00);
    expect(assessment.counts.warning).toBeGreaterThan(0);
    expect(headlineOf(assessment)).toMatchObject({
      kind: 'against',
      serious: false,
      count: assessment.counts.warning,
    });
  });

  test('claims the whole only when both distances and every rule are told', () => {
    const assessment = { ...monthly(60_00, 40_00), counts: { serious: 0, warning: 0, advice: 3 } };
    expect(headlineOf(assessment)).toMatchObject({ kind: 'aligned', whole: false });
    const hours = [
      worked('2026-10-05', 60, { activity: 'baking' }),
      worked('2026-10-06', 40, { activity: 'selling' }),
    ];
    const both = monthly(60_00, 40_00, hours);
    const told = {
      ...both,
      counts: assessment.counts,
      rules: both.rules.map((rule) => ({ ...rule, outcome: 'clear' as const })),
    };
    expect(headlineOf(told)).toMatchObject({ kind: 'aligned', whole: true });
  });
});

describe('the flow', () => {
  test('leaves out what keeps the house running, and nothing else', () => {
    const { flows } = monthly(60_00, 40_00, [
      activity('office', { sharedOverhead: true }),
      spending('2026-10-03', 500_00, { activity: 'office' }),
      spending('2026-10-04', 7_00),
    ]);
    const data = flowData(flows.money, 'actual', names);
    expect(data?.nodes.map(({ id }) => id)).toEqual([
      'goal/loved',
      'goal/healthy',
      'activity/baking',
      'activity/selling',
      'resource',
      'no-goal',
      'untied',
    ]);
    const into = (id: string) =>
      data?.links.filter(({ to }) => to === id).reduce((sum, { value }) => sum + value, 0);
    expect(into('goal/loved')).toBe(600_00);
    expect(into('no-goal')).toBe(7_00);
    const left = data?.links
      .filter(({ from }) => from === 'resource')
      .reduce((sum, { value }) => sum + value, 0);
    expect(left).toBe(flows.money.actual.total - flows.money.actual.overhead);
  });

  test('divides what is there by the importance, as intended', () => {
    const data = flowData(monthly(10_00, 90_00).flows.money, 'intended', names);
    expect(data?.links.map(({ to, value }) => [to, Math.round(value)])).toEqual([
      ['goal/loved', 600_00],
      ['goal/healthy', 400_00],
    ]);
  });

  test('is nothing where nothing is planned or weighted', () => {
    const unweighted = assess(aBusiness(goal('loved'), spending('2026-10-01', 1_00)).build(), today).flows
      .money;
    expect(flowData(unweighted, 'intended', names)).toBeNull();
    expect(flowData(unweighted, 'planned', names)).toBeNull();
    expect(flowData(unweighted, 'actual', names)?.nodes.some(({ adrift }) => adrift)).toBe(true);
  });
});

describe('first steps', () => {
  const states = (...parts: readonly Part[]) =>
    firstSteps(assess(aBusiness(...parts).build(), today)).map(({ done, current }) =>
      done ? 'done' : current ? 'current' : 'later',
    );

  test('begin with the direction', () => {
    expect(states()).toEqual(['current', 'later', 'later']);
  });

  test('are not done by goals without importance', () => {
    expect(states(goal('loved'))).toEqual(['current', 'later', 'later']);
    expect(states(goal('loved', { weightPoints: 1 }))).toEqual(['done', 'current', 'later']);
  });

  test('ask for the importance alone once there are goals', () => {
    const first = (...parts: readonly Part[]) =>
      firstSteps(assess(aBusiness(...parts).build(), today))[0]?.id;
    expect(first()).toBe('direction');
    expect(first(goal('loved'))).toBe('weigh');
    expect(first(goal('loved', { weightPoints: 1 }))).toBe('direction');
  });

  test('tick what was done in another order', () => {
    expect(states(spending('2026-10-01', 1_00))).toEqual(['current', 'done', 'later']);
  });

  test('end when work reaches a goal, by plan or by deed', () => {
    const plan = [
      pool('budget', { kind: 'money' }),
      allocation('a', {
        pool: 'budget',
        activity: 'baking',
        amountPerMonth: 1,
        from: '2026-01',
        to: '2026-12',
      }),
    ];
    expect(states(...two, ...plan)).toEqual(['done', 'current', 'done']);
    expect(states(...two, spending('2026-10-01', 1_00, { activity: 'baking' }))).toEqual([
      'done',
      'done',
      'done',
    ]);
  });
});

describe('open questions', () => {
  test('name each need once, the most useful first, those only time can supply last', () => {
    const questions = openQuestions(assess(aBusiness().build(), today));
    const ids = questions.map(({ need }) => need.what.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe('need.goals');
    expect(
      answers(questions[0] ?? { need: { what: { id: '', data: {} }, minutes: 0 }, figures: [], rules: [] }),
    ).toBeGreaterThan(10);
    const history = aBusiness(
      goal('loved', {
        kpi: 'fans',
        targetValue: 9,
        baselineValue: 1,
        baselineDay: '2026-01-01',
        due: '2027-12-31',
      }),
      kpi('fans', { cadence: 'year' }),
      observed('fans', '2025-12-31', 1),
    ).build();
    const last = openQuestions(assess(history, today)).at(-1);
    expect(last?.need.minutes).toBeNull();
  });
});

describe('the weakest link', () => {
  const chance = (id: string, value: number | null) => ({
    methodId: 'goal-chance',
    subject: { noun: 'goal', id, name: id },
    value,
  });

  test('is the goal least likely; among the hopeless, the most important', () => {
    const { flows } = monthly(1, 1);
    const figures = [
      chance('healthy', 0.0001),
      chance('loved', 0.004),
      chance('side', 0.5),
      chance('dark', null),
    ];
    const standings = goalStandings({ flows, figures } as unknown as Assessment);
    expect(standings.map(({ id }) => id)).toEqual(['loved', 'healthy', 'dark', 'side']);
    expect(weakestGoal(standings)?.id).toBe('loved');
  });

  test('is not guessed', () => {
    const { flows } = monthly(1, 1);
    const standings = goalStandings({ flows, figures: [chance('loved', null)] } as unknown as Assessment);
    expect(weakestGoal(standings)).toBeNull();
  });
});

test('an accepted finding does not speak in the headline', () => {
  const open = monthly(10_00, 90_00).findings.filter(({ severity }) => severity !== 'advice');
  const accepted = open.map(({ key }, index) =>
    acceptance(`a${index}`, { finding: key, until: '2027-01-01', reason: 'known' }),
  );
  const assessment = monthly(10_00, 90_00, accepted);
  expect(assessment.counts).toMatchObject({ serious: 0, warning: 0 });
  // The distance itself stays true, accepted or not.
  expect(headlineOf(assessment).kind).toBe('move');
});
