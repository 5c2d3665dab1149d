// How many decimals each currency has: ISO 4217, listed where it is not two.

const digitsOf: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
};

/** Decimals of a currency's minor unit: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return digitsOf[currency] ?? 2;
}

/** An amount as a plain decimal in currency units (`-1234.5` never, always all decimals: `-1234.50`). */
export function decimalOf(amountMinor: number, digits: number): string {
  const sign = amountMinor < 0 ? '-' : '';
  const plain = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  if (digits === 0) return sign + plain;
  return `${sign}${plain.slice(0, -digits)}.${plain.slice(-digits)}`;
}

const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₴': 'UAH',
  '₦': 'NGN',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
  R$: 'BRL',
  A$: 'AUD',
  C$: 'CAD',
  US$: 'USD',
  'Fr.': 'CHF',
  'SFr.': 'CHF',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  lei: 'RON',
};

/** Signs that several currencies share: the business's own is meant where it is one of them. */
const sharedSigns: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'MXN', 'CLP', 'COP', 'ARS', 'TWD'],
  '¥': ['JPY', 'CNY'],
  '£': ['GBP', 'EGP'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  'kr.': ['DKK', 'NOK', 'SEK', 'ISK'],
};

/**
 * The ISO code of a symbol or code as people write it (`€`, `EUR`, `eur`), or null.
 *
 * @param own currency of the business, which decides what `$`, `¥`, `£` and `kr` mean.
 */
export function currencyOf(written: string, own: string | null = null): string | null {
  const plain = written.trim();
  const shared = sharedSigns[plain];
  if (shared) return own !== null && shared.includes(own) ? own : (shared[0] ?? null);
  const symbol = symbols[plain];
  if (symbol) return symbol;
  return /^[A-Za-z]{3}$/.test(plain) ? plain.toUpperCase() : null;
}
