// Where the search for level, trend and seasons before the first value begins.
import { decompose } from '../decompose.ts';

/** First guesses, and the size of the steps by which they may be wrong. */
export interface EtsStart {
  readonly level: number;
  readonly trend: number;
  /** Season of the first value first; zeros (or ones) without seasons. */
  readonly seasons: Float64Array;
  /** Typical change from one value to the next, seasons taken out; above 0. */
  readonly scale: number;
}

/**
 * Heuristic first states: seasons by classical decomposition, level and trend by a straight line through the first
 * ten values or two periods of what is left (Hyndman, Koehler, Ord & Snyder 2008, section 2.6.1).
 *
 * @returns null where the seasons cannot be had: fewer than two periods, or values ≤ 0 with multiplicative ones.
 */
export function etsStart(values: Float64Array, period: number, season: 'N' | 'A' | 'M'): EtsStart | null {
  const n = values.length;
  const seasons = new Float64Array(period);
  if (season === 'M') seasons.fill(1);
  if (season !== 'N') {
    const parts = decompose(values, period, season === 'A' ? 'additive' : 'multiplicative');
    if (parts === null) return null;
    for (let i = 0; i < period; i++) {
      const figure = parts.figure[i] ?? 0;
      seasons[i] = season === 'M' ? Math.max(figure, 0.01) : figure;
    }
  }
  const rest = new Float64Array(n);
  for (let t = 0; t < n; t++) {
    const own = seasons[t % period] ?? 0;
    rest[t] = season === 'M' ? (values[t] ?? 0) / own : (values[t] ?? 0) - own;
  }
  const count = Math.min(n, Math.max(10, 2 * (season === 'N' ? 1 : period)));
  let mean = 0;
  for (let t = 0; t < count; t++) mean += (rest[t] ?? 0) / count;
  let slope = 0;
  for (let t = 0; t < count; t++) slope += (t - (count - 1) / 2) * ((rest[t] ?? 0) - mean);
  slope /= (count * (count * count - 1)) / 12;
  let squares = 0;
  for (let t = 1; t < n; t++) squares += ((rest[t] ?? 0) - (rest[t - 1] ?? 0)) ** 2;
  const scale = Math.max(Math.sqrt(squares / (n - 1)), 1e-6);
  return { level: mean - (slope * (count + 1)) / 2, trend: slope, seasons, scale };
}
