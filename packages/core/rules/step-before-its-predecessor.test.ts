// Tests of the rule step-before-its-predecessor.
import { aBusiness, initiative, step } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { stepBeforeItsPredecessor } from './step-before-its-predecessor.ts';

const shop = initiative('shop', { start: '2026-12-01', end: '2027-03-31' });
const permit = step('permit', { initiative: 'shop', start: '2026-12-01', end: '2026-12-20' });
const build = (fields: object) => step('build', { initiative: 'shop', dependsOn: ['permit'], ...fields });

testRule(stepBeforeItsPredecessor, {
  found: [
    {
      name: 'it moves behind, and keeps its length',
      business: aBusiness(shop, permit, build({ start: '2026-12-15', end: '2027-01-14' })),
      about: ['step/build+step/permit'],
      severity: 'warning',
      data: { newBegin: { kind: 'day', day: '2026-12-21' }, circular: 'no' },
      evidence: ['step/permit'],
      changes: [
        { kind: 'update', noun: 'step', id: 'build', set: { start: '2026-12-21', end: '2027-01-20' } },
      ],
    },
    {
      name: 'a milestone moves to the day itself',
      business: aBusiness(shop, permit, build({ kind: 'milestone', end: '2026-12-19' })),
      about: ['step/build+step/permit'],
      changes: [{ kind: 'update', noun: 'step', id: 'build', set: { end: '2026-12-20' } }],
    },
    {
      name: 'what waits for each other gives up the dependency',
      business: aBusiness(
        shop,
        step('permit', {
          initiative: 'shop',
          start: '2027-02-01',
          end: '2027-02-20',
          dependsOn: ['build'],
        }),
        build({ start: '2026-12-15', end: '2027-01-14' }),
      ),
      about: ['step/build+step/permit'],
      data: { circular: 'yes' },
      changes: [{ kind: 'update', noun: 'step', id: 'build', set: { dependsOn: [] } }],
    },
  ],
  clear: [
    {
      name: 'the day after, on the day of a milestone, or what it waits for is done',
      business: aBusiness(
        shop,
        permit,
        build({ start: '2026-12-21', end: '2027-01-14' }),
        step('opening', { initiative: 'shop', kind: 'milestone', end: '2027-01-14', dependsOn: ['build'] }),
        step('plan', { initiative: 'shop', end: '2027-03-01', doneOn: '2026-11-02' }),
        step('draw', { initiative: 'shop', start: '2026-11-03', end: '2026-12-24', dependsOn: ['plan'] }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no steps', business: aBusiness(shop), needs: ['need.steps'] },
    {
      name: 'no days',
      business: aBusiness(shop, permit, build({})),
      needs: ['need.step-days'],
    },
  ],
});
