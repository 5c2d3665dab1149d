// A good plan for a portfolio problem quickly, and how far from the best it can be at most.
import { createPcg32 } from '../../../stats/pcg32.ts';
import { isFeasible } from '../check-plan.ts';
import type { PortfolioPlan, PortfolioProblem } from '../portfolio-problem.ts';
import { choiceModel } from './choice-model.ts';
import {
  add,
  type ChoiceState,
  copyState,
  emptyState,
  hasRoom,
  isAllowed,
  shortfall,
} from './choice-state.ts';
import { improveBySwaps } from './improve-by-swaps.ts';
import { preferencesOf, roughPrices } from './preferences.ts';
import { type LimitPrices, priceLimits } from './price-limits.ts';
import { recreate, recreation } from './recreate.ts';
import { ruin } from './ruin.ts';

export interface SearchOptions {
  readonly seed?: number;
  /** Plans made at most; 20,000 where left out, and no limit where `shouldStop` is given. */
  readonly iterations?: number;
  /** Asked now and then; true ends the search. The answer then depends on when that was. */
  readonly shouldStop?: () => boolean;
}

export type SearchAnswer =
  | {
      readonly status: 'feasible';
      readonly plan: PortfolioPlan;
      readonly value: number;
      /** No plan is worth more; equal to `value` where the plan is proven to be the best. */
      readonly bound: number;
      /** What one more unit of each resource in each period is worth in the relaxation. */
      readonly prices: readonly (readonly number[])[];
    }
  /** None was found that has everything that must be done; there may be one. */
  | { readonly status: 'unknown'; readonly bound: number };

/**
 * Prices the limits by a relaxation, fills a plan in the order of what projects bring beyond those prices, then takes some
 * out and fills it anew, again and again; worse plans are accepted less and less, in cycles.
 * What the prices prove to be in no better plan, or in every one, is left alone.
 *
 * Schrimpf et al. 2000, "Record breaking optimization results using the ruin and recreate principle", Journal of
 * Computational Physics 159:139–171; Pirkul 1987, "A heuristic solution procedure for the multiconstraint zero–one knapsack
 * problem", Naval Research Logistics 34:161–172 (greedy by prices). The same seed and number of iterations give the same
 * answer. Cost: iterations × (projects · log projects + amounts looked at).
 *
 * @param problem as `checkPortfolio` lets it through.
 */
export function searchPortfolio(problem: PortfolioProblem, options: SearchOptions = {}): SearchAnswer {
  const { seed = 1, shouldStop = () => false } = options;
  const iterations = options.iterations ?? (options.shouldStop ? Number.POSITIVE_INFINITY : 20_000);
  const model = choiceModel(problem);
  const random = createPcg32(seed);
  const current = emptyState(model);
  const work = recreation(current, random);
  const rough = preferencesOf(model, roughPrices(model), Number.NEGATIVE_INFINITY);
  recreate(work, rough, 0);
  const best = emptyState(model);
  copyState(current, best);
  let short = shortfall(current);
  let bestShort = short;
  const keep = (): boolean => {
    if (short > bestShort || (short === bestShort && current.value <= best.value)) return false;
    copyState(current, best);
    bestShort = short;
    return true;
  };
  copyState(emptyState(model), current);
  addBestAlone(current);
  recreate(work, rough, 0);
  short = shortfall(current);
  keep();

  const prices = priceLimits(model, { known: bestShort === 0 ? best.value : 0, shouldStop });
  // A better plan is better by one at least where all values are whole.
  const step = model.values.every(Number.isInteger) ? 1 - 1e-6 : 0;
  const asked = () => (bestShort === 0 ? best.value + step : Number.NEGATIVE_INFINITY);
  const before = emptyState(model);
  // Where times are open, a ruin of one project does the same for less.
  const isUntimed = model.values.length <= model.projects.length;
  const cycle = Math.min(MOST_IN_CYCLE, ITERATIONS_PER_PROJECT * model.projects.length + 200);
  let [preferences, heat, lastBetter] = [preferencesOf(model, prices, asked()), 0, 0];
  const isProven = () => bestShort === 0 && prices.bound < best.value + Math.max(step, 1e-9);

  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const inCycle = iteration % cycle;
    if (inCycle % 64 === 0 && (shouldStop() || isProven())) break;
    if (inCycle === 0) {
      if (iteration - lastBetter > PATIENCE * cycle) break;
      // Every other cycle goes on from where the last one ended, so that it can leave the best plan behind.
      if ((iteration / cycle) % 2 === 0) {
        copyState(best, current);
        short = bestShort;
      }
      preferences = preferencesOf(model, prices, asked());
      heat = (HEAT * Math.abs(best.value)) / Math.max(1, best.count);
    }
    copyState(current, before);
    const shortBefore = short;
    ruin(current, preferences, random);
    recreate(work, preferences, LEAST_NOISE + MOST_NOISE * random.share() ** 4);
    if (isUntimed && current.value > best.value - heat) improveBySwaps(current, preferences);
    short = shortfall(current);
    if (keep()) {
      lastBetter = iteration;
      continue;
    }
    const allowed = heat * (1 - inCycle / cycle) * random.share();
    if (short > shortBefore || (short === shortBefore && current.value < before.value - allowed)) {
      copyState(before, current);
      short = shortBefore;
    }
  }
  if (bestShort > 0) return { status: 'unknown', bound: prices.bound };
  // It knows nothing of floors: a plan that happens to keep them is as good as any.
  if (problem.floors?.length && !isFeasible(problem, planOf(best)))
    return { status: 'unknown', bound: prices.bound };
  return {
    status: 'feasible',
    plan: planOf(best),
    value: best.value,
    bound: isProven() ? best.value : Math.max(best.value, prices.bound),
    prices: pricesByResource(problem, prices),
  };
}

const ITERATIONS_PER_PROJECT = 100;
const MOST_IN_CYCLE = 20_000;
/** Cycles without a better plan after which the search ends. */
const PATIENCE = 20;
/** Loss accepted at the beginning of a cycle, in mean values of a chosen project. */
const HEAT = 0.4;
const LEAST_NOISE = 0.03;
const MOST_NOISE = 2;

/** The most valuable project that needs no other, so that no answer is worth less than it. */
function addBestAlone(state: ChoiceState): void {
  const { values, projectOf, needs } = state.model;
  let [best, most] = [-1, 0];
  for (const [option, value] of values.entries()) {
    const project = projectOf[option] ?? 0;
    if (value <= most || needs[project]?.length !== 0) continue;
    if (hasRoom(state, option) && isAllowed(state, project)) [best, most] = [option, value];
  }
  if (best >= 0) add(state, best);
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
