// Whether a typed number lies so far from all earlier ones that it is worth asking once whether it is meant.

/** The lowest and the highest value that were ever observed. */
export interface UsualRange {
  readonly low: number;
  readonly high: number;
}

/** How a value is out of the ordinary; `times` is by how much, where that can be said. */
export interface FarFromUsual {
  readonly kind: 'higher' | 'lower';
  readonly times: number | null;
}

/** Fewer values have no usual range. */
const FEWEST_USUAL = 4;
/** A convention: three times the greatest, a third of the smallest, or three ranges beyond. */
const FACTOR = 3;

/** @returns null with too few values to know what is usual. */
export function usualRange(values: readonly number[]): UsualRange | null {
  if (values.length < FEWEST_USUAL) return null;
  return { low: Math.min(...values.slice(-500)), high: Math.max(...values.slice(-500)) };
}

/**
 * Measures that are always positive are held against their own size, others against the width of what was seen.
 *
 * @example farFromUsual({ low: 40, high: 60 }, 180) // { kind: 'higher', times: 3 }
 */
export function farFromUsual(range: UsualRange | null, value: number): FarFromUsual | null {
  if (range === null) return null;
  const { low, high } = range;
  if (low > 0) {
    if (value >= high * FACTOR) return { kind: 'higher', times: value / high };
    return value <= low / FACTOR ? { kind: 'lower', times: value > 0 ? low / value : null } : null;
  }
  const width = high - low;
  const room = width === 0 ? Math.max(Math.abs(high), 1) * FACTOR : width * FACTOR;
  if (value > high + room) return { kind: 'higher', times: high > 0 ? value / high : null };
  return value < low - room ? { kind: 'lower', times: null } : null;
}
