// Golden words: the scale of Mastrandrea et al. 2010 as printed in the handbook, narrowest term first.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likelihoodWord } from './likelihood-word.ts';

it.each([
  [1, 'virtually-certain'],
  [0.99, 'virtually-certain'],
  [0.96, 'extremely-likely'],
  [0.92, 'very-likely'],
  [0.76, 'likely'],
  [0.66, 'about-as-likely-as-not'],
  [0.55, 'about-as-likely-as-not'],
  [0.401, 'about-as-likely-as-not'],
  [0.202, 'unlikely'],
  [0.1, 'very-unlikely'],
  [0.05, 'extremely-unlikely'],
  [0.01, 'exceptionally-unlikely'],
  [0, 'exceptionally-unlikely'],
])('%d is %s', (probability, word) => expect(likelihoodWord(probability)).toBe(word));

it('has a word for every probability, and for nothing else', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (probability) => {
      expect(likelihoodWord(probability)).not.toBe('');
    }),
  );
  expect(() => likelihoodWord(1.01)).toThrow(RangeError);
  expect(() => likelihoodWord(Number.NaN)).toThrow(RangeError);
});
