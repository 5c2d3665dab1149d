// Money, shares, hours, days and months as text, following the reader's locale; pure functions behind `useFormat`.

/** Formats values for one locale; all methods are pure. */
export interface Format {
  /** Money from integer minor units: `money(1234500, 'EUR')` → `€12,345`. Cents appear when asked for and below 100. */
  readonly money: (amountMinor: number, currency: string, options?: MoneyOptions) => string;
  /** A share of one as per cent: `percent(0.231)` → `23%`. */
  readonly percent: (share: number, digits?: number) => string;
  readonly number: (value: number, digits?: number) => string;
  /** Hours as a whole number with its unit; the unit is translated by the locale. */
  readonly hours: (hours: number, digits?: number) => string;
  /** An ISO day (`2026-03-01`) → `1 Mar 2026`. */
  readonly day: (isoDay: string) => string;
  /** An ISO month (`2026-03`) → `Mar 2026`. */
  readonly month: (isoMonth: string) => string;
  /** A moment in the reader's own time zone. */
  readonly moment: (isoInstant: string) => string;
  /** A number that carries its sign: `+2`, `−1`, `0`. */
  readonly signed: (value: number, digits?: number) => string;
}

/** How to write an amount: `exact` shows minor units, `compact` shortens (`€1.2M`). */
export interface MoneyOptions {
  readonly exact?: boolean;
  readonly compact?: boolean;
}

const caches = new Map<string, Format>();

/** The formatter of a locale such as `en-GB` or `de`; the same object for the same locale. */
export function createFormat(locale: string): Format {
  const known = caches.get(locale);
  if (known) return known;
  const format: Format = {
    money: (amountMinor, currency, options = {}) => {
      const unit = 10 ** minorDigits(locale, currency);
      const small = Math.abs(amountMinor) < 100 * unit && amountMinor % unit !== 0;
      const digits = moneyDigits({ ...options, exact: options.exact ?? small });
      return numberFormat(locale, { style: 'currency', currency, ...digits }).format(amountMinor / unit);
    },
    percent: (share, digits = 0) =>
      numberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(share),
    number: (value, digits) =>
      numberFormat(
        locale,
        digits === undefined
          ? { maximumFractionDigits: 2 }
          : { minimumFractionDigits: digits, maximumFractionDigits: digits },
      ).format(value),
    hours: (hours, digits = 0) =>
      numberFormat(locale, {
        style: 'unit',
        unit: 'hour',
        unitDisplay: 'short',
        maximumFractionDigits: digits,
      }).format(hours),
    day: (isoDay) =>
      dateFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${isoDay}T00:00:00Z`),
      ),
    month: (isoMonth) =>
      dateFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${isoMonth}-01T00:00:00Z`),
      ),
    moment: (isoInstant) =>
      dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(isoInstant)),
    signed: (value, digits = 0) =>
      numberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: digits })
        .format(value)
        .replace('-', '−'),
  };
  caches.set(locale, format);
  return format;
}

function moneyDigits(options: MoneyOptions): Intl.NumberFormatOptions {
  if (options.compact) return { notation: 'compact', maximumFractionDigits: 1, minimumFractionDigits: 0 };
  return options.exact ? {} : { maximumFractionDigits: 0, minimumFractionDigits: 0 };
}

/** How many digits the currency's minor unit has: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(locale: string, currency: string): number {
  return numberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale, options);
  numberFormats.set(key, format);
  return format;
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, format);
  return format;
}
