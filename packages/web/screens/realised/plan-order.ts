// In which order the works of the plan table stand.
import type { PlanAgainstActual } from '@evenkeel/core';

export const planOrders = ['variance', 'below', 'share', 'size', 'name'] as const;
export type PlanOrder = (typeof planOrders)[number];

export function sortPlans(
  works: readonly PlanAgainstActual[],
  order: PlanOrder,
): readonly PlanAgainstActual[] {
  const by: Readonly<Record<PlanOrder, (a: PlanAgainstActual, b: PlanAgainstActual) => number>> = {
    variance: (a, b) => b.variance - a.variance,
    below: (a, b) => a.variance - b.variance,
    share: (a, b) => Math.abs(b.varianceShare ?? 0) - Math.abs(a.varianceShare ?? 0),
    size: (a, b) => b.actualSoFar - a.actualSoFar,
    name: (a, b) => a.name.localeCompare(b.name),
  };
  return works.toSorted(by[order]);
}
