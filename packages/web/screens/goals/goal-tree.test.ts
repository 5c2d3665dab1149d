// The tree holds every active goal once, whatever the goals support, and shares sum to one.
import type { Contribution, Goal } from '@evenkeel/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryBusiness } from '../../../core/testing/arbitrary-business.ts';
import { goalTree, topGoals, weightShares } from './goal-tree.ts';

const goal = (id: string, weightPoints: number | null = null, status: Goal['status'] = 'active') =>
  ({ id, title: id, weightPoints, status }) as Goal;
const supports = (supportingGoal: string, of: string, weight = 1) =>
  ({
    id: `${supportingGoal}-${of}`,
    supportingGoal,
    goal: of,
    weight,
    activity: null,
    initiative: null,
  }) as Contribution;

test('top goals by importance, supporting goals below the one they support most', () => {
  const { rows, closed } = goalTree(
    [goal('small', 20), goal('big', 60), goal('part'), goal('gone', 5, 'dropped'), goal('unweighted')],
    [supports('part', 'small', 1), supports('part', 'big', 3), supports('gone', 'big')],
  );
  expect(rows.map((row) => [row.goal.id, row.depth, row.share])).toEqual([
    ['big', 0, 0.75],
    ['part', 1, null],
    ['small', 0, 0.25],
    ['part', 1, null],
    ['unweighted', 0, null],
  ]);
  expect(rows[1]).toMatchObject({ part: 0.75, again: false, alsoSupports: [{ goal: 'small', part: 0.25 }] });
  expect(rows[3]).toMatchObject({ part: 0.25, again: true, parent: 'small' });
  expect(closed.map(({ id }) => id)).toEqual(['gone']);
});

test('a circle ends', () => {
  const { rows } = goalTree([goal('a'), goal('b')], [supports('a', 'b'), supports('b', 'a')]);
  expect(rows.map((row) => [row.goal.id, row.depth])).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

test('nobody has a share where nobody has points', () => {
  expect(weightShares([goal('a', 0), goal('b')]).size).toBe(0);
});

test('any business: every active goal in full once, its parts and the shares sum to one', () => {
  fc.assert(
    fc.property(arbitraryBusiness(), ({ goals, contributions }) => {
      const { rows } = goalTree(goals, contributions);
      const active = goals.filter(({ status }) => status === 'active').map(({ id }) => id);
      const full = rows.filter(({ again }) => !again);
      expect(full.map((row) => row.goal.id).toSorted()).toEqual([...active].toSorted());
      for (const row of full) {
        const parts = [
          ...(row.parent === null ? [] : [row.part]),
          ...row.alsoSupports.map(({ part }) => part),
        ];
        if (parts.length > 0) expect(parts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      }
      const shares = [...weightShares(topGoals(goals, contributions)).values()];
      if (shares.length > 0) expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    }),
    { numRuns: 50 },
  );
}, 60_000);
