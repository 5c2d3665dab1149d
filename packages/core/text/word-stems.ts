// The words of a text that say what it is about: without fillers, and without their endings.
import { wordsOf } from './plain-text.ts';

/** Fillers of English, German, French and Spanish that two texts may share without saying the same. */
const fillers: ReadonlySet<string> = new Set(
  (
    'a an and are as at be by for from in into is it its more new of on or our that the their this to up we with ' +
    'auf aus bei das dem den der des die ein eine fur im mit neu neue und von zu zum zur ' +
    'au aux avec dans de des du en et la le les nos pour sur un une ' +
    'con del el los las para por una y'
  ).split(' '),
);

/**
 * Each word once, in the order of its first place. Stemming is light (a convention): plural s, -ing, -ed and a final e
 * fall away, so that `baking cakes` and `bake a cake` are the same.
 */
export function wordStems(text: string): readonly string[] {
  const words = wordsOf(text).filter((word) => !fillers.has(word));
  return [...new Set(words.map(stemOf))];
}

/** The words of a text that have one of the given stems, as they stand there, each once. */
export function wordsWithStem(text: string, stems: readonly string[]): readonly string[] {
  return [...new Set(wordsOf(text).filter((word) => stems.includes(stemOf(word))))];
}

function stemOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const bare =
    word.length > 5 && word.endsWith('ing')
      ? word.slice(0, -3)
      : word.length > 4 && word.endsWith('ed')
        ? word.slice(0, -2)
        : word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
          ? word.slice(0, -1)
          : word;
  return bare.length > 3 && bare.endsWith('e') ? bare.slice(0, -1) : bare;
}
