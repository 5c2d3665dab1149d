// The classifier that everybody makes first: multinomial naive Bayes on the words, smoothed as Laplace or Lidstone did.
import type { Line } from '../../packages/core/classify/labelled-line.ts';
import { wordsOf } from '../../packages/core/text/plain-text.ts';

export interface PlainNaiveBayes {
  classify(line: Line): { readonly label: string; readonly chance: number } | null;
  learn(line: Line, label: string): void;
}

/** @param smooth what is added to every count: 1 is Laplace */
export function plainNaiveBayes(smooth: number): PlainNaiveBayes {
  const labels = new Map<string, { lines: number; words: number; counts: Map<string, number> }>();
  const vocabulary = new Set<string>();
  let all = 0;
  return {
    classify(line) {
      const words = wordsIn(line);
      const scores = [...labels].map(([label, { lines, words: total, counts }]) => {
        let score = Math.log(lines / all);
        for (const word of words) {
          score += Math.log(((counts.get(word) ?? 0) + smooth) / (total + smooth * vocabulary.size));
        }
        return { label, score };
      });
      scores.sort((a, b) => b.score - a.score);
      const [best] = scores;
      if (best === undefined) return null;
      return {
        label: best.label,
        chance: 1 / scores.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0),
      };
    },
    learn(line, label) {
      const known = labels.get(label) ?? { lines: 0, words: 0, counts: new Map<string, number>() };
      labels.set(label, known);
      known.lines += 1;
      all += 1;
      for (const word of wordsIn(line)) {
        vocabulary.add(word);
        known.words += 1;
        known.counts.set(word, (known.counts.get(word) ?? 0) + 1);
      }
    },
  };
}

function wordsIn({ texts }: Line): readonly string[] {
  return [...new Set(texts.flatMap(({ text }) => wordsOf(text ?? '')))];
}
