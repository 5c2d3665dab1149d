// Every record has a name to show, also those that only tie others together, and those that are gone.
import { nounNames, recordsOf } from '@evenkeel/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryBusiness } from '../../../core/testing/arbitrary-business.ts';
import { nameOf, nameOfRecord } from './record-names.ts';

test('no record is nameless', () => {
  fc.assert(
    fc.property(arbitraryBusiness(), (business) => {
      for (const noun of nounNames) {
        for (const { id } of recordsOf(business, noun))
          expect(nameOf(business, noun, id).trim()).not.toBe('');
      }
    }),
    { numRuns: 20 },
  );
}, 60_000);

test('what is gone is called by its key; a contribution by both its ends', () => {
  fc.assert(
    fc.property(arbitraryBusiness(), (business) => {
      expect(nameOf(business, 'goal', 'no-such-goal')).toBe('no-such-goal');
      const record = { activity: 'baking', initiative: null, supportingGoal: null, goal: 'most-loved' };
      expect(nameOfRecord({ ...business, activities: [], goals: [] }, 'contribution', record)).toBe(
        'baking → most-loved',
      );
    }),
    { numRuns: 3 },
  );
}, 60_000);
