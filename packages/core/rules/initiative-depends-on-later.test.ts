// Tests of the rule initiative-depends-on-later.
import { aBusiness, initiative } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { initiativeDependsOnLater } from './initiative-depends-on-later.ts';

const oven = initiative('oven', { start: '2026-12-01', end: '2027-02-28' });
const shop = { start: '2027-01-15', end: '2027-03-31', dependsOn: ['oven'] };

testRule(initiativeDependsOnLater, {
  found: [
    {
      name: 'it moves behind, and keeps its length',
      business: aBusiness(oven, initiative('shop', shop)),
      about: ['initiative/shop+initiative/oven'],
      severity: 'warning',
      data: { start: { kind: 'day', day: '2027-01-15' }, newStart: { kind: 'day', day: '2027-03-01' } },
      evidence: ['initiative/oven'],
      changes: [
        { kind: 'update', noun: 'initiative', id: 'shop', set: { start: '2027-03-01', end: '2027-05-15' } },
      ],
    },
    {
      name: 'behind the last of several',
      business: aBusiness(
        oven,
        initiative('permit', { end: '2027-04-30' }),
        initiative('shop', { start: '2027-01-15', dependsOn: ['oven', 'permit'] }),
      ),
      about: ['initiative/shop+initiative/permit'],
      evidence: ['initiative/oven', 'initiative/permit'],
      changes: [{ kind: 'update', noun: 'initiative', id: 'shop', set: { start: '2027-05-01' } }],
    },
    {
      name: 'what has begun cannot begin later: the dependency goes',
      business: aBusiness(oven, initiative('shop', { start: '2026-10-01', dependsOn: ['oven'] })),
      about: ['initiative/shop+initiative/oven'],
      data: { started: 'yes' },
      changes: [{ kind: 'update', noun: 'initiative', id: 'shop', set: { dependsOn: [] } }],
    },
    {
      name: 'two that wait for each other: a dependency goes',
      business: aBusiness(
        initiative('oven', { start: '2026-12-01', end: '2027-02-28', dependsOn: ['shop'] }),
        initiative('shop', shop),
      ),
      about: ['initiative/oven+initiative/shop', 'initiative/shop+initiative/oven'],
      data: { circular: 'yes' },
      changes: [{ kind: 'update', noun: 'initiative', id: 'oven', set: { dependsOn: [] } }],
    },
  ],
  clear: [
    { name: 'nothing comes first', business: aBusiness(oven) },
    {
      name: 'one ends on the day the other starts',
      business: aBusiness(oven, initiative('shop', { ...shop, start: '2027-02-28' })),
    },
    {
      name: 'what is done holds nobody up',
      business: aBusiness(
        initiative('oven', { status: 'done', end: '2027-02-28' }),
        initiative('shop', shop),
      ),
    },
  ],
  cannotTell: [
    { name: 'no initiatives', business: aBusiness(), needs: ['need.initiatives'] },
    {
      name: 'the first has no end',
      business: aBusiness(initiative('oven'), initiative('shop', shop)),
      needs: ['need.initiative-dates'],
    },
    {
      name: 'the first was stopped',
      business: aBusiness(
        initiative('oven', { status: 'stopped', end: '2026-01-31' }),
        initiative('shop', shop),
      ),
      needs: ['need.initiative-dates'],
    },
  ],
});
