// The languages, and the Lingui instance that formats their ICU sentences.
import { type I18n, setupI18n } from '@lingui/core';
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage';
import { pseudoLocalize } from './pseudo.ts';

export const locales = ['en', 'pseudo'] as const;
export type Locale = (typeof locales)[number];
export type Catalog = Readonly<Record<string, CompiledMessage>>;

/** Which sentences to load: a browser begins with those of the first page and gets the others when they are needed. */
export type CatalogPart = 'whole' | 'first' | 'later';

const english: Readonly<Record<CatalogPart, () => Promise<Readonly<Record<string, string>>>>> = {
  whole: async () => (await import('./en/index.ts')).en,
  first: async () => (await import('./en/first.ts')).first,
  later: async () => (await import('./en/later.ts')).later,
};

/** Loads and compiles one language; `pseudo` is English made visibly foreign, to show texts that bypass the catalogue. */
export async function loadCatalog(locale: Locale, part: CatalogPart = 'whole'): Promise<Catalog> {
  const compiled = Object.entries(await english[part]()).map(([id, text]) => {
    const message = compileMessage(text);
    return [id, locale === 'pseudo' ? pseudoLocalize(message) : message] as const;
  });
  return Object.fromEntries(compiled);
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
