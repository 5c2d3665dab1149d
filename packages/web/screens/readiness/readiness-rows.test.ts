// Goals stand by importance; each area shows its worst requirement first, and says when nobody was asked.
import type { Assessment } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { aBusiness, goal, initiative, requirement } from '../../../core/testing/a-business.ts';
import { readinessRows } from './readiness-rows.ts';

const business = aBusiness(
  goal('small', { weightPoints: 10 }),
  goal('national', { weightPoints: 90, due: '2027-06-30' }),
  goal('gone', { status: 'dropped' }),
  initiative('second-carrier', { end: '2027-03-31', status: 'active' }),
  requirement('carrier', {
    goal: 'national',
    area: 'supply-chain',
    statement: 'Two carriers',
    status: 'gap',
  }),
  requirement('depot', { goal: 'national', area: 'supply-chain', statement: 'A depot', status: 'in-place' }),
  requirement('hotline', {
    goal: 'national',
    area: 'service',
    statement: 'Calls answered',
    status: 'gap',
    initiative: 'second-carrier',
  }),
  requirement('staff', { goal: 'national', area: 'people', statement: 'Packers', status: 'unknown' }),
).build();
const finding = {
  ruleId: 'requirement-without-answer',
  accepted: null,
  about: [{ noun: 'requirement', id: 'carrier', name: 'Two carriers' }],
};
const rows = readinessRows(business, { findings: [finding] } as unknown as Assessment);

test('active goals by importance, with what is in place of what must be true', () => {
  expect(rows.map((row) => [row.goal.id, row.inPlace, row.requirements])).toEqual([
    ['national', 1, 4],
    ['small', 0, 0],
  ]);
});

test('an area is as bad as its worst requirement, and unknown where nobody has said anything', () => {
  const cells = rows[0]?.areas ?? [];
  expect(cells.map(({ area, status, inPlace }) => [area, status, inPlace])).toEqual([
    ['supply-chain', 'serious', 1],
    ['service', 'attention', 0],
    ['marketing-and-sales', 'unknown', 0],
    ['technology', 'unknown', 0],
    ['people', 'unknown', 0],
  ]);
  expect(cells[0]?.requirements.map(({ record }) => record.id)).toEqual(['carrier', 'depot']);
});
