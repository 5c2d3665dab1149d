// How far several people put the same things in the same order.
import { chiSquareTail } from '../stats/chi-square.ts';
import { createPcg32 } from '../stats/pcg32.ts';

export interface Concordance {
  /** W, 0 … 1: 1 when all put everything in the same order. */
  readonly value: number;
  /** S = Σ(Rᵢ − R̄)² of the rank sums. */
  readonly squares: number;
  /** χ² = m·(n − 1)·W, with n − 1 degrees of freedom. */
  readonly chiSquare: number;
  /** How often people who order by chance (each keeping their own ties) would agree as much. */
  readonly p: number;
  /** All orders counted, orders drawn by chance, or the χ² distribution. */
  readonly pBy: 'counting' | 'drawing' | 'chi-square';
  /** The p of χ², for comparison. */
  readonly chiSquareP: number;
  /** Mean Spearman correlation over all pairs of people: (m·W − 1)/(m − 1). */
  readonly meanCorrelation: number;
}

/** When p is counted, drawn or looked up (conventions); drawn with the same numbers every time. */
export const CONCORDANCE = {
  seed: 20_551,
  draws: 9_999,
  mostCounted: 50_000,
  mostThings: 7,
  mostPeople: 20,
} as const;

/**
 * Kendall's W: 12·S / (m²·(n³ − n) − m·ΣT) with T = Σ(t³ − t) over the ties of each of m people, n things.
 *
 * Kendall & Babington Smith 1939, "The problem of m rankings", Annals of Mathematical Statistics 10:275–287. χ² is poor for
 * few things, so p comes from the permutations of each person's ranks: up to 50,000 are all counted, else 9,999 are drawn
 * (p = (1 + as large)/(1 + drawn): Davison & Hinkley 1997, *Bootstrap Methods and their Application*); with more than seven
 * things or twenty people from χ².
 *
 * @param rankings one row of ranks per person, ties as mid-ranks.
 * @returns null with fewer than two people or things, or when nobody prefers anything.
 * @throws RangeError when lengths differ or a row is not a ranking: a bug of the caller.
 * @example concordance([[1, 2, 3, 4], [2, 1, 3, 4], [1, 3, 2, 4], [1, 2, 4, 3], [2, 1, 3, 4]])?.value // 0.728
 */
export function concordance(rankings: readonly (readonly number[])[]): Concordance | null {
  const [people, things] = [rankings.length, rankings[0]?.length ?? 0];
  requireRankings(rankings, things);
  if (people < 2 || things < 2) return null;
  const ties = rankings.reduce((sum, ranks) => sum + tiesOf(ranks), 0);
  const most = people ** 2 * (things ** 3 - things) - people * ties;
  if (most <= 0) return null;
  const squares = squaresOf(rankings);
  const value = Math.min(1, (12 * squares) / most);
  const chiSquare = people * (things - 1) * value;
  const chiSquareP = chiSquareTail(chiSquare, things - 1);
  return {
    value,
    squares,
    chiSquare,
    chiSquareP,
    ...chanceOf(rankings, squares, chiSquareP),
    meanCorrelation: (people * value - 1) / (people - 1),
  };
}

function chanceOf(
  rankings: readonly (readonly number[])[],
  squares: number,
  chiSquareP: number,
): Pick<Concordance, 'p' | 'pBy'> {
  const [first = [], ...others] = rankings;
  if (first.length > CONCORDANCE.mostThings) return { p: chiSquareP, pBy: 'chi-square' };
  const orders = factorial(first.length) ** others.length;
  if (orders <= CONCORDANCE.mostCounted)
    return { p: counted(first, others, squares) / orders, pBy: 'counting' };
  if (rankings.length > CONCORDANCE.mostPeople) return { p: chiSquareP, pBy: 'chi-square' };
  return { p: drawn(first, others, squares), pBy: 'drawing' };
}

/** How many of all orders of the others' ranks agree as much; the first may stay, for only the differences count. */
function counted(first: readonly number[], others: readonly (readonly number[])[], squares: number): number {
  const choices = others.map(permutationsOf);
  const visit = (person: number, sums: readonly number[]): number => {
    const own = choices[person];
    if (!own) return isAsLarge(squaresOfSums(sums), squares) ? 1 : 0;
    return own.reduce(
      (count, ranks) =>
        count +
        visit(
          person + 1,
          sums.map((sum, thing) => sum + (ranks[thing] ?? 0)),
        ),
      0,
    );
  };
  return visit(0, first);
}

function drawn(first: readonly number[], others: readonly (readonly number[])[], squares: number): number {
  const random = createPcg32(CONCORDANCE.seed);
  const shuffled = others.map((ranks) => [...ranks]);
  let asLarge = 0;
  for (let draw = 0; draw < CONCORDANCE.draws; draw += 1) {
    const sums = [...first];
    for (const ranks of shuffled) {
      for (let last = ranks.length - 1; last > 0; last -= 1) {
        const chosen = random.below(last + 1);
        [ranks[last], ranks[chosen]] = [ranks[chosen] ?? 0, ranks[last] ?? 0];
      }
      for (const [thing, rank] of ranks.entries()) sums[thing] = (sums[thing] ?? 0) + rank;
    }
    if (isAsLarge(squaresOfSums(sums), squares)) asLarge += 1;
  }
  return (1 + asLarge) / (1 + CONCORDANCE.draws);
}

function squaresOf(rankings: readonly (readonly number[])[]): number {
  const [first = []] = rankings;
  return squaresOfSums(
    first.map((_, thing) => rankings.reduce((sum, ranks) => sum + (ranks[thing] ?? 0), 0)),
  );
}

function squaresOfSums(sums: readonly number[]): number {
  const mean = sums.reduce((total, one) => total + one, 0) / sums.length;
  return sums.reduce((total, one) => total + (one - mean) ** 2, 0);
}

function isAsLarge(one: number, other: number): boolean {
  return one >= other - 1e-9;
}

function tiesOf(ranks: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + size ** 3 - size, 0);
}

function permutationsOf(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length <= 1) return [values];
  return values.flatMap((value, index) =>
    permutationsOf([...values.slice(0, index), ...values.slice(index + 1)]).map((rest) => [value, ...rest]),
  );
}

function factorial(count: number): number {
  return count <= 1 ? 1 : count * factorial(count - 1);
}

function requireRankings(rankings: readonly (readonly number[])[], things: number): void {
  const sum = (things * (things + 1)) / 2;
  for (const ranks of rankings) {
    const isComplete = ranks.length === things && ranks.every((rank) => rank >= 1 && rank <= things);
    if (!isComplete || Math.abs(ranks.reduce((total, rank) => total + rank, 0) - sum) > 1e-9) {
      throw new RangeError(`concordance: ${ranks.join(', ')} is not a ranking of ${things}`);
    }
  }
}
