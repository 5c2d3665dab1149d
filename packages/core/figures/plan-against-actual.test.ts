// Plan against actual: variance, running sums, the run rate; and the books of a coffee chain, read where they lie.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../assess/settings.ts';
import { addMonths } from '../model/period.ts';
import {
  aBusiness,
  allocation,
  initiative,
  type Part,
  pool,
  spending,
  worked,
} from '../testing/a-business.ts';
import { buildContext } from './context.ts';
import { type PlanAgainstActual, planAgainstActual, planAgainstActualFigure } from './plan-against-actual.ts';

const window = { from: '2026-01', to: '2026-08' };
const read = (resource: 'money' | 'hours', ...parts: readonly Part[]): readonly PlanAgainstActual[] =>
  planAgainstActual(
    buildContext(aBusiness(...parts).build(), '2026-09-10', defaultSettings, undefined, window),
    resource,
  );
const app = [
  pool('cash', { kind: 'money' }),
  initiative('app'),
  allocation('a', { pool: 'cash', initiative: 'app', amountPerMonth: 100, from: '2026-01', to: '2026-12' }),
];
const bills = (count: number, amount: number): readonly Part[] =>
  Array.from({ length: count }, (_, at) =>
    spending(`${addMonths('2026-01', at)}-10`, amount + at, { initiative: 'app' }),
  );

describe('planAgainstActual', () => {
  it('compares up to the last month counted, and tells where it will end', () => {
    const [one] = read('money', ...app, ...bills(8, 120), spending('2026-09-02', 999, { initiative: 'app' }));
    expect(one).toMatchObject({ work: 'initiative/app', counted: 8, plannedSoFar: 800, plannedWhole: 1200 });
    expect(one?.actualSoFar).toBe(8 * 120 + 28);
    expect(one?.variance).toBe(188);
    expect(one?.varianceShare).toBeCloseTo(0.235, 12);
    expect(one?.forecast?.end).toBeCloseTo((988 / 8) * 12, 9);
    const figure = planAgainstActualFigure(one as PlanAgainstActual);
    expect(figure).toMatchObject({
      id: 'plan-against-actual:initiative/app',
      value: 188,
      unit: 'minor-units',
    });
    expect(figure.parts.at(7)?.values).toMatchObject({
      planned: 100,
      actual: 127,
      plannedSum: 800,
      actualSum: 988,
    });
    expect(figure.parts.at(8)?.values).toMatchObject({
      planned: 100,
      actual: null,
      plannedSum: 900,
      actualSum: null,
    });
  });

  it('tells no end when the time is over', () => {
    const short = allocation('a', {
      pool: 'cash',
      initiative: 'app',
      amountPerMonth: 100,
      from: '2026-01',
      to: '2026-08',
    });
    expect(read('money', ...app.slice(0, 2), short, ...bills(8, 120))[0]).toMatchObject({
      forecast: null,
      counted: 8,
    });
  });

  it('tells no end from five months', () => {
    const late = allocation('a', {
      pool: 'cash',
      initiative: 'app',
      amountPerMonth: 100,
      from: '2026-04',
      to: '2026-12',
    });
    const [one] = read('money', ...app.slice(0, 2), late, spending('2026-05-10', 300, { initiative: 'app' }));
    expect(one).toMatchObject({
      counted: 5,
      forecast: null,
      plannedSoFar: 500,
      actualSoFar: 300,
      variance: -200,
    });
  });

  it('counts hours as hours, and a month of bills after the end', () => {
    const parts = [
      pool('team', { kind: 'hours' }),
      initiative('app'),
      allocation('a', {
        pool: 'team',
        initiative: 'app',
        amountPerMonth: 10,
        from: '2026-01',
        to: '2026-02',
      }),
      worked('2026-01-10', 12, { initiative: 'app' }),
      worked('2026-04-10', 5, { initiative: 'app' }),
    ];
    expect(read('hours', ...parts)[0]).toMatchObject({
      months: ['2026-01', '2026-02', '2026-03', '2026-04'],
      planned: [10, 10, 0, 0],
      actual: [12, 0, 0, 5],
      variance: -3,
    });
    expect(read('money', ...parts)).toEqual([]);
  });
});

const place = new URL('../../../../shared/data/coffee_chain/coffee_chain.csv', import.meta.url);
const hasBooks = existsSync(place);
if (!hasBooks) console.warn(`skipped: the books of the coffee chain are not at ${place.pathname}`);

describe.skipIf(!hasBooks)('the coffee chain, 24 months of 13 products', () => {
  it.each([
    ['Sales', 'Budget Sales', 819_811, 746_160],
    ['Profit', 'Budget Profit', 259_543, 258_760],
  ])('%s against budget adds up to what its source says', (actual, budget, actualSum, budgetSum) => {
    const works = productsOf(actual, budget);
    expect(works).toHaveLength(13);
    expect(sum(works, ({ actualSoFar }) => actualSoFar)).toBe(actualSum);
    expect(sum(works, ({ plannedSoFar }) => plannedSoFar)).toBe(budgetSum);
    expect(sum(works, ({ variance }) => variance)).toBe(actualSum - budgetSum);
    for (const { months, planned, actual: real, variance } of works) {
      expect(months).toHaveLength(24);
      const added = real.reduce((total, one, index) => total + one - (planned[index] ?? 0), 0);
      expect(added).toBeCloseTo(variance, 6);
    }
  });
});

function sum(works: readonly PlanAgainstActual[], of: (one: PlanAgainstActual) => number): number {
  return works.reduce((total, one) => total + of(one), 0);
}

/** Each product as an initiative: its budget as an allocation per month, what came in as a posting. */
function productsOf(actual: string, budget: string): readonly PlanAgainstActual[] {
  const [head = '', ...lines] = readFileSync(place, 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  const planned = new Map<string, number>();
  const booked = new Map<string, number>();
  for (const line of lines) {
    const cells = line.split(',');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const key = `p${cell('ProductId')} ${cell('Date').slice(0, 7)}`;
    planned.set(key, (planned.get(key) ?? 0) + Number(cell(budget)));
    booked.set(key, (booked.get(key) ?? 0) + Number(cell(actual)));
  }
  const parts: Part[] = [pool('cash', { kind: 'money' })];
  for (const id of new Set([...planned.keys()].map((key) => key.split(' ')[0] ?? '')))
    parts.push(initiative(id));
  for (const [key, amountPerMonth] of planned) {
    const [id = '', month = ''] = key.split(' ');
    parts.push(
      allocation(key.replace(' ', '-'), {
        pool: 'cash',
        initiative: id,
        amountPerMonth,
        from: month,
        to: month,
      }),
    );
    parts.push(spending(`${month}-15`, booked.get(key) ?? 0, { initiative: id }));
  }
  const period = { from: '2012-01', to: '2013-12' };
  const context = buildContext(aBusiness(...parts).build(), '2014-01-10', defaultSettings, undefined, period);
  return planAgainstActual(context, 'money');
}
