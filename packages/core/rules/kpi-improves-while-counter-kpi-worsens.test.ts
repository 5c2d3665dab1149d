// Tests of the rule kpi-improves-while-counter-kpi-worsens.
import { addMonths } from '../model/period.ts';
import { aBusiness, goal, kpi, observed, type Part } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { kpiImprovesWhileCounterKpiWorsens } from './kpi-improves-while-counter-kpi-worsens.ts';

const calls = kpi('calls', { cadence: 'month', counterKpi: 'solved' });
const solved = kpi('solved', { cadence: 'month' });
const quiet = [20, 22, 19, 21, 20, 23, 21, 20, 22, 21, 19, 20, 21, 22, 20, 21, 19, 22, 20, 21];

function monthly(id: string, values: readonly number[]): readonly Part[] {
  return values.map((value, at) => observed(id, `${addMonths('2026-10', at - values.length + 1)}-28`, value));
}

testRule(kpiImprovesWhileCounterKpiWorsens, {
  found: [
    {
      name: 'more calls, fewer solved',
      business: aBusiness(
        calls,
        solved,
        goal('quick', { kpi: 'calls' }),
        ...monthly('calls', [...quiet, 31]),
        ...monthly('solved', [...quiet, 11]),
      ),
      about: ['kpi/calls+kpi/solved'],
      severity: 'warning',
      data: { kpi: 'Calls', counter: 'Solved', used: 'yes', goal: 'Quick' },
      alternatives: [1, 2],
    },
  ],
  clear: [
    {
      name: 'both get better',
      business: aBusiness(
        calls,
        solved,
        ...monthly('calls', [...quiet, 31]),
        ...monthly('solved', [...quiet, 31]),
      ),
    },
    {
      name: 'the counter-measure worsens by itself',
      business: aBusiness(calls, solved, ...monthly('calls', quiet), ...monthly('solved', [...quiet, 11])),
    },
  ],
  cannotTell: [
    { name: 'no counter-measure is named', business: aBusiness(solved), needs: ['need.counter-kpis'] },
    {
      name: 'the counter-measure has no values',
      business: aBusiness(calls, solved, ...monthly('calls', [...quiet, 31])),
      needs: ['need.kpi-periods'],
    },
    {
      name: 'it is its own counter-measure',
      business: aBusiness(
        kpi('calls', { cadence: 'month', counterKpi: 'calls' }),
        ...monthly('calls', quiet),
      ),
      needs: ['need.counter-kpis'],
    },
  ],
});
