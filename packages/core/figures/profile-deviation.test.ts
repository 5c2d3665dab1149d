// The deviation from the owners' own profile, told as records.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../assess/settings.ts';
import {
  aBusiness,
  businessFunction,
  dimension,
  type Part,
  person,
  practice,
} from '../testing/a-business.ts';
import { buildContext } from './context.ts';
import { measure } from './measure.ts';

const base = [person('mara'), businessFunction('kitchen'), businessFunction('service')];
const does = (doer: string, on: string, stance: number, fields: object = {}): Part =>
  practice(`${doer}-${on}-${stance}`, { function: doer, dimension: on, stance, ...fields });
const figure = (...parts: readonly Part[]) =>
  measure(buildContext(aBusiness(...base, ...parts).build(), '2026-11-24', defaultSettings)).figure(
    'profile-deviation',
  );

describe('profile-deviation', () => {
  it('weighs the distance of each dimension, names the largest, and shows each function', () => {
    const found = figure(
      dimension('pace', { position: 2, weight: 30 }),
      dimension('care', { position: 1, weight: 10 }),
      does('kitchen', 'pace', -2),
      does('service', 'pace', 2),
      does('service', 'care', 1),
    );
    // Pace: mean 0 against 2, weight 0.75: (0.75 · 2)² = 2.25; care: nothing.
    expect(found).toMatchObject({ value: 2.25, n: 3, status: 'ok', basis: 'attributed' });
    expect(found.words).toMatchObject({
      id: 'figure.profile-deviation.largest',
      data: { dimension: 'Pace', share: { share: 1 } },
    });
    expect(found.parts).toMatchObject([
      {
        noun: 'dimension',
        id: 'pace',
        values: { actual: 0, position: 2, weight: 0.75, term: 2.25, functions: 2 },
      },
      { noun: 'dimension', id: 'care', values: { term: 0, weight: 0.25 } },
      { noun: 'function', id: 'kitchen', values: { value: 9, dimensions: 1 } },
      { noun: 'function', id: 'service', values: { value: 0, dimensions: 2 } },
    ]);
    expect(found.comparisons.map(({ id, value }) => [id, value])).toEqual([
      ['weighted-distance', Math.sqrt(0.75 * 4)],
      ['plain-distance', 2],
    ]);
  });

  it('counts a function once, however many answers it gave, and all dimensions alike without points', () => {
    const found = figure(
      dimension('pace', { position: 2 }),
      does('kitchen', 'pace', -2),
      does('kitchen', 'pace', 0),
      does('service', 'pace', 1),
    );
    expect(found.parts[0]?.values).toMatchObject({ actual: 0, weight: 1, term: 4 });
  });

  it('is nothing where everything is as chosen, also a value of the culture', () => {
    const found = figure(dimension('honesty', { isValue: true, position: 2 }), does('kitchen', 'honesty', 2));
    expect(found).toMatchObject({ value: 0, words: { id: 'figure.profile-deviation.none' } });
  });

  it('says that it is one view, and which dimensions are left out', () => {
    const mara = { respondent: 'mara' };
    const found = figure(
      dimension('pace', { position: 2 }),
      dimension('range'),
      does('kitchen', 'pace', 1, mara),
      does('kitchen', 'range', 1, mara),
    );
    expect(found.notes.map(({ id }) => id)).toEqual([
      'figure.note.no-cut-off',
      'figure.one-view',
      'figure.note.dimensions-without-position',
    ]);
  });

  it('asks for practices, positions, or the missing weight', () => {
    const needs = (...parts: readonly Part[]) => figure(...parts).needs.map(({ what }) => what.id);
    expect(needs()).toEqual(['need.practices']);
    expect(needs(dimension('pace'), does('kitchen', 'pace', 1))).toEqual(['need.position']);
    expect(
      needs(
        dimension('pace', { position: 1, weight: 5 }),
        dimension('care', { position: 1 }),
        does('kitchen', 'pace', 1),
        does('kitchen', 'care', 1),
      ),
    ).toEqual(['need.dimension-weight']);
  });
});
