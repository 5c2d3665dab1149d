// How often each word stood under each label: naive Bayes and its complement.
import { type BucketRows, noRows, rowToRead, rowToWrite } from './bucket-rows.ts';
import { normaliseLogs } from './normalise-logs.ts';

export interface WordCounts {
  readonly counts: BucketRows;
  /** Words of each label. */
  readonly words: number[];
  /** Lines of each label. */
  readonly lines: number[];
  allWords: number;
  allLines: number;
  /** Different words that were ever met. */
  met: number;
}

/** What is added to every count of naive Bayes, so that a word never seen under a label does not forbid it. */
const SMOOTH = 0.3;

export function noWordCounts(): WordCounts {
  return { counts: noRows(), words: [], lines: [], allWords: 0, allLines: 0, met: 0 };
}

/** Makes room for one more label. */
export function addLabelToCounts(known: WordCounts): void {
  known.words.push(0);
  known.lines.push(0);
}

export function countWords(known: WordCounts, words: Uint32Array, label: number): void {
  for (const word of words) {
    if (rowToRead(known.counts, word) === undefined) known.met += 1;
    const row = rowToWrite(known.counts, word, known.lines.length);
    row[label] = (row[label] ?? 0) + 1;
  }
  known.words[label] = (known.words[label] ?? 0) + words.length;
  known.lines[label] = (known.lines[label] ?? 0) + 1;
  known.allWords += words.length;
  known.allLines += 1;
}

/**
 * Logarithms of the chances of all labels by the words under them (`plain`), and by the words under all the others
 * (`complement`: more even where some labels have far fewer lines). Words never met say nothing. Maron 1961, "Automatic
 * indexing", JACM 8:404–417; Rennie, Shih, Teevan & Karger 2003, "Tackling the poor assumptions of naive Bayes text
 * classifiers", ICML.
 */
export function opinionsOfWords(
  known: WordCounts,
  words: Uint32Array,
  plain: Float64Array,
  complement: Float64Array,
): void {
  const labels = known.lines.length;
  plain.fill(0);
  complement.fill(0);
  let heard = 0;
  for (const word of words) {
    const row = rowToRead(known.counts, word);
    if (row === undefined) continue;
    heard += 1;
    const all = sum(row);
    for (let label = 0; label < labels; label += 1) {
      const here = row[label] ?? 0;
      plain[label] = (plain[label] ?? 0) + logOf(here, withSmooth, SMOOTH);
      complement[label] = (complement[label] ?? 0) - logOf(all - here, withOne, 1);
    }
  }
  for (let label = 0; label < labels; label += 1) {
    const own = known.words[label] ?? 0;
    const rate = Math.log(((known.lines[label] ?? 0) + 0.5) / (known.allLines + 0.5 * labels));
    plain[label] = (plain[label] ?? 0) + rate - heard * Math.log(own + SMOOTH * known.met);
    complement[label] = (complement[label] ?? 0) + heard * Math.log(known.allWords - own + known.met);
  }
  normaliseLogs(plain);
  normaliseLogs(complement);
}

/** Counts are whole and mostly small: their logarithms are worked out once. */
const TABLE = 2_048;
const withSmooth: Float64Array = Float64Array.from({ length: TABLE }, (_, count) => Math.log(count + SMOOTH));
const withOne: Float64Array = Float64Array.from({ length: TABLE }, (_, count) => Math.log(count + 1));

function logOf(count: number, table: Float64Array, added: number): number {
  return count < TABLE ? (table[count] ?? 0) : Math.log(count + added);
}

function sum(row: Float32Array): number {
  let total = 0;
  for (const one of row) total += one;
  return total;
}

/** How much likelier a word is under one label than under the others, as a logarithm; 0 for a word never met. */
export function wordWeight(known: WordCounts, word: number, label: number): number {
  const row = rowToRead(known.counts, word);
  if (row === undefined) return 0;
  const own = row[label] ?? 0;
  const words = known.words[label] ?? 0;
  const here = (own + SMOOTH) / (words + SMOOTH * known.met);
  return Math.log(here / ((sum(row) - own + SMOOTH) / (known.allWords - words + SMOOTH * known.met)));
}
