// The matrix has a cell for every pair, marks what stands against the position, and shows the worst of several.
import type { Business, BusinessFunction, Dimension, Practice } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { practiceMatrix } from './matrix.ts';

const practice = (of: string, on: string, stance: number, fact: string | null = 'seen') =>
  ({ id: `${of}-${on}-${stance}`, function: of, dimension: on, stance, fact }) as Practice;
const business = (practices: readonly Practice[]) =>
  ({
    functions: [{ id: 'kitchen' }, { id: 'marketing' }] as BusinessFunction[],
    dimensions: [
      { id: 'quality', position: 2 },
      { id: 'range', position: null },
    ] as Dimension[],
    practices,
  }) as unknown as Business;

test('cells in the order of the functions, with what is against and what is unproven', () => {
  const { rows } = practiceMatrix(
    business([practice('kitchen', 'quality', -1), practice('marketing', 'quality', 2, null)]),
  );
  const [quality, range] = rows;
  expect(quality?.cells.map((cell) => [cell.practice?.stance, cell.isAgainst, cell.isUnproven])).toEqual([
    [-1, true, false],
    [2, false, true],
  ]);
  expect([quality?.against, quality?.isDisputed]).toEqual([1, true]);
  expect(range?.cells.map((cell) => cell.practice)).toEqual([null, null]);
});

test('without a position nothing is against it', () => {
  const { rows } = practiceMatrix(business([practice('kitchen', 'range', -2)]));
  expect(rows[1]?.against).toBe(0);
});

test('of several practices the one furthest from the position', () => {
  const { rows } = practiceMatrix(
    business([practice('kitchen', 'quality', 1), practice('kitchen', 'quality', -2)]),
  );
  expect(rows[0]?.cells[0]?.practice?.stance).toBe(-2);
});
