// What one more unit of each limit is worth, and a value that no plan can pass: the Lagrangean relaxation.
import type { ChoiceModel } from './choice-model.ts';
import { type PricedRows, pricedRows } from './priced-rows.ts';

export interface LimitPrices {
  /** No plan is worth more. */
  readonly bound: number;
  /** One per row: those of the limits first. */
  readonly prices: Float64Array;
  /** What each option brings beyond the price of all it uses. */
  readonly reduced: Float64Array;
  /** The same without the prices of the rules: limits only. */
  readonly costs: Float64Array;
}

export interface PricingOptions {
  /** A value some plan is known to reach: it sets the length of the steps. */
  readonly known: number;
  readonly iterations?: number;
  readonly shouldStop?: () => boolean;
  /** Prices of the limits to begin from, of a linear relaxation for example. */
  readonly start?: Float64Array;
}

/**
 * Subgradient steps with deflected directions: every project takes its best option at the present prices, rows that are
 * exceeded become dearer, the others cheaper. Any prices give a bound; the best one is returned, and tends to that of the
 * linear relaxation.
 *
 * Held & Karp 1971, "The traveling-salesman problem and minimum spanning trees: part II", Mathematical Programming 1:6–25;
 * step length of Polyak 1969; deflection of Camerini, Fratta & Maffioli 1975, "On improving relaxation methods by modified
 * gradient techniques", Mathematical Programming Study 3:26–34. Cost: iterations × amounts that are not zero.
 */
export function priceLimits(model: ChoiceModel, options: PricingOptions): LimitPrices {
  const { known, iterations = 400, shouldStop = () => false, start } = options;
  const rows = pricedRows(model);
  const rowCount = rows.limits.length;
  // Rows are measured in units of their own size, so that one step length suits all.
  const scale = rowScale(rows);
  const prices = new Float64Array(rowCount);
  if (start) prices.set(start.subarray(0, Math.min(rowCount, start.length)));
  const reduced = new Float64Array(model.values.length);
  const slack = new Float64Array(rowCount);
  const direction = new Float64Array(rowCount);
  const best = { bound: Number.POSITIVE_INFINITY, prices: new Float64Array(rowCount) };
  let [pace, sinceBetter] = [1, 0];

  for (let round = 0; round < iterations && !shouldStop(); round += 1) {
    const bound = relax(model, rows, prices, reduced, slack);
    if (bound < best.bound - Math.abs(best.bound) * 1e-7) sinceBetter = 0;
    else sinceBetter += 1;
    if (bound < best.bound) {
      best.bound = bound;
      best.prices.set(prices);
    }
    if (sinceBetter >= PATIENCE) {
      pace /= 2;
      sinceBetter = 0;
      if (pace < 1e-3) break;
      prices.set(best.prices);
      direction.fill(0);
      continue;
    }
    if (!step(prices, slack, direction, scale, pace * (bound - known))) break;
  }
  const bound = relax(model, rows, best.prices, reduced, slack);
  return { bound, prices: best.prices, reduced, costs: costsOf(model, best.prices) };
}

/** Steps without a better bound before they get shorter. */
const PATIENCE = 12;
const DEFLECTION = 0.6;

/** Moves the prices; false where nothing is left to move. */
function step(
  prices: Float64Array,
  slack: Float64Array,
  direction: Float64Array,
  scale: Float64Array,
  distance: number,
): boolean {
  let [length, product] = [0, 0];
  for (let row = 0; row < prices.length; row += 1) {
    const turned = DEFLECTION * (direction[row] as number) - (slack[row] as number) * (scale[row] as number);
    // A price of zero cannot fall: rows with room to spare must not use up the step.
    direction[row] = (prices[row] as number) <= 0 && turned < 0 ? 0 : turned;
    length += (direction[row] as number) ** 2;
    product -= (direction[row] as number) * (slack[row] as number) * (scale[row] as number);
  }
  if (length <= 1e-18 || distance <= 0) return false;
  const size = distance / length;
  for (let row = 0; row < prices.length; row += 1) {
    const moved = (prices[row] as number) + size * (direction[row] as number) * (scale[row] as number);
    prices[row] = moved > 0 ? moved : 0;
  }
  return product !== Number.POSITIVE_INFINITY;
}

/** The best value at these prices; fills what each option brings beyond them, and what each row has left. */
function relax(
  model: ChoiceModel,
  { entries, limits }: PricedRows,
  prices: Float64Array,
  reduced: Float64Array,
  slack: Float64Array,
): number {
  let bound = 0;
  for (let row = 0; row < limits.length; row += 1) {
    slack[row] = limits[row] as number;
    bound += (prices[row] as number) * (limits[row] as number);
  }
  for (let project = 0; project < model.projects.length; project += 1) {
    const end = model.optionStarts[project + 1] as number;
    let [most, chosen] = [model.mustDo[project] ? Number.NEGATIVE_INFINITY : 0, -1];
    for (let option = model.optionStarts[project] as number; option < end; option += 1) {
      let value = model.values[option] as number;
      const last = entries.starts[option + 1] as number;
      for (let at = entries.starts[option] as number; at < last; at += 1) {
        value -= (prices[entries.rows[at] as number] as number) * (entries.amounts[at] as number);
      }
      reduced[option] = value;
      if (value > most) {
        most = value;
        chosen = option;
      }
    }
    if (chosen < 0) continue;
    bound += most;
    const last = entries.starts[chosen + 1] as number;
    for (let at = entries.starts[chosen] as number; at < last; at += 1) {
      const row = entries.rows[at] as number;
      slack[row] = (slack[row] as number) - (entries.amounts[at] as number);
    }
  }
  return bound;
}

function rowScale({ entries, limits }: PricedRows): Float64Array {
  const size = new Float64Array(limits.length);
  for (let at = 0; at < entries.rows.length; at += 1) {
    const row = entries.rows[at] as number;
    size[row] = (size[row] as number) + (entries.amounts[at] as number) ** 2;
  }
  return size.map((sum) => (sum > 0 ? 1 / Math.sqrt(sum) : 0));
}

function costsOf(model: ChoiceModel, prices: Float64Array): Float64Array {
  const costs = new Float64Array(model.values.length);
  for (let option = 0; option < costs.length; option += 1) {
    const end = model.use.starts[option + 1] ?? 0;
    let sum = 0;
    for (let at = model.use.starts[option] ?? 0; at < end; at += 1) {
      sum += (prices[model.use.rows[at] ?? 0] ?? 0) * (model.use.amounts[at] ?? 0);
    }
    costs[option] = sum;
  }
  return costs;
}
