// Adopting points writes the goals and the record of it together, keeps the past, and refuses what weighs nothing.
import { applyChanges } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { aBusiness, goal } from '../../../core/testing/a-business.ts';
import { adoptionChanges, pointsFault } from './adoption-changes.ts';

const business = aBusiness(goal('loved', { weightPoints: 40 }), goal('profit'), goal('calm')).build();
const set = (...points: readonly (number | null)[]) =>
  business.goals.map((one, at) => ({ goal: one, points: points[at] ?? null }));

test('goals and adoption in one change set', () => {
  const after = applyChanges(business, adoptionChanges(business, set(10, 70, null), '2026-11-24'));
  if (!after.ok) throw new Error(JSON.stringify(after.problems));
  expect(Object.fromEntries(after.value.goals.map(({ id, weightPoints }) => [id, weightPoints]))).toEqual({
    loved: 10,
    profit: 70,
    calm: null,
  });
  expect(after.value.adoptions).toMatchObject([
    {
      id: '2026-11-24',
      day: '2026-11-24',
      source: 'own-judgement',
      weights: [
        { goal: 'loved', title: 'Loved', points: 10 },
        { goal: 'profit', title: 'Profit', points: 70 },
      ],
    },
  ]);
  const [first] = after.value.adoptions;
  const again = adoptionChanges(
    after.value,
    after.value.goals.map((one) => ({ goal: one, points: 1 })),
    '2026-11-24',
  );
  expect(again.at(-1)).toMatchObject({ noun: 'adoption', id: `${first?.id}-2` });
});

test('points that are already there change nothing', () => {
  expect(adoptionChanges(business, set(40), '2026-11-24')).toEqual([]);
});

test('any sum will do, but not nothing at all', () => {
  expect(pointsFault(set(1, 2, 4))).toBeNull();
  expect(pointsFault(set(0, 0, 0))).toBe('all-zero');
  expect(pointsFault(set(null, null, null))).toBe('all-zero');
});
