// Circles of causes are seen before they are drawn.
import { expect, it } from 'vitest';
import { circleClosed } from './closes-circle.ts';

function cause(id: string, driver: string, result: string, isFeedback = false) {
  return { id, driver, result, isFeedback } as Parameters<typeof circleClosed>[0][number];
}

const chain = [
  cause('1', 'people', 'process'),
  cause('2', 'process', 'customers'),
  cause('3', 'customers', 'money'),
];

it('tells the shortest way back', () => {
  expect(circleClosed(chain, 'money', 'people')).toEqual(['people', 'process', 'customers', 'money']);
  expect(circleClosed([...chain, cause('4', 'people', 'money')], 'money', 'people')).toEqual([
    'people',
    'money',
  ]);
});

it('has nothing against a second way to the same result', () => {
  expect(circleClosed(chain, 'people', 'money')).toBeNull();
});

it('counts no arrow that runs back, nor the one that is being changed', () => {
  expect(circleClosed([cause('1', 'people', 'money', true)], 'money', 'people')).toBeNull();
  expect(circleClosed([cause('1', 'people', 'money')], 'money', 'people', '1')).toBeNull();
});

it('takes a goal that drives itself for the smallest circle', () => {
  expect(circleClosed([], 'money', 'money')).toEqual(['money']);
});

it('comes to an end where circles stand already', () => {
  const circle = [cause('1', 'a', 'b'), cause('2', 'b', 'a')];
  expect(circleClosed(circle, 'c', 'a')).toBeNull();
});
