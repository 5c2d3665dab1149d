// A good plan for a portfolio problem quickly, and how far from the best it can be at most.
import { createPcg32, type Random } from '../../../stats/pcg32.ts';
import type { PortfolioPlan, PortfolioProblem } from '../portfolio-problem.ts';
import { type ChoiceModel, choiceModel } from './choice-model.ts';
import { type ChoiceState, copyState, emptyState, removeWithDependents, shortfall } from './choice-state.ts';
import { type LimitPrices, priceLimits } from './price-limits.ts';
import { type Preferences, recreate, workspaceFor } from './recreate.ts';

export interface SearchOptions {
  readonly seed?: number;
  /** Ruins and recreations at most. */
  readonly iterations?: number;
  /** Asked now and then; true ends the search. */
  readonly shouldStop?: () => boolean;
}

export type SearchAnswer =
  | {
      readonly status: 'feasible';
      readonly plan: PortfolioPlan;
      readonly value: number;
      /** No plan is worth more. */
      readonly bound: number;
      /** What one more unit of each resource in each period is worth in the relaxation. */
      readonly prices: readonly (readonly number[])[];
    }
  /** None was found that has everything that must be done; there may be one. */
  | { readonly status: 'unknown'; readonly bound: number };

export function searchPortfolio(problem: PortfolioProblem, options: SearchOptions = {}): SearchAnswer {
  const { seed = 1, iterations = 20_000, shouldStop = () => false } = options;
  const model = choiceModel(problem);
  const random = createPcg32(seed);
  const workspace = workspaceFor(model);
  const state = emptyState(model);
  const first = preferencesOf(model, roughPrices(model));
  recreate(state, first, workspace, random, 0);
  const best = emptyState(model);
  copyState(state, best);
  let bestShort = shortfall(best);

  const prices = priceLimits(model, { known: bestShort === 0 ? best.value : 0, shouldStop });
  let preferences = preferencesOf(model, prices, bestShort === 0 ? best.value : Number.NEGATIVE_INFINITY);
  const current = emptyState(model);
  recreate(current, preferences, workspace, random, 0);
  let currentShort = shortfall(current);
  const keep = () => {
    if (currentShort > bestShort || (currentShort === bestShort && current.value <= best.value)) return false;
    copyState(current, best);
    bestShort = currentShort;
    return true;
  };
  keep();

  const grain = model.values.every(Number.isInteger) ? 1 - 1e-6 : 0;
  const before = emptyState(model);
  let heat = 0;
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    if (iteration % 64 === 0 && shouldStop()) break;
    const inCycle = iteration % CYCLE;
    if (inCycle === 0) {
      copyState(best, current);
      currentShort = bestShort;
      heat = Math.max(0, prices.bound - best.value) * 0.5;
      if (bestShort === 0) preferences = preferencesOf(model, prices, best.value + grain);
    }
    const allowed = heat * (1 - inCycle / CYCLE) ** 2;
    copyState(current, before);
    const shortBefore = currentShort;
    ruin(current, preferences, random);
    const spread = random.share();
    recreate(current, preferences, workspace, random, 0.03 + 2 * spread ** 4);
    currentShort = shortfall(current);
    if (keep()) continue;
    if (currentShort > shortBefore || current.value < before.value - allowed * random.share()) {
      copyState(before, current);
      currentShort = shortBefore;
    }
  }
  if (bestShort > 0) return { status: 'unknown', bound: prices.bound };
  return {
    status: 'feasible',
    plan: planOf(best),
    value: best.value,
    bound: Math.max(best.value, prices.bound),
    prices: pricesByResource(problem, prices),
  };
}

const CYCLE = 3000;

function ruin(state: ChoiceState, { locked, worth }: Preferences, random: Random): void {
  if (state.count === 0) return;
  const count = 1 + random.below(8);
  for (let removed = 0; removed < count && state.count > 0; removed += 1) {
    let project = -1;
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const drawn = state.list[random.below(state.count)] as number;
      if (locked[drawn]) continue;
      if (project < 0 || (worth[drawn] as number) < (worth[project] as number)) {
        if (project >= 0) {
          project = drawn;
          break;
        }
        project = drawn;
        if (random.share() < 0.5) break;
      }
    }
    if (project >= 0) removeWithDependents(state, project);
  }
}

/** Each limit worth the same when it is used up. */
function roughPrices(model: ChoiceModel): Pick<LimitPrices, 'reduced' | 'costs'> {
  const costs = new Float64Array(model.values.length);
  for (let option = 0; option < costs.length; option += 1) {
    for (let at = model.use.starts[option] ?? 0; at < (model.use.starts[option + 1] ?? 0); at += 1) {
      const limit = model.limits[model.use.rows[at] ?? 0] ?? 0;
      costs[option] = (costs[option] ?? 0) + (model.use.amounts[at] ?? 0) / Math.max(limit, 1e-9);
    }
  }
  return { costs, reduced: model.values.map((value, option) => value / Math.max(1e-9, costs[option] ?? 0)) };
}

function preferencesOf(
  model: ChoiceModel,
  { reduced, costs, bound }: Pick<LimitPrices, 'reduced' | 'costs'> & { readonly bound?: number },
  known = Number.NEGATIVE_INFINITY,
): Preferences {
  const worth = new Float64Array(model.projects.length);
  const locked = new Uint8Array(model.projects.length);
  const options = model.projects.map((_, project) => {
    const first = model.optionStarts[project] ?? 0;
    const own = Int32Array.from(
      { length: (model.optionStarts[project + 1] ?? 0) - first },
      (_, at) => first + at,
    );
    const most = own.reduce(
      (max, option) => Math.max(max, reduced[option] ?? 0),
      model.mustDo[project] ? -Infinity : 0,
    );
    if (bound !== undefined && bound - most <= known) locked[project] = 1;
    const useful =
      bound === undefined ? own : own.filter((option) => bound - most + (reduced[option] ?? 0) > known);
    useful.sort((a, b) => (reduced[b] ?? 0) - (reduced[a] ?? 0) || a - b);
    const top = useful[0];
    if (top !== undefined) {
      const value = model.values[top] ?? 0;
      worth[project] = value / Math.max(costs[top] ?? 0, Math.abs(value) * 1e-6, 1e-12);
    }
    return useful;
  });
  return { worth, options, locked, urgent: model.mustDo };
}

function planOf({ model, chosen }: ChoiceState): PortfolioPlan {
  const plan = new Map<string, number>();
  for (const [project, { id }] of model.projects.entries()) {
    const option = chosen[project] ?? -1;
    if (option >= 0) plan.set(id, model.begins[option] ?? 1);
  }
  return plan;
}

function pricesByResource({ resources, periods }: PortfolioProblem, { prices }: LimitPrices): number[][] {
  return resources.map((_, resource) => [...prices.subarray(resource * periods, (resource + 1) * periods)]);
}
