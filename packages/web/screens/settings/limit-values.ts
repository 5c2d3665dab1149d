// The limits as a form holds them: shares as percent, in the reader's writing; empty for the usual value.
import { defaultSettings, type Profile, type Settings } from '@evenkeel/core';

export type LimitName = keyof Settings;
export type LimitValues = Readonly<Record<LimitName, string>>;

export const limitNames = Object.keys(defaultSettings) as readonly LimitName[];

/** Shares are shown as percent; months and periods are counts. */
export function isShare(name: LimitName): boolean {
  return name !== 'windowMonths' && name !== 'stalePeriods';
}

export function toLimitValues(profile: Profile, locale: string): LimitValues {
  const shown = limitNames.map((name) => {
    const value = profile[name];
    return [name, value === null ? '' : shownLimit(name, value, locale)] as const;
  });
  return Object.fromEntries(shown) as unknown as LimitValues;
}

/** `0.15` as `15` of percent, `12` months as `12`. */
export function shownLimit(name: LimitName, value: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false });
  return format.format(isShare(name) ? value * 100 : value);
}

/** Only what differs; what is not a number is sent as it was typed, so that the server says what is wrong. */
export function changedLimits(before: LimitValues, after: LimitValues): Readonly<Record<string, unknown>> {
  const changed = limitNames.filter((name) => before[name].trim() !== after[name].trim());
  return Object.fromEntries(changed.map((name) => [name, readLimit(name, after[name])]));
}

function readLimit(name: LimitName, typed: string): number | string | null {
  const text = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  if (text === '') return null;
  const number = Number(text);
  if (!Number.isFinite(number)) return typed;
  // 15 % is 0.15, not 0.15000000000000002.
  return isShare(name) ? Math.round(number * 1e6) / 1e8 : number;
}
