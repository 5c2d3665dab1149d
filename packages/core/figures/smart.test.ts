// Fixtures: the article's goals of the handbook's topic 1, as records.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../assess/settings.ts';
import { addMonths } from '../model/period.ts';
import {
  aBusiness,
  contribution,
  goal,
  initiative,
  kpi,
  observed,
  type Part,
  person,
} from '../testing/a-business.ts';
import { buildContext } from './context.ts';
import { measure } from './measure.ts';

const today = '2026-11-24';
const history = [100, 104, 103, 108, 112, 111, 117, 119, 124, 123, 128, 131];
const users: readonly Part[] = [
  kpi('users', {
    cadence: 'month',
    unit: 'users',
    definition: 'paying at the end of the month',
    source: 'shop',
  }),
  ...history.map((value, index) => observed('users', `${addMonths('2026-10', index - 11)}-28`, value)),
];
const whole = {
  kpi: 'users',
  scope: 'all shops',
  direction: 'increase',
  baselineValue: 100,
  baselineDay: '2025-11-28',
  targetValue: 150,
  due: '2027-04-30',
  owner: 'mara',
  weightPoints: 10,
  milestones: [{ day: '2027-01-31', value: 140 }],
};

function measured(...parts: readonly Part[]) {
  return measure(buildContext(aBusiness(person('mara'), ...users, ...parts).build(), today, defaultSettings));
}

function verdicts(...parts: readonly Part[]) {
  const { parts: letters } = measured(...parts).figure('smart:growth');
  return Object.fromEntries(letters.map(({ id, verdict }) => [id, verdict]));
}

function reasons(letter: string, ...parts: readonly Part[]) {
  const found = measured(...parts)
    .figure('smart:growth')
    .parts.find(({ id }) => id === letter);
  return found?.reasons?.map(({ id }) => id);
}

const all = (verdict: string) => ({
  specific: verdict,
  measurable: verdict,
  achievable: verdict,
  relevant: verdict,
  'time-bound': verdict,
});

describe('smart', () => {
  it('passes a goal that has everything', () => {
    expect(verdicts(goal('growth', whole))).toEqual(all('pass'));
    const found = measured(goal('growth', whole)).figure('smart:growth');
    expect(found).toMatchObject({
      value: 5,
      n: 5,
      basis: 'convention',
      subject: { noun: 'goal', id: 'growth' },
    });
    expect(reasons('achievable', goal('growth', whole))).toEqual([
      'figure.likelihood.about-as-likely-as-not',
    ]);
  });

  it('“become the most beloved bakery in the town within three years”', () => {
    const beloved = {
      ...whole,
      kpi: null,
      direction: null,
      baselineValue: null,
      targetValue: null,
      due: '2029-11-24',
    };
    expect(verdicts(goal('growth', beloved))).toEqual({
      ...all('fail'),
      achievable: 'cannot-tell',
      relevant: 'pass',
      'time-bound': 'pass',
    });
    expect(measured(goal('growth', beloved)).figure('smart:growth').needs.length).toBeGreaterThan(0);
  });

  it('“10,000 paying users”: M fails until a baseline is given', () => {
    expect(reasons('measurable', goal('growth', { ...whole, baselineValue: null }))).toEqual([
      'smart.no-baseline',
    ]);
  });

  it('“net profit margin +10 %”: an ambiguous ratio', () => {
    const margin = goal('growth', { ...whole, kpi: 'margin' });
    expect(reasons('measurable', kpi('margin', { isRatio: true, unit: '%' }), margin)).toContain(
      'smart.ambiguous-target',
    );
  });

  it('“CSAT 4.5 out of 5”: no due day', () => {
    expect(reasons('time-bound', goal('growth', { ...whole, due: null }))).toEqual(['smart.no-due']);
  });

  it('a low chance fails alone, and is open while an initiative is coming', () => {
    const steep = goal('growth', { ...whole, targetValue: 500 });
    expect(verdicts(steep).achievable).toBe('fail');
    const coming = [
      initiative('shop', { status: 'planned' }),
      contribution('s', { initiative: 'shop', goal: 'growth' }),
    ];
    expect(verdicts(steep, ...coming).achievable).toBe('cannot-tell');
    const through = [
      goal('step'),
      contribution('up', { supportingGoal: 'step', goal: 'growth' }),
      initiative('shop', { status: 'active' }),
      contribution('s', { initiative: 'shop', goal: 'step' }),
    ];
    expect(verdicts(steep, ...through).achievable).toBe('cannot-tell');
    expect(verdicts(steep, initiative('shop', { status: 'done' }), ...coming.slice(1)).achievable).toBe(
      'fail',
    );
  });

  it('R asks for a weighted goal at the top and a reason on every link to it', () => {
    const up = (top: Readonly<Record<string, unknown>>, rationale: string | null) => [
      goal('growth', { ...whole, weightPoints: null }),
      goal('middle'),
      goal('top', top),
      contribution('one', { supportingGoal: 'growth', goal: 'middle', rationale: 'it does' }),
      contribution('two', { supportingGoal: 'middle', goal: 'top', rationale }),
    ];
    expect(verdicts(...up({ weightPoints: 5 }, 'it does')).relevant).toBe('pass');
    expect(reasons('relevant', ...up({ weightPoints: 5 }, null))).toEqual(['smart.link-without-reason']);
    expect(verdicts(...up({ weightPoints: 0 }, 'it does')).relevant).toBe('fail');
    expect(verdicts(...up({}, 'it does')).relevant).toBe('cannot-tell');
  });

  it('says whose last support it is', () => {
    const found = measured(
      goal('growth', whole),
      goal('top', { weightPoints: 1 }),
      contribution('up', { supportingGoal: 'growth', goal: 'top', rationale: 'it does' }),
      contribution('itself', { supportingGoal: 'top', goal: 'top', rationale: 'it does' }),
    ).figure('smart:growth');
    expect(found.notes[0]).toMatchObject({ id: 'smart.only-support', data: { goals: { names: ['Top'] } } });
  });

  it('is measured for active goals only', () => {
    expect(() => measured(goal('growth', { ...whole, status: 'dropped' })).figure('smart:growth')).toThrow(
      RangeError,
    );
  });
});

describe('goals-fully-smart', () => {
  it('is the share of the goals that can be told', () => {
    const found = measured(
      goal('growth', whole),
      goal('vague', { ...whole, scope: null }),
      goal('open', { ...whole, targetValue: 500 }),
      initiative('shop', { status: 'planned' }),
      contribution('s', { initiative: 'shop', goal: 'open' }),
    ).figure('goals-fully-smart');
    expect(found).toMatchObject({ value: 0.5, n: 2, unit: 'share' });
    expect(found.notes[0]).toMatchObject({ id: 'figure.note.goals-untold', data: { goals: 1 } });
    expect(found.parts.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['growth', 'pass'],
      ['vague', 'fail'],
      ['open', 'cannot-tell'],
    ]);
  });

  it('cannot be told without goals', () => {
    expect(measured().figure('goals-fully-smart').needs[0]?.what.id).toBe('need.goals');
  });
});
