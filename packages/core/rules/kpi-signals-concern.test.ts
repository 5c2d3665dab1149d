// Tests of the rule kpi-signals-concern.
import { addMonths } from '../model/period.ts';
import {
  aBusiness,
  annotation,
  baseline,
  checkIn,
  goal,
  kpi,
  observed,
  type Part,
} from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { kpiSignalsConcern } from './kpi-signals-concern.ts';

const csat = kpi('csat', { cadence: 'month' });
const loved = goal('loved', { kpi: 'csat' });
const quiet = [20, 22, 19, 21, 20, 23, 21, 20, 22, 21, 19, 20, 21, 22, 20, 21, 19, 22, 20, 21];
const fall = monthly([...quiet, 12]);
const shift = monthly([...quiet, ...new Array(7).fill(0).map((_, at) => 18.5 + (at % 2) / 5)]);
const decline = monthly(quiet.map((value, at) => value - 3 * at));

function monthly(values: readonly number[]): readonly Part[] {
  return values.map((value, at) =>
    observed('csat', `${addMonths('2026-10', at - values.length + 1)}-28`, value),
  );
}

testRule(kpiSignalsConcern, {
  found: [
    {
      name: 'the newest value lies beyond a limit',
      business: aBusiness(csat, ...fall),
      about: ['kpi/csat'],
      severity: 'advice',
      data: { kind: 'below_limit', points: 1, used: 'no' },
      evidence: ['kpi-observation/2026-10-31'],
      alternatives: [1, 2],
      answers: { 'annotation/csat-2026-10-31/text': 'The oven was out for a week' },
    },
    {
      name: 'a goal relies on it',
      business: aBusiness(csat, loved, ...fall),
      about: ['kpi/csat'],
      severity: 'warning',
      data: { used: 'yes', goal: 'Loved' },
    },
    {
      name: 'it lies lower for seven months',
      business: aBusiness(csat, ...shift),
      about: ['kpi/csat'],
    },
    {
      name: 'it steadily gets worse',
      business: aBusiness(csat, ...decline),
      about: ['kpi/csat'],
      data: { kind: 'trend' },
      answers: { 'annotation/csat-2026-10-31/text': 'The new shop across the street' },
    },
    {
      name: 'what was said before it began is no answer',
      business: aBusiness(
        csat,
        loved,
        ...fall,
        annotation('holiday', { kpi: 'csat', day: '2026-09-12' }),
        checkIn('early', { goal: 'loved', day: '2026-09-30', confidence: 0.7, comment: 'All well' }),
        checkIn('silent', { goal: 'loved', day: '2026-11-02', confidence: 0.5 }),
      ),
      about: ['kpi/csat'],
    },
  ],
  clear: [
    { name: 'only noise', business: aBusiness(csat, ...monthly(quiet)) },
    {
      name: 'a signal in the good direction',
      business: aBusiness(kpi('csat', { cadence: 'month', better: 'lower' }), ...fall),
    },
    {
      name: 'no direction is good',
      business: aBusiness(kpi('csat', { cadence: 'month', better: 'in-range' }), ...fall),
    },
    { name: 'it is over', business: aBusiness(csat, ...monthly([...quiet, 12, 21, 20, 22])) },
    {
      name: 'somebody wrote what happened',
      business: aBusiness(csat, ...fall, annotation('oven', { kpi: 'csat', day: '2026-10-07' })),
    },
    {
      name: 'somebody spoke about it at a check-in',
      business: aBusiness(
        csat,
        loved,
        ...fall,
        checkIn('november', {
          goal: 'loved',
          day: '2026-11-02',
          confidence: 0.5,
          comment: 'The oven was out',
        }),
      ),
    },
    {
      name: 'the limits were set anew, and hold',
      business: aBusiness(csat, ...shift, baseline('oven', { kpi: 'csat', from: '2026-04-01' })),
    },
  ],
  cannotTell: [
    { name: 'no measures', business: aBusiness(), needs: ['need.kpis'] },
    {
      name: 'too few values',
      business: aBusiness(csat, ...monthly([1, 2, 3, 4, 5])),
      needs: ['need.kpi-periods'],
    },
    {
      name: 'too few since the limits were set anew',
      business: aBusiness(csat, ...fall, baseline('oven', { kpi: 'csat', from: '2026-08-01' })),
      needs: ['need.kpi-periods'],
    },
  ],
});
