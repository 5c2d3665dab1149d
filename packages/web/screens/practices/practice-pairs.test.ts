// Every pair has one cell, whichever way round it was written down.
import { expect, test } from 'vitest';
import {
  aBusiness,
  businessFunction,
  dimension,
  practice,
  practicePair,
} from '../../../core/testing/a-business.ts';
import { pairMatrix } from './practice-pairs.ts';

const of = (stance: number) => ({ function: 'kitchen', dimension: 'speed', stance });
const matrix = pairMatrix(
  aBusiness(
    businessFunction('kitchen'),
    dimension('speed'),
    practice('a', of(1)),
    practice('b', of(2)),
    practice('c', of(-1)),
    practicePair('p', { practice: 'c', other: 'a', sign: 'obstructs' }),
    practicePair('q', { practice: 'a', other: 'b', sign: 'reinforces' }),
    practicePair('self', { practice: 'b', other: 'b', sign: 'neutral' }),
  ).build(),
);

test('a triangle of cells, with what has been said', () => {
  expect(matrix.rows.map((row) => row.map(({ pair }) => pair?.id ?? null))).toEqual([[], ['q'], ['p', null]]);
  expect(matrix.practices.map(({ number, name }) => [number, name])).toEqual([
    [1, 'Kitchen · Speed'],
    [2, 'Kitchen · Speed'],
    [3, 'Kitchen · Speed'],
  ]);
});

test('counts every pair once', () => {
  expect(matrix.counts).toEqual({ reinforces: 1, neutral: 0, obstructs: 1, unsaid: 1 });
});
