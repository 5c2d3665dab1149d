// The cheapest set of things that meets every clause: exact, by branching on what a clause still needs.

/** At least one of `any` is chosen, or at least one of `without` is not. */
export interface Clause {
  readonly any: readonly number[];
  readonly without: readonly number[];
}

export interface Choice {
  readonly chosen: readonly number[];
  readonly cost: number;
}

/**
 * Weighted satisfiability by depth-first branch and bound with unit propagation. What is open costs nothing and is not
 * chosen, so a branch is bounded by what it has chosen and by the cheapest way of meeting clauses that share nothing.
 * Of equally cheap sets the one that comes first in the order of the things. Meant for some thirty things: cost grows with
 * 2^things in the worst case.
 *
 * @param costs of choosing each thing, none negative.
 * @returns null where no set meets all clauses.
 * @throws RangeError for a cost that is negative or no number: a bug of the caller.
 * @example cheapestChoice([3, 1, 1], [{ any: [0, 1], without: [] }, { any: [0, 2], without: [] }]) // { chosen: [1, 2], cost: 2 }
 */
export function cheapestChoice(costs: readonly number[], clauses: readonly Clause[]): Choice | null {
  for (const cost of costs) if (!(cost >= 0)) throw new RangeError(`cheapestChoice: ${cost} is no cost`);
  let best: { readonly state: Int8Array; readonly cost: number } | null = null;
  search(new Int8Array(costs.length));
  const found = best as { readonly state: Int8Array; readonly cost: number } | null;
  if (found === null) return null;
  return { chosen: [...found.state].flatMap((value, at) => (value === 1 ? [at] : [])), cost: found.cost };

  /** 1 is chosen, −1 is not, 0 is open. */
  function search(given: Int8Array): void {
    const state = propagate(given);
    if (state === null) return;
    const spent = costs.reduce((sum, cost, at) => (state[at] === 1 ? sum + cost : sum), 0);
    const open = clauses.filter((clause) => !isMet(clause, state));
    if (best !== null && spent + leastFor(open, state) >= best.cost - 1e-9) return;
    const [tightest] = [...open].sort((a, b) => freeIn(a, state).length - freeIn(b, state).length);
    if (!tightest) {
      best = { state, cost: spent };
      return;
    }
    // Each branch meets the clause in another way; what was tried before is excluded from the later ones.
    const ways = [...freeIn(tightest, state)].sort((a, b) => costOf(a) - costOf(b) || a.at - b.at);
    const tried = Int8Array.from(state);
    for (const way of ways) {
      const branch = Int8Array.from(tried);
      branch[way.at] = way.value;
      search(branch);
      tried[way.at] = way.value === 1 ? -1 : 1;
    }
  }

  function costOf({ at, value }: Literal): number {
    return value === 1 ? (costs[at] ?? 0) : 0;
  }

  /** Null where a clause can no longer be met. */
  function propagate(given: Int8Array): Int8Array | null {
    const state = Int8Array.from(given);
    for (let again = true; again; ) {
      again = false;
      for (const clause of clauses) {
        if (isMet(clause, state)) continue;
        const free = freeIn(clause, state);
        const [only] = free;
        if (!only) return null;
        if (free.length === 1) {
          state[only.at] = only.value;
          again = true;
        }
      }
    }
    return state;
  }

  /** A lower bound: clauses are taken one by one as long as they share no thing, each at its cheapest. */
  function leastFor(open: readonly Clause[], state: Int8Array): number {
    const used = new Set<number>();
    let least = 0;
    for (const clause of open) {
      const free = freeIn(clause, state);
      if (free.some(({ at }) => used.has(at))) continue;
      for (const { at } of free) used.add(at);
      least += Math.min(...free.map(costOf));
    }
    return least;
  }
}

interface Literal {
  readonly at: number;
  readonly value: 1 | -1;
}

/** What is open counts as not chosen only once it is decided: a clause is met by decisions alone. */
function isMet({ any, without }: Clause, state: Int8Array): boolean {
  return any.some((at) => state[at] === 1) || without.some((at) => state[at] === -1);
}

function freeIn({ any, without }: Clause, state: Int8Array): readonly Literal[] {
  return [
    ...any.filter((at) => state[at] === 0).map((at): Literal => ({ at, value: 1 })),
    ...without.filter((at) => state[at] === 0).map((at): Literal => ({ at, value: -1 })),
  ];
}
