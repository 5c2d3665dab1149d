// Tests of the rule kpi-measures-no-goal.
import { aBusiness, effect, goal, initiative, kpi, observed, person } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { kpiMeasuresNoGoal } from './kpi-measures-no-goal.ts';

const loved = goal('loved', { kpi: 'stars' });
const stars = kpi('stars');

testRule(kpiMeasuresNoGoal, {
  found: [
    {
      name: 'a measure that was never fed can go with one click',
      business: aBusiness(loved, stars, kpi('clicks')),
      about: ['kpi/clicks'],
      severity: 'advice',
      data: { values: 'none' },
      changes: [{ kind: 'remove', noun: 'kpi', id: 'clicks' }],
    },
    {
      name: 'one with values stays',
      business: aBusiness(loved, stars, kpi('clicks'), observed('clicks', '2026-10-31', 7)),
      about: ['kpi/clicks'],
      data: { values: 'some' },
      changes: undefined,
    },
    {
      name: 'one of a dropped goal',
      business: aBusiness(loved, stars, kpi('clicks'), goal('old', { kpi: 'clicks', status: 'dropped' })),
      about: ['kpi/clicks'],
    },
  ],
  clear: [
    { name: 'a goal is measured by it', business: aBusiness(loved, stars) },
    {
      name: 'somebody answers for it: it is watched in daily business',
      business: aBusiness(loved, stars, person('mara'), kpi('takings', { owner: 'mara' })),
    },
    {
      name: 'an initiative is to move it, or a goal that is reached is watched by it',
      business: aBusiness(
        loved,
        stars,
        kpi('clicks'),
        initiative('website'),
        effect('e', { initiative: 'website', kpi: 'clicks' }),
        kpi('waste'),
        goal('tidy', { kpi: 'waste', status: 'reached' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(stars), needs: ['need.goals'] },
    { name: 'no measures', business: aBusiness(goal('loved')), needs: ['need.kpis'] },
  ],
});
