// Puts lines under labels as people did before, says how sure it is, and learns from every line that is confirmed.
import type { StatedOutcome } from '../stats/classification/calibration-error.ts';
import { fitRidgeLogistic, logistic, type WeighedCase } from '../stats/classification/ridge-logistic.ts';
import { inOrder } from './in-order.ts';
import type { LabelledLine, Line } from './labelled-line.ts';
import { featuresOf, type LineFeatures, wordsBehind } from './line-features.ts';
import { newOpinions } from './opinions.ts';
import { poolOpinions } from './pool-opinions.ts';

export interface Classification {
  /** The likeliest first, at most three; their chances add up to at most 1, the rest is for all other labels. */
  readonly candidates: readonly Candidate[];
  /** Why the first of them. */
  readonly reasons: readonly Reason[];
}

export interface Candidate {
  readonly label: string;
  /** Calibrated on its own past: of a hundred lines with 0.9, about ninety turned out so. */
  readonly chance: number;
}

/** Lines with the very same key text were put there before, or words speak for it, the strongest first. */
export type Reason =
  | { readonly kind: 'seen'; readonly lines: number; readonly of: number }
  | { readonly kind: 'words'; readonly words: readonly string[] };

export interface LineClassifier {
  readonly labels: readonly string[];
  /** How many lines it has learnt. */
  learnt(): number;
  /** No candidates where it knows no label yet. Cost grows with words × labels. */
  classify(line: Line): Classification;
  /**
   * Learns lines that belong together (a month, a correction). It answers all of them first, to know how good it is;
   * with `isJudged` false it does not, which takes half the time.
   */
  learn(lines: readonly LabelledLine[], isJudged?: boolean): void;
  /**
   * The latest lines (at most 4,000) as it answered them before it learnt them, with the chance that it would state
   * today; `answerThreshold` tells from them when to keep silent.
   */
  pastAnswers(): readonly StatedOutcome[];
}

/** How many of its own past answers it judges itself by. */
export const OUTCOMES = 4_000;
/**
 * Coefficients that are believed while nothing is known. Of a known key text: level, log odds, times seen, its share of
 * them – the pooled chance as it is. Of one never seen, apart from those: level, log odds – hardly surer than 85 %
 * however much its words say, for the lines that were learnt may all have been easy ones.
 */
const BELIEVED = [0, 1, 0, 0, -0.7, 0.4];
const PULL = 2;

/**
 * A classifier that knows nothing yet. Remembered key texts, naive Bayes, its complement and a softmax regression each
 * give an opinion; their pool picks the label, and a logistic regression on its own past answers says how sure to be.
 * The same batches give the same answers, whatever the order of the lines in a batch.
 */
export function lineClassifier(): LineClassifier {
  const labels: string[] = [];
  const numberOf = new Map<string, number>();
  const opinions = newOpinions();
  let outcomes: WeighedCase[] = [];
  let certainty: readonly number[] | null = BELIEVED;

  const certaintyNow = (): readonly number[] => {
    certainty ??= fitRidgeLogistic(outcomes, BELIEVED, PULL);
    return certainty;
  };

  const answer = (features: LineFeatures): Answer => {
    const chances = poolOpinions(opinions.of(features));
    let best = 0;
    for (let label = 1; label < chances.length; label += 1) {
      if ((chances[label] ?? 0) > (chances[best] ?? 0)) best = label;
    }
    const pooled = Math.min(1 - 1e-9, chances[best] ?? 0);
    const odds = Math.max(-6, Math.min(6, Math.log(pooled / (1 - pooled))));
    const { lines, of } = opinions.seenUnder(features, best);
    const share = Math.max(-4, Math.min(4, Math.log((lines + 0.5) / (of - lines + 0.5))));
    return {
      chances,
      best,
      inputs: of === 0 ? [0, 0, 0, 0, 1, odds] : [1, odds, Math.min(4, Math.log1p(of)), share, 0, 0],
    };
  };

  const labelNumber = (label: string): number => {
    const known = numberOf.get(label);
    if (known !== undefined) return known;
    const number = labels.push(label) - 1;
    numberOf.set(label, number);
    opinions.addLabel();
    return number;
  };

  const reasonsFor = (line: Line, features: LineFeatures, label: number): readonly Reason[] => {
    const seen = opinions.seenUnder(features, label);
    const reasons: Reason[] = seen.lines > 0 ? [{ kind: 'seen', ...seen }] : [];
    const words = wordsBehind(line)
      .map(({ word, hash }) => ({ word, weight: opinions.wordWeight(hash, label) }))
      .filter(({ weight }) => weight > Math.LN2)
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .map(({ word }) => word);
    if (words.length > 0) reasons.push({ kind: 'words', words: [...new Set(words)].slice(0, 3) });
    return reasons;
  };

  return {
    labels,
    learnt: () => opinions.lines(),
    classify(line) {
      if (labels.length === 0) return { candidates: [], reasons: [] };
      const features = featuresOf(line);
      const { chances, best, inputs } = answer(features);
      const chance = logistic(inputs, certaintyNow());
      const others = 1 - (chances[best] ?? 0);
      const candidates = [...chances.keys()]
        .sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0) || a - b)
        .slice(0, 3)
        .map((label) => ({
          label: labels[label] ?? '',
          chance: label === best ? chance : others > 0 ? ((1 - chance) * (chances[label] ?? 0)) / others : 0,
        }));
      return { candidates, reasons: reasonsFor(line, features, best) };
    },
    learn(lines, isJudged = true) {
      const ready = inOrder(lines).map((line) => ({ features: featuresOf(line), ...line }));
      if (labels.length > 0 && isJudged) {
        for (const { features, label, isJudged: isOwn = true } of ready) {
          if (!isOwn) continue;
          const { best, inputs } = answer(features);
          outcomes.push({ inputs, happened: numberOf.get(label) === best });
        }
        if (outcomes.length > OUTCOMES) outcomes = outcomes.slice(-OUTCOMES);
        certainty = null;
      }
      for (const { features, label } of ready) opinions.learn(features, labelNumber(label));
    },
    pastAnswers() {
      const coefficients = certaintyNow();
      return outcomes.map(({ inputs, happened }) => ({ chance: logistic(inputs, coefficients), happened }));
    },
  };
}

interface Answer {
  readonly chances: Float64Array;
  readonly best: number;
  readonly inputs: readonly number[];
}
