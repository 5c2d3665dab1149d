import { expect, it } from 'vitest';
import { weighingMethod } from './weighing-method.ts';

it('asks what fits the number of goals', () => {
  const asked = [1, 2, 3, 4, 5, 9, 10, 30, 31].map((goals) => weighingMethod(goals));
  expect(asked).toEqual([
    null,
    'ratio',
    'pairwise',
    'pairwise',
    'best-worst',
    'best-worst',
    'ranking',
    'ranking',
    null,
  ]);
});

it('asks for what was chosen, where there is something to weigh', () => {
  expect(weighingMethod(2, 'swing')).toBe('swing');
  expect(weighingMethod(6, 'ranking')).toBe('ranking');
  expect(weighingMethod(6, null)).toBe('best-worst');
  expect(weighingMethod(1, 'swing')).toBeNull();
  expect(weighingMethod(Number.NaN)).toBeNull();
});
