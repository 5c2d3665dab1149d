// What a pool costs by its use, and what stands unused.
import { expect, it } from 'vitest';
import { defaultSettings } from '../assess/settings.ts';
import { aBusiness, activity, allocation, type Part, pool } from '../testing/a-business.ts';
import { buildContext } from './context.ts';
import { measure } from './measure.ts';

const oven = pool('oven', {
  kind: 'technology',
  unit: 'machine hours',
  capacityPerMonth: 200,
  practicalShare: 0.8,
  costPerMonthMinor: 320_00,
});
const figures = (...parts: readonly Part[]) =>
  measure(buildContext(aBusiness(...parts).build(), '2026-11-24', defaultSettings)).figures;

it('tells the rate, the cost of the work, and the unused part apart', () => {
  const found = figures(
    activity('bread'),
    oven,
    allocation('a', { pool: 'oven', activity: 'bread', amountPerMonth: 120, from: '2026-11', to: '2027-02' }),
  ).find(({ id }) => id === 'capacity-cost:oven');
  expect(found?.value).toBeCloseTo(80_00, 6);
  expect(found?.comparisons.map(({ id, value }) => [id, Math.round(value)])).toEqual([
    ['capacity-rate', 200],
    ['used-capacity-cost', 240_00],
  ]);
  expect(found?.parts).toMatchObject([
    { noun: 'activity', id: 'bread', values: { used: 120, cost: 240_00 } },
  ]);
});

it('says what is missing, and nothing of pools without a cost', () => {
  const dear = pool('van', { kind: 'technology', costPerMonthMinor: 500_00 });
  const told = figures(dear, pool('cheap', { capacityPerMonth: 5 }));
  expect(told.filter(({ methodId }) => methodId === 'capacity-cost')).toMatchObject([
    { id: 'capacity-cost:van', status: 'insufficient-data', needs: [{ minutes: 2 }, { minutes: 15 }] },
  ]);
});

it('is nothing of a pool that costs but cannot be used', () => {
  const gone = pool('oven', {
    kind: 'technology',
    capacityPerMonth: 10,
    costPerMonthMinor: 1,
    to: '2020-01',
  });
  const other = allocation('a', {
    pool: 'oven',
    activity: 'bread',
    amountPerMonth: 1,
    from: '2026-11',
    to: '2026-12',
  });
  expect(figures(activity('bread'), gone, other).find(({ id }) => id === 'capacity-cost:oven')).toMatchObject(
    { status: 'invalid-input', value: null },
  );
});
