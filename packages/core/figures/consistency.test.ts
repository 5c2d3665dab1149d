// Fixture: the handbook's bakery (topic 7.1): marketing +2, operations −1 on a chosen +2.
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

const base: readonly Part[] = [
  person('mara'),
  person('tom'),
  businessFunction('marketing'),
  businessFunction('operations'),
  dimension('quality', { position: 2 }),
];
const lives = (doer: string, stance: number, fields: object = {}): Part =>
  practice(`${doer}-${stance}`, { function: doer, dimension: 'quality', stance, ...fields });

function figure(...parts: readonly Part[]) {
  const context = buildContext(aBusiness(...base, ...parts).build(), '2026-11-24', defaultSettings);
  return measure(context).figure('consistency-share');
}

describe('consistency-share', () => {
  it('counts pairs without contradiction, and marks the disputed dimension', () => {
    const found = figure(
      lives('marketing', 2, { respondent: 'mara' }),
      lives('operations', -1, { respondent: 'tom' }),
    );
    expect(found).toMatchObject({ value: 0.5, n: 2, basis: 'convention', words: null });
    expect(found.parts).toMatchObject([
      { id: 'quality', values: { pairs: 2, contradictions: 1, averageDeviation: 1.5, disputed: 1 } },
    ]);
  });

  it('takes several answers for one pair as their mean', () => {
    const found = figure(lives('operations', -1), lives('operations', 2));
    expect(found).toMatchObject({ value: 1, n: 1 });
  });

  it('is labelled when all answers are one view, and says so when that is not recorded', () => {
    const one = { respondent: 'mara' };
    expect(figure(lives('marketing', 2, one), lives('operations', 1, one)).words?.id).toBe('figure.one-view');
    const unnamed = figure(lives('marketing', 2), lives('operations', 1, one));
    expect(unnamed.words).toBeNull();
    expect(unnamed.notes.map(({ id }) => id)).toEqual(['figure.note.respondents-unknown']);
  });

  it('leaves out dimensions without a position, and asks for them when there is nothing else', () => {
    const open = [dimension('pace'), practice('p', { function: 'marketing', dimension: 'pace', stance: 1 })];
    expect(figure(...open, lives('marketing', 1))).toMatchObject({
      n: 1,
      notes: [
        { id: 'figure.note.pairs-untold', data: { pairs: 1 } },
        { id: 'figure.note.respondents-unknown' },
      ],
    });
    expect(figure(...open).needs).toMatchObject([
      { what: { id: 'need.position', data: { dimension: 'Pace' } } },
    ]);
    expect(figure().needs[0]?.what.id).toBe('need.practices');
  });
});
