// The questions to begin with can be written as they are, also twice and for goals with long keys.
import { applyChanges, readinessAreas } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { aBusiness, goal } from '../../../core/testing/a-business.ts';
import { startingRequirements } from './starting-requirements.ts';

test.each(['national', 'a-goal-with-a-key-that-is-as-long-as-any-key-may-be-and-then-on'])(
  'of %s: two of each area, and again without taking a key twice',
  (id) => {
    const business = aBusiness(goal(id)).build();
    const first = applyChanges(
      business,
      startingRequirements(business, id, (area) => `About ${area}`),
    );
    if (!first.ok) throw new Error(JSON.stringify(first.problems));
    expect(first.value.requirements.map(({ area }) => area)).toEqual(
      readinessAreas.flatMap((area) => [area, area]),
    );
    const again = applyChanges(
      first.value,
      startingRequirements(first.value, id, (area) => `On ${area}`),
    );
    expect(again.ok && again.value.requirements.length).toBe(20);
  },
);
