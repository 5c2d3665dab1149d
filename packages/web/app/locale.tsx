// Holds the reader's language and number format, loads the catalogue, and remembers the choice on this device.
import { createI18n, type Locale, loadCatalog, locales } from '@evenkeel/messages';
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

const storageKey = 'evenkeel.locale';

/** What `useLocale` gives: the language of the texts and the locale that numbers and dates follow. */
export interface LocaleChoice {
  readonly language: Locale;
  readonly formatLocale: string;
  readonly setLanguage: (language: Locale) => void;
}

const LocaleContext = createContext<LocaleChoice>({
  language: 'en',
  formatLocale: 'en',
  setLanguage: () => undefined,
});

/** The current language, the locale of numbers and dates, and the way to change it. */
export function useLocale(): LocaleChoice {
  return useContext(LocaleContext);
}

/** Loads the catalogue of the chosen language and provides it; renders nothing until the first one is there. */
export function LocaleProvider(props: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<Locale>(rememberedLanguage);
  const [i18n, setI18n] = useState<I18n>();
  useEffect(() => {
    let current = true;
    localStorage.setItem(storageKey, language);
    document.documentElement.lang = language === 'pseudo' ? 'en' : language;
    void loadCatalog(language).then((catalog) => {
      if (current) setI18n(createI18n(language, catalog));
    });
    return () => {
      current = false;
    };
  }, [language]);
  const choice = useMemo(
    () => ({ language, setLanguage, formatLocale: formatLocaleFor(language) }),
    [language],
  );
  if (!i18n) return null;
  return (
    <LocaleContext value={choice}>
      <I18nProvider i18n={i18n}>{props.children}</I18nProvider>
    </LocaleContext>
  );
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
