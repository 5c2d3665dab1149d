// The roadmap: its rows and pages, what moves with an initiative, who answers, and what is planned for what it needs.
import { applyChanges, type Business, parseBusiness, planPath } from '@evenkeel/core';
import { expect, it } from 'vitest';
import { planGroups } from '../resources/plan-groups.ts';
import { planNeeds } from '../resources/plan-needs.ts';
import { timeAxis } from '../timeline/time-axis.ts';
import { moveInitiative } from './move-initiative.ts';
import { plannedSpending } from './planned-spending.ts';
import { partAfter, setPart } from './raci.ts';
import { layoutRoadmap, paginateRoadmap, rowHeights } from './roadmap-layout.ts';
import { roadmapMonths, roadmapOf } from './roadmap-rows.ts';

const today = '2026-11-24';
const business = businessOf({
  people: [
    { id: 'ada', name: 'Ada' },
    { id: 'bo', name: 'Bo' },
  ],
  activities: [{ id: 'baking', name: 'Baking' }],
  initiatives: [
    { id: 'shop', name: 'Shop', status: 'planned', start: '2026-12-01', end: '2027-01-31', stage: 'growth' },
    {
      id: 'app',
      name: 'App',
      status: 'planned',
      start: '2027-02-01',
      end: '2027-02-28',
      dependsOn: ['shop'],
      stage: 'automation',
    },
    { id: 'loose', name: 'Loose', status: 'planned' },
    { id: 'old', name: 'Old', status: 'done', start: '2026-01-01', end: '2026-02-28' },
  ],
  steps: [
    { id: 'open', initiative: 'shop', name: 'Opening', kind: 'milestone', end: '2027-01-20' },
    { id: 'build', initiative: 'shop', name: 'Build', kind: 'work', start: '2026-12-01', end: '2026-12-20' },
    {
      id: 'signed',
      initiative: 'shop',
      name: 'Signed',
      kind: 'milestone',
      end: '2026-11-02',
      doneOn: '2026-11-02',
    },
  ],
  pools: [
    { id: 'budget', name: 'Budget', kind: 'money', capacityPerMonth: 100_000 },
    { id: 'hours', name: 'Hours', kind: 'hours', capacityPerMonth: 100 },
  ],
  allocations: [
    { id: 'a', pool: 'hours', initiative: 'shop', amountPerMonth: 10, from: '2026-12', to: '2027-01' },
  ],
  demands: [
    { id: 'd1', initiative: 'shop', pool: 'budget', amountPerMonth: 5_000, firstMonth: 1, lastMonth: 1 },
    { id: 'd2', initiative: 'shop', pool: 'budget', amountPerMonth: 2_000, firstMonth: 2, lastMonth: 2 },
    { id: 'd3', initiative: 'shop', pool: 'hours', amountPerMonth: 10 },
  ],
  responsibilities: [{ id: 'r', initiative: 'shop', person: 'ada', part: 'accountable' }],
});
const roadmap = roadmapOf(business, today);

it('shows what is open by stage, with its steps in order, and names what has no dates', () => {
  expect(roadmap.bands.map(({ stage, rows }) => [stage, rows.map(({ key }) => key)])).toEqual([
    ['growth', ['initiative/shop']],
    ['automation', ['initiative/app']],
  ]);
  expect(roadmap.bands[0]?.rows[0]?.steps.map(({ key }) => key)).toEqual([
    'step/signed',
    'step/build',
    'step/open',
  ]);
  expect(roadmap.arrows).toEqual([{ from: 'initiative/shop', to: 'initiative/app', isOnPath: true }]);
  expect(roadmap.undated.map(({ id }) => id)).toEqual(['loose']);
  expect(roadmapMonths(roadmap, today)).toEqual({ from: '2026-11', to: '2027-03' });
});

it('places every row below the one before, and starts each page anew without parting an initiative', () => {
  const axis = timeAxis('2026-11', '2027-03', 2);
  const layout = layoutRoadmap(roadmap, axis, new Map());
  expect(layout.height).toBe(2 * rowHeights.band + 2 * rowHeights.initiative + 3 * rowHeights.step);
  const pages = paginateRoadmap(roadmap, layout.height - 1);
  expect(pages.map(({ bands }) => bands.flatMap(({ rows }) => rows.map(({ key }) => key)))).toEqual([
    ['initiative/shop'],
    ['initiative/app'],
  ]);
  expect(paginateRoadmap(roadmap, layout.height)).toHaveLength(1);
});

