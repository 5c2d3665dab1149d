// Tests of the X-matrix.
import { expect, it } from 'vitest';
import {
  aBusiness,
  activity,
  cause,
  contribution,
  effect,
  goal,
  initiative,
  kpi,
  person,
} from '../testing/a-business.ts';
import { type XBlock, xMatrix } from './x-matrix.ts';

const today = '2026-11-24';
const business = aBusiness(
  person('mara'),
  goal('national', { due: '2029-12-31', kpi: 'share', owner: 'mara' }),
  goal('beloved', { horizon: 'long-term' }),
  goal('warehouse', { due: '2027-06-30', kpi: 'delivery' }),
  goal('stock', { due: '2027-03-31', kpi: 'gaps' }),
  goal('someday'),
  goal('past', { due: '2027-03-31', status: 'dropped' }),
  kpi('share'),
  kpi('delivery', { owner: 'mara' }),
  kpi('gaps'),
  kpi('clicks'),
  initiative('shelves'),
  initiative('advert', { status: 'planned' }),
  initiative('over', { status: 'done' }),
  activity('packing'),
  cause('warehouse-national', { driver: 'warehouse', result: 'national' }),
  contribution('stock-warehouse', { supportingGoal: 'stock', goal: 'warehouse' }),
  contribution('shelves-stock', { initiative: 'shelves', goal: 'stock' }),
  contribution('over-stock', { initiative: 'over', goal: 'stock' }),
  contribution('packing-stock', { activity: 'packing', goal: 'stock' }),
  contribution('none', { initiative: 'advert', goal: 'stock', weight: 0 }),
  effect('advert-clicks', { initiative: 'advert', kpi: 'clicks' }),
).build();
const matrix = xMatrix(business, today);

const marksOf = ({ marks }: XBlock): readonly string[] =>
  marks.map(({ row, column, strength, records }) =>
    [row, column, strength === 'strong' ? '●' : '○', ...records.map(({ id }) => id)].join(' '),
  );

it('lists goals by horizon, open initiatives and all measures', () => {
  const { lists, undated } = matrix;
  expect(Object.values(lists).map((list) => list.map(({ id }) => id))).toEqual([
    ['beloved', 'national'],
    ['stock', 'warehouse'],
    ['advert', 'shelves'],
    ['clicks', 'delivery', 'gaps', 'share'],
  ]);
  expect(lists.measures[1]).toEqual({ noun: 'kpi', id: 'delivery', name: 'Delivery', owner: 'mara' });
  expect(undated.map(({ id }) => id)).toEqual(['someday']);
});

it('marks what stands behind what: strong directly, weak through other goals, with the records of the way', () => {
  expect(marksOf(matrix.blocks.longTermAnnual)).toEqual([
    'national stock ○ stock-warehouse warehouse-national',
    'national warehouse ● warehouse-national',
  ]);
  expect(marksOf(matrix.blocks.annualInitiatives)).toEqual([
    'stock shelves ● shelves-stock',
    'warehouse shelves ○ shelves-stock stock-warehouse',
  ]);
  expect(marksOf(matrix.blocks.initiativesMeasures)).toEqual([
    'advert clicks ● advert-clicks',
    'shelves delivery ○ shelves-stock stock-warehouse warehouse',
    'shelves gaps ● shelves-stock stock',
    'shelves share ○ shelves-stock stock-warehouse warehouse-national national',
  ]);
  expect(marksOf(matrix.blocks.measuresLongTerm)).toEqual([
    'delivery national ○ warehouse warehouse-national',
    'gaps national ○ stock stock-warehouse warehouse-national',
    'share national ● national',
  ]);
});

it('names rows and columns without a strong mark, and counts the weak ones', () => {
  expect(matrix.orphans.map(({ list, id, weakMarks }) => [list, id, weakMarks])).toEqual([
    ['longTerm', 'beloved', 0],
    ['measures', 'delivery', 2],
  ]);
});

it('density is marks over cells', () => {
  // 2 of 4, 2 of 4, 4 of 8, 3 of 8.
  expect(matrix.density).toBe(11 / 24);
  expect(xMatrix(aBusiness().build(), today).density).toBeNull();
});

it('a circle of goals ends', () => {
  const circle = aBusiness(
    goal('a', { horizon: 'annual' }),
    goal('b', { horizon: 'long-term' }),
    cause('ab', { driver: 'a', result: 'b' }),
    cause('ba', { driver: 'b', result: 'a' }),
  ).build();
  expect(marksOf(xMatrix(circle, today).blocks.longTermAnnual)).toEqual(['b a ● ab']);
});

it('the order of the records does not show', () => {
  const reversed = Object.fromEntries(
    Object.entries(business).map(([name, list]) => [name, Array.isArray(list) ? [...list].reverse() : list]),
  ) as unknown as typeof business;
  expect(xMatrix(reversed, today)).toEqual(matrix);
});
