// Patterns in what was spent or done without a plan: alike by their words, steady or growing over time, large enough.
import { averageLinkage } from '../stats/clustering/average-linkage.ts';
import { mannKendall } from '../stats/trend/mann-kendall.ts';
import { senSlope } from '../stats/trend/sen-slope.ts';
import { cosine, type WordVector, wordVectors } from './word-vectors.ts';

/** Conventions. */
export const PATTERN = {
  /** Cosine distance up to which labels are grouped, on average. */
  cut: 0.7,
  /** Share of the whole resource that a pattern has at least. */
  leastShare: 0.05,
  /** Share of the periods in which it is present. */
  leastPresence: 0.75,
  /** Two-sided chance below which a rise is no accident. */
  alpha: 0.1,
  /** Periods without which nothing is called steady or growing. */
  leastPeriods: 6,
  /** The largest labels that are looked at. */
  mostLabels: 120,
} as const;

/** What was booked under one label: a payee, a project. */
export interface PatternItem {
  readonly label: string;
  readonly words: readonly string[];
  /** Of each period, oldest first; below zero for money back. */
  readonly amounts: readonly number[];
}

export interface EmergingPattern {
  /** The words that tell it, most telling first; empty where its labels share none. */
  readonly words: readonly string[];
  /** The largest first. */
  readonly labels: readonly { readonly label: string; readonly amount: number }[];
  readonly amounts: readonly number[];
  readonly amount: number;
  /** Of the whole resource. */
  readonly share: number;
  /** Periods with more than nothing. */
  readonly present: number;
  readonly isSteady: boolean;
  readonly isGrowing: boolean;
  /** Typical change from one period to the next (Theil–Sen). */
  readonly slope: number;
  /** Two-sided, of Mann and Kendall. */
  readonly p: number;
  /** Periods from one booking to the next, where they are always as many; null where not, or with fewer than three bookings. */
  readonly every: number | null;
}

export interface FoundPatterns {
  /** The largest first. */
  readonly patterns: readonly EmergingPattern[];
  /** Labels that were looked at. */
  readonly labels: number;
  /** What was too small to be looked at. */
  readonly rest: { readonly labels: number; readonly amount: number };
}

/**
 * Groups the labels by the words they share (TF-IDF, cosine, average linkage), and keeps the groups that are present in
 * three quarters of the periods or grow (Mann–Kendall, exact), and make up 5 % of the resource. Mintzberg & Waters 1985:
 * an emergent strategy is a pattern, a consistency over time, without an intention; all limits are conventions.
 *
 * Labels with a sum of zero or less do not count. The order of the items does not matter. Cost grows with the square of
 * the labels, of which the 120 largest are looked at.
 *
 * @param whole what the shares are of; not negative.
 */
export function emergingPatterns(items: readonly PatternItem[], whole: number): FoundPatterns {
  const sized = items
    .map((item) => ({ ...item, amount: sum(item.amounts) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount || (a.label < b.label ? -1 : 1));
  const seen = sized.slice(0, PATTERN.mostLabels);
  const rest = sized.slice(PATTERN.mostLabels);
  const vectors = wordVectors(seen.map(({ words }) => words));
  const apart = (one: number, other: number): number => 1 - cosine(at(vectors, one), at(vectors, other));
  const patterns = averageLinkage(seen.length, apart, PATTERN.cut)
    .map((group) => {
      const own = group.map((place) => at(seen, place));
      return patternOf(own, tellingWords(group.map((place) => at(vectors, place))), whole);
    })
    .filter(({ share, isSteady, isGrowing }) => share >= PATTERN.leastShare - 1e-9 && (isSteady || isGrowing))
    .sort((a, b) => b.amount - a.amount);
  return {
    patterns,
    labels: seen.length,
    rest: { labels: rest.length, amount: sum(rest.map(({ amount }) => amount)) },
  };
}

function patternOf(
  own: readonly (PatternItem & { readonly amount: number })[],
  words: readonly string[],
  whole: number,
): EmergingPattern {
  const amounts = at(own, 0).amounts.map((_, period) => sum(own.map((item) => item.amounts[period] ?? 0)));
  const amount = sum(amounts);
  const present = amounts.filter((one) => one > 0).length;
  const isLongEnough = amounts.length >= PATTERN.leastPeriods;
  const { score, p } = mannKendall(amounts);
  return {
    words,
    labels: own.map((item) => ({ label: item.label, amount: item.amount })),
    amounts,
    amount,
    share: whole > 0 ? amount / whole : 0,
    present,
    isSteady: isLongEnough && present >= PATTERN.leastPresence * amounts.length,
    isGrowing: isLongEnough && score > 0 && p < PATTERN.alpha,
    slope: senSlope(amounts)?.slope ?? 0,
    p,
    every: intervalOf(amounts),
  };
}

/** Words that at least half of the labels share, the heaviest first; all words of a single label. */
function tellingWords(vectors: readonly WordVector[]): readonly string[] {
  const weights = new Map<string, { weight: number; labels: number }>();
  for (const vector of vectors) {
    for (const [word, weight] of vector) {
      const known = weights.get(word) ?? { weight: 0, labels: 0 };
      weights.set(word, { weight: known.weight + weight, labels: known.labels + 1 });
    }
  }
  return [...weights]
    .filter(([, { labels }]) => labels >= vectors.length / 2)
    .sort(([a, one], [b, other]) => other.weight - one.weight || (a < b ? -1 : 1))
    .map(([word]) => word);
}

function intervalOf(amounts: readonly number[]): number | null {
  const booked = amounts.flatMap((amount, period) => (amount > 0 ? [period] : []));
  if (booked.length < 3) return null;
  const gaps = booked.slice(1).map((period, index) => period - at(booked, index));
  const [first = 0] = gaps;
  return gaps.every((gap) => gap === first) ? first : null;
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError(`emergingPatterns: nothing at ${place}`);
  return found;
}
