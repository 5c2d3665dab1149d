// What all distances between two distributions demand of them.

/** @throws RangeError when lengths differ or a side is no distribution (sum 1 within 1e-6): a bug of the caller. */
export function requireShares(method: string, ...sides: readonly (readonly number[])[]): void {
  const [first = []] = sides;
  for (const shares of sides) {
    if (shares.length !== first.length) {
      throw new RangeError(`${method}: ${first.length} shares against ${shares.length}`);
    }
    const total = shares.reduce((sum, share) => sum + share, 0);
    if (!(Math.abs(total - 1) <= 1e-6)) throw new RangeError(`${method}: shares sum to ${total}, not 1`);
    if (shares.some((share) => share < 0)) throw new RangeError(`${method}: a share is negative`);
  }
}
