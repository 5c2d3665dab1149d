// What a classifier sees of a line: the words of its texts, the size of its amount, its place in month and week.
import { plainText, wordsOf } from '../text/plain-text.ts';
import { hashText } from './hash-text.ts';
import type { Line } from './labelled-line.ts';

export interface LineFeatures {
  /** Words and pairs of words with their field, amount, day, and the key text with them, as numbers; each once. */
  readonly all: Uint32Array;
  /** What may have been seen as a whole before, from the most general to the most particular; 0 where it is missing. */
  readonly contexts: Uint32Array;
}

/** How many contexts `LineFeatures.contexts` has. */
export const contextCount = 7;

/** The place among them of the key text as a whole. */
export const keyContext = 2;

/** Longer texts are cut: what a line is about stands in front. */
const LONGEST_TEXT = 600;
const MOST_WORDS = 60;

/** Equal for equal lines, on every machine. Cost grows with the texts, up to 600 letters of each. */
export function featuresOf(line: Line): LineFeatures {
  const all = new Set<number>();
  const also = (text: string): unknown => all.add(hashText(text));
  const wholes: string[] = [];
  for (const { field, text } of line.texts) {
    const plain = cut(text);
    wholes.push(plain === '' ? '' : `${field}=${plain}`);
    if (plain === '') continue;
    let before = '';
    for (const word of wordsOf(plain).slice(0, MOST_WORDS)) {
      const bare = withoutDigits(word);
      also(`${field}:${bare}`);
      if (before !== '') also(`${field}:${before} ${bare}`);
      else also(`${field}^${bare.slice(0, 4)}`);
      before = bare;
    }
  }
  const [key = '', ...rest] = wholes;
  const { amount, day } = line;
  const size = amount === null ? '' : sizeOf(amount);
  if (key !== '') also(key);
  if (size !== '') {
    also(`size:${size}`);
    also(`amount:${amount}`);
    if (key !== '') also(`${key}|size:${size}`);
  }
  if (day !== null) {
    also(`third:${thirdOf(day)}`);
    also(`weekday:${weekdayOf(day)}`);
  }
  const others = rest.filter((whole) => whole !== '').join('|');
  const leading = wordsOf(key.slice(key.indexOf('=') + 1))[0] ?? '';
  return {
    all: Uint32Array.from(all),
    contexts: Uint32Array.of(
      leading === '' ? 0 : hashText(`leading ${withoutDigits(leading)}`),
      others === '' ? 0 : hashText(others),
      key === '' ? 0 : hashText(key),
      key === '' || size === '' ? 0 : hashText(`${key}|${size}`),
      key === '' || others === '' ? 0 : hashText(`${key}|${others}`),
      key === '' || amount === null ? 0 : hashText(`${key}|${amount}`),
      amount === null || others === '' ? 0 : hashText(`${amount}|${others}`),
    ),
  };
}

/** The single words of a line as they stand there, each with its number among the features. */
export function wordsBehind(line: Line): readonly { readonly word: string; readonly hash: number }[] {
  return line.texts.flatMap(({ field, text }) =>
    wordsOf(cut(text))
      .slice(0, MOST_WORDS)
      .map((word) => ({ word, hash: hashText(`${field}:${withoutDigits(word)}`) })),
  );
}

function cut(text: string | null): string {
  if (text === null || text === '') return '';
  return plainText(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
}

/** Numbers in texts are mostly references that never come again; how long they are may still tell. */
function withoutDigits(word: string): string {
  return /^\d+$/.test(word) ? '#'.repeat(Math.min(word.length, 8)) : word;
}

/** Sign and half powers of two: amounts in one bucket differ by less than 42 %. */
function sizeOf(amount: number): string {
  const size = Math.abs(amount);
  return `${amount < 0 ? '-' : ''}${size < 1e-9 ? 'zero' : Math.round(2 * Math.log2(size))}`;
}

function thirdOf(day: string): number {
  return Math.min(2, Math.floor((Number(day.slice(8, 10)) - 1) / 10));
}

/** 0 to 6, without a clock or a calendar of the machine (Sakamoto's method). */
function weekdayOf(day: string): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return (
    (year +
      Math.floor(year / 4) -
      Math.floor(year / 100) +
      Math.floor(year / 400) +
      shift +
      Number(day.slice(8, 10))) %
    7
  );
}
