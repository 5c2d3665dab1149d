// How full each month of pools and people is, fast enough to be computed while a bar is dragged.
import {
  type Allocation,
  addMonths,
  askedNotPlanned,
  type Business,
  capacitiesOf,
  monthsBetween,
} from '@evenkeel/core';

/** One month of one pool or person, in its own unit. */
export interface LoadCell {
  readonly month: string;
  readonly planned: number;
  /** What can be planned; `theoretical` is what was agreed. */
  readonly capacity: number;
  readonly theoretical: number;
  /** Asked for by initiatives, not planned yet. */
  readonly asked: number;
  /** Null without capacity. */
  readonly load: number | null;
  readonly over: number;
  readonly free: number;
  /** The part of the working days on which the person or the house is away. */
  readonly away: number;
  /** The plan as a whole reaches this month: before and after it, nothing planned says nothing. */
  readonly isPlanned: boolean;
}

export interface PlanLoads {
  readonly pools: ReadonlyMap<string, readonly LoadCell[]>;
  readonly people: ReadonlyMap<string, readonly LoadCell[]>;
}

/** Everything that does not change while one drags: capacities month by month. */
export interface LoadGround {
  readonly months: readonly string[];
  readonly pools: ReadonlyMap<string, readonly Ground[]>;
  readonly people: ReadonlyMap<string, readonly Ground[]>;
}

interface Ground {
  readonly capacity: number;
  readonly theoretical: number;
  readonly away: number;
}

/** From this share on a month counts as idle below it, as the findings do unless told otherwise. */
const idleBelow = 0.5;

export function loadGround(business: Business, months: readonly string[]): LoadGround {
  const capacities = capacitiesOf(business);
  return {
    months,
    pools: new Map(
      business.pools.map((pool) => [
        pool.id as string,
        months.map((month) => {
          const { theoretical, practical } = capacities.ofPool(pool, month);
          const away =
            pool.kind === 'hours' && pool.person !== null ? capacities.awayShare(pool.person, month) : 0;
          return { capacity: practical, theoretical, away };
        }),
      ]),
    ),
    people: new Map(
      business.people.map((person) => [
        person.id as string,
        months.map((month) => {
          const { theoretical, practical } = capacities.ofPerson(person, month);
          return { capacity: practical, theoretical, away: capacities.awayShare(person.id, month) };
        }),
      ]),
    ),
  };
}

/** Cost grows with allocations × months. */
export function planLoads(
  business: Business,
  ground: LoadGround,
  allocations: readonly Allocation[],
): PlanLoads {
  const { months } = ground;
  const [first = ''] = months;
  const pools = new Map(business.pools.map((pool) => [pool.id as string, pool]));
  const ofPools = new Map<string, Float64Array>();
  const ofPeople = new Map<string, Float64Array>();
  const add = (
    sums: Map<string, Float64Array>,
    id: string,
    from: number,
    to: number,
    amount: number,
  ): void => {
    let own = sums.get(id);
    if (own === undefined) {
      own = new Float64Array(months.length);
      sums.set(id, own);
    }
    for (let at = from; at <= to; at += 1) own[at] = (own[at] ?? 0) + amount;
  };
  for (const { pool, person, from, to, amountPerMonth } of allocations) {
    const start = Math.max(0, monthsBetween(first, from));
    const end = Math.min(months.length - 1, monthsBetween(first, to));
    if (end < start) continue;
    add(ofPools, pool, start, end, amountPerMonth);
    const known = pools.get(pool);
    const who = known?.kind === 'hours' ? (person ?? known.person) : null;
    if (who !== null) add(ofPeople, who, start, end, amountPerMonth);
  }
  const asked = askedNotPlanned({ ...business, allocations }, months);
  const reach = reachOf(allocations);
  return {
    pools: new Map(
      [...ground.pools].map(([id, own]) => [id, cellsOf(months, own, ofPools.get(id), asked.get(id), reach)]),
    ),
    people: new Map(
      [...ground.people].map(([id, own]) => [id, cellsOf(months, own, ofPeople.get(id), undefined, reach)]),
    ),
  };
}

function cellsOf(
  months: readonly string[],
  ground: readonly Ground[],
  planned: Float64Array | undefined,
  asked: ReadonlyMap<string, number> | undefined,
  reach: readonly [first: string, last: string],
): readonly LoadCell[] {
  return months.map((month, at) => {
    const { capacity = 0, theoretical = 0, away = 0 } = ground[at] ?? {};
    const amount = planned?.[at] ?? 0;
    // A sum that misses the capacity by its rounding is not beyond it.
    const over = amount - capacity > 1e-9 * Math.max(1, capacity) ? amount - capacity : 0;
    return {
      month,
      planned: amount,
      capacity,
      theoretical,
      asked: asked?.get(month) ?? 0,
      load: capacity > 0 ? amount / capacity : null,
      over,
      free: Math.max(0, capacity - amount),
      away,
      isPlanned: month >= reach[0] && month <= reach[1],
    };
  });
}

/** First and last month of the whole plan. */
function reachOf(allocations: readonly Allocation[]): readonly [string, string] {
  return allocations.reduce<readonly [string, string]>(
    ([first, last], { from, to }) => [from < first ? from : first, to > last ? to : last],
    ['9999-12', '0000-01'],
  );
}

export type LoadState = 'over' | 'idle' | 'fits' | 'none';

/** How a month reads at a glance. */
export function stateOf({ over, load, capacity, planned, isPlanned }: LoadCell): LoadState {
  if (over > 0) return 'over';
  if (planned === 0 && (capacity === 0 || !isPlanned)) return 'none';
  return load !== null && load < idleBelow - 1e-9 ? 'idle' : 'fits';
}

export interface LoadSummary {
  readonly overMonths: number;
  readonly over: number;
  readonly worst: LoadCell | null;
  readonly idleMonths: number;
  readonly free: number;
  readonly asked: number;
}

/** Of the months from `now` on. */
export function summaryOf(cells: readonly LoadCell[], now: string): LoadSummary {
  const ahead = cells.filter(({ month }) => month >= now);
  const over = ahead.filter((cell) => stateOf(cell) === 'over');
  const idle = ahead.filter((cell) => stateOf(cell) === 'idle');
  const sum = (list: readonly LoadCell[], of: (cell: LoadCell) => number): number =>
    list.reduce((total, cell) => total + of(cell), 0);
  return {
    overMonths: over.length,
    over: sum(over, (cell) => cell.over),
    worst: over.reduce<LoadCell | null>(
      (most, one) => (most === null || one.over > most.over ? one : most),
      null,
    ),
    idleMonths: idle.length,
    free: sum(idle, (cell) => cell.free),
    asked: sum(ahead, (cell) => cell.asked),
  };
}

export function monthsFrom(now: string, back: number, ahead: number): readonly string[] {
  return Array.from({ length: back + ahead + 1 }, (_, index) => addMonths(now, index - back));
}
