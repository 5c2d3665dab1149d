// A page says what it still lacks, and asks for weights and a map only once there are goals.
import { assess, strategyPage } from '@evenkeel/core';
import { expect, test } from 'vitest';
import {
  aBusiness,
  cause,
  goal,
  initiative,
  perspective,
  profile,
} from '../../../core/testing/a-business.ts';
import { missingParts } from './missing-parts.ts';

const today = '2026-11-24';
const missingOf = (builder: ReturnType<typeof aBusiness>) => {
  const business = builder.build();
  return missingParts(strategyPage(business, assess(business, today))).map(({ id }) => id);
};

test('of an empty business everything but what rests on goals', () => {
  expect(missingOf(aBusiness())).toEqual(['purpose', 'positioning', 'goals', 'initiatives']);
});

test('with a goal also its weight and the map', () => {
  expect(missingOf(aBusiness(goal('bread'), profile({ vision: 'Bread' })))).toEqual([
    'positioning',
    'weights',
    'map',
    'initiatives',
  ]);
});

test('of a whole strategy nothing but the positioning', () => {
  expect(
    missingOf(
      aBusiness(
        profile({ mission: 'Bread' }),
        perspective('money', { kind: 'financial', order: 0 }),
        goal('bread', { weightPoints: 1, perspective: 'money' }),
        goal('skill', { weightPoints: 1, perspective: 'money' }),
        cause('c', { driver: 'skill', result: 'bread' }),
        initiative('oven', { status: 'active' }),
      ),
    ),
  ).toEqual(['positioning']);
});
