// How often chance alone puts a list into an order with as many rising or falling pairs: counted exactly.

/**
 * P(|S| ≥ score) over all orders of n values of which some are equal (`ties`: sizes of the groups). The falling pairs of
 * all orders are counted by the Gaussian multinomial coefficient [n]!/∏[t]! (MacMahon 1916, *Combinatory Analysis*),
 * as a polynomial. Known once computed; the first time cost grows with n³.
 *
 * @param score rising minus falling pairs, not negative.
 */
export function kendallTail(n: number, ties: readonly number[], score: number): number {
  const counts = shares(n, ties);
  // With d falling pairs of m unequal ones S = m − 2d.
  const pairs = counts.length - 1;
  let tail = 0;
  for (let falling = 0; falling <= pairs; falling += 1) {
    if (Math.abs(pairs - 2 * falling) >= score) tail += counts[falling] ?? 0;
  }
  return Math.min(1, tail);
}

const known = new Map<string, Float64Array>();
const MOST_KNOWN = 500;

/** Share of the orders with 0, 1, … falling pairs. Only sums of positive numbers: even the smallest share is accurate. */
function shares(n: number, ties: readonly number[]): Float64Array {
  const key = `${n}:${[...ties].sort((a, b) => a - b).join(',')}`;
  const found = known.get(key);
  if (found) return found;
  const singles = n - ties.reduce((sum, size) => sum + size, 0);
  let placed = 0;
  let counts: Float64Array = Float64Array.of(1);
  for (const size of [...ties, ...new Array<number>(singles).fill(1)]) {
    placed += size;
    counts = product(counts, gaussian(placed, size));
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, counts);
  return counts;
}

/** The Gaussian binomial [n over k] as shares: how k equal values can lie among n, by the pairs that then fall. */
function gaussian(n: number, k: number): Float64Array {
  // row[j] is [m over j]; [m over j] = [m−1 over j−1] + q^j·[m−1 over j].
  const row: Float64Array[] = Array.from({ length: k + 1 }, (_, j) => Float64Array.of(j === 0 ? 1 : 0));
  for (let m = 1; m <= n; m += 1) {
    for (let j = Math.min(k, m); j >= 1; j -= 1) {
      const next = new Float64Array(j * (m - j) + 1);
      for (const [at, count] of (row[j - 1] ?? next).entries()) next[at] = count;
      if (m > j)
        for (const [at, count] of (row[j] ?? next).entries()) next[at + j] = (next[at + j] ?? 0) + count;
      row[j] = next;
    }
  }
  const counts = row[k] ?? Float64Array.of(1);
  const all = counts.reduce((sum, one) => sum + one, 0);
  return counts.map((one) => one / all);
}

function product(a: Float64Array, b: Float64Array): Float64Array {
  const result = new Float64Array(a.length + b.length - 1);
  for (const [place, one] of a.entries()) {
    for (const [offset, other] of b.entries()) {
      result[place + offset] = (result[place + offset] ?? 0) + one * other;
    }
  }
  return result;
}
