// The languages, and the Lingui instance that formats their ICU sentences.
import { type I18n, setupI18n } from '@lingui/core';
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage';
import { pseudoLocalize } from './pseudo.ts';

export const locales = ['en', 'pseudo'] as const;
export type Locale = (typeof locales)[number];
export type Catalog = Readonly<Record<string, CompiledMessage>>;

/** Loads and compiles one language; `pseudo` is English made visibly foreign, to show texts that bypass the catalogue. */
export async function loadCatalog(locale: Locale): Promise<Catalog> {
  const { en } = await import('./en/index.ts');
  const compiled = Object.entries(en).map(([id, text]) => {
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
