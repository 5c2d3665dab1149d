// Tests of the rule requirement-without-answer: the online shop that is to go national.
import { aBusiness, goal, initiative, requirement } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { requirementWithoutAnswer } from './requirement-without-answer.ts';

const areas = ['supply-chain', 'service', 'marketing-and-sales', 'technology', 'people'];
const national = (fields: object = {}) => goal('national', { due: '2027-06-30', ...fields });
/** Every area is in place, but for what a case is about. */
const inPlace = areas.map((area) =>
  requirement(`${area}-ok`, { goal: 'national', area, status: 'in-place' }),
);
const gap = (fields: object = {}) =>
  requirement('depot', { goal: 'national', area: 'supply-chain', status: 'gap', ...fields });
const base = aBusiness(national(), ...inPlace);

testRule(requirementWithoutAnswer, {
  found: [
    {
      name: 'a gap with no initiative',
      business: base.with(gap({ fact: 'parcels leave from one town' }), initiative('build-depot')),
      about: ['requirement/depot+goal/national'],
      severity: 'warning',
      data: { fault: 'none', area: 'supply_chain' },
      evidence: ['requirement/depot'],
      alternatives: [1],
      answers: { 'requirement/depot/initiative': 'build-depot' },
      staysBecause: 'the new initiative has no end yet',
    },
    {
      name: 'serious for a goal that matters most and is due within a year',
      business: aBusiness(
        national({ weightPoints: 60 }),
        goal('other', { weightPoints: 40 }),
        ...inPlace,
        gap(),
      ),
      about: ['requirement/depot+goal/national'],
      severity: 'serious',
    },
    {
      name: 'not pressing where it is due later',
      business: aBusiness(national({ weightPoints: 60, due: '2028-01-31' }), ...inPlace, gap()),
      about: ['requirement/depot+goal/national'],
      severity: 'warning',
    },
    {
      name: 'its initiative ends after the goal is due',
      business: base.with(gap({ initiative: 'build' }), initiative('build', { end: '2027-09-30' })),
      about: ['requirement/depot+goal/national+initiative/build'],
      data: { fault: 'late', end: { kind: 'day', day: '2027-09-30' } },
      evidence: ['initiative/build'],
      answers: { 'initiative/build/end': '2027-05-31' },
    },
    {
      name: 'its initiative ends after the requirement is needed, though before the goal is due',
      business: base.with(
        gap({ initiative: 'build', neededBy: '2027-01-31' }),
        initiative('build', { end: '2027-03-31' }),
      ),
      about: ['requirement/depot+goal/national+initiative/build'],
      data: { fault: 'late', deadline: { kind: 'day', day: '2027-01-31' } },
    },
    {
      name: 'its initiative was stopped',
      business: base.with(
        gap({ initiative: 'build' }),
        initiative('build', { status: 'stopped' }),
        initiative('rent', { end: '2027-02-28' }),
      ),
      about: ['requirement/depot+goal/national+initiative/build'],
      data: { fault: 'stopped' },
      answers: { 'requirement/depot/initiative': 'rent' },
    },
    {
      name: 'its initiative is done, and it is still a gap',
      business: base.with(gap({ initiative: 'build' }), initiative('build', { status: 'done' })),
      about: ['requirement/depot+goal/national+initiative/build'],
      data: { fault: 'done' },
      alternatives: [1, 2],
      answers: { 'requirement/depot/status': 'in-place' },
    },
  ],
  clear: [
    { name: 'everything in place', business: base },
    {
      name: 'a gap that an initiative closes in time',
      business: base.with(gap({ initiative: 'build' }), initiative('build', { end: '2027-06-30' })),
    },
    {
      name: 'a gap of a goal that is given up',
      business: base.with(
        goal('abroad', { status: 'dropped' }),
        requirement('customs', { goal: 'abroad', status: 'gap' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(), needs: ['need.goals'] },
    {
      name: 'nothing asked, and nothing due soon',
      business: aBusiness(goal('later')),
      needs: ['need.requirements-of-goals'],
    },
    {
      name: 'several goals due within a year: one need together',
      business: aBusiness(
        national(),
        goal('bread', { due: '2027-01-31' }),
        goal('later', { due: '2029-01-31' }),
      ),
      needs: ['need.readiness-of-goals'],
    },
    {
      name: 'an area that nobody was asked about, and a requirement of which nobody knows',
      business: aBusiness(
        national(),
        ...inPlace.slice(0, 4),
        requirement('brand', { goal: 'national', area: 'service', status: 'unknown' }),
      ),
      needs: ['need.requirement-status', 'need.readiness-area'],
    },
    {
      name: 'the initiative has no end',
      business: base.with(gap({ initiative: 'build' }), initiative('build')),
      needs: ['need.initiative-end'],
    },
  ],
});
