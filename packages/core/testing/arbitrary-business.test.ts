// Arbitrary businesses are worth something only when they fill every noun, and when changes to them are found out.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nounNames } from '../model/nouns.ts';
import { parseBusiness, recordsOf } from '../model/parse-business.ts';
import { arbitraryBusiness } from './arbitrary-business.ts';

test('every noun occurs, and each business is valid as it stands', () => {
  const businesses = fc.sample(arbitraryBusiness(), { numRuns: 60, seed: 1 });
  for (const noun of nounNames) {
    expect(
      businesses.some((business) => recordsOf(business, noun).length > 1),
      noun,
    ).toBe(true);
  }
  for (const { totals, ...raw } of businesses) expect(parseBusiness(raw, totals).ok).toBe(true);
});
