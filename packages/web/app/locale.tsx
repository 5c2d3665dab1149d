// Holds the reader's language and number format, loads the catalogue, and remembers the choice on this device.
import {
  type Catalog,
  type CatalogPart,
  createI18n,
  type Locale,
  loadCatalogPart,
  locales,
} from '@evenkeel/messages';
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

type FurtherPart = Exclude<CatalogPart, 'first'>;

const storageKey = 'evenkeel.locale';

/** What `useLocale` gives: the language of the texts and the locale that numbers and dates follow. */
export interface LocaleChoice {
  readonly language: Locale;
  readonly formatLocale: string;
  readonly setLanguage: (language: Locale) => void;
  /** Fetches a further part of the sentences, once; a screen that needs it waits for it. */
  readonly moreTexts: (part: FurtherPart) => Promise<void>;
}

const LocaleContext = createContext<LocaleChoice>({
  language: 'en',
  formatLocale: 'en',
  setLanguage: () => undefined,
  moreTexts: async () => undefined,
});

/** The current language, the locale of numbers and dates, and the way to change it. */
export function useLocale(): LocaleChoice {
  return useContext(LocaleContext);
}

/** Loads the first page's sentences of the chosen language and provides it; renders nothing until the first one is there. */
export function LocaleProvider(props: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<Locale>(rememberedLanguage);
  const [texts, setTexts] = useState<Texts>();
  useEffect(() => {
    let current = true;
    localStorage.setItem(storageKey, language);
    document.documentElement.lang = language === 'pseudo' ? 'en' : language;
    void loadCatalogPart(language, 'first').then((catalog) => {
      if (current) setTexts(textsOf(language, catalog));
    });
    return () => {
      current = false;
    };
  }, [language]);
  const choice = useMemo(
    () =>
      texts && {
        language: texts.language,
        setLanguage,
        formatLocale: formatLocaleFor(texts.language),
        moreTexts: texts.more,
      },
    [texts],
  );
  if (!texts || !choice) return null;
  return (
    <LocaleContext value={choice}>
      <I18nProvider i18n={texts.i18n}>{props.children}</I18nProvider>
    </LocaleContext>
  );
}

interface Texts {
  readonly language: Locale;
  readonly i18n: I18n;
  readonly more: (part: FurtherPart) => Promise<void>;
}

function textsOf(language: Locale, catalog: Catalog): Texts {
  const i18n = createI18n(language, catalog);
  const parts = new Map<FurtherPart, Promise<void>>();
  const load = async (part: FurtherPart): Promise<void> =>
    i18n.load(language, { ...(await loadCatalogPart(language, part)) });
  return {
    language,
    i18n,
    more: (part) => {
      const known = parts.get(part) ?? load(part);
      parts.set(part, known);
      return known;
    },
  };
}

/** Numbers follow the reader's region where it speaks the chosen language, otherwise the browser's first choice. */
function formatLocaleFor(language: Locale): string {
  const wanted = language === 'pseudo' ? undefined : language;
  const spoken = [...navigator.languages, navigator.language].filter(isLocale);
  return spoken.find((tag) => tag.split('-')[0] === wanted) ?? spoken[0] ?? 'en';
}

/** Some browsers give names such as `en-US@posix`, which Intl refuses. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

function rememberedLanguage(): Locale {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(storageKey);
  return locales.find((locale) => locale === asked) ?? 'en';
}
