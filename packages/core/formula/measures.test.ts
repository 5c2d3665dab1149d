// Computed measures: alignment of periods, missing values, circles, units, facts, and independence of order.
import { describe, expect, it } from 'vitest';
import type { Business } from '../model/business.ts';
import {
  aBusiness,
  activity,
  initiative,
  kpi,
  observed,
  type Part,
  spending,
  worked,
} from '../testing/a-business.ts';
import { shuffled } from '../testing/test-rule.ts';
import { buildMeasures } from './measures.ts';
import { seriesOfKpi } from './series-of-kpi.ts';

const TODAY = '2026-11-24';
const monthly = (id: string, unit: string | null = null, fields = {}) =>
  kpi(id, { cadence: 'month', aggregate: 'sum', unit, ...fields });
const computed = (id: string, formula: string, fields = {}) => kpi(id, { formula, ...fields });
const months = (id: string, values: readonly (number | null)[], year = 2026): readonly Part[] =>
  values.flatMap((value, index) =>
    value === null ? [] : [observed(id, `${year}-${String(index + 1).padStart(2, '0')}-15`, value)],
  );
const points = (business: Business, id: string): Readonly<Record<string, number>> => {
  const series = seriesOfKpi(business, id, TODAY);
  return Object.fromEntries((series?.days ?? []).map((day, index) => [day, series?.values[index] ?? 0]));
};
const faultOf = (business: Business, id: string): string | null => {
  const derived = buildMeasures(business, TODAY).formulaOf(id);
  return derived === null || derived.ok ? null : derived.fault.code;
};

describe('values', () => {
  it('stand on the last day of periods that have ended', () => {
    const business = aBusiness(
      monthly('sales', 'EUR'),
      monthly('guests', 'guests'),
      computed('basket', 'sales / guests', { unit: 'EUR', aggregate: 'mean' }),
      observed('sales', '2026-09-03', 100),
      observed('sales', '2026-09-20', 140),
      observed('guests', '2026-09-20', 12),
      observed('sales', '2026-11-03', 50),
      observed('guests', '2026-11-03', 5),
    ).build();
    expect(points(business, 'basket')).toEqual({ '2026-09-30': 20 });
  });

  it('are per cent where the measure is, and shares inside', () => {
    const business = aBusiness(
      monthly('income', 'EUR'),
      monthly('costs', 'EUR'),
      computed('margin', '(income - costs) / income', { unit: '%' }),
      computed('profit', 'margin * income', { unit: 'EUR' }),
      computed('cost-share', '1 - margin', { unit: '%' }),
      ...months('income', [200]),
      ...months('costs', [150]),
    ).build();
    expect(points(business, 'margin')).toEqual({ '2026-01-31': 25 });
    expect(points(business, 'profit')).toEqual({ '2026-01-31': 50 });
    expect(points(business, 'cost-share')).toEqual({ '2026-01-31': 75 });
  });

  it('are missing where a part is; divisions by zero and overflows are counted', () => {
    const business = aBusiness(
      monthly('a'),
      monthly('b'),
      computed('ratio', 'a / b'),
      computed('huge', 'a * 1e308 * a'),
      computed('root', '(a - 5) ^ 0.5'),
      ...months('a', [4, 5, 6, 7]),
      ...months('b', [2, 0, null, 7]),
    ).build();
    const measures = buildMeasures(business, TODAY);
    expect(measures.seriesOf('ratio')?.values).toEqual([2, 1]);
    expect(measures.evaluationOf('ratio')).toMatchObject({ missing: 1, dividedByZero: 1, notFinite: 0 });
    expect(measures.seriesOf('huge')?.values).toEqual([]);
    expect(measures.evaluationOf('huge')).toMatchObject({ missing: 0, notFinite: 4 });
    expect(measures.evaluationOf('root')).toMatchObject({ notFinite: 1 });
  });

  it('look back over whole periods only', () => {
    const business = aBusiness(
      monthly('a'),
      computed('before', 'previous(a)'),
      computed('year-on-year', 'change(a, 3)'),
      computed('smooth', 'rolling(a, 2)'),
      computed('best', 'max(a, previous(a))'),
      ...months('a', [1, 2, null, 5, 9]),
    ).build();
    expect(Object.values(points(business, 'before'))).toEqual([1, 5]);
    expect(points(business, 'year-on-year')).toEqual({ '2026-04-30': 4, '2026-05-31': 7 });
    expect(points(business, 'smooth')).toEqual({ '2026-02-28': 1.5, '2026-05-31': 7 });
    expect(points(business, 'best')).toEqual({ '2026-02-28': 2, '2026-05-31': 9 });
  });
});

