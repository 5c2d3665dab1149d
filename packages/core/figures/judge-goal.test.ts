// One goal judged alone says the same as in the whole assessment.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../assess/assess.ts';
import { aBusiness, goal, kpi, observed } from '../testing/a-business.ts';
import { arbitraryBusiness } from '../testing/arbitrary-business.ts';
import { judgeGoal } from './judge-goal.ts';

const today = '2026-11-24';

test('a goal that is there: its letters and its chance', () => {
  const months = Array.from({ length: 10 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}-15`);
  const business = aBusiness(
    kpi('guests', { cadence: 'month' }),
    goal('loved', { kpi: 'guests', direction: 'increase', targetValue: 150, due: '2027-06-30' }),
    ...months.map((day, at) => observed('guests', day, 100 + at * 3 + (at % 3))),
  ).build();
  const judged = judgeGoal(business, today, 'loved');
  expect(judged?.chance.value).toBeGreaterThan(0);
  expect(judged?.smart.parts.map(({ id }) => id)).toEqual([
    'specific',
    'measurable',
    'achievable',
    'relevant',
    'time-bound',
  ]);
});

test('no such goal, or one that is over', () => {
  const business = aBusiness(goal('gone', { status: 'dropped' })).build();
  expect(judgeGoal(business, today, 'gone')).toBeNull();
  expect(judgeGoal(business, today, 'nowhere')).toBeNull();
});

test('any business: the same figures as in the assessment', () => {
  fc.assert(
    fc.property(arbitraryBusiness(), (business) => {
      const { figures } = assess(business, today);
      for (const { id, status } of business.goals) {
        if (status !== 'active') continue;
        const judged = judgeGoal(business, today, id);
        expect(judged?.smart).toEqual(figures.find((one) => one.id === `smart:${id}`));
        expect(judged?.chance).toEqual(figures.find((one) => one.id === `goal-chance:${id}`));
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);
