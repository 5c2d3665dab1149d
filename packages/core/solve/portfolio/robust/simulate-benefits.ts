// How often each project is in the best plan, and what a plan brings, when benefits are drawn from their ranges.
import { createPcg32, type Random } from '../../../stats/pcg32.ts';
import { quantile } from '../../../stats/quantile.ts';
import { triangleQuantile } from '../../../stats/triangle.ts';
import type { CancelSignal, SolveProgram } from '../../program/mixed-integer-program.ts';
import { planValue } from '../check-plan.ts';
import { enumeratePortfolios, isEnumerable, planOfMembers } from '../enumerate-portfolios.ts';
import type { PortfolioPlan, PortfolioProblem } from '../portfolio-problem.ts';
import { solvePortfolio } from '../solve-portfolio.ts';

/** An average of draws with its standard error: as likely as not it is no further off than 0.67 of that. */
export interface Drawn {
  readonly mean: number;
  readonly error: number;
}

export interface BenefitSimulation {
  readonly draws: number;
  readonly seed: number;
  /** Share of the draws in which the project is in the best plan. */
  readonly chosen: ReadonlyMap<string, Drawn>;
  /** Of the plan that was asked about. */
  readonly planValue: Drawn & { readonly low: number; readonly median: number; readonly high: number };
  /** Chance, for `low` and `high`, that its value lies below or above them. */
  readonly tail: number;
  /** Share of the draws in which no plan brings more than it. */
  readonly planIsBest: Drawn;
  /** How much less it brings than the best plan of the same draw. */
  readonly regret: Drawn;
  /** Whether every draw was solved with proof. */
  readonly proof: 'optimal' | 'gap';
}

export interface SimulationOptions {
  readonly draws?: number;
  readonly seed?: number;
  /** For each draw. */
  readonly seconds?: number;
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly all: number }) => void;
}

export const SIMULATION = { draws: 1000, solvedDraws: 100, seed: 20_551, tail: 0.05 } as const;

/**
 * The value of each project is multiplied by a number from the triangle of its range (most likely 1), each by its own.
 * Up to 20 projects without a choice of time: all choices are visited once, and every draw compares them; beyond, each
 * draw is solved. The plan and the best plan are compared within the same draw, which takes most of the noise out of
 * their difference.
 *
 * @returns null when no draw was finished.
 */
export async function simulateBenefits(
  problem: PortfolioProblem,
  plan: PortfolioPlan,
  solve: SolveProgram,
  options: SimulationOptions = {},
): Promise<BenefitSimulation | null> {
  const best = isEnumerable(problem) ? bestOfAll(problem) : null;
  const { seed = SIMULATION.seed, signal, onProgress } = options;
  const draws = options.draws ?? (best ? SIMULATION.draws : SIMULATION.solvedDraws);
  const random = createPcg32(seed);
  const own: number[] = [];
  const gaps: number[] = [];
  const chosen = new Map(problem.projects.map(({ id }) => [id, 0]));
  let proof: BenefitSimulation['proof'] = 'optimal';
  for (let done = 0; done < draws && !signal?.aborted; done++) {
    const drawn = drawnValues(problem, random);
    let found: PortfolioPlan | null;
    if (best) found = best(drawn);
    else {
      const answer = await solvePortfolio(drawn, solve, {
        start: plan,
        ...(options.seconds === undefined ? {} : { seconds: options.seconds }),
        ...(signal === undefined ? {} : { signal }),
      });
      if (signal?.aborted) break;
      if (answer.status === 'solved' && answer.proof === 'gap') proof = 'gap';
      found = answer.status === 'solved' ? answer.plan : null;
    }
    if (!found) break;
    const value = planValue(drawn, plan);
    own.push(value);
    gaps.push(Math.max(0, planValue(drawn, found) - value));
    for (const id of found.keys()) chosen.set(id, (chosen.get(id) ?? 0) + 1);
    onProgress?.({ done: done + 1, all: draws });
  }
  if (own.length === 0) return null;
  const sorted = Float64Array.from(own).sort();
  const grain = 1e-9 * Math.max(1, ...own.map(Math.abs));
  return {
    draws: own.length,
    seed,
    chosen: new Map([...chosen].map(([id, count]) => [id, shareOf(count, own.length)])),
    planValue: {
      ...average(own),
      low: quantile(sorted, SIMULATION.tail),
      median: quantile(sorted, 0.5),
      high: quantile(sorted, 1 - SIMULATION.tail),
    },
    tail: SIMULATION.tail,
    planIsBest: shareOf(gaps.filter((gap) => gap <= grain).length, own.length),
    regret: average(gaps),
    proof,
  };
}

function drawnValues(problem: PortfolioProblem, random: Random): PortfolioProblem {
  return {
    ...problem,
    projects: problem.projects.map((project) => {
      const share = random.share();
      const { low, high } = project.range ?? { low: 1, high: 1 };
      const likely = Math.min(high, Math.max(low, 1));
      const factor = triangleQuantile({ low, likely, high }, share);
      const { value } = project;
      return {
        ...project,
        value: typeof value === 'number' ? value * factor : value.map((one) => one * factor),
      };
    }),
  };
}

/** Visits every choice once; then tells for any values which is best, by sums of two halves looked up. */
function bestOfAll(problem: PortfolioProblem): (drawn: PortfolioProblem) => PortfolioPlan | null {
  const members: number[] = [];
  enumeratePortfolios(problem, (one) => members.push(one));
  const isLosing = problem.projects.some(
    ({ id, earliest = 1 }) => planValue(problem, new Map([[id, earliest]])) < 0,
  );
  const candidates = isLosing ? members : withoutParts(members, problem.projects.length);
  return (drawn) => {
    const values = drawn.projects.map(({ id, earliest = 1 }) => planValue(drawn, new Map([[id, earliest]])));
    const [front, back] = [sumsOf(values.slice(0, 10)), sumsOf(values.slice(10))];
    let [best, bestValue] = [-1, Number.NEGATIVE_INFINITY];
    for (const one of candidates) {
      const value = (front[one & 1023] ?? 0) + (back[one >> 10] ?? 0);
      if (value > bestValue) [best, bestValue] = [one, value];
    }
    return best < 0 ? null : planOfMembers(problem, best);
  };
}

/** Where nothing loses, a choice to which one more could be added is never the only best. */
function withoutParts(members: readonly number[], count: number): readonly number[] {
  const all = new Uint8Array(2 ** count);
  for (const one of members) all[one] = 1;
  return members.filter((one) => {
    for (let at = 0; at < count; at++) if (!((one >> at) & 1) && all[one | (1 << at)]) return false;
    return true;
  });
}

/** The sum of every part of a few values, by the bits of the part. */
function sumsOf(values: readonly number[]): Float64Array {
  const sums = new Float64Array(2 ** values.length);
  for (let part = 1; part < sums.length; part++) {
    const lowest = 31 - Math.clz32(part & -part);
    sums[part] = (sums[part & (part - 1)] ?? 0) + (values[lowest] ?? 0);
  }
  return sums;
}

function average(values: readonly number[]): Drawn {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1) / values.length) };
}

function shareOf(count: number, draws: number): Drawn {
  const mean = count / draws;
  return { mean, error: Math.sqrt((mean * (1 - mean)) / draws) };
}
