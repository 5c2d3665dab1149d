// One set of weights, or one set of comparisons, from those of several people.
import type { Comparisons } from './pairwise-weights.ts';

/**
 * The weights of a group of separate people (AIP): wᵢ ∝ Π_k wᵢₖ^βₖ (geometric, the default) or Σ_k βₖ·wᵢₖ (arithmetic, to
 * compare with), scaled to sum 1.
 *
 * Forman & Peniwati 1998, "Aggregating individual judgments and priorities with the analytic hierarchy process", European
 * Journal of Operational Research 108:165–169. Only the geometric mean keeps ratios ratios: Aczél & Saaty 1983,
 * "Procedures for synthesizing ratio judgements", Journal of Mathematical Psychology 27:93–102.
 *
 * @param people one row of weights per person, all of one length.
 * @param influence βₖ ≥ 0, one per person, scaled to sum 1; all alike when left out.
 * @throws RangeError when nobody answered, lengths differ, a weight is negative, or (geometric) zero – see
 *   {@link replaceZeros}: a bug of the caller.
 * @example aggregateWeights([[0.636986, 0.258285, 0.104729], [0.539615, 0.296961, 0.163424]])
 * // [0.589788, 0.278605, 0.131608]
 */
export function aggregateWeights(
  people: readonly (readonly number[])[],
  { mean = 'geometric', influence }: AggregateOptions = {},
): readonly number[] {
  const shares = influenceOf(people, influence);
  const [first = []] = people;
  const joint = first.map((_, index) => {
    const own = people.map((weights) => weights[index] ?? Number.NaN);
    if (mean === 'geometric') return geometricMean(own, shares);
    if (!own.every((weight) => weight >= 0)) throw new RangeError('aggregateWeights: a weight is negative');
    return own.reduce((sum, weight, person) => sum + weight * (shares[person] ?? 0), 0);
  });
  const sum = joint.reduce((total, one) => total + one, 0);
  if (!(sum > 0)) throw new RangeError('aggregateWeights: all weights are zero');
  return joint.map((one) => one / sum);
}

export interface AggregateOptions {
  readonly mean?: 'geometric' | 'arithmetic';
  readonly influence?: readonly number[];
}

/**
 * The comparisons of a group that acts as one (AIJ): aᵢⱼ = Π_k aᵢⱼₖ^βₖ, which is reciprocal when those of each person are.
 *
 * Sources as {@link aggregateWeights}.
 *
 * @throws RangeError when there are none, sizes differ, or an entry is not positive: a bug of the caller.
 */
export function aggregateComparisons(
  people: readonly Comparisons[],
  influence?: readonly number[],
): Comparisons {
  const shares = influenceOf(people, influence);
  const [first = []] = people;
  return first.map((row, from) =>
    row.map((_, to) =>
      geometricMean(
        people.map((comparisons) => comparisons[from]?.[to] ?? Number.NaN),
        shares,
      ),
    ),
  );
}

/**
 * Weights without zeros, so that one person's zero does not decide for all: a zero becomes `smallest`, the others give up
 * as much in proportion. Without a zero nothing changes.
 *
 * Multiplicative replacement: Martín-Fernández, Barceló-Vidal & Pawlowsky-Glahn 2003, "Dealing with zeros and missing
 * values in compositional data sets", Mathematical Geology 35:253–278. How small `smallest` is, is a choice.
 *
 * @throws RangeError when the zeros would use up everything: a bug of the caller.
 * @example replaceZeros([0.75, 0.25, 0], 0.01) // [0.7425, 0.2475, 0.01]
 */
export function replaceZeros(weights: readonly number[], smallest: number): readonly number[] {
  const given = weights.filter((weight) => weight === 0).length * smallest;
  if (!(smallest > 0 && given < 1)) throw new RangeError(`replaceZeros: ${smallest} for each zero`);
  return weights.map((weight) => (weight === 0 ? smallest : weight * (1 - given)));
}

function geometricMean(values: readonly number[], shares: readonly number[]): number {
  if (!values.every((value) => value > 0 && Number.isFinite(value))) {
    throw new RangeError(`aggregateWeights: no geometric mean of ${values.join(', ')}`);
  }
  return Math.exp(values.reduce((sum, value, person) => sum + Math.log(value) * (shares[person] ?? 0), 0));
}

function influenceOf(
  people: readonly (readonly unknown[])[],
  influence: readonly number[] | undefined,
): readonly number[] {
  const [first] = people;
  if (!first) throw new RangeError('aggregateWeights: nobody answered');
  if (people.some(({ length }) => length !== first.length))
    throw new RangeError('aggregateWeights: lengths differ');
  if (!influence) return people.map(() => 1 / people.length);
  const sum = influence.reduce((total, one) => total + one, 0);
  if (influence.length !== people.length || !influence.every((one) => one >= 0) || !(sum > 0)) {
    throw new RangeError('aggregateWeights: influence is one number of 0 or more for each person, not all 0');
  }
  return influence.map((one) => one / sum);
}
