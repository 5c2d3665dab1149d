// The small pure parts of the screen: orders of the plan table, shares of a round, recorded months.
import type { Flow, PlanAgainstActual, WeighingLeader } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { planOrders, sortPlans } from './plan-order.ts';
import { recordedMonths } from './recorded-months.ts';
import { sharesForRound } from './round-shares.ts';

const plan = (name: string, variance: number, varianceShare: number | null, actualSoFar: number) =>
  ({ name, variance, varianceShare, actualSoFar }) as PlanAgainstActual;

test('the plan table can be sorted in every way it offers', () => {
  const works = [plan('B', 5, 0.1, 10), plan('A', -9, -0.9, 30), plan('C', 7, null, 20)];
  const sorted = Object.fromEntries(
    planOrders.map((order) => [
      order,
      sortPlans(works, order)
        .map(({ name }) => name)
        .join(''),
    ]),
  );
  expect(sorted).toEqual({ variance: 'CBA', below: 'ABC', share: 'ABC', size: 'ACB', name: 'ABC' });
});

const layer = { byGoal: { bread: 60, cake: 30 }, noGoal: 10, total: 120, overhead: 20 };
const flow = { actual: layer } as unknown as Flow;
const leader = (...values: readonly (number | null)[]) =>
  ({ weights: values.map((value) => ({ value })) }) as unknown as WeighingLeader;
const goals = [{ id: 'cake' }, { id: 'bread' }];

test('the weights of a round stand in its order, beside the shares of the same goals and of no goal', () => {
  expect(sharesForRound(flow, goals, [leader(0.25, 0.75), leader(0.5, 0.5)])).toEqual({
    weights: [
      [0.25, 0.75, 0],
      [0.5, 0.5, 0],
    ],
    used: [0.3, 0.6, 0.1],
  });
});

test.each([
  ['one person', goals, [leader(0.5, 0.5)]],
  ['other goals', [{ id: 'cake' }, { id: 'old' }], [leader(0.5, 0.5), leader(0.5, 0.5)]],
  ['fewer goals', [{ id: 'cake' }], [leader(1), leader(1)]],
  ['weights that cannot be told', goals, [leader(0.5, 0.5), leader(null, null)]],
])('%s cannot be compared', (_, asked, leaders) => {
  expect(sharesForRound(flow, asked, leaders)).toBeNull();
});

test('what is recorded reaches from the first month to the last, of money or time', () => {
  const at = (month: string) => ({ month }) as never;
  expect(recordedMonths({ money: [at('2026-03')], time: [at('2025-12'), at('2026-01')] } as never)).toEqual({
    from: '2025-12',
    to: '2026-03',
  });
  expect(recordedMonths({ money: [], time: [] } as never)).toBeNull();
});
