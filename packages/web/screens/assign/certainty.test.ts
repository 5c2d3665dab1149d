// Tests of the steps of certainty.
import { expect, it } from 'vitest';
import { byCertainty, certaintyOf } from './certainty.ts';

it.each([
  [null, 'none'],
  [0, 'guess'],
  [0.499, 'guess'],
  [0.5, 'maybe'],
  [0.8, 'likely'],
  [0.9499, 'likely'],
  [0.95, 'sure'],
  [1, 'sure'],
] as const)('%s is %s', (chance, certainty) => expect(certaintyOf(chance)).toBe(certainty));

it('gathers rows that follow each other', () => {
  const runs = byCertainty([0.99, 0.96, 0.7, null, null], (chance) => chance);
  expect(runs.map(({ certainty, rows }) => [certainty, rows.length])).toEqual([
    ['sure', 2],
    ['maybe', 1],
    ['none', 2],
  ]);
  expect(byCertainty([], () => null)).toEqual([]);
});
