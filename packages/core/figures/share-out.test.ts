// Sharing out loses nothing, gives whole numbers, and follows the points.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MoneyTotal } from '../model/totals.ts';
import { noTotals } from '../model/totals.ts';
import { shareOut } from './share-out.ts';

const rent: MoneyTotal = {
  month: '2026-03',
  nature: 'spending',
  activity: null,
  initiative: null,
  split: 'rent',
  payee: null,
  account: null,
  amountMinor: 1000,
  entries: 2,
};

const part = (activity: string, weight: number) => ({
  id: `rent-${activity}`,
  split: 'rent',
  activity,
  initiative: null,
  weight,
});

it('follows the points, the largest remainder first', () => {
  const { money } = shareOut({ ...noTotals, money: [rent] }, [part('shop', 2), part('bakehouse', 1)]);
  expect(money.map(({ activity, split, amountMinor }) => [activity, split, amountMinor])).toEqual([
    ['shop', null, 667],
    ['bakehouse', null, 333],
  ]);
});

it('leaves a split without points tied to no work, under its own name', () => {
  const { money } = shareOut({ ...noTotals, money: [rent] }, [part('shop', 0)]);
  expect(money).toEqual([{ ...rent, split: null, payee: 'rent' }]);
});

it('gives back the very same totals where nothing is split', () => {
  const totals = { ...noTotals, money: [{ ...rent, split: null, payee: 'Mill' }] };
  expect(shareOut(totals, [])).toBe(totals);
});

it('loses nothing, whatever the points', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 9 }),
      (amountMinor, weights) => {
        const parts = weights.map((weight, index) => part(`work-${index}`, weight));
        const { money } = shareOut({ ...noTotals, money: [{ ...rent, amountMinor }] }, parts);
        expect(money.reduce((sum, one) => sum + one.amountMinor, 0)).toBe(amountMinor);
        for (const one of money) expect(Number.isInteger(one.amountMinor)).toBe(true);
      },
    ),
  );
});
