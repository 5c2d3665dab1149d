// Shares out what belongs to several pieces of work, so that whatever comes after knows one work per total.
import type { SplitPart } from '../model/split-part.ts';
import type { MoneyTotal, TimeTotal, Totals } from '../model/totals.ts';
import { groupBy } from './group-by.ts';

/**
 * Totals without splits: each amount of a split is shared out over its parts in proportion to their points, in whole minor
 * units or minutes that add up to the amount (largest remainders first). A split without points stays tied to no work.
 * The same object where nothing is split. Cost grows with totals × parts.
 */
export function shareOut(totals: Totals, splitParts: readonly SplitPart[]): Totals {
  if (!totals.money.some(isSplit) && !totals.time.some(isSplit)) return totals;
  const parts = groupBy(splitParts, ({ split }) => split);
  const weightsOf = (split: string): readonly SplitPart[] =>
    (parts.get(split) ?? []).filter(({ weight }) => weight > 0);
  const money = totals.money.flatMap((one): readonly MoneyTotal[] => {
    if (!isSplit(one)) return [one];
    const own = weightsOf(one.split);
    if (own.length === 0) return [{ ...one, split: null, payee: one.split }];
    const amounts = inProportion(one.amountMinor, own);
    const entries = inProportion(one.entries, own);
    return own.map(({ activity, initiative }, index) => ({
      ...one,
      split: null,
      activity,
      initiative,
      amountMinor: amounts[index] ?? 0,
      entries: entries[index] ?? 0,
    }));
  });
  const time = totals.time.flatMap((one): readonly TimeTotal[] => {
    if (!isSplit(one)) return [one];
    const own = weightsOf(one.split);
    if (own.length === 0) return [{ ...one, split: null, project: one.split }];
    const minutes = inProportion(one.minutes, own);
    const entries = inProportion(one.entries, own);
    return own.map(({ activity, initiative }, index) => ({
      ...one,
      split: null,
      activity,
      initiative,
      minutes: minutes[index] ?? 0,
      entries: entries[index] ?? 0,
    }));
  });
  return { ...totals, money, time };
}

function isSplit<T extends { readonly split: string | null }>(total: T): total is T & { split: string } {
  return total.split !== null;
}

/** Whole numbers in proportion to the weights (not all zero), which add up to `amount`; it may be negative. */
function inProportion(amount: number, parts: readonly { readonly weight: number }[]): readonly number[] {
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  const exact = parts.map(({ weight }) => (amount * weight) / sum);
  const whole = exact.map(Math.floor);
  const left = amount - whole.reduce((total, one) => total + one, 0);
  const byRemainder = exact
    .map((one, index) => ({ index, remainder: one - Math.floor(one) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
