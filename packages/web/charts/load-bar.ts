// Allocations of a pool against its capacity as lengths: where they end, what is free, what is too much.
import { max, sum } from 'd3-array';

/** One pool; amounts in its own unit. */
export interface LoadPool {
  readonly id: string;
  readonly label: string;
  readonly capacity: number;
  readonly parts: readonly { readonly id: string; readonly label: string; readonly amount: number }[];
}

/** Lengths in per cent of the row; a part that crosses the capacity is split into `within` and `beyond`. */
export interface PlacedLoad {
  readonly pool: LoadPool;
  readonly used: number;
  /** Used of capacity; null where there is no capacity to compare with. */
  readonly load: number | null;
  readonly free: number;
  readonly excess: number;
  readonly capacityAt: number;
  readonly parts: readonly {
    readonly id: string;
    readonly label: string;
    readonly amount: number;
    readonly within: readonly [number, number];
    readonly beyond: readonly [number, number] | null;
  }[];
}

/** Every pool on its own scale (their units differ), such that the fullest of all decides how far beyond is shown. */
export function placeLoads(pools: readonly LoadPool[]): readonly PlacedLoad[] {
  const fullest = Math.max(
    1,
    max(pools, (pool) => (pool.capacity > 0 ? usedOf(pool) / pool.capacity : 1)) ?? 1,
  );
  return pools.map((pool) => {
    const used = usedOf(pool);
    const full = pool.capacity > 0 ? pool.capacity * fullest : Math.max(used, 1);
    const at = (amount: number) => (amount / full) * 100;
    let from = 0;
    const parts = pool.parts.map((part) => {
      const to = from + part.amount;
      const within = [at(Math.min(from, pool.capacity)), at(Math.min(to, pool.capacity))] as const;
      const beyond = to > pool.capacity ? ([at(Math.max(from, pool.capacity)), at(to)] as const) : null;
      from = to;
      return { ...part, within, beyond };
    });
    return {
      pool,
      used,
      load: pool.capacity > 0 ? used / pool.capacity : null,
      free: Math.max(0, pool.capacity - used),
      excess: Math.max(0, used - pool.capacity),
      capacityAt: at(pool.capacity),
      parts,
    };
  });
}

function usedOf(pool: LoadPool): number {
  return sum(pool.parts, (part) => part.amount);
}
