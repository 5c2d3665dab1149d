// The tree of a computed measure: exact at every level, over the right periods, silent where it cannot know.
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import type { Figure } from '../assess/figure.ts';
import {
  aBusiness,
  type BusinessBuilder,
  kpi,
  observed,
  type Part,
  spending,
  worked,
} from '../testing/a-business.ts';

const TODAY = '2026-11-24';
const monthly = (id: string, unit: string, fields = {}) =>
  kpi(id, { cadence: 'month', aggregate: 'sum', unit, ...fields });
const months = (id: string, year: number, values: readonly number[]): readonly Part[] =>
  values.map((value, index) => observed(id, `${year}-${String(index + 1).padStart(2, '0')}-20`, value));
const tree = (business: BusinessBuilder, id: string): Figure => {
  const found = assess(business.build(), TODAY).figures.find((figure) => figure.id === `kpi-tree:${id}`);
  if (!found) throw new Error(`there is no tree of ${id}`);
  return found;
};
const sumOf = (figure: Figure, level: number, value = 'contribution'): number =>
  figure.parts.reduce((sum, { values }) => sum + (values.level === level ? (values[value] ?? 0) : 0), 0);

const shop = aBusiness(
  monthly('visits', 'visits'),
  kpi('conversion', { cadence: 'month', unit: '%', aggregate: 'mean' }),
  monthly('basket', 'EUR'),
  monthly('costs', 'EUR'),
  kpi('sales', { formula: 'visits * conversion * basket', unit: 'EUR', aggregate: 'sum' }),
  kpi('margin', { formula: '(sales - costs) / sales', unit: '%' }),
  ...months('visits', 2026, [1000, 1200]),
  ...months('conversion', 2026, [2, 1.8]),
  ...months('basket', 2026, [50, 55]),
  ...months('costs', 2026, [600, 740]),
);

describe('the tree', () => {
  it('of a product is that of the handbook', () => {
    const figure = tree(shop, 'sales');
    expect(figure).toMatchObject({ status: 'ok', unit: 'EUR', n: 2, notes: [], comparisons: [] });
    expect(figure.value).toBeCloseTo(188, 9);
    const contributions = figure.parts.map(({ id, values }) => [id, Number(values.contribution?.toFixed(3))]);
    expect(contributions).toEqual([
      ['visits', 198.968],
      ['conversion', -114.98],
      ['basket', 104.012],
    ]);
    expect(figure.parts[1]?.values).toMatchObject({ level: 0, before: 2, after: 1.8, yearBefore: null });
    expect(figure.inputs.map(({ detail }) => detail?.data.day)).toEqual([
      { kind: 'day', day: '2026-02-28' },
      { kind: 'day', day: '2026-01-31' },
    ]);
  });

  it('opens parts that are computed themselves, exact at each level in the unit of the parent', () => {
    const figure = tree(shop, 'margin');
    expect(figure.parts.map(({ id, values }) => `${values.level} ${id}`)).toEqual([
      '0 sales',
      '1 visits',
      '1 conversion',
      '1 basket',
      '0 costs',
    ]);
    expect(figure.value).toBeCloseTo(100 * (1 - 740 / 1188) - 40, 9);
    expect(sumOf(figure, 0)).toBeCloseTo(figure.value ?? 0, 9);
    expect(sumOf(figure, 1)).toBeCloseTo(188, 9);
    expect(figure.parts[0]?.values.after).toBeCloseTo(1188, 9);
  });

  it('also compares with the same month a year before', () => {
    const business = aBusiness(
      monthly('price', 'EUR'),
      monthly('sold', 'loaves'),
      kpi('sales', { formula: 'price * sold', unit: 'EUR' }),
      ...months('price', 2025, [4, 4]),
      ...months('sold', 2025, [100, 100]),
      ...months('price', 2026, [5]),
      ...months('sold', 2026, [100]),
    );
    const figure = tree(business, 'sales');
    expect(figure.comparisons).toMatchObject([{ id: 'year-before', value: 100, unit: 'EUR' }]);
    expect(figure.inputs).toHaveLength(3);
    expect(figure.parts[0]?.values).toMatchObject({ yearBefore: 4, before: 4 });
    expect(sumOf(figure, 0, 'yearContribution')).toBeCloseTo(100, 9);
  });

  it('of books and hours names what they are', () => {
    const business = aBusiness(
      kpi('hourly', { formula: 'books.income / hours', unit: 'EUR/h' }),
      ...[9, 10].flatMap((month) => [
        spending(`2026-${String(month).padStart(2, '0')}-05`, -50_000 * month, { nature: 'income' }),
        worked(`2026-${String(month).padStart(2, '0')}-05`, 100),
      ]),
    );
    const figure = tree(business, 'hourly');
    expect(figure.parts.map(({ noun, name }) => [noun, name])).toEqual([
      [null, 'books.income'],
      [null, 'hours'],
    ]);
    expect(figure.parts[0]?.reasons?.map(({ id }) => id)).toEqual([
      'figure.kpi-tree.facts',
      'figure.kpi-tree.from-to',
    ]);
    expect(figure.parts[1]?.values.contribution).toBeCloseTo(0, 12);
  });

  it('of a change is that of now and before', () => {
    const business = aBusiness(
      monthly('a', 'EUR'),
      kpi('growth', { formula: 'change(a) / previous(a)', unit: '%' }),
      ...months('a', 2026, [100, 110, 132]),
    );
    const figure = tree(business, 'growth');
    expect(figure.value).toBeCloseTo(10, 9);
    expect(figure.parts.map(({ name }) => name)).toEqual(['A', 'previous(a)']);
    expect(sumOf(figure, 0)).toBeCloseTo(10, 9);
  });
});

describe('cannot tell', () => {
  it('a broken formula', () => {
    expect(tree(aBusiness(kpi('it', { formula: 'nothing' })), 'it')).toMatchObject({
      status: 'invalid-input',
      value: null,
    });
  });

  it('a single value', () => {
    const business = aBusiness(
      monthly('a', 'EUR'),
      kpi('it', { formula: 'a * 2' }),
      ...months('a', 2026, [1]),
    );
    expect(tree(business, 'it')).toMatchObject({ status: 'insufficient-data', value: null });
  });

  it('what cannot be taken apart still shows its parts', () => {
    const all = Array.from({ length: 9 }, (_, index) => `m${index}`);
    const business = aBusiness(
      ...all.map((id) => monthly(id, 'EUR')),
      kpi('it', { formula: `max(${all.join(', ')})`, unit: 'EUR' }),
      ...all.flatMap((id, index) => months(id, 2026, [index, 2 * index])),
    );
    const figure = tree(business, 'it');
    expect(figure.value).toBe(8);
    expect(figure.parts).toHaveLength(9);
    expect(figure.parts[0]?.values.contribution).toBeNull();
    expect(figure.notes.map(({ id }) => id)).toEqual(['figure.kpi-tree.not-taken-apart']);
  });
});
