// The assessment as a whole: in which order findings stand, how they are accepted, and what is counted.
import { describe, expect, test } from 'vitest';
import {
  aBusiness,
  acceptance,
  activity,
  businessFunction,
  contribution,
  dimension,
  goal,
  initiative,
  practice,
  spending,
} from '../testing/a-business.ts';
import { TODAY } from '../testing/test-rule.ts';
import { assess } from './assess.ts';

/** Money far away (serious, whole), a contradiction (serious), an activity without a goal and one small one. */
const troubled = aBusiness(
  goal('bread', { weightPoints: 90, due: '2027-12-31' }),
  goal('cake', { weightPoints: 10, due: '2027-12-31' }),
  ...['baking', 'decorating', 'catering', 'news'].map((id) => activity(id)),
  contribution('c1', { activity: 'baking', goal: 'bread' }),
  contribution('c2', { activity: 'decorating', goal: 'cake' }),
  spending('2026-03-10', 30_000_00, { activity: 'baking' }),
  spending('2026-03-10', 60_000_00, { activity: 'decorating' }),
  spending('2026-03-10', 9_000_00, { activity: 'catering' }),
  spending('2026-03-10', 1_000_00, { activity: 'news' }),
  businessFunction('purchasing'),
  dimension('organic', { position: 2 }),
  practice('frozen', { function: 'purchasing', dimension: 'organic', stance: -2, fact: 'Frozen dough' }),
);
const keysOf = (business: typeof troubled, today = TODAY): readonly string[] =>
  assess(business.build(), today).findings.map(({ key }) => key);

describe('the order of the findings', () => {
  test('severity first; what names one thing to change before the whole; then what costs more', () => {
    const keys = keysOf(troubled);
    expect(keys.slice(0, 2)).toEqual([
      'practice-against-position:dimension/organic+function/purchasing+practice/frozen',
      'money-far-from-priorities:goal/bread',
    ]);
    const catering = keys.indexOf('activity-serves-no-goal:activity/catering');
    expect(catering).toBe(2);
    expect(catering).toBeLessThan(keys.indexOf('activity-serves-no-goal:activity/news'));
  });

  test('what is accepted stands last', () => {
    const key = 'practice-against-position:dimension/organic+function/purchasing+practice/frozen';
    const known = acceptance('a', { finding: key, until: '2026-12-31', reason: 'Contract runs out' });
    expect(keysOf(troubled.with(known)).at(-1)).toBe(key);
  });
});

describe('an accepted finding', () => {
  const key = 'goal-without-kpi:goal/bread';
  const known = acceptance('a', { finding: key, until: '2026-11-24', reason: 'Next quarter' });
  const business = aBusiness(goal('bread'), known).build();

  test('carries day and reason, and is not counted as open', () => {
    const { findings, counts } = assess(business, '2026-11-24');
    expect(findings.find((one) => one.key === key)?.accepted).toEqual({
      until: '2026-11-24',
      reason: 'Next quarter',
    });
    expect(counts.warning).toBe(
      findings.filter(({ severity, accepted }) => severity === 'warning' && !accepted).length,
    );
  });

  test('is open again on the day after', () => {
    const [again] = assess(business, '2026-11-25').findings.filter((one) => one.key === key);
    expect(again?.accepted).toBeNull();
  });
});

test('an empty business is never green: no rule is clear, every rule says what it needs', () => {
  const { findings, rules, counts } = assess(aBusiness().build(), TODAY);
  expect(findings).toEqual([]);
  expect(counts).toEqual({ serious: 0, warning: 0, advice: 0 });
  for (const { outcome, untold, ruleId } of rules) {
    expect(outcome, ruleId).toBe('cannot-tell');
    expect(untold.flatMap(({ needs }) => needs).length, ruleId).toBeGreaterThan(0);
  }
});

test('only what is counted today counts: later settings change the verdict, not the business', () => {
  const business = aBusiness(goal('bread', { weightPoints: 1 }), initiative('app')).build();
  expect(assess(business, TODAY)).toEqual(assess(business, TODAY));
  expect(assess(business, '2027-11-24').window).toEqual({ from: '2026-11', to: '2027-10' });
});
