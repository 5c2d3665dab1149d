// Tests of the X-matrix as a figure.
import { expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { aBusiness, contribution, goal, initiative, kpi, type Part } from '../testing/a-business.ts';

const figureOf = (...parts: readonly Part[]) => {
  const { figures } = assess(aBusiness(...parts).build(), '2026-11-24');
  return figures.find(({ id }) => id === 'x-matrix');
};
const matrix = [
  kpi('share'),
  kpi('clicks'),
  goal('national', { horizon: 'long-term', kpi: 'share' }),
  goal('shop', { due: '2027-06-30' }),
  initiative('website'),
  contribution('shop', { supportingGoal: 'shop', goal: 'national' }),
  contribution('website', { initiative: 'website', goal: 'shop' }),
];

it('is marks over cells, with the rows and columns that nothing stands behind', () => {
  const figure = figureOf(...matrix);
  // 1 of 1, 1 of 1, 1 weak of 2, 1 of 2.
  expect(figure).toMatchObject({ status: 'ok', value: 4 / 6, n: 4, unit: 'share' });
  expect(figure?.parts.map(({ noun, id, values }) => [noun, id, values.weakMarks])).toEqual([
    ['kpi', 'clicks', 0],
  ]);
});

it('says how many goals are left out', () => {
  const notes = figureOf(...matrix, goal('someday'))?.notes.map(({ id }) => id);
  expect(notes).toEqual(['figure.note.density-no-target', 'figure.note.goals-undated']);
});

it('needs goals of both horizons', () => {
  for (const one of [goal('national', { horizon: 'long-term' }), goal('shop', { horizon: 'annual' })]) {
    const figure = figureOf(one);
    expect(figure?.status).toBe('insufficient-data');
    expect(figure?.needs.map(({ what }) => what.id)).toEqual(['need.goal-horizons']);
  }
});
