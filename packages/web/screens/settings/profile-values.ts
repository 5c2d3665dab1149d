// The profile of a business as a form holds it, and which fields of it have become different.
import { decimalOf, minorDigits, type Profile, parseNumber } from '@evenkeel/core';

export interface ProfileValues {
  readonly name: string;
  readonly currency: string;
  readonly industry: string;
  readonly headcount: string;
  readonly yearStartsInMonth: string;
  readonly vision: string;
  readonly mission: string;
  readonly valueProposition: string;
  /** In main units. */
  readonly cash: string;
  readonly cashOn: string;
  /** In percent a year. */
  readonly discountRate: string;
}

export function toProfileValues(profile: Profile): ProfileValues {
  const { name, currency, industry, headcount, yearStartsInMonth, vision, mission, valueProposition } =
    profile;
  return {
    name,
    currency,
    industry: industry ?? '',
    headcount: headcount === null ? '' : String(headcount),
    yearStartsInMonth: yearStartsInMonth === null ? '' : String(yearStartsInMonth),
    vision: vision ?? '',
    mission: mission ?? '',
    valueProposition: valueProposition ?? '',
    cash: profile.cashMinor === null ? '' : decimalOf(profile.cashMinor, minorDigits(currency)),
    cashOn: profile.cashOn ?? '',
    // 0.07 is 7 %, not 7.000000000000001.
    discountRate: profile.discountRate === null ? '' : String(Math.round(profile.discountRate * 1e8) / 1e6),
  };
}

/** Only what differs from `before`; what is not a number is sent as it stands. */
export function changedProfile(
  before: ProfileValues,
  after: ProfileValues,
): Readonly<Record<string, unknown>> {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const set: Record<string, unknown> = {};
  for (const name of ['name', 'currency'] as const) {
    if (!same(before[name], after[name])) set[name] = after[name].trim();
  }
  for (const name of ['industry', 'vision', 'mission', 'valueProposition'] as const) {
    if (!same(before[name], after[name])) set[name] = after[name].trim() || null;
  }
  for (const name of ['headcount', 'yearStartsInMonth'] as const) {
    const text = after[name].trim();
    if (!same(before[name], after[name])) set[name] = text === '' ? null : Number(text);
  }
  if (!same(before.cash, after.cash)) {
    const digits = minorDigits(after.currency.trim());
    set.cashMinor = numberOrTyped(after.cash, (value) => Math.round(value * 10 ** digits));
  }
  if (!same(before.cashOn, after.cashOn)) set.cashOn = after.cashOn || null;
  if (!same(before.discountRate, after.discountRate)) {
    set.discountRate = numberOrTyped(after.discountRate, (value) => Math.round(value * 1e6) / 1e8);
  }
  return set;
}

/** What is no number is sent as it was typed, so that the server says what is wrong. */
function numberOrTyped(typed: string, turn: (value: number) => number): number | string | null {
  const text = typed.trim().replace(/\s*%$/, '');
  if (text === '') return null;
  const value = parseNumber(text, text.includes(',') && !text.includes('.') ? ',' : '.');
  return value === null ? typed : turn(value);
}
