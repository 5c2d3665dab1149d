// Draws the values of the measures month by month.
import { type KpiObservation, type LedgerEntry, monthOf } from '@evenkeel/core';
import { endOf, months } from './calendar.ts';
import type { Series } from './example.ts';
import { chanceFor } from './random.ts';

export function drawObservations(
  example: string,
  series: readonly Series[],
  ledger: readonly LedgerEntry[],
): readonly KpiObservation[] {
  return series.flatMap((one) => {
    const chance = chanceFor(`${example}/kpi/${one.kpi}`);
    return months.flatMap((month, index) => {
      if (one.isIncome) return [{ kpi: one.kpi, day: endOf(month), value: incomeOf(month, ledger) }];
      const noise = one.noise * chance.normal();
      const every = one.everyMonths ?? 1;
      if (Number(month.slice(5)) % every !== 0 || month > (one.until ?? '9999-12')) return [];
      const trend = one.from + ((one.to - one.from) * index) / (months.length - 1);
      const value = trend * (one.season?.[Number(month.slice(5)) - 1] ?? 1) + noise;
      const bounded = Math.min(one.maximum ?? Number.POSITIVE_INFINITY, Math.max(one.minimum ?? 0, value));
      return [{ kpi: one.kpi, day: endOf(month), value: Number(bounded.toFixed(one.decimals)) }];
    });
  });
}

function incomeOf(month: string, ledger: readonly LedgerEntry[]): number {
  const income = ledger.filter(({ nature, day }) => nature === 'income' && monthOf(day) === month);
  return Math.round(-income.reduce((sum, { amountMinor }) => sum + amountMinor, 0) / 100);
}
