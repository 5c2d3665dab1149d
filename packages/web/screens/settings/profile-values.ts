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
  readonly values: readonly { readonly name: string; readonly statement: string }[];
}

export function toProfileValues(profile: Profile): ProfileValues {
  const { name, currency, industry, headcount, yearStartsInMonth, vision, mission, values } = profile;
  return {
    name,
    currency,
    industry: industry ?? '',
    headcount: headcount === null ? '' : String(headcount),
    yearStartsInMonth: yearStartsInMonth === null ? '' : String(yearStartsInMonth),
    vision: vision ?? '',
    mission: mission ?? '',
    values: values.map((value) => ({ name: value.name, statement: value.statement ?? '' })),
  };
}

/** Only what differs from `before`; empty rows of values are left out, what is not a number is sent as it stands. */
export function changedProfile(
  before: ProfileValues,
  after: ProfileValues,
): Readonly<Record<string, unknown>> {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const set: Record<string, unknown> = {};
  for (const name of ['name', 'currency'] as const) {
    if (!same(before[name], after[name])) set[name] = after[name].trim();
  }
  for (const name of ['industry', 'vision', 'mission'] as const) {
    if (!same(before[name], after[name])) set[name] = after[name].trim() || null;
  }
  for (const name of ['headcount', 'yearStartsInMonth'] as const) {
    const text = after[name].trim();
    if (!same(before[name], after[name])) set[name] = text === '' ? null : Number(text);
  }
  if (!same(before.values, after.values)) {
    set.values = after.values
      .filter(({ name, statement }) => name.trim() + statement.trim() !== '')
      .map(({ name, statement }) => ({ name: name.trim(), statement: statement.trim() || null }));
  }
  return set;
}
