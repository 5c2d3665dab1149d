// What the books say of money in and out, month by month and work by work: every posting that moves cash.
import type { Month } from '../../model/fields.ts';
import type { Nature } from '../../model/ledger-entry.ts';
import { addMonths, monthOf, monthsBetween } from '../../model/period.ts';
import type { Context } from '../context.ts';
import { workKey } from '../usage.ts';

/** Months looked back on at most. */
const LONGEST = 36;

export interface CashHistory {
  /** First and last booked month; everything between counts, a month without a posting as nothing. */
  readonly from: Month;
  readonly to: Month;
  /** Money that came in, by month. */
  readonly income: Float64Array;
  /** Money spent by piece of work (`` for what is tied to none), as positive amounts by month. */
  readonly spending: ReadonlyMap<string, Float64Array>;
  /** Taxes, loans and what the owners drew: negative where it leaves the business. */
  readonly other: Float64Array;
  /** In and out together. */
  readonly net: Float64Array;
  readonly entries: number;
}

/** Moves between accounts of the business, and what was there when the books began, move no cash. */
const still: ReadonlySet<Nature> = new Set<Nature>(['transfer', 'balance']);

/** The whole months before this one, three years at most; null without any. Cost grows with the totals of money. */
export function cashHistory({ business, today }: Context): CashHistory | null {
  const now = monthOf(today);
  let [first, last] = [now, ''];
  for (const { month, nature } of business.totals.money) {
    if (month >= now || still.has(nature)) continue;
    if (month < first) first = month;
    if (month > last) last = month;
  }
  if (last === '') return null;
  const earliest = addMonths(last, 1 - LONGEST);
  const from = first > earliest ? first : earliest;
  const length = monthsBetween(from, last) + 1;
  const [income, other, net] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  const spending = new Map<string, Float64Array>();
  // Far fewer months than totals: each is looked up, not computed.
  const places = new Map(Array.from({ length }, (_, index) => [addMonths(from, index), index]));
  let entries = 0;
  for (const one of business.totals.money) {
    const place = places.get(one.month);
    if (place === undefined || still.has(one.nature)) continue;
    entries += one.entries;
    net[place] = (net[place] ?? 0) - one.amountMinor;
    if (one.nature === 'income') income[place] = (income[place] ?? 0) - one.amountMinor;
    else if (one.nature !== 'spending') other[place] = (other[place] ?? 0) - one.amountMinor;
    else {
      const key = workKey(one);
      let own = spending.get(key);
      if (own === undefined) {
        own = new Float64Array(length);
        spending.set(key, own);
      }
      own[place] = (own[place] ?? 0) + one.amountMinor;
    }
  }
  return { from, to: last, income, spending, other, net, entries };
}
