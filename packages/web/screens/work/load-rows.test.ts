// Loads of pools and people: only what is planned in the month, joined by work, capacity only while the pool exists.
import { noTotals, parseBusiness } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { personLoads, poolByMonth, poolLoads } from './load-rows.ts';

const parsed = parseBusiness(
  {
    profile: { name: 'Bakery', currency: 'EUR' },
    people: [
      { id: 'ada', name: 'Ada', hoursPerWeek: 12 },
      { id: 'bo', name: 'Bo' },
    ],
    activities: [
      { id: 'baking', name: 'Baking' },
      { id: 'selling', name: 'Selling' },
    ],
    pools: [
      { id: 'bakers', name: 'Bakers', kind: 'hours', capacityPerMonth: 100, to: '2026-03' },
      { id: 'own', name: 'Ada alone', kind: 'hours', person: 'ada', capacityPerMonth: 52 },
    ],
    allocations: [
      allocation('a', 'bakers', 'baking', 60, 'ada', '2026-04'),
      allocation('b', 'bakers', 'baking', 10, null, '2026-02'),
      allocation('c', 'own', 'selling', 20, null, '2026-04'),
    ],
  },
  noTotals,
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const business = parsed.value;

test('a pool by month: parts of the same work are joined, no capacity after its end', () => {
  const pool = business.pools.find(({ id }) => id === 'bakers');
  if (!pool) throw new Error('no pool');
  expect(poolByMonth(business, pool, ['2026-02', '2026-04'], (month) => month)).toEqual([
    {
      id: '2026-02',
      label: '2026-02',
      capacity: 100,
      parts: [{ id: 'activity/baking', label: 'Baking', amount: 70 }],
    },
    {
      id: '2026-04',
      label: '2026-04',
      capacity: 0,
      parts: [{ id: 'activity/baking', label: 'Baking', amount: 60 }],
    },
  ]);
});

test('pools of a month: a pool that is over is shown only while something is planned from it', () => {
  expect(poolLoads(business, '2026-05').map(({ id }) => id)).toEqual(['own']);
  expect(poolLoads(business, '2026-04').map(({ id }) => id)).toEqual(['bakers', 'own']);
});

test('people carry what names them and what draws on their own pool', () => {
  expect(personLoads(business, '2026-02')).toMatchObject([
    { id: 'ada', capacity: 52, parts: [{ amount: 60 }, { amount: 20 }] },
  ]);
});

function allocation(
  id: string,
  pool: string,
  activity: string,
  amountPerMonth: number,
  person: string | null,
  to: string,
) {
  return { id, pool, activity, amountPerMonth, person, from: '2026-01', to };
}
