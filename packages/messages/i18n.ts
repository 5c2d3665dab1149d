// The languages, and the Lingui instance that formats their ICU sentences.
import { type I18n, setupI18n } from '@lingui/core';
import type { Catalog } from './compile-texts.ts';

export const locales = ['en', 'pseudo'] as const;
export type Locale = (typeof locales)[number];

/** A browser begins with the sentences of the first page and gets the others when they are needed. */
export type CatalogPart = 'first' | 'later' | 'library';

const englishParts: Readonly<Record<CatalogPart, () => Promise<{ readonly catalog: Catalog }>>> = {
  first: () => import('./compiled/first.ts'),
  later: () => import('./compiled/later.ts'),
  library: () => import('./compiled/library.ts'),
};

/** Loads one language; `pseudo` is English made visibly foreign, to show texts that bypass the catalogue. */
export async function loadCatalog(locale: Locale): Promise<Catalog> {
  return inLocale(locale, (await import('./compiled/whole.ts')).catalog);
}

/** Loads a part of one language. */
export async function loadCatalogPart(locale: Locale, part: CatalogPart): Promise<Catalog> {
  return inLocale(locale, (await englishParts[part]()).catalog);
}

async function inLocale(locale: Locale, english: Catalog): Promise<Catalog> {
  if (locale === 'en') return english;
  const { pseudoLocalize } = await import('./pseudo.ts');
  return Object.fromEntries(Object.entries(english).map(([id, message]) => [id, pseudoLocalize(message)]));
}

/** @param locale the language; numbers and dates of `pseudo` follow English. */
export function createI18n(locale: Locale, catalog: Catalog): I18n {
  return setupI18n({
    locale,
    locales: [locale === 'pseudo' ? 'en' : locale],
    messages: { [locale]: { ...catalog } },
    missing: (_, id) => {
      throw new RangeError(`no sentence is called ${id}`);
    },
  });
}