it('moves an initiative with its open steps and its plan, and what waits for it only as far as it must', () => {
  const { moved, changes } = moveInitiative(business, 'shop', 31, true);
  expect(moved.map(({ id, from, days }) => [id, from, days])).toEqual([
    ['shop', '2027-01-01', 31],
    ['app', '2027-03-04', 31],
  ]);
  const after = applyChanges(business, changes);
  if (!after.ok) throw new Error('not written');
  expect(new Map(after.value.steps.map(({ id, start, end }) => [id, [start, end]]))).toEqual(
    new Map([
      ['build', ['2027-01-01', '2027-01-20']],
      ['open', [null, '2027-02-20']],
      ['signed', [null, '2026-11-02']],
    ]),
  );
  expect(after.value.allocations[0]).toMatchObject({ from: '2027-01', to: '2027-02' });
  const path = planPath(after.value, today);
  if (path.status !== 'ok') throw new Error('a circle');
  expect([...path.times.values()].every(({ slipDays }) => slipDays === 0)).toBe(true);
});

it('leaves what waits for it alone unless asked, and pushes nothing when it comes earlier', () => {
  expect(moveInitiative(business, 'shop', 31, false).moved.map(({ id }) => id)).toEqual(['shop']);
  expect(moveInitiative(business, 'shop', -10, true).moved.map(({ id }) => id)).toEqual(['shop']);
  expect(moveInitiative(business, 'shop', 0, true)).toEqual({ moved: [], changes: [] });
});

it('ends where initiatives wait for each other', () => {
  const circle = businessOf({
    initiatives: [
      { id: 'a', name: 'A', status: 'planned', start: '2026-12-01', end: '2026-12-31', dependsOn: ['b'] },
      { id: 'b', name: 'B', status: 'planned', start: '2027-01-01', end: '2027-01-31', dependsOn: ['a'] },
    ],
  });
  expect(moveInitiative(circle, 'a', 40, true).moved.map(({ id, days }) => [id, days])).toEqual([
    ['a', 40],
    ['b', 40],
  ]);
  expect(roadmapOf(circle, today).path.status).toBe('circle');
});

it('lets one person answer: whoever did becomes responsible', () => {
  expect(partAfter(null)).toBe('responsible');
  expect(partAfter('informed')).toBeNull();
  expect(setPart(business, 'shop', 'bo', 'accountable')).toEqual([
    {
      kind: 'create',
      noun: 'responsibility',
      id: 'bo-shop',
      set: { initiative: 'shop', person: 'bo', part: 'accountable' },
    },
    { kind: 'update', noun: 'responsibility', id: 'r', set: { part: 'responsible' } },
  ]);
  expect(setPart(business, 'shop', 'ada', null)).toEqual([
    { kind: 'remove', noun: 'responsibility', id: 'r' },
  ]);
});

it('plans what an initiative needs and has not got, month by month, and then nothing more', () => {
  const changes = planNeeds(business, 'shop', '2026-11');
  expect(changes.map((one) => ('set' in one ? one.set : null))).toEqual([
    { pool: 'budget', initiative: 'shop', amountPerMonth: 5_000, from: '2026-12', to: '2026-12' },
    { pool: 'budget', initiative: 'shop', amountPerMonth: 2_000, from: '2027-01', to: '2027-01' },
  ]);
  expect(plannedSpending(business, ['2026-12'])).toEqual([{ month: '2026-12', planned: 0, asked: 5_000 }]);
  const after = applyChanges(business, changes);
  if (!after.ok) throw new Error('not written');
  expect(planNeeds(after.value, 'shop', '2026-11')).toEqual([]);
  expect(plannedSpending(after.value, ['2026-12'])).toEqual([{ month: '2026-12', planned: 5_000, asked: 0 }]);
  expect(planNeeds(business, 'shop', '2027-03')).toEqual([]);
});

it('groups the plan by pool with what is asked, and by person without those who have none', () => {
  const [budget, hours] = planGroups(business, 'pools', (pool) => pool === 'budget');
  expect(budget?.asked.map(({ id, from }) => [id, from])).toEqual([
    ['d1', '2026-12'],
    ['d2', '2027-01'],
  ]);
  expect(hours?.rows.map(({ label }) => label)).toEqual(['Shop']);
  expect(planGroups(business, 'people', () => false)).toEqual([]);
});

function businessOf(lists: object): Business {
  const parsed = parseBusiness({ profile: { name: 'Bakery', currency: 'EUR' }, ...lists });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
