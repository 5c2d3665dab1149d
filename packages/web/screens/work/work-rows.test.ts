// One list of work: shares of what each serves, what serves nothing, amounts out of the flows, filters.
import { type Assessment, assess, noTotals, parseBusiness } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { filterWork, workRows } from './work-rows.ts';

const parsed = parseBusiness(
  {
    profile: { name: 'Bakery', currency: 'EUR' },
    people: [{ id: 'ada', name: 'Ada' }],
    goals: [
      { id: 'loved', title: 'Loved', status: 'active', weightPoints: 1 },
      { id: 'rich', title: 'Rich', status: 'active', weightPoints: 1 },
      { id: 'old', title: 'Old', status: 'dropped' },
    ],
    activities: [
      { id: 'baking', name: 'Baking', owner: 'ada' },
      { id: 'rent', name: 'Rent', sharedOverhead: true },
      { id: 'leaflet', name: 'Leaflet' },
    ],
    initiatives: [
      { id: 'kiosk', name: 'Kiosk', status: 'active' },
      { id: 'fair', name: 'Fair', status: 'done' },
    ],
    pools: [{ id: 'budget', name: 'Budget', kind: 'money', capacityPerMonth: 1000 }],
    allocations: [
      { id: 'a', pool: 'budget', activity: 'baking', amountPerMonth: 300, from: '2026-01', to: '2026-12' },
    ],
    contributions: [
      { id: '1', activity: 'baking', goal: 'loved', weight: 3 },
      { id: '2', activity: 'baking', goal: 'rich', weight: 1 },
      { id: '3', initiative: 'kiosk', goal: 'old', weight: 1 },
    ],
  },
  {
    ...noTotals,
    money: [
      {
        month: '2026-05',
        nature: 'spending',
        activity: 'leaflet',
        initiative: null,
        payee: null,
        amountMinor: 900,
        entries: 1,
      },
    ],
  },
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const business = parsed.value;
const assessment: Assessment = assess(business, '2027-01-15');
const rows = workRows(business, assessment);
const row = (id: string) => rows.find((one) => one.id === id);

test('shares of the goals it serves; dropped goals do not count', () => {
  expect(row('baking')?.serves).toEqual([
    { goal: 'loved', share: 0.75 },
    { goal: 'rich', share: 0.25 },
  ]);
  expect(row('kiosk')?.servesNothing).toBe(true);
  expect(row('leaflet')?.servesNothing).toBe(true);
  expect(row('rent')?.servesNothing).toBe(false);
  expect(row('fair')?.servesNothing).toBe(false);
});

test('planned and actual money in the window, most money first', () => {
  expect(rows[0]?.id).toBe('leaflet');
  expect(row('leaflet')?.money).toEqual({ planned: 0, actual: 900 });
  expect(row('baking')?.money).toEqual({ planned: 3600, actual: 0 });
});

test('filters', () => {
  const ids = (filter: Partial<Parameters<typeof filterWork>[1]>) =>
    filterWork(rows, { kind: 'all', owner: '', words: '', ...filter })
      .map(({ id }) => id)
      .toSorted();
  expect(ids({})).toEqual(['baking', 'kiosk', 'leaflet', 'rent']);
  expect(ids({ kind: 'closed' })).toEqual(['fair']);
  expect(ids({ kind: 'no-goal' })).toEqual(['kiosk', 'leaflet']);
  expect(ids({ kind: 'initiative' })).toEqual(['kiosk']);
  expect(ids({ owner: 'ada' })).toEqual(['baking']);
  expect(ids({ words: 'REN' })).toEqual(['rent']);
});
