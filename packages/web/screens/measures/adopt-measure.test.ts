// Adopting a measure of the library: a record of the business's own, valid, with its watcher where that is kept already.
import { applyChanges, library } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { aBusiness, kpi } from '../../../core/testing/a-business.ts';
import { adoptMeasure, isAdopted } from './adopt-measure.ts';

const entry = (key: string) => {
  const found = library.find((one) => one.key === key);
  if (!found) throw new Error(`the library has no ${key}`);
  return found;
};
const words = { name: 'Gross margin', definition: 'What is left.', formula: '(a − b) / a', unit: '%' };

test('becomes a measure that remembers where it came from', () => {
  const business = aBusiness(kpi('gross-margin')).build();
  const change = adoptMeasure(business, entry('gross-margin'), words);
  expect(change).toMatchObject({ id: 'gross-margin-2', set: { unit: '%', isRatio: true, counterKpi: null } });
  const after = applyChanges(business, [change]);
  if (!after.ok) throw new Error(JSON.stringify(after.problems));
  expect(isAdopted(after.value, entry('gross-margin'))).toBe(true);
  expect(isAdopted(business, entry('gross-margin'))).toBe(false);
});

test('names the measure that watches it where the business keeps it, and the currency of the books as its unit', () => {
  const business = aBusiness(kpi('margin', { library: 'gross-margin' })).build();
  const revenue = adoptMeasure(business, entry('revenue'), { ...words, name: 'Income', unit: null });
  expect(revenue).toMatchObject({ set: { counterKpi: 'margin', unit: 'EUR' } });
});

test('every entry of the library can be adopted', () => {
  for (const one of library) {
    const business = aBusiness().build();
    const change = adoptMeasure(business, one, { ...words, name: one.key });
    expect(applyChanges(business, [change]), one.key).toMatchObject({ ok: true });
  }
});
