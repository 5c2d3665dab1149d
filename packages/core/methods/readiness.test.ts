// Tests of readiness on plain statuses.
import { expect, it } from 'vitest';
import { readiness } from './readiness.ts';

it('is the share of what is in place, of what is told', () => {
  expect(readiness(['in-place', 'in-place', 'gap', 'unknown'])).toEqual({
    share: 2 / 3,
    inPlace: 2,
    gaps: 1,
    unknown: 1,
  });
  expect(readiness(['in-place']).share).toBe(1);
  expect(readiness(['gap']).share).toBe(0);
});

it('cannot be told from what nobody knows', () => {
  expect(readiness(['unknown']).share).toBeNull();
  expect(readiness([]).share).toBeNull();
});
