// Readiness told as records: the online shop that is to go national.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../assess/settings.ts';
import { aBusiness, goal, initiative, type Part, requirement } from '../testing/a-business.ts';
import { buildContext } from './context.ts';
import { measure } from './measure.ts';

const national = goal('national', { title: 'Sell nationwide' });
const need = (id: string, area: string, status: string, fields: object = {}) =>
  requirement(id, { goal: 'national', area, status, ...fields });
const figure = (...parts: readonly Part[]) =>
  measure(buildContext(aBusiness(national, ...parts).build(), '2026-11-24', defaultSettings)).figure(
    'readiness:national',
  );

describe('readiness', () => {
  it('is what is in place of what is told, area by area', () => {
    const found = figure(
      initiative('depot', { status: 'planned' }),
      need('carrier', 'supply-chain', 'in-place'),
      need('second-depot', 'supply-chain', 'gap', { initiative: 'depot' }),
      need('returns', 'service', 'gap'),
      need('brand', 'marketing-and-sales', 'unknown'),
      need('checkout', 'technology', 'in-place', { fact: 'load-tested with 500 orders an hour' }),
    );
    expect(found).toMatchObject({ value: 0.5, n: 4, status: 'ok', basis: 'convention' });
    expect(found.parts.map(({ id, verdict, values }) => [id, verdict, values.gaps, values.closing])).toEqual([
      ['supply-chain', 'fail', 1, 1],
      ['service', 'fail', 1, 0],
      ['marketing-and-sales', 'cannot-tell', 0, 0],
      ['technology', 'pass', 0, 0],
      ['people', 'cannot-tell', 0, 0],
    ]);
    expect(found.needs.map(({ what }) => what)).toMatchObject([
      { id: 'need.requirement-status', data: { statement: 'Brand' } },
      { id: 'need.readiness-area', data: { area: 'people' } },
    ]);
    expect(found.notes[1]).toMatchObject({ id: 'figure.note.areas-not-asked', data: { areas: 1 } });
  });

  it('cannot be told without requirements, or while none is known', () => {
    expect(figure().needs.map(({ what }) => what.id)).toEqual(['need.requirements']);
    const unknown = figure(need('brand', 'people', 'unknown'));
    expect(unknown).toMatchObject({ status: 'insufficient-data', value: null });
    expect(unknown.parts).toHaveLength(5);
  });
});
