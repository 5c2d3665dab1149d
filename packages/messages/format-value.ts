// How values in sentences are written in a language: money, hours, shares, days, names.
import type { MessageValue } from '@evenkeel/core';

/** Numbers stay numbers, so that plural forms can be chosen by them; everything else becomes text. */
export function formatValue(language: string, value: MessageValue): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  switch (value.kind) {
    case 'money':
      return formatMoney(language, value.amountMinor, value.currency);
    case 'hours':
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit: 'hour',
        unitDisplay: 'long',
        maximumFractionDigits: value.hours < 10 ? 1 : 0,
      }).format(value.hours);
    case 'share':
      return formatShare(language, value.share);
    case 'number': {
      const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value.value);
      return value.unit === null ? number : `${number} ${value.unit}`;
    }
    case 'day':
      return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
        new Date(value.day),
      );
    case 'month':
      return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
        new Date(`${value.month}-01`),
      );
    case 'record':
      return value.name;
    case 'names':
      return new Intl.ListFormat(language, { type: 'conjunction' }).format(value.names);
  }
}

/** Whole per cent; what is little is not written as nothing, nor what is nearly all as all. */
function formatShare(language: string, share: number): string {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  if (share > 0 && share < 0.005) return `< ${percent.format(0.01)}`;
  if (share > 0.995 && share < 1) return `> ${percent.format(0.99)}`;
  return percent.format(share);
}

/** An amount in minor units as text; whole units from a thousand upward, so that sentences stay readable. */
export function formatMoney(language: string, amountMinor: number, currency: string): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const amount = amountMinor / 10 ** digits;
  const shown = Math.abs(amount) >= 1000 ? 0 : digits;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  }).format(amount);
}
