// Money by month as far as it is planned or asked for: allocations of pools of money, and demands nobody planned yet.
import { askedNotPlanned, type Business, overlapMonths } from '@evenkeel/core';

export interface SpendingMonth {
  readonly month: string;
  /** Minor units. */
  readonly planned: number;
  readonly asked: number;
}

export function plannedSpending(business: Business, months: readonly string[]): readonly SpendingMonth[] {
  const pools = new Set(business.pools.filter(({ kind }) => kind === 'money').map(({ id }) => id as string));
  const asked = askedNotPlanned(business, months);
  const own = business.allocations.filter(({ pool }) => pools.has(pool));
  return months.map((month) => ({
    month,
    planned: own.reduce(
      (sum, one) => (overlapMonths(one, { from: month, to: month }) > 0 ? sum + one.amountPerMonth : sum),
      0,
    ),
    asked: [...pools].reduce((sum, pool) => sum + (asked.get(pool)?.get(month) ?? 0), 0),
  }));
}
