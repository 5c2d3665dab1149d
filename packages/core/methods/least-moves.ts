// What would have to move from where there is too much to where there is too little, in as few moves as possible.

export interface Move {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

export interface LeastMoves {
  /** The largest first. */
  readonly moves: readonly Move[];
  /** Whether fewer moves are proven to be impossible. */
  readonly isLeast: boolean;
}

/** Up to so many places every way to part them is looked at. */
const MOST_EXACT = 14;

/**
 * The fewest transfers that settle all differences. Places that settle among themselves need one move less than there are
 * of them, so the number of moves is places − groups, and the most groups that each sum to zero are found exactly by
 * dynamic programming over the sets of up to 14 places. Beyond, the largest surplus goes to the largest shortage: at most
 * places − 1 moves, not proven to be the fewest. A transport problem with fixed charges: Balinski 1961, "Fixed-cost
 * transportation problems", Naval Research Logistics Quarterly 8:41–54. The sum moved is always the least possible.
 * Cost grows with 2ⁿ · n up to 14 places, then with n · log n.
 *
 * @param balances whole amounts by place: above zero there is too much, below zero too little; they sum to zero.
 * @throws RangeError when they do not, or are not whole: a bug of the caller.
 * @example leastMoves(new Map([['a', 30], ['b', -20], ['c', -10]])).moves // a → b 20, a → c 10
 */
export function leastMoves(balances: ReadonlyMap<string, number>): LeastMoves {
  const places = [...balances]
    .filter(([, amount]) => amount !== 0)
    .sort(([a, one], [b, other]) => Math.abs(other) - Math.abs(one) || (a < b ? -1 : 1));
  const total = places.reduce((sum, [, amount]) => sum + amount, 0);
  if (total !== 0 || places.some(([, amount]) => !Number.isInteger(amount))) {
    throw new RangeError(`leastMoves: the balances sum to ${total}, or are not whole`);
  }
  const isLeast = places.length <= MOST_EXACT;
  const groups = isLeast ? mostGroups(places.map(([, amount]) => amount)) : [places.map((_, place) => place)];
  const moves = groups.flatMap((group) => settle(group.map((place) => places[place] ?? ['', 0])));
  moves.sort((a, b) => b.amount - a.amount || (`${a.from}\n${a.to}` < `${b.from}\n${b.to}` ? -1 : 1));
  return { moves, isLeast };
}

/** Parts the places into as many groups that each sum to zero as there can be. */
function mostGroups(amounts: readonly number[]): readonly (readonly number[])[] {
  const sets = 1 << amounts.length;
  const sums = new Float64Array(sets);
  const groups = new Int16Array(sets);
  const last = new Int16Array(sets).fill(-1);
  for (let set = 1; set < sets; set += 1) {
    const lowest = set & -set;
    sums[set] = (sums[set ^ lowest] ?? 0) + (amounts[31 - Math.clz32(lowest)] ?? 0);
    let best = -1;
    for (let place = 0; place < amounts.length; place += 1) {
      if ((set & (1 << place)) === 0) continue;
      const found = groups[set ^ (1 << place)] ?? 0;
      if (found > best) {
        best = found;
        last[set] = place;
      }
    }
    // An order of the places in which the running sum is zero as often as possible shows the groups.
    groups[set] = best + (sums[set] === 0 ? 1 : 0);
  }
  const found: number[][] = [];
  let current: number[] = [];
  for (let set = sets - 1; set > 0; ) {
    if (sums[set] === 0 && current.length > 0) {
      found.push(current);
      current = [];
    }
    const place = last[set] ?? 0;
    current.push(place);
    set ^= 1 << place;
  }
  if (current.length > 0) found.push(current);
  return found;
}

/** The largest surplus to the largest shortage, again and again: each move settles at least one place. */
function settle(group: readonly (readonly [string, number])[]): readonly Move[] {
  const moves: Move[] = [];
  const open = new Map(group);
  const largest = (sign: 1 | -1): [string, number] | null => {
    let found: [string, number] | null = null;
    for (const [place, amount] of open) {
      const size = amount * sign;
      if (size > 0 && (found === null || size > found[1] || (size === found[1] && place < found[0])))
        found = [place, size];
    }
    return found;
  };
  for (let from = largest(1), to = largest(-1); from && to; from = largest(1), to = largest(-1)) {
    const amount = Math.min(from[1], to[1]);
    moves.push({ from: from[0], to: to[0], amount });
    open.set(from[0], from[1] - amount);
    open.set(to[0], amount - to[1]);
  }
  return moves;
}