describe('periods', () => {
  const base = [
    monthly('sales', 'EUR'),
    kpi('price-index', { cadence: 'quarter', aggregate: 'last' }),
    computed('real-sales', 'sales / price-index'),
    ...months('sales', [1, 2, 3, 4, 5, null, 7, 8, 9]),
    observed('price-index', '2026-03-31', 1),
    observed('price-index', '2026-06-30', 1),
    observed('price-index', '2026-09-30', 2),
  ];

  it('are those of the least often measured part, and whole or missing', () => {
    expect(points(aBusiness(...base).build(), 'real-sales')).toEqual({ '2026-03-31': 6, '2026-09-30': 12 });
  });

  it('are longer where the measure says so, each part joined in its own way', () => {
    const business = aBusiness(
      monthly('sales', 'EUR'),
      kpi('staff', { cadence: 'month', aggregate: 'last' }),
      kpi('tills', { cadence: 'day', aggregate: 'mean' }),
      computed('per-head', 'sales / staff + 0 * tills', { cadence: 'year' }),
      ...months(
        'sales',
        Array.from({ length: 12 }, () => 10),
        2025,
      ),
      ...months(
        'staff',
        Array.from({ length: 12 }, (_, index) => index + 1),
        2025,
      ),
      observed('tills', '2025-07-07', 3),
    ).build();
    expect(points(business, 'per-head')).toEqual({ '2025-12-31': 10 });
  });

  it('weeks and months do not mix; weeks and days do', () => {
    const business = aBusiness(
      kpi('orders', { cadence: 'week', aggregate: 'sum' }),
      kpi('visits', { cadence: 'day', aggregate: 'sum' }),
      monthly('sales'),
      computed('conversion', 'orders / visits'),
      computed('mixed', 'orders / sales'),
      computed('daily', 'sales / visits', { cadence: 'day' }),
      observed('orders', '2026-11-08', 10),
      observed('visits', '2026-11-02', 60),
      observed('visits', '2026-11-08', 40),
    ).build();
    expect(points(business, 'conversion')).toEqual({ '2026-11-08': 0.1 });
    expect(faultOf(business, 'mixed')).toBe('weeks-do-not-fit');
    expect(faultOf(business, 'daily')).toBe('finer-than-parts');
  });

  it('need a stated cadence', () => {
    const business = aBusiness(kpi('sales'), computed('double', '2 * sales')).build();
    expect(faultOf(business, 'double')).toBe('no-cadence');
  });
});

describe('names', () => {
  const parts = [
    monthly('bread-sales', 'EUR', { name: 'Sales of bread' }),
    monthly('sales', null, { name: 'Sales' }),
    monthly('costs', null, { name: 'Twins' }),
    monthly('costs-2', null, { name: 'Twins' }),
  ];
  it.each([
    ['bread-sales * 2', null],
    ['"sales of BREAD" * 2', null],
    ['bread-sale * 2', 'unknown-name'],
    ['sales-costs', 'unknown-minus'],
    ['"Twins" * 2', 'ambiguous-name'],
    ['2 * 3', 'no-measure'],
    ['hours("nowhere")', 'unknown-work'],
    ['books.incom', 'unknown-name'],
  ])('%s: %s', (formula, expected) => {
    expect(faultOf(aBusiness(...parts, computed('it', formula)).build(), 'it')).toBe(expected);
  });

  it('suggests the nearest', () => {
    const business = aBusiness(...parts, computed('it', 'bread-sale * 2')).build();
    expect(buildMeasures(business, TODAY).formulaOf('it')).toMatchObject({
      fault: { at: 0, end: 10, data: { nearest: 'bread-sales' } },
    });
  });
});

