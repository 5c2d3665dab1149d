// How often each word stood under each label: naive Bayes and its complement.
import { normaliseLogs } from './normalise-logs.ts';

export interface WordCounts {
  readonly buckets: number;
  /** Counts per bucket, of each label. */
  readonly byLabel: Float32Array[];
  /** Words of each label. */
  readonly words: number[];
  /** Lines of each label. */
  readonly lines: number[];
  /** Counts per bucket over all labels. */
  readonly all: Float32Array;
  allWords: number;
  allLines: number;
  /** Buckets that were ever met. */
  met: number;
}

/** What is added to every count of naive Bayes, so that a word never seen under a label does not forbid it. */
const SMOOTH = 0.3;

export function noWordCounts(buckets: number): WordCounts {
  const all = new Float32Array(buckets);
  return { buckets, byLabel: [], words: [], lines: [], all, allWords: 0, allLines: 0, met: 0 };
}

/** Makes room for one more label. */
export function addLabelToCounts(counts: WordCounts): void {
  counts.byLabel.push(new Float32Array(counts.buckets));
  counts.words.push(0);
  counts.lines.push(0);
}

export function countWords(counts: WordCounts, words: Uint32Array, label: number): void {
  const own = counts.byLabel[label];
  if (own === undefined) return;
  for (const word of words) {
    const bucket = word % counts.buckets;
    if (counts.all[bucket] === 0) counts.met += 1;
    own[bucket] = (own[bucket] ?? 0) + 1;
    counts.all[bucket] = (counts.all[bucket] ?? 0) + 1;
  }
  counts.words[label] = (counts.words[label] ?? 0) + words.length;
  counts.lines[label] = (counts.lines[label] ?? 0) + 1;
  counts.allWords += words.length;
  counts.allLines += 1;
}

/**
 * Logarithms of the chances of all labels by the words under them (`plain`), and by the words under all the others
 * (`complement`: more even where some labels have far fewer lines). Words never met say nothing. Maron 1961, "Automatic
 * indexing", JACM 8:404–417; Rennie, Shih, Teevan & Karger 2003, "Tackling the poor assumptions of naive Bayes text
 * classifiers", ICML.
 */
export function opinionsOfWords(
  counts: WordCounts,
  words: Uint32Array,
  plain: Float64Array,
  complement: Float64Array,
): void {
  const labels = counts.byLabel.length;
  const buckets = [...words]
    .map((word) => word % counts.buckets)
    .filter((bucket) => counts.all[bucket] !== 0);
  for (let label = 0; label < labels; label += 1) {
    const own = counts.byLabel[label];
    if (own === undefined) continue;
    const ownWords = counts.words[label] ?? 0;
    let forIt = Math.log(((counts.lines[label] ?? 0) + 0.5) / (counts.allLines + 0.5 * labels));
    forIt -= buckets.length * Math.log(ownWords + SMOOTH * counts.met);
    let againstIt = -buckets.length * Math.log(counts.allWords - ownWords + counts.met);
    for (const bucket of buckets) {
      const here = own[bucket] ?? 0;
      forIt += Math.log(here + SMOOTH);
      againstIt += Math.log((counts.all[bucket] ?? 0) - here + 1);
    }
    plain[label] = forIt;
    complement[label] = -againstIt;
  }
  normaliseLogs(plain);
  normaliseLogs(complement);
}

/** How much likelier a word is under one label than under the others, as a logarithm; 0 for a word never met. */
export function wordWeight(counts: WordCounts, word: number, label: number): number {
  const bucket = word % counts.buckets;
  const all = counts.all[bucket] ?? 0;
  const own = counts.byLabel[label]?.[bucket] ?? 0;
  const words = counts.words[label] ?? 0;
  if (all === 0) return 0;
  const here = (own + SMOOTH) / (words + SMOOTH * counts.met);
  return Math.log(here / ((all - own + SMOOTH) / (counts.allWords - words + SMOOTH * counts.met)));
}
