// The rows of a tree: nested as the figure says, largest first, and a waterfall that ends where the sum is.
import { assess, noTotals, parseBusiness } from '@evenkeel/core';
import { expect, it } from 'vitest';
import { kpiTree, spansOf, waterfallOf } from './kpi-tree-data.ts';

const kpi = (id: string, fields: object) => ({
  id,
  name: id,
  better: 'higher',
  aggregate: 'sum',
  cadence: 'month',
  ...fields,
});
const series = (id: string, values: readonly number[]) => ({
  kpi: id,
  days: values.map((_, index) => `2026-0${index + 1}-28`),
  values,
});
const parsed = parseBusiness(
  {
    profile: { name: 'Shop', currency: 'EUR' },
    kpis: [
      kpi('visits', {}),
      kpi('conversion', { unit: '%' }),
      kpi('basket', { unit: 'EUR' }),
      kpi('costs', { unit: 'EUR' }),
      kpi('sales', { unit: 'EUR', formula: 'visits * conversion * basket' }),
      kpi('profit', { unit: 'EUR', formula: 'sales - costs' }),
    ],
  },
  {
    ...noTotals,
    series: [
      series('visits', [1000, 1200]),
      series('conversion', [2, 1.8]),
      series('basket', [50, 55]),
      series('costs', [600, 900]),
    ],
  },
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const figure = assess(parsed.value, '2026-11-24').figures.find(({ id }) => id === 'kpi-tree:profit');
if (!figure) throw new Error('there is no tree');

it('nests and sorts', () => {
  const tree = kpiTree(figure, 'before');
  expect(tree).toMatchObject({ kpi: 'profit', unit: 'EUR', from: 400, to: 288, since: '2026-01-31' });
  expect(tree?.rows.map(({ id }) => id)).toEqual(['costs', 'sales']);
  const inner = tree?.rows[1]?.rows ?? [];
  expect(inner.map(({ id }) => id)).toEqual(['visits', 'conversion', 'basket']);
  expect(inner[1]).toMatchObject({ from: 2, to: 1.8, unit: '%' });
});

it('draws each bar from the end of the one before, and ends at the sum', () => {
  const { bars, zero, total } = waterfallOf(kpiTree(figure, 'before')?.rows ?? []);
  // −300, then +188: from 0 to −300 and back to −112.
  expect(zero).toBe(100);
  expect(bars[0]).toMatchObject({ from: 0, width: 100 });
  expect(bars[1]?.width).toBeCloseTo((188 / 300) * 100, 6);
  expect(total.width).toBeCloseTo((112 / 300) * 100, 6);
  expect(total.from).toBeCloseTo((188 / 300) * 100, 6);
});

it('offers a year before only where there is one', () => {
  expect(spansOf(figure)).toEqual(['before']);
  expect(kpiTree(figure, 'year-before')).toBeNull();
});
