// The profile of a business as a form holds it, and which fields of it have become different.
import type { Profile } from '@evenkeel/core';

export interface ProfileValues {
  readonly name: string;
  readonly currency: string;
  readonly industry: string;
  readonly headcount: string;
  readonly yearStartsInMonth: string;
  readonly vision: string;
  readonly mission: string;
  readonly valueProposition: string;
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
  return set;
}
