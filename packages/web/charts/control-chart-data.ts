// What a control chart is drawn from: one entry per period with its limits and what it shows, what is expected next, and notes.

/** Noise, or a signal and what it means. */
export type PointMeaning = 'noise' | 'improvement' | 'concern' | 'change';

export interface ControlChartPoint {
  /** The last day of the period. */
  readonly day: string;
  /** Null where the period has no value. */
  readonly value: number | null;
  /** What was to be expected, and between which limits; null where there are too few values for limits. */
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly meaning: PointMeaning;
  /** Which rule applies, as a ready text; null for noise. */
  readonly rule: string | null;
}

export interface ForecastPeriod {
  readonly day: string;
  readonly expected: number;
  /** From the widest to the narrowest, each with its lower and upper end. */
  readonly bands: readonly (readonly [lower: number, upper: number])[];
}

/** The fan of what may come, from the period after the last value. */
export interface ForecastFan {
  /** Shares of the bands, from the widest to the narrowest: `[0.95, 0.8, 0.5]`. */
  readonly levels: readonly number[];
  readonly periods: readonly ForecastPeriod[];
}

/** A day on which limits were set anew, or on which something happened. */
export interface ChartNote {
  readonly day: string;
  readonly text: string;
}

/** One level, or a range to stay within. */
export interface ChartTarget {
  readonly low: number;
  readonly high?: number;
  /** When it is to be reached; the line ends there. */
  readonly due?: string;
}

export interface ControlChartData {
  readonly points: readonly ControlChartPoint[];
  readonly fan: ForecastFan | null;
  readonly target: ChartTarget | null;
  readonly resets: readonly ChartNote[];
  readonly notes: readonly ChartNote[];
}

export interface NumberedFlag extends ChartNote {
  readonly kind: 'reset' | 'note';
  /** From 1, in order of their days. */
  readonly number: number;
}

/**
 * Re-set limits and notes as they are numbered at the top of the chart, and told below it. What lies before the first
 * period that is shown is left out.
 */
export function flagsOf({
  points,
  resets,
  notes,
}: Pick<ControlChartData, 'points' | 'resets' | 'notes'>): readonly NumberedFlag[] {
  const from = startOf(points);
  return [
    ...resets.map((reset) => ({ ...reset, kind: 'reset' as const })),
    ...notes.map((note) => ({ ...note, kind: 'note' as const })),
  ]
    .filter(({ day }) => day > from)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((flag, index) => ({ ...flag, number: index + 1 }));
}

/** The last day before the first period: as long before its end as the next one ends after it. */
function startOf(points: readonly ControlChartPoint[]): string {
  const [first, second] = points;
  if (first === undefined || second === undefined) return '';
  const length = Date.parse(second.day) - Date.parse(first.day);
  return new Date(Date.parse(first.day) - length).toISOString().slice(0, 10);
}
