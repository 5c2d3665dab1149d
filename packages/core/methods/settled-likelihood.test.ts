// The word stays while the chance hovers at a border, and changes when the chance has really moved.
import { describe, expect, it } from 'vitest';
import { noise } from '../testing/noise.ts';
import { type LikelihoodWord, likelihoodBand, likelihoodWord } from './likelihood-word.ts';
import { settledLikelihood } from './settled-likelihood.ts';

/** How often the word changes along a course of chances. */
function changes(
  course: readonly number[],
  word: (before: LikelihoodWord | null, chance: number) => LikelihoodWord,
) {
  let before: LikelihoodWord | null = null;
  let count = 0;
  for (const chance of course) {
    const now = word(before, chance);
    if (before !== null && now !== before) count += 1;
    before = now;
  }
  return count;
}
const bare = (_: LikelihoodWord | null, chance: number): LikelihoodWord => likelihoodWord(chance);

describe('settledLikelihood', () => {
  it('begins with the bare word, and agrees with the bands of the words', () => {
    for (let chance = 0.0005; chance < 1; chance += 0.001) {
      const word = settledLikelihood(null, chance);
      expect(word).toBe(likelihoodWord(chance));
      const [from, to] = likelihoodBand(word);
      expect(chance >= from && chance <= to, `${chance} ${word}`).toBe(true);
    }
  });

  it('does not flap between 32 and 34 per cent', () => {
    const course = Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? 0.32 : 0.34));
    expect(changes(course, bare)).toBe(99);
    expect(changes(course, settledLikelihood)).toBe(0);
  });

  it('follows a chance that moves on, up and down', () => {
    expect(settledLikelihood('unlikely', 0.45)).toBe('about-as-likely-as-not');
    expect(settledLikelihood('about-as-likely-as-not', 0.8)).toBe('likely');
    expect(settledLikelihood('likely', 0.03)).toBe('extremely-unlikely');
    expect(settledLikelihood('likely', 0)).toBe('exceptionally-unlikely');
    expect(settledLikelihood('exceptionally-unlikely', 1)).toBe('virtually-certain');
  });

  it.each([0.05, 0.1, 0.33, 0.66, 0.9, 0.95])(
    'of two years of weeks that waver by two points around %s hardly one changes the word',
    (border) => {
      // Two points in the middle; as much in log-odds where the borders lie close together.
      const deviation = Math.min(0.02, 0.09 * border * (1 - border));
      const runs = 50;
      let plain = 0;
      let settled = 0;
      for (let seed = 0; seed < runs; seed += 1) {
        const { next } = noise(seed);
        const course = Array.from({ length: 104 }, () => border + deviation * next());
        plain += changes(course, bare);
        settled += changes(course, settledLikelihood);
      }
      expect(plain / runs).toBeGreaterThan(45);
      expect(settled / runs).toBeLessThan(0.5);
    },
  );
});
