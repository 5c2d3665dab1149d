// The cash at the end of each coming month: what is there, what usually comes and goes, and what is planned.
import type { Need } from '../../assess/figure.ts';
import {
  deviationOfSum,
  expectedMonth,
  expectMonths,
  LEAST_MONTHS,
  type MonthExpectation,
  type MonthMethod,
} from '../../methods/expected-months.ts';
import type { Day, Month } from '../../model/fields.ts';
import type { Initiative } from '../../model/initiative.ts';
import { message } from '../../model/message.ts';
import { addMonths, daysBetween, monthOf, monthsBetween, monthsOf } from '../../model/period.ts';
import { studentTQuantile } from '../../stats/student-t.ts';
import type { Context } from '../context.ts';
import { type CashHistory, cashHistory } from './cash-history.ts';
import { type PlannedCash, plannedCash } from './planned-cash.ts';

/** How sure the band of the cash is. */
export const CASH_LEVEL = 0.8;
/** This month and the eleven after it. */
const MONTHS_AHEAD = 12;

/** Amounts in minor units; money that leaves is negative only in `other` and `net`. */
export interface CashMonth {
  readonly month: Month;
  readonly income: number;
  /** Of work without a plan for this month: as it was. */
  readonly running: number;
  /** Of work that has a plan for this month, and of pools that begin. */
  readonly planned: number;
  readonly other: number;
  /** Likely benefits of initiatives, in money. */
  readonly benefits: number;
  readonly net: number;
  /** Cash at the end of the month. */
  readonly likely: number;
  readonly low: number;
  readonly high: number;
}

export interface CashPath {
  readonly opening: { readonly amountMinor: number; readonly month: Month; readonly counted: Day };
  readonly method: MonthMethod;
  /** Past months that it rests on. */
  readonly historyMonths: number;
  readonly entries: number;
  readonly months: readonly CashMonth[];
  /** The month with the least cash at its end, on the likely path. */
  readonly lowest: CashMonth;
  /** What is missing in that month; 0 where the cash lasts. */
  readonly missing: number;
  /** Cash in the lowest month if all spending went on as it was, plans left aside. */
  readonly lowestAsBefore: number;
  /** Open initiatives whose money is not in the path. */
  readonly unplanned: readonly Initiative[];
}

export interface CashAssumptions {
  /** Income of each coming month, as a factor of what is expected; 1 where left out. */
  readonly incomeFactor?: (month: Month) => number;
}

/**
 * For each piece of work and month there is one source: its plan where there is one, else what it usually spends. So nothing
 * that is both planned and in the running average counts twice. Cost is a pass over the totals of money.
 */
export function cashByMonth(
  context: Context,
  { incomeFactor = () => 1 }: CashAssumptions = {},
): CashPath | { readonly needs: readonly Need[] } {
  const { today, business } = context;
  const { cashMinor, cashOn } = business.profile;
  const needs: Need[] = [];
  if (cashMinor === null || cashOn === null) needs.push({ what: message('need.cash'), minutes: 2 });
  else if (cashOn > today) needs.push({ what: message('need.cash-not-ahead'), minutes: 2 });
  if (business.totals.money.length === 0) needs.push({ what: message('need.ledger'), minutes: 15 });
  if (needs.length > 0 || cashMinor === null || cashOn === null) return { needs };
  const history = cashHistory(context);
  const expectation = history && expectMonths(Array.from(history.net));
  if (!history || !expectation) {
    const have = history?.net.length ?? 0;
    return { needs: [{ what: message('need.cash-months', { have, required: LEAST_MONTHS }), minutes: 15 }] };
  }
  if (history.to < addMonths(monthOf(today), -3)) {
    const data = { month: { kind: 'month', month: history.to } as const };
    return { needs: [{ what: message('need.books-up-to-date', data), minutes: 15 }] };
  }
  if (monthOf(cashOn) < history.from) {
    return { needs: [{ what: message('need.cash-in-books'), minutes: 2 }] };
  }
  return pathOf(context, history, expectation, { cashMinor, cashOn }, incomeFactor);
}

