// Tests of the rule cause-circle.
import { aBusiness, cause, contribution, goal, perspective } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { causeCircle } from './cause-circle.ts';

const lanes = [perspective('financial'), perspective('customer'), perspective('learning')];
const skill = goal('skill', { perspective: 'learning' });
const loved = goal('loved', { perspective: 'customer' });
const profit = goal('profit', { perspective: 'financial' });
const map = [...lanes, skill, loved, profit];
const arrow = (driver: string, result: string, fields = {}) =>
  cause(`${driver}-${result}`, { driver, result, ...fields });
const up = [arrow('skill', 'loved'), arrow('loved', 'profit')];

testRule(causeCircle, {
  found: [
    {
      name: 'profit pays for skill: the arrow back becomes a feedback, and its delay is asked',
      business: aBusiness(...map, ...up, arrow('profit', 'skill')),
      about: ['goal/loved+goal/profit+goal/skill'],
      severity: 'warning',
      data: { count: 3, arrows: 1, from: 'Profit', to: 'Skill', way: 'feedback' },
      evidence: ['cause/loved-profit', 'cause/profit-skill', 'cause/skill-loved'],
      answers: { 'cause/profit-skill/lagMonths': 12 },
    },
    {
      name: 'with its delay known, one click declares the feedback',
      business: aBusiness(...map, ...up, arrow('profit', 'skill', { lagMonths: 12 })),
      about: ['goal/loved+goal/profit+goal/skill'],
      changes: [{ kind: 'update', noun: 'cause', id: 'profit-skill', set: { isFeedback: true } }],
    },
    {
      name: 'a feedback without a delay is none',
      business: aBusiness(...map, ...up, arrow('profit', 'skill', { isFeedback: true, lagMonths: 0 })),
      about: ['goal/loved+goal/profit+goal/skill'],
      answers: { 'cause/profit-skill/lagMonths': 1 },
    },
    {
      name: 'within one lane the arrow that closes the circle goes',
      business: aBusiness(
        ...lanes,
        loved,
        goal('known', { perspective: 'customer' }),
        arrow('loved', 'known'),
        arrow('known', 'loved'),
      ),
      about: ['goal/known+goal/loved'],
      data: { way: 'remove' },
      changes: [{ kind: 'remove', noun: 'cause', id: 'loved-known' }],
    },
    {
      name: 'support stays, the cause against it goes',
      business: aBusiness(
        ...map,
        contribution('c', { supportingGoal: 'loved', goal: 'profit' }),
        arrow('profit', 'loved', { lagMonths: 3 }),
      ),
      about: ['goal/loved+goal/profit'],
      evidence: ['cause/profit-loved', 'contribution/c'],
      changes: [{ kind: 'update', noun: 'cause', id: 'profit-loved', set: { isFeedback: true } }],
    },
    {
      name: 'a goal that drives itself',
      business: aBusiness(...lanes, loved, arrow('loved', 'loved')),
      about: ['goal/loved'],
      data: { count: 1 },
      changes: [{ kind: 'remove', noun: 'cause', id: 'loved-loved' }],
    },
    {
      name: 'a cause inside a circle of support: only the cause is its matter',
      business: aBusiness(
        ...map,
        contribution('c1', { supportingGoal: 'loved', goal: 'profit' }),
        contribution('c2', { supportingGoal: 'profit', goal: 'loved' }),
        arrow('loved', 'profit'),
      ),
      about: ['goal/loved+goal/profit'],
      changes: [{ kind: 'remove', noun: 'cause', id: 'loved-profit' }],
    },
    {
      name: 'two circles are two findings',
      business: aBusiness(
        ...map,
        goal('known', { perspective: 'customer' }),
        arrow('skill', 'loved'),
        arrow('loved', 'skill'),
        arrow('known', 'profit'),
        arrow('profit', 'known'),
      ),
      about: ['goal/known+goal/profit', 'goal/loved+goal/skill'],
    },
  ],
  clear: [
    { name: 'arrows that lead upwards', business: aBusiness(...map, ...up) },
    {
      name: 'a declared feedback with its delay',
      business: aBusiness(...map, ...up, arrow('profit', 'skill', { isFeedback: true, lagMonths: 12 })),
    },
    {
      name: 'a circle of support alone has its own rule',
      business: aBusiness(
        ...map,
        contribution('c1', { supportingGoal: 'loved', goal: 'profit' }),
        contribution('c2', { supportingGoal: 'profit', goal: 'loved' }),
      ),
    },
    {
      name: 'over a dropped goal no circle closes',
      business: aBusiness(
        ...lanes,
        loved,
        profit,
        goal('old', { status: 'dropped' }),
        arrow('loved', 'profit'),
        arrow('profit', 'old'),
        arrow('old', 'loved'),
      ),
    },
  ],
  cannotTell: [
    { name: 'no perspectives', business: aBusiness(goal('a')), needs: ['need.perspectives'] },
    { name: 'no arrows', business: aBusiness(...map), needs: ['need.causes'] },
  ],
});
