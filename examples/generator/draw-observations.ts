// Draws the values of the measures month by month.
import { addMonths, type KpiObservation, type LedgerEntry, type Month, monthOf } from '@evenkeel/core';
import { endOf, months } from './calendar.ts';
import { firstMonth, type Series } from './example.ts';
import { chanceFor } from './random.ts';

export function drawObservations(
  example: string,
  series: readonly Series[],
  ledger: readonly LedgerEntry[],
): readonly KpiObservation[] {
  const deviations = new Map<string, ReadonlyMap<Month, number>>();
  return series.flatMap((one) => {
    if (one.isIncome) return months.map((month) => observation(one, month, incomeOf(month, ledger)));
    const own = deviationsOf(example, one, deviations);
    deviations.set(one.kpi, own);
    return [...own].flatMap(([month, deviation]) => {
      const calendar = Number(month.slice(5));
      if (calendar % (one.everyMonths ?? 1) !== 0 || month > (one.until ?? '9999-12')) return [];
      const index = Math.max(0, months.indexOf(month));
      const trend = one.from + ((one.to - one.from) * index) / (months.length - 1);
      const value = trend * (one.season?.[calendar - 1] ?? 1) + deviation;
      const bounded = Math.min(one.maximum ?? Number.POSITIVE_INFINITY, Math.max(one.minimum ?? 0, value));
      return [observation(one, month, Number(bounded.toFixed(one.decimals)))];
    });
  });
}

/** How far each month is from where trend and season alone would put it; each time span has chance of its own. */
function deviationsOf(
  example: string,
  { kpi, noise, earlierMonths = 0, follows }: Series,
  known: ReadonlyMap<string, ReadonlyMap<Month, number>>,
): ReadonlyMap<Month, number> {
  const before = chanceFor(`${example}/kpi/${kpi}/earlier`);
  const since = chanceFor(`${example}/kpi/${kpi}`);
  const earlier = Array.from({ length: earlierMonths }, (_, index) =>
    addMonths(firstMonth, index - earlierMonths),
  );
  const followed = follows && known.get(follows.kpi);
  if (follows && !followed) throw new Error(`${kpi} follows ${follows.kpi}, which is not drawn before it`);
  return new Map(
    [...earlier, ...months].map((month) => {
      const own = noise * (month < firstMonth ? before : since).normal();
      const led = follows ? follows.by * (followed?.get(addMonths(month, -follows.months)) ?? 0) : 0;
      return [month, own + led];
    }),
  );
}

function observation({ kpi }: Series, month: Month, value: number): KpiObservation {
  return { kpi, day: endOf(month), value };
}

function incomeOf(month: string, ledger: readonly LedgerEntry[]): number {
  const income = ledger.filter(({ nature, day }) => nature === 'income' && monthOf(day) === month);
  return Math.round(-income.reduce((sum, { amountMinor }) => sum + amountMinor, 0) / 100);
}
