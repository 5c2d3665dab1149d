// The currencies one can keep books in, by name, and the one that the reader's region suggests.

const byRegion: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  JP: 'JPY',
  CN: 'CNY',
  IN: 'INR',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  BG: 'BGN',
  TR: 'TRY',
  BR: 'BRL',
  MX: 'MXN',
  ZA: 'ZAR',
  KR: 'KRW',
  SG: 'SGD',
  HK: 'HKD',
  IL: 'ILS',
  AE: 'AED',
  IS: 'ISK',
  UA: 'UAH',
};

/** Options of a select, sorted by name in the reader's language. */
export function currencies(locale: string): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const collator = new Intl.Collator(locale);
  return Intl.supportedValuesOf('currency')
    .map((value) => ({ value, label: `${names.of(value) ?? value} (${value})` }))
    .sort((a, b) => collator.compare(a.label, b.label));
}

/** The euro where the region uses it or is not known. */
export function likelyCurrency(locale: string): string {
  return byRegion[new Intl.Locale(locale).maximize().region ?? ''] ?? 'EUR';
}
