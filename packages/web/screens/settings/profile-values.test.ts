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
  cashMinor: 123450,
  cashOn: '2026-10-31',
  discountRate: 0.07,
  locale: null,
  synthetic: false,
};
const before = toProfileValues(profile);

test('an untouched form changes nothing', () => {
  expect(changedProfile(before, toProfileValues(profile))).toEqual({});
});

test('cash is written in main units and the rate in percent, with either decimal sign', () => {
  expect(before).toMatchObject({ cash: '1234.50', cashOn: '2026-10-31', discountRate: '7' });
  expect(changedProfile(before, { ...before, cash: '900,5', cashOn: '', discountRate: '7.5 %' })).toEqual({
    cashMinor: 90050,
    cashOn: null,
    discountRate: 0.075,
  });
  expect(changedProfile(before, { ...before, cash: 'much' })).toEqual({ cashMinor: 'much' });
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
