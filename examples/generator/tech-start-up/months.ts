// The monthly measures of the start-up: what the books say of margin and cash, and how many releases had to be taken back.
import { type KpiObservation, type LedgerEntry, type Month, monthOf } from '@evenkeel/core';
import { endOf, months } from '../calendar.ts';
import { chanceFor } from '../random.ts';
import { cashAtStart } from './books.ts';

/** Margin and runway are computed from the postings, so that books and measures never disagree. */
export function monthlyObservations(ledger: readonly LedgerEntry[]): readonly KpiObservation[] {
  const income = months.map((month) => -totalOf(ledger, month, 'income'));
  const spending = months.map((month) => totalOf(ledger, month, 'spending'));
  const failures = chanceFor('tech-start-up/months/failures');
  let cash = cashAtStart;
  return months.flatMap((month, at) => {
    cash += (income[at] ?? 0) - (spending[at] ?? 0);
    const recent = [at - 2, at - 1, at].filter((one) => one >= 0);
    const lost = recent.reduce((sum, one) => sum + (spending[one] ?? 0) - (income[one] ?? 0), 0);
    const failed = 12.5 + 1.6 * failures.normal();
    return [
      observation(
        'net-margin',
        month,
        (100 * ((income[at] ?? 0) - (spending[at] ?? 0))) / (income[at] ?? 1),
        0,
      ),
      observation('cash-runway', month, cash / (lost / recent.length), 1),
      observation('change-failures', month, failed, 1),
    ];
  });
}

/** In main units. */
function totalOf(ledger: readonly LedgerEntry[], month: Month, nature: LedgerEntry['nature']): number {
  const own = ledger.filter((entry) => entry.nature === nature && monthOf(entry.day) === month);
  return own.reduce((sum, { amountMinor }) => sum + amountMinor, 0) / 100;
}

function observation(kpi: string, month: Month, value: number, decimals: number): KpiObservation {
  return { kpi, day: endOf(month), value: Number(value.toFixed(decimals)) };
}
