// Proves the best answer of a small yes-or-no program by visiting all answers that the prices of its limits leave open.
import type { MixedIntegerProgram } from '@evenkeel/core';

export interface PricedOptions {
  /** What one more unit of each limit is worth in the relaxation: its duals. Bad ones cost time, never a wrong answer. */
  readonly prices: Float64Array;
  /** An answer that obeys every limit. */
  readonly start?: Float64Array;
  /** Combinations looked at; beyond, it gives up. Some hundred million take a second. */
  readonly most: number;
  /** Asked now and then; true gives up. */
  readonly shouldStop?: () => boolean;
  readonly onBetter?: (variables: Float64Array, value: number) => void;
}

/** `isProven`: no answer is better (or, with null, there is none at all); else it gave up with the best so far. */
export interface PricedAnswer {
  readonly variables: Float64Array | null;
  readonly isProven: boolean;
}

/** Columns that the prices leave undecided are tried in all combinations: so many at most. */
const MOST_UNDECIDED = 10;
/** The first distance below the bound that is searched, as a share of it, and how it grows. */
const FIRST_DISTANCE = 0.002;
const GROWTH = 1.7;
/** How many times as much a larger distance takes, as long as nothing else is known. */
const LEAST_GROWTH = 4;
const ROUNDING = 1e-9;
const ASK_EVERY = 4096;

/** Whether every column is yes or no. */
export function isYesOrNo({ isInteger, lower, upper }: MixedIntegerProgram): boolean {
  return isInteger.every(
    (one, column) => one === 1 && lower[column] === 0 && (upper[column] === 0 || upper[column] === 1),
  );
}

/**
 * With a price for each limit, every column has a side it belongs to, and each column on the other side costs its reduced
 * cost (Geoffrion 1974, "Lagrangean relaxation for integer programming", *Mathematical Programming Study* 2:82–114). So
 * only few sets of columns on the other side can come within a given distance of the bound: they are all visited, from
 * the cheapest column on, the distance growing until an answer is found; then nothing closer to the bound is left. It gives
 * up early when the next distance would probably take more than what is left.
 */
export function enumerateByPrices(program: MixedIntegerProgram, options: PricedOptions): PricedAnswer {
  const sign = program.sense === 'maximise' ? 1 : -1;
  const gains = program.objective.map((value) => sign * value);
  const { reduced, bound } = priced(
    program,
    gains,
    options.prices.map((price) => sign * price),
  );
  const rows = denseRows(program, options.prices);
  const height = rows.lower.length;
  const grain = gains.every(Number.isInteger)
    ? 1 - 1e-6
    : ROUNDING * Math.max(1e-300, ...gains.map(Math.abs));

  const open = [...gains.keys()].filter((column) => program.upper[column] === 1);
  const byCost = open.toSorted((a, b) => Math.abs(reduced[a] ?? 0) - Math.abs(reduced[b] ?? 0));
  const undecided = byCost.slice(0, Math.min(MOST_UNDECIDED, height));
  const decided = byCost.slice(undecided.length);
  const costs = Float64Array.from(decided, (column) => Math.abs(reduced[column] ?? 0));
  const mixes = mixesOf(undecided, gains, rows);

  const variables = new Float64Array(gains.length);
  const sums = Array.from({ length: decided.length + 1 }, () => new Float64Array(height));
  let value = 0;
  for (const column of decided) {
    if ((reduced[column] ?? 0) <= 0) continue;
    variables[column] = 1;
    value += gains[column] ?? 0;
    addColumn(sums[0], rows, column, 1);
  }
  let best = options.start?.slice() ?? null;
  let least = best
    ? best.reduce((sum, one, column) => sum + one * (gains[column] ?? 0), 0)
    : Number.NEGATIVE_INFINITY;
  let left = options.most;
  let visits = 0;
  let threshold = 0;

  /** Visits every set of further columns on the other side, all after `from`. */
  const visit = (depth: number, from: number, gain: number, cost: number): void => {
    const sum = sums[depth];
    if (!sum || left < 0) return;
    const [mix, looked] = firstFitting(mixes, sum, rows, threshold - gain);
    left -= 1 + looked;
    visits += 1;
    if (visits % ASK_EVERY === 0 && options.shouldStop?.()) left = -1;
    if (mix >= 0) {
      least = gain + (mixes.gains[mix] ?? 0);
      threshold = least + grain;
      best = variables.slice();
      for (const [at, column] of undecided.entries()) best[column] = ((mixes.members[mix] ?? 0) >> at) & 1;
      options.onBetter?.(best, sign * least);
    }
    for (let next = from; next < decided.length; next++) {
      const more = cost + (costs[next] ?? 0);
      if (bound - more < threshold) return;
      const column = decided[next] ?? 0;
      const step = variables[column] === 1 ? -1 : 1;
      variables[column] = 1 - (variables[column] ?? 0);
      sums[depth + 1]?.set(sum);
      addColumn(sums[depth + 1], rows, column, step);
      visit(depth + 1, next + 1, gain + step * (gains[column] ?? 0), more);
      variables[column] = 1 - (variables[column] ?? 0);
      if (left < 0) return;
    }
  };
  const all = costs.reduce((sum, cost) => sum + cost, 0);
  let before = { distance: 0, looks: 0, growth: LEAST_GROWTH };
  for (let distance = FIRST_DISTANCE * Math.abs(bound) + grain; ; distance *= GROWTH) {
    // Beyond the cost of all columns every set is visited, whatever it brings.
    const isLast = distance > all;
    const need = Math.min(distance, bound - least);
    const steps = before.distance > 0 ? Math.log(need / before.distance) / Math.log(GROWTH) : 0;
    if (before.looks * before.growth ** steps > left) return { variables: best, isProven: false };
    threshold = isLast ? least + grain : Math.max(least + grain, bound - distance);
    const leftBefore = left;
    visit(0, 0, value, 0);
    if (left < 0) return { variables: best, isProven: false };
    if (isLast || least >= bound - distance) return { variables: best, isProven: true };
    const looks = leftBefore - left;
    before = { distance, looks, growth: Math.max(LEAST_GROWTH, before.looks > 0 ? looks / before.looks : 0) };
  }
}

