// The words of the library, loaded when it is opened.
import type { LibraryEntry } from '@evenkeel/core';
import { use, useMemo } from 'react';
import { useLocale } from '../../app/locale.tsx';
import { type TextId, useText } from '../../app/use-text.ts';
import type { LibraryWords } from './adopt-measure.ts';

export interface LibraryTexts {
  readonly of: (entry: LibraryEntry) => LibraryWords & { readonly gaming: string };
  /** The name of an entry by its key. */
  readonly name: (key: string) => string;
  /** Everything an entry can be searched by. */
  readonly search: (entry: LibraryEntry) => string;
}

/** Suspends until the words are there. */
export function useLibraryTexts(): LibraryTexts {
  const { moreTexts } = useLocale();
  use(moreTexts('library'));
  const t = useText();
  return useMemo(() => {
    const word = (key: string, what: string): string => t(`library.${key}.${what}` as TextId);
    const of = ({ key, unit }: LibraryEntry) => ({
      name: word(key, 'name'),
      definition: word(key, 'definition'),
      formula: word(key, 'formula'),
      gaming: word(key, 'gaming'),
      unit: unit === 'currency' ? null : t(`library.unit.${unit}` as TextId),
    });
    return {
      of,
      name: (key) => word(key, 'name'),
      search: (entry) => {
        const { name, definition, formula } = of(entry);
        const labels = [
          t(`library.function.${entry.function}` as TextId),
          ...entry.industries.map((industry) => t(`library.industry.${industry}` as TextId)),
        ];
        return [name, definition, formula, ...labels].join(' ');
      },
    };
  }, [t]);
}
