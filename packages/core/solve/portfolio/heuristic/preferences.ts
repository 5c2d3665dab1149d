// Which projects and which beginnings a search tries first, and which it need not try at all.
import type { ChoiceModel } from './choice-model.ts';
import type { LimitPrices } from './price-limits.ts';

export interface Preferences {
  /** What a project brings for each unit of price: greater first. */
  readonly worth: Float64Array;
  /** Projects of which an option is left, the most worthwhile first. */
  readonly order: Int32Array;
  /** Options of each project, best first, without those that are in no better plan. */
  readonly options: readonly Int32Array[];
  /** Projects that are in every better plan. */
  readonly locked: Uint8Array;
}

/**
 * Orders projects and options by the prices of the limits. Fixing by reduced costs (Dembo & Hammer 1980, "A reduction
 * algorithm for knapsack problems", Methods of Operations Research 36:49–60): an option is left out where the bound with
 * it, and a project is locked where the bound without it, does not reach the value asked for.
 *
 * @param atLeast value of the plans that are looked for.
 */
export function preferencesOf(
  model: ChoiceModel,
  { reduced, costs, bound }: LimitPrices,
  atLeast: number,
): Preferences {
  const worth = new Float64Array(model.projects.length);
  const locked = new Uint8Array(model.projects.length);
  const options = model.projects.map((_, project) => {
    const own = optionsOf(model, project);
    const most = Math.max(
      model.mustDo[project] ? Number.NEGATIVE_INFINITY : 0,
      ...own.map((option) => reduced[option] ?? 0),
    );
    if (bound - most < atLeast) locked[project] = 1;
    const useful = own.filter((option) => bound - most + (reduced[option] ?? 0) >= atLeast);
    useful.sort((a, b) => (reduced[b] ?? 0) - (reduced[a] ?? 0) || a - b);
    const [first] = useful;
    if (first !== undefined) {
      const value = model.values[first] ?? 0;
      worth[project] = value / Math.max(costs[first] ?? 0, Math.abs(value) * 1e-6, 1e-12);
    }
    return Int32Array.from(useful);
  });
  const order = [...options.keys()].filter((project) => (options[project]?.length ?? 0) > 0);
  order.sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b);
  return { worth, order: Int32Array.from(order), options, locked };
}

/** Before prices are known: every limit is worth the same when it is used up, and nothing is ruled out. */
export function roughPrices(model: ChoiceModel): LimitPrices {
  const { starts, rows, amounts } = model.use;
  const costs = model.values.map((_, option) => {
    let sum = 0;
    for (let at = starts[option] ?? 0; at < (starts[option + 1] ?? 0); at += 1) {
      sum += (amounts[at] ?? 0) / Math.max(model.limits[rows[at] ?? 0] ?? 0, 1e-9);
    }
    return sum;
  });
  return {
    bound: Number.POSITIVE_INFINITY,
    prices: new Float64Array(model.limits.length),
    costs,
    reduced: model.values.map((value, option) => value / Math.max(1e-9, costs[option] ?? 0)),
  };
}

function optionsOf({ optionStarts }: ChoiceModel, project: number): readonly number[] {
  const first = optionStarts[project] ?? 0;
  return Array.from({ length: (optionStarts[project + 1] ?? 0) - first }, (_, at) => first + at);
}
