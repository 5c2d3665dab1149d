// A chance is marked by its word, and red only where the declared initiatives do not help.
import { expect, test } from 'vitest';
import { statusOfChance } from './map-words.ts';

test.each([
  [null, null, 'unknown'],
  [0.7, null, 'good'],
  [0.05, 0.7, 'good'],
  [0.05, 0.4, 'attention'],
  [0.05, null, 'attention'],
  [0.05, 0.08, 'serious'],
] as const)('as it goes %s, with the initiatives %s: %s', (asItGoes, withInitiatives, status) => {
  expect(statusOfChance(asItGoes, withInitiatives)).toBe(status);
});
