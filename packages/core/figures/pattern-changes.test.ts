// The three answers: they can be applied, they settle the pattern, and the rules they make tie its lines.
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { defaultSettings } from '../assess/settings.ts';
import { assignerOf } from '../facts/assign-entry.ts';
import type { Business } from '../model/business.ts';
import { applyChanges, type Change } from '../model/change.ts';
import { addMonths } from '../model/period.ts';
import {
  aBusiness,
  activity,
  assignmentRule,
  goal,
  person,
  spending,
  worked,
} from '../testing/a-business.ts';
import { buildContext } from './context.ts';
import { type NamedPattern, patternsOf } from './emerging-patterns.ts';
import { adoptPattern, callOneOff, stopPattern } from './pattern-changes.ts';
import type { Resource } from './usage.ts';

const today = '2026-11-24';
const months = Array.from({ length: 12 }, (_, at) => addMonths('2026-10', -at));
const business = aBusiness(
  goal('bread'),
  person('ada', { name: 'Ada' }),
  activity('neon-signs'),
  assignmentRule('old', {
    order: 7,
    appliesTo: 'ledger',
    field: 'payee',
    match: 'equals',
    pattern: 'Mill',
    activity: 'neon-signs',
  }),
  ...months.flatMap((month) => [
    spending(`${month}-10`, 60_00, { payee: 'Neon Signs London', account: 'Expenses:Advertising' }),
    spending(`${month}-11`, 40_00, { payee: 'Neon Signs Ltd', account: 'Expenses:Advertising' }),
    spending(`${month}-12`, 30_00, { account: 'Expenses:Fees' }),
    worked(`${month}-13`, 4, { project: 'Window dressing' }),
  ]),
).build();

function patterns(of: Business, resource: Resource): readonly NamedPattern[] {
  return patternsOf(buildContext(of, today, defaultSettings), resource).patterns;
}

function applied(changes: readonly Change[]): Business {
  const result = applyChanges(business, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function pattern(resource: Resource, name: string) {
  const found = patterns(business, resource).find((one) => one.name === name);
  if (!found)
    throw new Error(
      patterns(business, resource)
        .map((one) => one.name)
        .join(),
    );
  return { ...found, resource };
}

describe('adopting', () => {
  const neon = pattern('money', 'Neon Signs London');
  const changes = adoptPattern(business, neon, {
    name: 'Neon signs',
    goal: 'bread',
    weight: 2,
    owner: 'ada',
    day: today,
  });

  it('makes work that serves a goal, a rule for every label, and the answer', () => {
    expect(changes.map(({ noun, id }) => `${noun}/${id}`)).toEqual([
      'activity/neon-signs-2',
      'contribution/neon-signs-2-adopted',
      'assignment-rule/neon-signs-london',
      'assignment-rule/neon-signs-ltd',
      'pattern-answer/neon-signs-london',
    ]);
    const after = applied(changes);
    expect(after.assignmentRules.map(({ order }) => order).sort()).toEqual([7, 8, 9]);
    expect(after.patternAnswers[0]).toMatchObject({
      answer: 'adopt',
      activity: 'neon-signs-2',
      owner: 'ada',
      labels: [{ label: 'Neon Signs London' }, { label: 'Neon Signs Ltd' }],
    });
    expect(patterns(after, 'money').map(({ name }) => name)).not.toContain(neon.name);
  });

  it('ties the lines when rules are applied again', () => {
    const assign = assignerOf(applied(changes).assignmentRules);
    const line = {
      day: '2026-11-01',
      amountMinor: 1,
      nature: 'spending',
      account: null,
      project: null,
      text: null,
      activity: null,
      initiative: null,
      split: null,
      sourceId: null,
    } as const;
    expect(assign.ledger({ ...line, payee: 'NEON SIGNS LTD' }).activity).toBe('neon-signs-2');
    expect(assign.ledger({ ...line, payee: 'Neon Lights' }).activity).toBeNull();
  });

  it('knows lines without a payee by their account, time by project or text', () => {
    const fees = pattern('money', 'Expenses:Fees');
    const rules = (list: readonly Change[]) =>
      list.flatMap((one) => (one.noun === 'assignment-rule' && one.kind === 'create' ? [one.set.field] : []));
    expect(rules(adoptPattern(business, fees, { name: 'Fees', goal: 'bread', day: today }))).toEqual([
      'account',
    ]);
    const hours = pattern('hours', 'Window dressing');
    const adopted = adoptPattern(business, hours, { name: 'Windows', goal: 'bread', day: today });
    expect(rules(adopted)).toEqual(['project', 'text']);
    expect(patterns(applied(adopted), 'hours')).toEqual([]);
  });
});

describe('stopping and calling a one-off', () => {
  const neon = pattern('money', 'Neon Signs London');
  const keysOn = (of: Business, day: string): readonly string[] =>
    assess(of, day).findings.map(({ key }) => key);

  it('settle the pattern', () => {
    for (const answer of [stopPattern, callOneOff]) {
      const after = applied(answer(business, neon, { day: today, reason: 'Too dear', owner: 'ada' }));
      expect(patterns(after, 'money').map(({ name }) => name)).toEqual(['Expenses:Fees']);
      expect(after.patternAnswers[0]).toMatchObject({ reason: 'Too dear', day: today });
    }
  });

  it('what was stopped and goes on is found', () => {
    const after = applied(stopPattern(business, neon, { day: '2026-08-31', owner: 'ada' }));
    expect(keysOn(after, today)).toContain('stopped-pattern-goes-on:pattern-answer/neon-signs-london');
  });

  it('a one-off that was booked in three more months is told again', () => {
    const twice = applied(callOneOff(business, neon, { day: '2026-08-31' }));
    expect(patterns(twice, 'money').map(({ name }) => name)).toEqual(['Expenses:Fees']);
    const thrice = applied(callOneOff(business, neon, { day: '2026-07-31' }));
    expect(patterns(thrice, 'money').map(({ name }) => name)).toContain(neon.name);
  });

  it('the latest answer counts', () => {
    const first = applied(callOneOff(business, neon, { day: '2026-01-10' }));
    const second = applyChanges(first, stopPattern(first, neon, { day: '2026-11-01' }));
    if (!second.ok) throw new Error('refused');
    expect(second.value.patternAnswers.map(({ id }) => id)).toEqual([
      'neon-signs-london',
      'neon-signs-london-2',
    ]);
    expect(patterns(second.value, 'money').map(({ name }) => name)).toEqual(['Expenses:Fees']);
  });
});