function pathOf(
  context: Context,
  history: CashHistory,
  expectation: MonthExpectation,
  { cashMinor, cashOn }: { readonly cashMinor: number; readonly cashOn: Day },
  incomeFactor: (month: Month) => number,
): CashPath {
  const counted = monthOf(cashOn);
  const isCountedLater = counted > history.to;
  const from = isCountedLater ? counted : addMonths(history.to, 1);
  const ahead = { from, to: addMonths(monthOf(context.today), MONTHS_AHEAD - 1) };
  const opening = isCountedLater ? cashMinor : cashMinor + bookedSince(history, cashOn);
  const plan = plannedCash(context, ahead);
  const skipped = monthsBetween(history.to, from) - 1;
  const t = studentTQuantile((1 + CASH_LEVEL) / 2, expectation.degreesOfFreedom);
  const expected = (values: Float64Array, place: number): number =>
    expectedMonth(expectation, Array.from(values), place + 1 + skipped);
  const months: CashMonth[] = [];
  let [cash, asBefore, lowBenefits, highBenefits, elapsed] = [opening, opening, 0, 0, 0];
  let lowestAsBefore = Number.POSITIVE_INFINITY;
  for (const [place, month] of monthsOf(ahead).entries()) {
    // Of the month in which the cash was counted only the rest is to come.
    const part = place === 0 && isCountedLater ? 1 - partOver(cashOn) : 1;
    const income = part * expected(history.income, place) * incomeFactor(month);
    const other = part * expected(history.other, place);
    const { running, planned } = spendingOf(history, plan, month, (own) => expected(own, place));
    const opened = plan.newPools.get(month) ?? 0;
    const benefit = plan.benefits.get(month) ?? { low: 0, likely: 0, high: 0 };
    const net = income + other - part * (running + planned) - opened + benefit.likely;
    cash += net;
    asBefore += part * expected(history.net, place);
    lowBenefits += benefit.low - benefit.likely;
    highBenefits += benefit.high - benefit.likely;
    elapsed += part;
    const half = t * deviationOfSum(expectation, elapsed);
    if (month >= monthOf(context.today)) lowestAsBefore = Math.min(lowestAsBefore, asBefore);
    months.push({
      month,
      income: Math.round(income),
      running: Math.round(part * running),
      planned: Math.round(part * planned + opened),
      other: Math.round(other),
      benefits: Math.round(benefit.likely),
      net: Math.round(net),
      likely: Math.round(cash),
      low: Math.round(cash - half + Math.min(0, lowBenefits)),
      high: Math.round(cash + half + Math.max(0, highBenefits)),
    });
  }
  const now = monthOf(context.today);
  const coming = months.filter(({ month }) => month >= now);
  const lowest = coming.reduce((least, one) => (one.likely < least.likely ? one : least));
  return {
    opening: { amountMinor: Math.round(opening), month: addMonths(from, -1), counted: cashOn },
    method: expectation.method,
    historyMonths: history.net.length,
    entries: history.entries,
    months,
    lowest,
    missing: Math.max(0, -lowest.likely),
    lowestAsBefore: Math.round(lowestAsBefore),
    unplanned: plan.unplanned,
  };
}

/** Of every piece of work either its plan or its running average, never both. */
function spendingOf(
  { spending }: CashHistory,
  plan: Pick<PlannedCash, 'spending' | 'over'>,
  month: Month,
  expected: (own: Float64Array) => number,
): { readonly running: number; readonly planned: number } {
  let [running, planned] = [0, 0];
  for (const own of plan.spending.values()) planned += own.get(month) ?? 0;
  for (const [key, own] of spending) {
    // An initiative ends: once it is planned, or over, what it cost says nothing about what comes.
    const isInitiative = key.startsWith('initiative/');
    const instead = plan.spending.get(key);
    const replaced = isInitiative
      ? instead !== undefined || plan.over.has(key)
      : instead?.has(month) === true;
    if (!replaced) running += expected(own);
  }
  return { running, planned };
}

/** What the books say since the day on which the cash was counted; of that month itself the part of the days left. */
function bookedSince({ from, net }: CashHistory, cashOn: Day): number {
  const place = monthsBetween(from, monthOf(cashOn));
  const rest = (net[place] ?? 0) * (1 - partOver(cashOn));
  return net.slice(place + 1).reduce((sum, value) => sum + value, rest);
}

/** How much of its month is over at the end of a day. */
function partOver(day: Day): number {
  const first = `${monthOf(day)}-01`;
  const next = `${addMonths(monthOf(day), 1)}-01`;
  return (daysBetween(first, day) + 1) / daysBetween(first, next);
}
