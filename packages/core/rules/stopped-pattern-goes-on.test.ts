// Tests of the rule stopped-pattern-goes-on.

import { addMonths } from '../model/period.ts';
import { aBusiness, patternAnswer, person, spending, worked } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { stoppedPatternGoesOn } from './stopped-pattern-goes-on.ts';

const stop = patternAnswer('neon', {
  name: 'Neon',
  labels: [{ label: 'NEON signs' }, { label: 'Light House' }],
  answer: 'stop',
  day: '2026-06-15',
});

testRule(stoppedPatternGoesOn, {
  found: [
    {
      name: 'spending after the month in which it was stopped',
      business: aBusiness(
        stop,
        spending('2026-05-10', 900_00, { payee: 'Neon Signs' }),
        spending('2026-06-20', 900_00, { payee: 'Neon Signs' }),
        spending('2026-07-10', 100_00, { payee: 'Neon Signs' }),
        spending('2026-11-10', 50_00, { payee: 'Light House' }),
        spending('2026-11-10', 9_00, { payee: 'Taxi' }),
      ),
      about: ['pattern-answer/neon'],
      severity: 'warning',
      amountMinor: 150_00,
      data: { months: 2, owned: 'no' },
      evidence: ['payee/Neon Signs', 'payee/Light House'],
      alternatives: [2],
      answers: { 'pattern-answer/neon/day': '2026-11-24' },
    },
    {
      name: 'hours in one month, with an owner who was to end them',
      business: aBusiness(
        person('ada', { name: 'Ada' }),
        patternAnswer('errands', {
          resource: 'hours',
          labels: [{ label: 'Errands' }],
          answer: 'stop',
          day: '2026-06-15',
          owner: 'ada',
        }),
        worked('2026-08-10', 5, { project: 'Errands' }),
      ),
      about: ['pattern-answer/errands'],
      hours: 5,
      data: { owner: 'Ada', owned: 'yes' },
      alternatives: [1, 2],
    },
  ],
  clear: [
    { name: 'nothing emerged', business: aBusiness(spending('2026-03-10', 9_00, { payee: 'Taxi' })) },
    {
      name: 'it has stopped',
      business: aBusiness(
        stop,
        spending('2026-05-10', 900_00, { payee: 'Neon Signs' }),
        spending('2026-09-10', 9_00, { payee: 'Taxi' }),
        spending('2026-09-10', -9_00, { payee: 'Neon Signs' }),
        spending('2026-12-10', 9_00, { payee: 'Neon Signs' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'nothing recorded, nothing stopped', business: aBusiness(), needs: ['need.ledger'] },
    {
      name: 'a pattern waits for its answer',
      business: aBusiness(
        ...Array.from({ length: 12 }, (_, at) =>
          spending(`${addMonths('2026-10', -at)}-10`, 10_00, { payee: 'Neon' }),
        ),
      ),
      needs: ['need.pattern-answers'],
    },
    {
      name: 'nothing is recorded since',
      business: aBusiness(stop, spending('2026-06-20', 900_00, { payee: 'Neon Signs' })),
      needs: ['need.ledger'],
    },
  ],
});