describe('circles', () => {
  const parts = [
    computed('a', 'b + 1', { name: 'A', cadence: 'month' }),
    computed('b', 'c * 2', { name: 'B', cadence: 'month' }),
    computed('c', 'a', { name: 'C', cadence: 'month' }),
    computed('d', 'a * 2', { cadence: 'month' }),
    computed('self', 'previous(self) + 1', { cadence: 'month' }),
  ];
  it('are named, what rests on them is broken too, and order does not matter', () => {
    for (const seed of [1, 2, 3]) {
      const business = aBusiness(...shuffled(parts, seed)).build();
      const measures = buildMeasures(business, TODAY);
      expect(measures.formulaOf('b')).toMatchObject({
        fault: { code: 'circle', data: { circle: 'B → C → A → B' } },
      });
      expect(measures.circles).toEqual([['a', 'b', 'c'], ['self']]);
      expect(faultOf(business, 'd')).toBe('broken-operand');
      expect(measures.seriesOf('d')).toBeNull();
    }
  });

  it('long chains are no trouble', () => {
    const chain = Array.from({ length: 1500 }, (_, index) =>
      computed(`k${index}`, index === 1499 ? 'base + 1' : `k${index + 1} + 1`),
    );
    const business = aBusiness(monthly('base'), ...chain, ...months('base', [1])).build();
    expect(points(business, 'k0')).toEqual({ '2026-01-31': 1501 });
  });
});

describe('units', () => {
  const parts = [monthly('sales', 'EUR'), monthly('time', 'hours'), monthly('rate', '%'), monthly('bare')];
  it.each([
    ['sales + time', null, 'units-differ'],
    ['sales / time', 'EUR per hour', null],
    ['sales / time', '%', 'unit-of-result'],
    ['sales + 500', 'EUR', null],
    ['sales + 5%', 'EUR', 'units-differ'],
    ['rate + 5', '%', 'percent-number'],
    ['rate + 5%', '%', null],
    ['100 * sales / sales', '%', 'percent-hundred'],
    ['sales + bare', 'EUR', null],
    ['sales * rate', 'EUR', null],
  ])('%s as %s: %s', (formula, unit, expected) => {
    expect(faultOf(aBusiness(...parts, computed('it', formula, { unit })).build(), 'it')).toBe(expected);
  });

  it('what cannot be checked is said', () => {
    const business = aBusiness(...parts, computed('it', 'sales + bare', { unit: 'EUR' })).build();
    const derived = buildMeasures(business, TODAY).formulaOf('it');
    expect(derived?.ok && derived.value.doubts.map(({ code, at }) => [code, at])).toEqual([
      ['unit-unknown', 8],
    ]);
  });
});

describe('books and hours', () => {
  const business = aBusiness(
    activity('bread', { name: 'Baking bread' }),
    initiative('bread', { name: 'New bread' }),
    initiative('shop', { name: 'Web shop' }),
    spending('2026-09-10', 20_000, { activity: 'bread' }),
    spending('2026-09-12', -50_000, { nature: 'income' }),
    spending('2026-10-10', 5_000),
    spending('2026-11-02', 5_000),
    worked('2026-09-10', 10, { activity: 'bread' }),
    worked('2026-10-10', 4, { initiative: 'shop' }),
    computed('profit', 'books.income - books.spending', { unit: 'EUR' }),
    computed('bread-costs', 'books.spending("activity/bread")', { unit: 'EUR' }),
    computed('hourly', 'books.income / hours', { unit: 'EUR/h' }),
    computed('shop-hours', 'hours("Web shop")', { unit: 'hours' }),
    computed('which', 'hours(bread)'),
    computed('money-and-time', 'books.income + hours'),
  ).build();

  it('are series by month: zero where other facts are, missing where none is', () => {
    expect(points(business, 'profit')).toEqual({ '2026-09-30': 300, '2026-10-31': -50 });
    expect(points(business, 'bread-costs')).toEqual({ '2026-09-30': 200, '2026-10-31': 0 });
    expect(points(business, 'hourly')).toEqual({ '2026-09-30': 50, '2026-10-31': 0 });
    expect(points(business, 'shop-hours')).toEqual({ '2026-09-30': 0, '2026-10-31': 4 });
  });

  it('of one piece of work, which must be named clearly; money and time are not added', () => {
    expect(faultOf(business, 'which')).toBe('ambiguous-work');
    expect(faultOf(business, 'money-and-time')).toBe('units-differ');
  });
});

it('a measure with a formula does not fall back on what was observed', () => {
  const business = aBusiness(
    monthly('a'),
    computed('b', 'a * 2'),
    computed('broken', 'a *'),
    ...months('a', [1]),
    observed('b', '2026-05-05', 99),
    observed('broken', '2026-05-05', 99),
  ).build();
  expect(points(business, 'b')).toEqual({ '2026-01-31': 2 });
  expect(seriesOfKpi(business, 'broken', TODAY)).toBeNull();
  expect(points(business, 'a')).toEqual({ '2026-01-15': 1 });
});
