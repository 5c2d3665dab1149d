// Tests of the rule goal-leads-to-no-financial-goal.
import { aBusiness, cause, contribution, goal, perspective } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { goalLeadsToNoFinancialGoal } from './goal-leads-to-no-financial-goal.ts';

const lanes = [
  perspective('financial'),
  perspective('customer'),
  perspective('process'),
  perspective('learning'),
];
const profit = goal('profit', { perspective: 'financial' });
const loved = goal('loved', { perspective: 'customer' });
const speed = goal('speed', { perspective: 'process' });
const skill = goal('skill', { perspective: 'learning' });
const map = [...lanes, profit, loved, speed, skill];
const arrow = (driver: string, result: string) => cause(`${driver}-${result}`, { driver, result });

testRule(goalLeadsToNoFinancialGoal, {
  found: [
    {
      name: 'the end of the chain is named, with what leads to it',
      business: aBusiness(...map, arrow('loved', 'profit'), arrow('skill', 'speed')),
      about: ['goal/speed'],
      severity: 'warning',
      data: { count: 1 },
      evidence: ['goal/skill'],
      answers: { 'cause/from-speed/result': 'profit' },
    },
    {
      name: 'goals that only lead to each other come together',
      business: aBusiness(...map, arrow('loved', 'profit'), arrow('skill', 'speed'), arrow('speed', 'skill')),
      about: ['goal/skill+goal/speed'],
      data: { count: 2 },
      answers: { 'cause/from-skill/result': 'loved' },
    },
    {
      name: 'the way ends at a goal outside the map',
      business: aBusiness(...map, goal('outside'), arrow('loved', 'profit'), arrow('skill', 'outside')),
      about: ['goal/skill'],
    },
  ],
  clear: [
    {
      name: 'every goal leads there',
      business: aBusiness(...map, arrow('skill', 'speed'), arrow('speed', 'loved'), arrow('loved', 'profit')),
    },
    {
      name: 'support counts, also through a goal outside the map and one that is reached',
      business: aBusiness(
        ...map,
        goal('outside'),
        goal('reached', { status: 'reached' }),
        arrow('skill', 'outside'),
        contribution('c1', { supportingGoal: 'outside', goal: 'reached' }),
        arrow('reached', 'profit'),
      ),
    },
    {
      name: 'a goal alone has its own rule',
      business: aBusiness(...map, arrow('loved', 'profit')),
    },
  ],
  cannotTell: [
    { name: 'no perspectives', business: aBusiness(goal('a')), needs: ['need.perspectives'] },
    { name: 'no arrows', business: aBusiness(...map), needs: ['need.causes'] },
    {
      name: 'no financial goal',
      business: aBusiness(...lanes, loved, speed, arrow('speed', 'loved')),
      needs: ['need.financial-goal'],
    },
  ],
});
