// Finds measures in the library by words, function and industry.
import { wordsOf } from '../text/plain-text.ts';
import type { LibraryEntry, LibraryFunction, LibraryIndustry } from './library-entry.ts';

export interface LibraryQuery {
  /** Words in any order; each must begin a word of the name, the definition or the labels. */
  readonly words: string;
  readonly function: LibraryFunction | null;
  /** With an industry, what is usual everywhere stays. */
  readonly industry: LibraryIndustry | null;
}

/** @param textOf all that can be said of an entry, in the reader's language. */
export function findMeasures(
  library: readonly LibraryEntry[],
  { words, function: wanted, industry }: LibraryQuery,
  textOf: (entry: LibraryEntry) => string,
): readonly LibraryEntry[] {
  const asked = wordsOf(words);
  return library.filter((entry) => {
    if (wanted !== null && entry.function !== wanted) return false;
    if (industry !== null && entry.industries.length > 0 && !entry.industries.includes(industry))
      return false;
    const said = wordsOf(textOf(entry));
    return asked.every((word) => said.some((one) => one.startsWith(word)));
  });
}
