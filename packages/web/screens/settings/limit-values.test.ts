// Limits survive the way into the form and back, in every writing of numbers.
import { defaultSettings, parseBusiness } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { changedLimits, limitNames, toLimitValues } from './limit-values.ts';

function profileWith(limits: Readonly<Record<string, number>>) {
  const parsed = parseBusiness({ profile: { name: 'Mill', currency: 'EUR', ...limits } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.profile;
}

const empty = toLimitValues(profileWith({}), 'en');

test('an empty field means the usual value', () => {
  expect(Object.values(empty)).toEqual(limitNames.map(() => ''));
  expect(changedLimits({ ...empty, farShare: '20' }, empty)).toEqual({ farShare: null });
});

test.each([
  ['en', 'farShare', '12.5', 0.125],
  ['de', 'farShare', '12,5', 0.125],
  ['en', 'seriousFarShare', '15 %', 0.15],
  ['en', 'windowMonths', '6', 6],
] as const)('%s: %s typed as %s is %d', (_, name, typed, value) => {
  expect(changedLimits(empty, { ...empty, [name]: typed })).toEqual({ [name]: value });
});

test.each(['en', 'de', 'fr'])('in %s every usual limit comes back as it was', (locale) => {
  const shown = toLimitValues(profileWith(defaultSettings), locale);
  expect(changedLimits(empty, shown)).toEqual(defaultSettings);
});

test('what is no number is sent as it was typed', () => {
  expect(changedLimits(empty, { ...empty, stalePeriods: 'two' })).toEqual({ stalePeriods: 'two' });
});
