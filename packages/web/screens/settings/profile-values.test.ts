// Tests that the form of the profile sends what was changed, and nothing else.
import type { Profile } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { changedProfile, toProfileValues } from './profile-values.ts';

const profile: Profile = {
  name: 'Bakery',
  currency: 'EUR',
  industry: null,
  headcount: 7,
  vision: 'Bread',
  mission: null,
  valueProposition: null,
  yearStartsInMonth: null,
  locale: null,
  synthetic: false,
};
const before = toProfileValues(profile);

test('an untouched form changes nothing', () => {
  expect(changedProfile(before, toProfileValues(profile))).toEqual({});
});

test('only what was changed is sent, and emptied fields become null', () => {
  const after = { ...before, name: ' Linden ', vision: ' ', headcount: '9', yearStartsInMonth: '4' };
  expect(changedProfile(before, after)).toEqual({
    name: 'Linden',
    vision: null,
    headcount: 9,
    yearStartsInMonth: 4,
  });
});
