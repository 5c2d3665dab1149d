// Tests of the rule source-fails.
import { aBusiness, goal, kpi, readSource, source } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { sourceFails } from './source-fails.ts';

const sales = kpi('sales');
const till = source('till', { kpi: 'sales' });

testRule(sourceFails, {
  found: [
    {
      name: 'the till does not answer, and was read before',
      business: aBusiness(sales, till, readSource('till', '2026-11-23', 'unreachable', '2026-11-20')),
      about: ['source/till'],
      severity: 'advice',
      data: { reason: 'away', read: 'before', used: 'no', kpi: 'Sales' },
      alternatives: [1],
    },
    {
      name: 'a goal is steered by it',
      business: aBusiness(
        sales,
        till,
        goal('grow', { kpi: 'sales' }),
        readSource('till', '2026-11-23', 'html-instead', '2026-11-20'),
      ),
      about: ['source/till'],
      severity: 'warning',
      data: { reason: 'page', used: 'yes', goal: 'Grow' },
    },
    {
      name: 'it was never read, and feeds the measures that a column names',
      business: aBusiness(
        sales,
        source('books', { kpiColumn: 'measure' }),
        readSource('books', '2026-11-23', 'login-refused', null),
      ),
      about: ['source/books'],
      data: { reason: 'refused', read: 'never', feeds: 'several' },
    },
    {
      name: 'the column is gone',
      business: aBusiness(sales, till, readSource('till', '2026-11-23', 'column-missing', null)),
      about: ['source/till'],
      data: { reason: 'changed' },
    },
    {
      name: 'what nobody foresaw is still said',
      business: aBusiness(sales, till, readSource('till', '2026-11-23', 'fault', null)),
      about: ['source/till'],
      data: { reason: 'other' },
    },
  ],
  clear: [
    { name: 'read this morning', business: aBusiness(sales, till, readSource('till', '2026-11-24')) },
    {
      name: 'the one that fails is paused',
      business: aBusiness(
        sales,
        source('till', { kpi: 'sales', isPaused: true }),
        source('shop', { kpi: 'sales' }),
        readSource('till', '2026-11-23', 'unreachable', null),
        readSource('shop', '2026-11-24'),
      ),
    },
  ],
  cannotTell: [
    { name: 'no sources', business: aBusiness(sales), needs: ['need.sources'] },
    { name: 'not read yet', business: aBusiness(sales, till), needs: ['need.first-run'] },
  ],
});
