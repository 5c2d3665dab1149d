// Multinomial logistic regression that learns line by line: what each word adds to the score of each label.
import { normaliseLogs } from './normalise-logs.ts';

export interface SoftmaxWeights {
  readonly buckets: number;
  /** Weight per bucket, of each label. */
  readonly weights: Float32Array[];
  /** Sum of squared slopes per bucket, of each label. */
  readonly slopes: Float32Array[];
}

const STEP = 0.2;

export function noSoftmaxWeights(buckets: number): SoftmaxWeights {
  return { buckets, weights: [], slopes: [] };
}

/** Makes room for one more label. */
export function addLabelToSoftmax({ buckets, weights, slopes }: SoftmaxWeights): void {
  weights.push(new Float32Array(buckets));
  slopes.push(new Float32Array(buckets));
}

/** Logarithms of the chances of all labels. */
export function opinionOfSoftmax(model: SoftmaxWeights, words: Uint32Array, opinion: Float64Array): void {
  for (let label = 0; label < opinion.length; label += 1) {
    const own = model.weights[label];
    let score = 0;
    if (own !== undefined) for (const word of words) score += own[word % model.buckets] ?? 0;
    opinion[label] = score;
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
  for (let one = 0; one < opinion.length; one += 1) {
    const miss = Math.exp(opinion[one] ?? 0) - (one === label ? 1 : 0);
    const weights = model.weights[one];
    const slopes = model.slopes[one];
    if (Math.abs(miss) < 1e-4 || weights === undefined || slopes === undefined) continue;
    for (const word of words) {
      const bucket = word % model.buckets;
      const slope = (slopes[bucket] ?? 0) + miss * miss;
      slopes[bucket] = slope;
      weights[bucket] = (weights[bucket] ?? 0) - (STEP * miss) / Math.sqrt(slope + 1e-3);
    }
  }
}
