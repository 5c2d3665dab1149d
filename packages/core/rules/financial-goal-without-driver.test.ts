// Tests of the rule financial-goal-without-driver.
import { aBusiness, cause, contribution, goal, perspective } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { financialGoalWithoutDriver } from './financial-goal-without-driver.ts';

const lanes = [perspective('financial'), perspective('customer'), perspective('learning')];
const profit = goal('profit', { perspective: 'financial' });
const sales = goal('sales', { perspective: 'financial' });
const loved = goal('loved', { perspective: 'customer' });
const skill = goal('skill', { perspective: 'learning' });
const map = [...lanes, profit, sales, loved, skill];
const arrow = (driver: string, result: string) => cause(`${driver}-${result}`, { driver, result });

testRule(financialGoalWithoutDriver, {
  found: [
    {
      name: 'learning alone earns nothing',
      business: aBusiness(...map, arrow('loved', 'sales'), arrow('skill', 'profit')),
      about: ['goal/profit'],
      severity: 'warning',
      answers: { 'cause/to-profit/driver': 'loved' },
    },
    {
      name: 'of a chain of financial goals the first is named',
      business: aBusiness(...map, arrow('sales', 'profit'), arrow('skill', 'loved')),
      about: ['goal/sales'],
      answers: { 'cause/to-sales/driver': 'loved' },
    },
  ],
  clear: [
    {
      name: 'a customer goal leads there, through another financial goal',
      business: aBusiness(...map, arrow('loved', 'sales'), arrow('sales', 'profit')),
    },
    {
      name: 'support counts; a goal alone has its own rule',
      business: aBusiness(...map, contribution('c', { supportingGoal: 'loved', goal: 'sales' })),
    },
  ],
  cannotTell: [
    { name: 'no perspectives', business: aBusiness(goal('a')), needs: ['need.perspectives'] },
    { name: 'no arrows', business: aBusiness(...map), needs: ['need.causes'] },
    {
      name: 'nothing on the map could drive it',
      business: aBusiness(...lanes, profit, skill, arrow('skill', 'profit')),
      needs: ['need.driving-goal'],
    },
  ],
});
