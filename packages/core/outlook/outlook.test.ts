// What is forecast for a business, and what comes of it.
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import type { ChangedFields } from '../model/change.ts';
import { addMonths } from '../model/period.ts';
import { aBusiness, goal, kpi, observed, type Part } from '../testing/a-business.ts';
import { computeOutlook } from './compute-outlook.ts';
import { computeOutlooks } from './compute-outlooks.ts';
import { type OutlookRequest, outlookRequests } from './outlook-request.ts';

const today = '2026-11-24';
/** Grows by two a month, with December twice as large. */
const seasonal = (count: number): readonly Part[] =>
  Array.from({ length: count }, (_, at) => {
    const month = addMonths('2026-10', at - count + 1);
    const value = (100 + 2 * at + ((at * 7) % 5)) * (month.endsWith('-12') ? 2 : 1);
    return observed('sales', `${month}-28`, value);
  });
const sales = (fields: ChangedFields = {}) => kpi('sales', { cadence: 'month', aggregate: 'sum', ...fields });

function planOf(...parts: readonly Part[]): OutlookRequest | undefined {
  return outlookRequests(aBusiness(...parts).build(), today).find((plan) => plan.kpi === 'sales');
}

describe('outlookRequests', () => {
  it('one per measure with a rhythm and values: gaps stay gaps, the running period is left out', () => {
    const plan = planOf(
      sales(),
      observed('sales', '2026-07-31', 5),
      observed('sales', '2026-10-05', 7),
      observed('sales', '2026-10-20', 1),
      observed('sales', '2026-11-20', 99),
    );
    expect(plan).toEqual({
      kpi: 'sales',
      from: '2026-10-31',
      values: [5, null, null, 8],
      period: 12,
      horizon: 18,
      floor: 0,
    });
    expect(planOf(sales())).toBeUndefined();
    expect(planOf(sales({ cadence: null }), observed('sales', '2026-10-05', 7))).toBeUndefined();
  });

  it('reaches to the day on which a goal needs it, unless that is too far', () => {
    const until = (due: string) =>
      planOf(sales(), ...seasonal(30), goal('more', { kpi: 'sales', targetValue: 1, due }))?.horizon;
    expect(until('2028-12-31')).toBe(26);
    expect(until('2027-03-31')).toBe(18);
    expect(until('2040-12-31')).toBe(18);
  });

  it('only what is added up and was never negative has a floor', () => {
    expect(planOf(sales({ aggregate: 'mean' }), ...seasonal(10))?.floor).toBeNull();
    expect(planOf(sales(), ...seasonal(10), observed('sales', '2026-10-30', -900))?.floor).toBeNull();
  });
});

describe('computeOutlook', () => {
  const plan = planOf(sales(), ...seasonal(60));
  if (!plan) throw new Error('there is no plan');

  it('sees the season, small enough to be kept', () => {
    const answer = computeOutlook(plan);
    if (!answer.ok) throw new Error(answer.reason);
    const { mean } = answer.outlook;
    expect(answer.outlook).toMatchObject({ n: 60, isSeasonal: true, from: '2026-10-31', floor: 0 });
    expect((mean[1] ?? 0) / (mean[0] ?? 1)).toBeGreaterThan(1.6);
    expect(JSON.stringify(answer).length).toBeLessThan(20_000);
    expect(computeOutlook(JSON.parse(JSON.stringify(plan)))).toEqual(answer);
  });

  it('refuses what is too short, and says when there will be enough', () => {
    expect(computeOutlook({ ...plan, values: [1, 2, 3] })).toEqual({
      ok: false,
      reason: 'too-short',
      n: 3,
      needed: 8,
    });
  });
});

it('the assessment of a business reads them', () => {
  const target = goal('more', { kpi: 'sales', targetValue: 300, due: '2026-12-31', direction: 'increase' });
  const business = aBusiness(sales(), target, ...seasonal(60)).build();
  const chance = (outlooks = computeOutlooks(business, today)) =>
    assess(business, today, undefined, outlooks).figures.find(({ id }) => id === 'goal-chance:more');
  expect(chance()).toMatchObject({ methodId: 'goal-chance-outlook' });
  expect(chance()?.value).toBeGreaterThan(0.9);
  expect(chance(computeOutlooks(business, today, 'of-goals'))).toEqual(chance());
  expect(computeOutlooks({ ...business, goals: [] }, today, 'of-goals').size).toBe(0);
  // The walk knows no December.
  expect(chance(new Map())?.value).toBeLessThan(0.9);
});
