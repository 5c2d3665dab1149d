// What is a pattern and what is not; and that the order of the labels does not matter.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emergingPatterns, PATTERN, type PatternItem } from './emerging-patterns.ts';
import { cosine, wordVectors } from './word-vectors.ts';

const item = (label: string, ...amounts: number[]): PatternItem => ({
  label,
  words: label.toLowerCase().split(' '),
  amounts,
});
const found = (items: readonly PatternItem[], whole = 1000) => emergingPatterns(items, whole).patterns;

describe('emergingPatterns', () => {
  it('joins labels that share their telling words, and names them by these', () => {
    const [pattern, ...others] = found([
      item('Neon Signs Ltd', 10, 0, 10, 0, 10, 0),
      item('Neon Signs London', 0, 10, 0, 10, 0, 10),
      item('Taxi', 0, 0, 1, 0, 0, 0),
    ]);
    expect(others).toEqual([]);
    expect(pattern?.labels.map(({ label }) => label)).toEqual(['Neon Signs London', 'Neon Signs Ltd']);
    expect(pattern?.words.slice(0, 2).sort()).toEqual(['neon', 'signs']);
    expect(pattern).toMatchObject({
      amount: 60,
      share: 0.06,
      present: 6,
      isSteady: true,
      every: 1,
      slope: 0,
    });
  });

  it('takes what grows, too, by an exact test', () => {
    const [pattern] = found([item('Fair', 0, 0, 0, 20, 30, 40, 50, 60)]);
    expect(pattern).toMatchObject({ isGrowing: true, isSteady: false });
    // Three equal ones of eight: 8!/3! orders; only the one that rises, and the one that falls, score as much.
    expect(pattern?.p).toBeCloseTo(2 / (40320 / 6), 9);
  });

  it.each([
    ['too small', [item('Neon', 8, 8, 8, 8, 8, 8)]],
    ['too rare and not growing', [item('Neon', 90, 0, 0, 0, 90, 0)]],
    ['falling', [item('Neon', 90, 50, 0, 0, 0, 0)]],
    ['too short to say', [item('Neon', 90, 90, 90, 90, 90)]],
    ['more back than spent', [item('Neon', 90, -200, 10, 10, 10, 10)]],
  ])('is silent about what is %s', (_, items) => {
    expect(found(items)).toEqual([]);
  });

  it('knows what comes every third month', () => {
    expect(found([item('Tax', 0, 80, 0, 0, 90, 0, 0, 100, 0)])).toEqual([]);
    const growing = found([
      item('Tax', 0, 10, 0, 0, 90, 0, 0, 100, 0),
      item('Rent', ...new Array(9).fill(9)),
    ]);
    expect(growing.map(({ every }) => every)).toEqual([1]);
  });

  it('says how much it did not look at', () => {
    const many = Array.from({ length: PATTERN.mostLabels + 5 }, (_, at) => item(`x${at}`, 1, 1, 1, 1, 1, 1));
    expect(emergingPatterns(many, 1e6).rest).toEqual({ labels: 5, amount: 30 });
  });

  it('does not depend on the order of the labels', () => {
    const words = fc.constantFrom('neon', 'sign', 'taxi', 'fair', 'rent', 'card');
    const labels = fc.uniqueArray(
      fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(labels, fc.infiniteStream(fc.nat(50)), (list, numbers) => {
        const items = list.map((label) =>
          item(label, ...Array.from({ length: 8 }, () => numbers.next().value)),
        );
        expect(found(items.toReversed())).toEqual(found(items));
      }),
      { numRuns: 50 },
    );
  });
});

it('texts are alike by their rare words', () => {
  const [a, b, c] = wordVectors([
    ['neon', 'sign', 'ltd'],
    ['neon', 'sign', 'gmbh'],
    ['flour', 'mill', 'ltd'],
  ]);
  if (!a || !b || !c) throw new Error('three texts');
  expect(cosine(a, a)).toBeCloseTo(1, 12);
  expect(cosine(a, b)).toBeGreaterThan(cosine(a, c));
  expect(cosine(b, c)).toBe(0);
});
