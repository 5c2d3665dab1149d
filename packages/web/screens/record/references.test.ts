// Removing a record leaves a business in which no reference leads nowhere.
import { applyChanges, nounNames, recordsOf } from '@evenkeel/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryBusiness } from '../../../core/testing/arbitrary-business.ts';
import { referencesTo, removalOf } from './references.ts';

test('any record of any business can be removed', () => {
  fc.assert(
    fc.property(arbitraryBusiness(), fc.nat(), (business, pick) => {
      const all = nounNames.flatMap((noun) => recordsOf(business, noun).map(({ id }) => ({ noun, id })));
      const chosen = all[pick % Math.max(1, all.length)];
      if (!chosen) return;
      const changes = removalOf(business, chosen.noun, chosen.id);
      const after = applyChanges(business, changes);
      expect(after.ok ? [] : after.problems).toEqual([]);
      expect(changes.at(-1)).toEqual({ kind: 'remove', ...chosen });
      expect(changes.length).toBeLessThanOrEqual(referencesTo(business, chosen.noun, chosen.id).length + 1);
    }),
    { numRuns: 50 },
  );
}, 60_000);
