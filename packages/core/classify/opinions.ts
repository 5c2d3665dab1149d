// All that is known of lines and their labels, and what each part of it thinks of a new line.
import { type LabelMemory, opinionOfMemory, remember, type Seen, seenUnder } from './label-memory.ts';
import { contextCount, keyContext, type LineFeatures } from './line-features.ts';
import { learnSoftmax, noSoftmaxWeights, opinionOfSoftmax } from './softmax-weights.ts';
import { addLabelToCounts, countWords, noWordCounts, opinionsOfWords, wordWeight } from './word-counts.ts';

export interface Opinions {
  /** Logarithms of the chances of all labels: by their rates, by each context, by words (three ways). */
  of(features: LineFeatures): readonly Float64Array[];
  /** How often the key text was seen under a label, and at all. */
  seenUnder(features: LineFeatures, label: number): Seen;
  /** How much a word speaks for a label, as a logarithm. */
  wordWeight(word: number, label: number): number;
  addLabel(): void;
  learn(features: LineFeatures, label: number): void;
  lines(): number;
}

/** The share of the rates of the labels that still counts after one more line. */
const RATES_KEPT = 0.98;
/** What every label has in any case, in lines. */
const RATE_FLOOR = 0.2;

export function newOpinions(): Opinions {
  const memories: readonly LabelMemory[] = Array.from({ length: contextCount }, () => new Map());
  const keys: LabelMemory = memories[keyContext] ?? new Map();
  const counts = noWordCounts();
  const softmax = noSoftmaxWeights();
  const rates: number[] = [];
  return {
    of({ all, contexts }) {
      const size = rates.length;
      const sum = rates.reduce((total, one) => total + one, 0) + RATE_FLOOR * size;
      const base = Float64Array.from(rates, (one) => Math.log((one + RATE_FLOOR) / sum));
      const byContext = memories.map((memory, place) => {
        const opinion = new Float64Array(size);
        opinionOfMemory(memory, contexts[place] ?? 0, base, opinion);
        return opinion;
      });
      const plain = new Float64Array(size);
      const complement = new Float64Array(size);
      const learnt = new Float64Array(size);
      opinionsOfWords(counts, all, plain, complement);
      opinionOfSoftmax(softmax, all, learnt);
      return [base, ...byContext, plain, complement, learnt];
    },
    seenUnder: ({ contexts }, label) => seenUnder(keys, contexts[keyContext] ?? 0, label),
    wordWeight: (word, label) => wordWeight(counts, word, label),
    addLabel() {
      rates.push(0);
      addLabelToCounts(counts);
    },
    learn({ all, contexts }, label) {
      memories.forEach((memory, place) => {
        const context = contexts[place] ?? 0;
        if (context !== 0) remember(memory, context, label);
      });
      rates.forEach((one, at) => {
        rates[at] = one * RATES_KEPT + (at === label ? 1 : 0);
      });
      countWords(counts, all, label);
      learnSoftmax(softmax, all, label, new Float64Array(rates.length));
    },
    lines: () => counts.allLines,
  };
}
