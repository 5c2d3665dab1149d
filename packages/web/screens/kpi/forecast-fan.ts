// The fan of a control chart from the forecast of a measure.
import { type Kpi, type Outlook, outlookQuantile, periodEndsAfter } from '@evenkeel/core';
import type { ForecastFan } from '../../charts/control-chart-data.ts';

const levels: readonly number[] = [0.95, 0.8, 0.5];

/** As many periods as are usual to look at, whatever the goal needs (convention). */
const SHOWN: Readonly<Record<NonNullable<Kpi['cadence']>, number>> = {
  day: 42,
  week: 26,
  month: 12,
  quarter: 8,
  year: 3,
};

/** Null for a measure without a rhythm. */
export function forecastFan(outlook: Outlook, { cadence }: Pick<Kpi, 'cadence'>): ForecastFan | null {
  if (cadence === null) return null;
  const steps = Math.min(outlook.horizon, SHOWN[cadence]);
  return {
    levels,
    periods: periodEndsAfter(outlook.from, cadence, steps).map((day, at) => {
      const step = at + 1;
      return {
        day,
        expected: outlook.mean[at] ?? 0,
        bands: levels.map(
          (level) =>
            [
              outlookQuantile(outlook, step, (1 - level) / 2),
              outlookQuantile(outlook, step, (1 + level) / 2),
            ] as const,
        ),
      };
    }),
  };
}