/** A bound that holds for any prices of the right sign, and what each column is worth beside them. */
function priced(
  { rows, upper }: MixedIntegerProgram,
  gains: Float64Array,
  prices: Float64Array,
): { readonly reduced: Float64Array; readonly bound: number } {
  const reduced = gains.slice();
  let bound = 0;
  for (let row = 0; row < rows.lower.length; row++) {
    const price = prices[row] ?? 0;
    const limit = price > 0 ? (rows.upper[row] ?? 0) : (rows.lower[row] ?? 0);
    if (price === 0 || !Number.isFinite(limit)) continue;
    bound += price * limit;
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
      const column = rows.columns[at] ?? 0;
      reduced[column] = (reduced[column] ?? 0) - price * (rows.values[at] ?? 0);
    }
  }
  for (const [column, worth] of reduced.entries()) if (upper[column] === 1) bound += Math.max(0, worth);
  return { reduced, bound };
}

interface DenseRows {
  /** By column, then row. */
  readonly numbers: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** The dearest limits first: they are the ones that most combinations break. */
function denseRows({ rows, objective }: MixedIntegerProgram, prices: Float64Array): DenseRows {
  const height = rows.lower.length;
  const order = [...prices.keys()].sort((a, b) => Math.abs(prices[b] ?? 0) - Math.abs(prices[a] ?? 0));
  const numbers = new Float64Array(objective.length * height);
  const [lower, upper] = [new Float64Array(height), new Float64Array(height)];
  for (const [place, row] of order.entries()) {
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
      const spot = (rows.columns[at] ?? 0) * height + place;
      numbers[spot] = (numbers[spot] ?? 0) + (rows.values[at] ?? 0);
    }
    const [least, most] = [rows.lower[row] ?? 0, rows.upper[row] ?? 0];
    const slack = ROUNDING * Math.max(0, ...[least, most].filter(Number.isFinite).map(Math.abs));
    [lower[place], upper[place]] = [least - slack, most + slack];
  }
  return { numbers, lower, upper };
}

function addColumn(
  sum: Float64Array | undefined,
  { numbers }: DenseRows,
  column: number,
  factor: number,
): void {
  if (!sum) return;
  for (let row = 0; row < sum.length; row++)
    sum[row] = (sum[row] ?? 0) + factor * (numbers[column * sum.length + row] ?? 0);
}

interface Mixes {
  readonly members: Int32Array;
  /** Falling. */
  readonly gains: Float64Array;
  /** By mix, then row. */
  readonly sums: Float64Array;
  /** The least and the most that any combination adds to each row. */
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Every combination of the undecided columns, the best first. */
function mixesOf(undecided: readonly number[], gains: Float64Array, rows: DenseRows): Mixes {
  const height = rows.lower.length;
  const made = Array.from({ length: 2 ** undecided.length }, (_, members) => {
    const sum = new Float64Array(height);
    let gain = 0;
    for (const [at, column] of undecided.entries()) {
      if (!((members >> at) & 1)) continue;
      gain += gains[column] ?? 0;
      addColumn(sum, rows, column, 1);
    }
    return { members, gain, sum };
  }).sort((a, b) => b.gain - a.gain);
  const sums = new Float64Array(made.length * height);
  for (const [at, { sum }] of made.entries()) sums.set(sum, at * height);
  const [least, most] = [sums.slice(0, height), sums.slice(0, height)];
  for (const { sum } of made) {
    for (let row = 0; row < height; row++) {
      least[row] = Math.min(least[row] ?? 0, sum[row] ?? 0);
      most[row] = Math.max(most[row] ?? 0, sum[row] ?? 0);
    }
  }
  return {
    least,
    most,
    members: Int32Array.from(made, ({ members }) => members),
    gains: Float64Array.from(made, ({ gain }) => gain),
    sums,
  };
}

/** The best mix that gains at least so much and obeys every limit, −1 when there is none; and how many were looked at. */
function firstFitting(
  { gains, sums, least: smallest, most: largest }: Mixes,
  sum: Float64Array,
  { lower, upper }: DenseRows,
  least: number,
): readonly [mix: number, looked: number] {
  const height = sum.length;
  for (let row = 0; row < height; row++) {
    const own = sum[row] ?? 0;
    if (own + (smallest[row] ?? 0) > (upper[row] ?? 0) || own + (largest[row] ?? 0) < (lower[row] ?? 0))
      return [-1, 0];
  }
  let mix = 0;
  for (; mix < gains.length && (gains[mix] ?? 0) >= least; mix++) {
    let row = 0;
    for (let at = mix * height; row < height; row++, at++) {
      const total = (sum[row] ?? 0) + (sums[at] ?? 0);
      if (total > (upper[row] ?? 0) || total < (lower[row] ?? 0)) break;
    }
    if (row === height) return [mix, mix + 1];
  }
  return [-1, mix];
}
