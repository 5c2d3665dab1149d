// Whether two practices are worth more together than each by itself.

/** What is gained without, with one, with the other, and with both of two practices. */
export interface PairOutcomes {
  readonly neither: number;
  readonly first: number;
  readonly second: number;
  readonly both: number;
}

/**
 * f(1,1) + f(0,0) − f(1,0) − f(0,1): above 0 the two are complements – never recommend half of the pair – and below 0
 * substitutes.
 *
 * Milgrom & Roberts 1990, "The economics of modern manufacturing", American Economic Review 80:511–528; 1995,
 * "Complementarities and fit", Journal of Accounting and Economics 19:179–208. One business cannot estimate all four by
 * itself: it needs outcomes of others, or its own judgement.
 *
 * @example complementarity({ neither: 10, first: 9, second: 9.5, both: 13 }) // 4.5
 */
export function complementarity({ neither, first, second, both }: PairOutcomes): number {
  return both + neither - first - second;
}
