// Notices a source whose numbers have changed their unit: cents for euros, thousands for units, shares for per cent.
import type { KpiObservation } from '@evenkeel/core';

/** A measure whose new values are many times its old ones. */
export interface Jump {
  readonly kpi: string;
  /** New by old; below 1 when they shrank. */
  readonly factor: number;
}

/** Days that both know and now differ by this factor: nothing that was counted changes so much afterwards. */
const FACTOR_OF_SAME_DAYS = 20;
/** New days against those before may really differ; so much is a unit. */
const FACTOR_OF_NEW_DAYS = 50;
const FEWEST_SAME_DAYS = 3;
const FEWEST_OLD_VALUES = 5;

/** The first measure that jumped, by its key; null for none. Convention: published limits there are none. */
export function valuesJumped(
  known: readonly KpiObservation[],
  brought: readonly KpiObservation[],
): Jump | null {
  for (const kpi of [...new Set(brought.map((one) => one.kpi))].sort()) {
    const before = known.filter((one) => one.kpi === kpi);
    const after = brought.filter((one) => one.kpi === kpi);
    const byDay = new Map(before.map(({ day, value }) => [day, value]));
    const ratios = after.flatMap(({ day, value }) => {
      const old = byDay.get(day);
      return old === undefined || old === 0 || value === 0 ? [] : [Math.abs(value / old)];
    });
    if (ratios.length >= FEWEST_SAME_DAYS) {
      const factor = median(ratios);
      if (isBeyond(factor, FACTOR_OF_SAME_DAYS)) return { kpi, factor };
      continue;
    }
    const fresh = after.filter(({ day, value }) => !byDay.has(day) && value !== 0);
    const old = before.filter(({ value }) => value !== 0);
    if (old.length < FEWEST_OLD_VALUES || fresh.length === 0) continue;
    const factor =
      median(fresh.map(({ value }) => Math.abs(value))) / median(old.map(({ value }) => Math.abs(value)));
    if (isBeyond(factor, FACTOR_OF_NEW_DAYS)) return { kpi, factor };
  }
  return null;
}

function isBeyond(factor: number, limit: number): boolean {
  return factor >= limit || factor <= 1 / limit;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
