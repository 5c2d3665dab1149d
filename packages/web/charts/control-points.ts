// The points of a control chart from what the core says of a measure.
import { type KpiSignals, type PointLabel, signalMeaning } from '@evenkeel/core';
import type { ControlChartPoint } from './control-chart-data.ts';

/** @param ruleText writes a rule (`above-limit`) in the reader's language. */
export function controlPoints(
  { dayAt, values, signals }: KpiSignals,
  better: 'higher' | 'lower' | 'in-range',
  ruleText: (label: Exclude<PointLabel, 'none'>) => string,
): readonly ControlChartPoint[] {
  const known = (value: number | undefined): number | null =>
    value === undefined || Number.isNaN(value) ? null : value;
  return values.map((value, at) => {
    const label = signals.labels[at] ?? 'none';
    return {
      day: dayAt(at),
      value: known(value),
      centre: known(signals.centre[at]),
      lower: known(signals.lower[at]),
      upper: known(signals.upper[at]),
      meaning: signalMeaning(label, better),
      rule: label === 'none' ? null : ruleText(label),
    };
  });
}
