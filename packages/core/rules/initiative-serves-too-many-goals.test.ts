// Tests of the rule initiative-serves-too-many-goals.
import { aBusiness, contribution, goal, initiative } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { initiativeServesTooManyGoals } from './initiative-serves-too-many-goals.ts';

const ids = ['a', 'b', 'c', 'd'];
const annual = ids.map((id) => goal(id, { due: '2027-06-30' }));
const ties = ids.map((id) => contribution(`to-${id}`, { initiative: 'website', goal: id }));
const website = initiative('website');

testRule(initiativeServesTooManyGoals, {
  found: [
    {
      name: 'four annual goals',
      business: aBusiness(...annual, website, ...ties),
      about: ['initiative/website'],
      severity: 'advice',
      data: { count: 4, limit: 3 },
      evidence: ['goal/a', 'goal/b', 'goal/c', 'goal/d'],
    },
  ],
  clear: [
    { name: 'three', business: aBusiness(...annual, website, ...ties.slice(1)) },
    {
      name: 'one goal tied twice, one by weight zero, one long-term and one dropped',
      business: aBusiness(
        ...annual,
        goal('far', { due: '2030-01-01' }),
        goal('old', { due: '2027-06-30', status: 'dropped' }),
        website,
        ...ties.slice(1),
        contribution('again', { initiative: 'website', goal: 'b' }),
        contribution('zero', { initiative: 'website', goal: 'a', weight: 0 }),
        contribution('to-far', { initiative: 'website', goal: 'far' }),
        contribution('to-old', { initiative: 'website', goal: 'old' }),
      ),
    },
    {
      name: 'what is done may have served any number',
      business: aBusiness(...annual, initiative('other'), initiative('website', { status: 'done' }), ...ties),
    },
  ],
  cannotTell: [
    { name: 'no initiatives', business: aBusiness(...annual), needs: ['need.initiatives'] },
    {
      name: 'one of the four goals has no day',
      business: aBusiness(...annual.slice(1), goal('a'), website, ...ties),
      needs: ['need.due-dates'],
    },
  ],
});
