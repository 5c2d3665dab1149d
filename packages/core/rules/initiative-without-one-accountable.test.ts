// Tests of the rule initiative-without-one-accountable.
import { aBusiness, initiative, person, responsibility } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { initiativeWithoutOneAccountable } from './initiative-without-one-accountable.ts';

const people = [person('mara'), person('tom'), person('ines')];
const part = (id: string, who: string, what: string) =>
  responsibility(id, { initiative: 'app', person: who, part: what });

testRule(initiativeWithoutOneAccountable, {
  found: [
    {
      name: 'somebody does it, nobody answers: the owner is offered',
      business: aBusiness(...people, initiative('app', { owner: 'mara' }), part('a', 'tom', 'responsible')),
      about: ['initiative/app'],
      severity: 'warning',
      data: { kind: 'none', owner: 'Mara' },
      evidence: ['responsibility/a'],
      changes: [
        {
          kind: 'create',
          noun: 'responsibility',
          id: 'mara-app',
          set: { initiative: 'app', part: 'accountable', person: 'mara' },
        },
      ],
    },
    {
      name: 'the owner has another part',
      business: aBusiness(...people, initiative('app', { owner: 'mara' }), part('a', 'mara', 'responsible')),
      about: ['initiative/app'],
      changes: [{ kind: 'update', noun: 'responsibility', id: 'a', set: { part: 'accountable' } }],
    },
    {
      name: 'without an owner it is asked',
      business: aBusiness(...people, initiative('app'), part('a', 'tom', 'informed')),
      about: ['initiative/app'],
      data: { known: 'no' },
      answers: { 'responsibility/accountable-app/person': 'ines' },
    },
    {
      name: 'two answer: the owner stays',
      business: aBusiness(
        ...people,
        initiative('app', { owner: 'mara' }),
        part('a', 'tom', 'accountable'),
        part('b', 'mara', 'accountable'),
      ),
      about: ['initiative/app'],
      data: { kind: 'several', more: 0 },
      changes: [{ kind: 'update', noun: 'responsibility', id: 'a', set: { part: 'responsible' } }],
    },
    {
      name: 'two answer, and none of them owns it',
      business: aBusiness(
        ...people,
        initiative('app'),
        part('a', 'tom', 'accountable'),
        part('b', 'ines', 'accountable'),
      ),
      about: ['initiative/app'],
      answers: { 'responsibility/a/part': 'accountable', 'responsibility/b/part': 'consulted' },
    },
  ],
  clear: [
    {
      name: 'one answers, or nobody has a part; what is done needs nobody',
      business: aBusiness(
        ...people,
        initiative('app'),
        initiative('shop', { owner: 'tom' }),
        initiative('old', { status: 'done' }),
        part('a', 'tom', 'accountable'),
        part('b', 'mara', 'responsible'),
        responsibility('c', { initiative: 'old', person: 'mara', part: 'informed' }),
      ),
    },
  ],
  cannotTell: [{ name: 'no initiatives', business: aBusiness(), needs: ['need.initiatives'] }],
});
