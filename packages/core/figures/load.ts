// How full each month of a plan is: what the loads of pools and of people have in common.
import type { Evidence, Figure, FigureComparison, FigurePart } from '../assess/figure.ts';
import type { Allocation } from '../model/allocation.ts';
import type { Month } from '../model/fields.ts';
import { message } from '../model/message.ts';
import { addMonths, monthOf, monthsOf, overlapMonths } from '../model/period.ts';
import type { Capacity } from './capacity.ts';
import type { Context } from './context.ts';
import { cannotTell, type Method, type Name, told } from './outcome.ts';

export const loadMethod: Method = {
  methodId: 'capacity-load',
  citation: null,
  formula: 'load of a month = allocated / practical capacity; the value is the busiest month',
  unit: 'share',
  basis: 'convention',
};

/** How far ahead loads are looked at. */
const MONTHS_AHEAD = 12;

/**
 * The months that the plan as a whole covers, from the beginning of the assessment's window to a year ahead: a pool
 * that is unused before the plan begins or after it ends says nothing.
 */
export function plannedMonths({ business, window, today }: Context): readonly Month[] {
  const limit = addMonths(monthOf(today), MONTHS_AHEAD - 1);
  let [first, last] = [limit, window.from];
  for (const { from, to } of business.allocations) {
    if (from < first) first = from;
    if (to > last) last = to;
  }
  return monthsOf({ from: first > window.from ? first : window.from, to: last < limit ? last : limit });
}

/**
 * Parts are the months with `allocated`, `capacity` (the practical one) beside the `theoretical`, `asked` (by
 * initiatives, not planned yet), `load` (null without capacity) and `over`; `ahead` is 1 from this month on. The value
 * is the busiest month ahead, or of the past where nothing is planned ahead; `with-asked` is the busiest month ahead if
 * everything that is asked for were planned too.
 */
export function loadFigure(
  context: Context,
  name: Name,
  months: readonly Month[],
  allocations: readonly Allocation[],
  capacityOf: (month: Month) => Capacity,
  others: readonly FigureComparison[] = [],
  asked: ReadonlyMap<Month, number> = nothingAsked,
): Figure {
  const now = monthOf(context.today);
  const allocated = allocatedByMonth(allocations, months);
  const parts: readonly FigurePart[] = months.flatMap((month) => {
    const amount = allocated.get(month) ?? 0;
    const { theoretical, practical: capacity } = capacityOf(month);
    if (amount === 0 && capacity === 0) return [];
    const load = loadOf(amount, capacity);
    const over = Math.max(0, amount - capacity);
    const ahead = month >= now ? 1 : 0;
    const open = ahead === 1 ? (asked.get(month) ?? 0) : 0;
    const values = { allocated: amount, capacity, theoretical, asked: open, load, over, ahead };
    return [{ noun: null, id: month, name: month, values }];
  });
  const loads = parts.flatMap(({ id, values }) =>
    typeof values.load === 'number' ? [{ month: id, load: values.load, isAhead: values.ahead === 1 }] : [],
  );
  const ahead = loads.filter(({ isAhead }) => isAhead);
  const looked = ahead.length > 0 ? ahead : loads;
  const [first, ...rest] = looked;
  const extras = { parts, inputs: allocations.map((one) => evidenceOf(context, one)) };
  if (!first) {
    const notes = [message('figure.load.without-capacity')];
    return cannotTell(loadMethod, name, [], { ...extras, notes, status: 'invalid-input' });
  }
  const peak = rest.reduce((most, one) => (one.load > most.load ? one : most), first);
  const average = looked.reduce((sum, { load }) => sum + load, 0) / looked.length;
  return told(
    loadMethod,
    name,
    peak.load,
    { noInterval: message('figure.no-interval.complete-count') },
    {
      ...extras,
      n: allocations.length,
      words: message('figure.busiest-month', { month: { kind: 'month', month: peak.month } }),
      comparisons: [loadComparison('average-month', average), ...withAsked(parts), ...others],
    },
  );
}

const nothingAsked: ReadonlyMap<Month, number> = new Map();

function withAsked(parts: readonly FigurePart[]): readonly FigureComparison[] {
  if (!parts.some(({ values }) => (values.asked ?? 0) > 0)) return [];
  const loads = parts
    .filter(({ values }) => values.ahead === 1)
    .map(({ values }) => loadOf((values.allocated ?? 0) + (values.asked ?? 0), values.capacity ?? 0) ?? 0);
  return [loadComparison('with-asked', Math.max(0, ...loads))];
}

/** Null without capacity, or with one so next to nothing that a load means nothing. */
export function loadOf(amount: number, capacity: number): number | null {
  const load = amount / capacity;
  return capacity > 0 && load < 1e9 ? load : null;
}

export function loadComparison(id: string, value: number): FigureComparison {
  return { id, label: message(`figure.comparison.${id}`), value, unit: 'share' };
}

function allocatedByMonth(
  allocations: readonly Allocation[],
  months: readonly Month[],
): ReadonlyMap<Month, number> {
  const amounts = new Map<Month, number>();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return amounts;
  for (const allocation of allocations) {
    if (overlapMonths(allocation, { from: first, to: last }) === 0) continue;
    const from = allocation.from > first ? allocation.from : first;
    const to = allocation.to < last ? allocation.to : last;
    for (const month of monthsOf({ from, to })) {
      amounts.set(month, (amounts.get(month) ?? 0) + allocation.amountPerMonth);
    }
  }
  return amounts;
}

function evidenceOf(
  context: Context,
  { id, activity, initiative, pool, amountPerMonth, from, to }: Allocation,
): Evidence {
  const work =
    activity === null ? (['initiative', initiative ?? ''] as const) : (['activity', activity] as const);
  const kind = context.find('pool', pool);
  const { currency } = context.business.profile;
  const amount =
    kind?.kind === 'money'
      ? ({ kind: 'money', amountMinor: Math.round(amountPerMonth), currency } as const)
      : kind?.kind === 'hours'
        ? ({ kind: 'hours', hours: amountPerMonth } as const)
        : ({ kind: 'number', value: amountPerMonth, unit: kind?.unit ?? null } as const);
  return {
    noun: 'allocation',
    id,
    name: context.nameOf(work[0], work[1]),
    detail: message('evidence.allocation', {
      amount,
      from: { kind: 'month', month: from },
      to: { kind: 'month', month: to },
    }),
  };
}
