// What would be confirmed from a chance on: how many lines, how much, and how many of them are likely wrong.
import type { SuggestionSummary } from '@evenkeel/contract';

export interface ThresholdSums {
  readonly lines: number;
  readonly amountMinor: number;
  readonly minutes: number;
  /** Expected, as a whole number: rounded up, so that nobody is told “none” where there is doubt. */
  readonly wrong: number;
}

/** @param percent a whole per cent */
export function sumsFrom(bands: SuggestionSummary['bands'], percent: number): ThresholdSums {
  const above = bands.filter((band) => band.percent >= percent);
  const sum = (of: (band: (typeof above)[number]) => number): number =>
    above.reduce((total, band) => total + of(band), 0);
  return {
    lines: sum(({ lines }) => lines),
    amountMinor: sum(({ amountMinor }) => amountMinor),
    minutes: sum(({ minutes }) => minutes),
    wrong: Math.max(0, Math.ceil(sum(({ expectedWrong }) => expectedWrong) - 1e-6)),
  };
}

/** The whole per cent from which on suggestions were right often enough, 80 at least; 95 while that cannot be told. */
export function startingPercent({ past }: SuggestionSummary): number {
  return past.threshold === null ? 95 : Math.min(99, Math.max(80, Math.ceil(past.threshold.chance * 100)));
}
