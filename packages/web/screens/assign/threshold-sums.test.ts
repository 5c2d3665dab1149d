// Tests of what would be confirmed from a chance on.
import type { SuggestionSummary } from '@evenkeel/contract';
import { expect, it } from 'vitest';
import { startingPercent, sumsFrom } from './threshold-sums.ts';

const bands: SuggestionSummary['bands'] = [
  { percent: 98, lines: 100, amountMinor: 5000, minutes: 0, expectedWrong: 1.5 },
  { percent: 90, lines: 20, amountMinor: -300, minutes: 0, expectedWrong: 2 },
  { percent: 40, lines: 9, amountMinor: 70, minutes: 0, expectedWrong: 5.4 },
];

it('adds up what lies at and above the chance', () => {
  expect(sumsFrom(bands, 90)).toEqual({ lines: 120, amountMinor: 4700, minutes: 0, wrong: 4 });
  expect(sumsFrom(bands, 91)).toEqual({ lines: 100, amountMinor: 5000, minutes: 0, wrong: 2 });
  expect(sumsFrom(bands, 99)).toEqual({ lines: 0, amountMinor: 0, minutes: 0, wrong: 0 });
});

it('begins where suggestions were right often enough so far', () => {
  const past = (chance: number | null): SuggestionSummary =>
    ({
      past: { threshold: chance === null ? null : { chance, coverage: 1, precision: 1 } },
    }) as unknown as SuggestionSummary;
  expect(startingPercent(past(0.8312))).toBe(84);
  expect(startingPercent(past(0.2))).toBe(80);
  expect(startingPercent(past(0.9999))).toBe(99);
  expect(startingPercent(past(null))).toBe(95);
});
