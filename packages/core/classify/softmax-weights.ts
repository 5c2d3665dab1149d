// Multinomial logistic regression that learns line by line: what each word adds to the score of each label.
import { type BucketRows, noRows, rowToRead, rowToWrite } from './bucket-rows.ts';
import { normaliseLogs } from './normalise-logs.ts';

export interface SoftmaxWeights {
  readonly weights: BucketRows;
  /** Sums of squared slopes. */
  readonly slopes: BucketRows;
}

const STEP = 0.2;

export function noSoftmaxWeights(): SoftmaxWeights {
  return { weights: noRows(), slopes: noRows() };
}

/** Logarithms of the chances of all labels. */
export function opinionOfSoftmax(
  { weights }: SoftmaxWeights,
  words: Uint32Array,
  opinion: Float64Array,
): void {
  opinion.fill(0);
  for (const word of words) {
    const row = rowToRead(weights, word);
    if (row === undefined) continue;
    const size = Math.min(row.length, opinion.length);
    for (let label = 0; label < size; label += 1) opinion[label] = (opinion[label] ?? 0) + (row[label] ?? 0);
  }
  normaliseLogs(opinion);
}

/**
 * One step towards the true label, shorter the more a word has moved already. Duchi, Hazan & Singer 2011, "Adaptive
 * subgradient methods for online learning", JMLR 12:2121–2159.
 *
 * @param opinion room for one number per label; its content is lost
 */
export function learnSoftmax(
  model: SoftmaxWeights,
  words: Uint32Array,
  label: number,
  opinion: Float64Array,
): void {
  opinionOfSoftmax(model, words, opinion);
  const moving: number[] = [];
  for (let one = 0; one < opinion.length; one += 1) {
    const miss = Math.exp(opinion[one] ?? 0) - (one === label ? 1 : 0);
    opinion[one] = miss;
    if (Math.abs(miss) >= LEAST_MISS) moving.push(one);
  }
  if (moving.length === 0) return;
  for (const word of words) {
    const weights = rowToWrite(model.weights, word, opinion.length);
    const slopes = rowToWrite(model.slopes, word, opinion.length);
    for (const one of moving) {
      const miss = opinion[one] ?? 0;
      const slope = (slopes[one] ?? 0) + miss * miss;
      slopes[one] = slope;
      weights[one] = (weights[one] ?? 0) - (STEP * miss) / Math.sqrt(slope + 1e-3);
    }
  }
}

/** A label that is missed by less than this stays where it is. */
const LEAST_MISS = 1e-3;
