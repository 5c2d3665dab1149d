// Puts things in a row as near as possible to where they want to be, without overlap and within bounds.

export interface Wish {
  readonly id: string;
  /** Where its middle wants to be. */
  readonly at: number;
  /** How strongly. */
  readonly weight: number;
}

export interface Put {
  readonly id: string;
  readonly at: number;
}

/**
 * Keeps the order of the wishes (ties by key) and minimises the weighted squares of the distances, middles at least
 * `apart` from each other (isotonic regression by pooling neighbours; Barlow et al. 1972). Cost grows as n log n.
 * Where the bounds are too narrow the row is squeezed evenly.
 *
 * @returns from left to right
 */
export function withoutOverlap(
  wishes: readonly Wish[],
  apart: number,
  from: number,
  to: number,
): readonly Put[] {
  const row = [...wishes].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const room = Math.max(0, to - from);
  const step = row.length > 1 ? Math.min(apart, room / (row.length - 1)) : 0;
  // Shifted by their ranks, "at least so far apart" becomes "not falling".
  const blocks: { sum: number; weight: number; count: number }[] = [];
  for (const [rank, { at, weight }] of row.entries()) {
    let block = { sum: (at - rank * step) * weight, weight, count: 1 };
    for (let last = blocks.at(-1); last && mean(last) >= mean(block); last = blocks.at(-1)) {
      blocks.pop();
      block = {
        sum: last.sum + block.sum,
        weight: last.weight + block.weight,
        count: last.count + block.count,
      };
    }
    blocks.push(block);
  }
  const shifted = blocks.flatMap((block) => Array<number>(block.count).fill(mean(block)));
  const highest = to - (row.length - 1) * step;
  return row.map(({ id }, rank) => ({
    id,
    at: Math.min(highest, Math.max(from, shifted[rank] ?? from)) + rank * step,
  }));
}

function mean({ sum, weight }: { readonly sum: number; readonly weight: number }): number {
  return sum / weight;
}
