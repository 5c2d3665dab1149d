// Formulas by key and by name mean the same, there and back.
import { expect, it } from 'vitest';
import { aBusiness, activity, initiative, kpi } from '../testing/a-business.ts';
import { checkFormula } from './check-formula.ts';
import { formulaWithKeys, formulaWithNames } from './write-formula.ts';

const business = aBusiness(
  kpi('bread-sales', { name: 'Sales of bread' }),
  kpi('guests', { name: 'Guests' }),
  kpi('2-year', { name: 'Two "years"' }),
  kpi('twin-1', { name: 'Twin' }),
  kpi('twin-2', { name: 'Twin' }),
  activity('bake', { name: 'Baking' }),
  initiative('bake', { name: 'Bigger oven' }),
).build();

it.each([
  ['bread-sales ÷ guests × 2', '"Sales of bread" ÷ "Guests" × 2'],
  ['"2-year" + twin-1 + twin-2', '"2-year" + twin-1 + twin-2'],
  ['hours("activity/bake") + hours', 'hours("Baking") + hours'],
  ['books.spending("initiative/bake")', 'books.spending("Bigger oven")'],
])('%s is shown as %s', (keys, names) => {
  expect(formulaWithNames(keys, business)).toBe(names);
  expect(formulaWithKeys(names, business)).toBe(keys);
});

it('leaves alone what cannot be read', () => {
  expect(formulaWithKeys('"Sales of bread" +', business)).toBe('"Sales of bread" +');
  expect(formulaWithNames('nothing * guests', business)).toBe('nothing * guests');
});

it('a formula is checked as if its measure already had it', () => {
  const fed = aBusiness(kpi('guests', { cadence: 'month', unit: 'guests' })).build();
  const owner = { id: null, name: 'New', unit: null, cadence: null, aggregate: 'sum' } as const;
  expect(checkFormula('guests * 2', owner, fed, '2026-11-24')).toMatchObject({
    ok: true,
    cadence: 'month',
    unit: 'guests',
    newest: null,
    values: 0,
  });
  const self = { ...owner, id: 'guests' };
  expect(checkFormula('guests * 2', self, fed, '2026-11-24')).toMatchObject({
    ok: false,
    fault: { code: 'circle' },
  });
});
