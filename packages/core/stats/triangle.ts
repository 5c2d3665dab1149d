// The triangular distribution: what a low, a likely and a high guess say about a number.
import { integrate } from './integrate.ts';

export interface Triangle {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** The number below which the triangle lies with probability `share` (0 … 1). */
export function triangleQuantile({ low, likely, high }: Triangle, share: number): number {
  const width = high - low;
  if (width === 0) return low;
  const peak = (likely - low) / width;
  return share < peak
    ? low + Math.sqrt(share * width * (likely - low))
    : high - Math.sqrt((1 - share) * width * (high - likely));
}

export function triangleMean({ low, likely, high }: Triangle): number {
  return (low + likely + high) / 3;
}

/**
 * The expected value of `f` of a number that is distributed as the triangle.
 *
 * @param steepAt where `f` changes fast, so that the integral is taken in pieces there.
 */
export function triangleExpectation(
  { low, likely, high }: Triangle,
  f: (x: number) => number,
  steepAt: number,
): number {
  const width = high - low;
  if (width === 0) return f(low);
  const rising = (x: number): number => ((2 * (x - low)) / (width * (likely - low))) * f(x);
  const falling = (x: number): number => ((2 * (high - x)) / (width * (high - likely))) * f(x);
  return inPieces(rising, low, likely, steepAt) + inPieces(falling, likely, high, steepAt);
}

function inPieces(f: (x: number) => number, from: number, to: number, steepAt: number): number {
  if (!(steepAt > from && steepAt < to)) return integrate(f, from, to);
  return integrate(f, from, steepAt) + integrate(f, steepAt, to);
}
