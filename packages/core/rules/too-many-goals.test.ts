// Tests of the rule too-many-goals.
import { aBusiness, goal, type Part, perspective } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { tooManyGoals } from './too-many-goals.ts';

const goals = (
  count: number,
  fields: Readonly<Record<string, unknown>> = { perspective: 'customer' },
): readonly Part[] => Array.from({ length: count }, (_, index) => goal(`goal-${index + 1}`, fields));
const lanes = [perspective('financial'), perspective('customer')];

testRule(tooManyGoals, {
  found: [
    {
      name: 'thirteen are many, counted by lane',
      business: aBusiness(...lanes, ...goals(13)),
      about: [''],
      severity: 'advice',
      data: { count: 13, limit: 12, kind: 'many' },
      evidence: ['perspective/financial', 'perspective/customer'],
    },
    {
      name: 'twenty-six are more than a scorecard is meant for',
      business: aBusiness(...lanes, ...goals(26)),
      about: [''],
      severity: 'warning',
      data: { count: 26, limit: 25, kind: 'most' },
    },
  ],
  clear: [
    { name: 'twelve', business: aBusiness(...lanes, ...goals(12)) },
    {
      name: 'goals that stand on no map do not count',
      business: aBusiness(...lanes, ...goals(40, {}), goal('profit', { perspective: 'financial' })),
    },
  ],
  cannotTell: [
    { name: 'no perspectives', business: aBusiness(...goals(30, {})), needs: ['need.perspectives'] },
  ],
});
