// The pairs of practices as a signed graph: the handbook's oracle (topic 7.3) told as records.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../assess/settings.ts';
import {
  aBusiness,
  businessFunction,
  dimension,
  type Part,
  practice,
  practicePair,
} from '../testing/a-business.ts';
import { buildContext } from './context.ts';
import { measure } from './measure.ts';

const does = (id: string) =>
  practice(id, { function: 'shop', dimension: 'care', stance: 1, fact: `fact ${id}` });
const base = [businessFunction('shop'), dimension('care')];
const four = ['1', '2', '3', '4'].map(does);
const pair = (one: string, other: string, sign = 'reinforces') =>
  practicePair(`p${one}${other}`, { practice: one, other, sign });
const figure = (...parts: readonly Part[]) =>
  measure(buildContext(aBusiness(...base, ...parts).build(), '2026-11-24', defaultSettings)).figure(
    'practice-frustration',
  );

describe('practice-frustration', () => {
  it('is 1 for the handbook’s graph: {1, 2, 4} | {3}, and the pair 1–3 is to change', () => {
    const found = figure(
      ...four,
      pair('1', '2'),
      pair('1', '3'),
      pair('2', '3', 'obstructs'),
      pair('1', '4'),
      pair('2', '4'),
      pair('3', '4', 'obstructs'),
    );
    expect(found).toMatchObject({ value: 1, n: 6, unit: 'count', words: { id: 'figure.frustration.pulls' } });
    expect(found.parts).toMatchObject([
      { id: 'reinforces', values: { pairs: 4 } },
      { id: 'neutral', values: { pairs: 0 } },
      { id: 'obstructs', values: { pairs: 2 } },
      {
        noun: 'practice',
        id: '1',
        values: { practices: 4, frustration: 1, one: 3, other: 1 },
        reasons: [{ id: 'figure.frustration.change-pair', data: { first: 'fact 1', second: 'fact 3' } }],
      },
    ]);
  });

  it('leaves out what cannot be read, and says so', () => {
    const found = figure(
      ...four,
      pair('1', '2', 'neutral'),
      pair('3', '3'),
      pair('3', '4'),
      practicePair('again', { practice: '4', other: '3', sign: 'obstructs' }),
    );
    expect(found).toMatchObject({ value: 0, n: 1, words: { id: 'figure.frustration.balanced' } });
    expect(found.notes).toMatchObject([{ id: 'figure.note.pairs-unread', data: { pairs: 3 } }]);
  });

  it('cannot be told without practices, without pairs, or of more than fifteen in one web', () => {
    expect(figure().needs[0]?.what.id).toBe('need.practices');
    expect(figure(...four).needs[0]?.what.id).toBe('need.practice-pairs');
    const many = Array.from({ length: 16 }, (_, index) => `n${index}`);
    const web = many.slice(1).map((id, index) => pair(`n${index}`, id));
    expect(figure(...many.map(does), ...web).needs[0]?.what).toMatchObject({
      id: 'need.fewer-pairs',
      data: { practices: 16 },
    });
  });
});
