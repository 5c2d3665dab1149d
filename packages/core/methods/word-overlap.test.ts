// Tests of Dice's overlap of words.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordOverlap } from './word-overlap.ts';

it('is twice what is shared over all words', () => {
  expect(wordOverlap(['online', 'shop'], ['online', 'shop', 'launch'])).toEqual({
    dice: 0.8,
    shared: ['online', 'shop'],
  });
  expect(wordOverlap([], ['shop']).dice).toBe(0);
});

it('is the same from both sides, 1 for the same words, 0 for none in common', () => {
  const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
  fc.assert(
    fc.property(words, words, (one, other) => {
      const { dice, shared } = wordOverlap(one, other);
      expect(wordOverlap(other, one).dice).toBe(dice);
      expect(dice === 0).toBe(shared.length === 0);
      if (one.length > 0) expect(wordOverlap(one, [...one].reverse()).dice).toBe(1);
    }),
  );
});
