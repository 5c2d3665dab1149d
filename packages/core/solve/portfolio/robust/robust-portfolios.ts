// Which projects are right whatever the weights and the estimates turn out to be, which are wrong, and which depend.
import { createPcg32, type Random } from '../../../stats/pcg32.ts';
import type { CancelSignal, SolveProgram } from '../../program/mixed-integer-program.ts';
import { isEnumerable, planOfMembers } from '../enumerate-portfolios.ts';
import type { PortfolioPlan, PortfolioProblem, PortfolioProject } from '../portfolio-problem.ts';
import { solvePortfolio } from '../solve-portfolio.ts';
import { dominates, grainOf } from './dominates.ts';
import { nonDominatedPortfolios } from './non-dominated-portfolios.ts';
import { type ProjectScores, projectScores, scoreOf } from './project-scores.ts';
import { type WeightIntervals, type Weights, weightCorners } from './weight-corners.ts';

export interface CoreIndex {
  readonly project: string;
  /** Share of the portfolios that hold it. */
  readonly index: number;
  /** `core`: in all of them; `exterior`: in none; `borderline`: it depends. */
  readonly standing: 'core' | 'borderline' | 'exterior';
}

export interface RobustPortfolios {
  readonly plans: readonly PortfolioPlan[];
  readonly coreIndex: readonly CoreIndex[];
  /** `all`: every portfolio that none dominates; `sampled`: those that were best for some weights and values drawn. */
  readonly method: 'all' | 'sampled';
  /** How often was solved; 0 when all were visited. */
  readonly samples: number;
}

export interface RobustOptions {
  /** As the problem's own; with none, the projects' values between their ranges are meant. */
  readonly weights?: WeightIntervals;
  /** Of `sampled`: how many draws beside the corners of the weights. */
  readonly samples?: number;
  readonly seed?: number;
  /** For each draw. */
  readonly seconds?: number;
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly all: number }) => void;
}

/** So many portfolios tell no more than a sample does. */
const MOST_KEPT = 5000;
export const ROBUST = { samples: 60, seed: 20_551 } as const;

/**
 * Liesiö, Mild & Salo 2007, "Preference programming for robust portfolio modeling and project selection", *European
 * Journal of Operational Research* 181:1488–1505. Exact for up to 20 projects without a choice of time; beyond, it
 * solves at the corners of the weights, at their middle and at random weights and values, and says so.
 *
 * @returns null when no plan obeys every limit, when no weights within the intervals sum to 1, or none was found in time.
 */
export async function robustPortfolios(
  problem: PortfolioProblem,
  solve: SolveProgram,
  options: RobustOptions = {},
): Promise<RobustPortfolios | null> {
  const weights = options.weights ?? problem.weights;
  const corners = weights ? weightCorners(weights) : [];
  if (weights && corners.length === 0) return null;
  const scores = projectScores(problem, corners);
  const plans = isEnumerable(problem) ? plansNoneDominates(problem, scores) : null;
  if (plans) return plans.length === 0 ? null : told(problem, plans, 'all', 0);
  return await robustBySampling(problem, solve, options, corners, scores);
}

/** The same at once, without a solver, for few projects; null also where there are too many to visit. */
export function robustByEnumeration(
  problem: PortfolioProblem,
  { weights = problem.weights }: Pick<RobustOptions, 'weights'> = {},
): RobustPortfolios | null {
  const corners = weights ? weightCorners(weights) : [];
  if ((weights && corners.length === 0) || !isEnumerable(problem)) return null;
  const plans = plansNoneDominates(problem, projectScores(problem, corners));
  return plans === null || plans.length === 0 ? null : told(problem, plans, 'all', 0);
}

function plansNoneDominates(
  problem: PortfolioProblem,
  scores: ProjectScores,
): readonly PortfolioPlan[] | null {
  const all = nonDominatedPortfolios(problem, scores, MOST_KEPT);
  return all?.map((members) => planOfMembers(problem, members)) ?? null;
}

async function robustBySampling(
  problem: PortfolioProblem,
  solve: SolveProgram,
  options: RobustOptions,
  corners: readonly Weights[],
  scores: ProjectScores,
): Promise<RobustPortfolios | null> {
  const { plans, samples } = await sampledPlans(problem, corners, solve, options);
  const places = new Map(problem.projects.map(({ id }, at) => [id, at]));
  const sets = plans.map((plan) => new Set([...plan.keys()].map((id) => places.get(id) ?? -1)));
  const grain = grainOf(scores);
  const kept = plans.filter(
    (_, at) => !sets.some((other) => dominates(other, sets[at] ?? new Set(), scores, grain)),
  );
  return kept.length === 0 ? null : told(problem, kept, 'sampled', samples);
}

function told(
  problem: PortfolioProblem,
  plans: readonly PortfolioPlan[],
  method: RobustPortfolios['method'],
  samples: number,
): RobustPortfolios {
  const coreIndex = problem.projects.map(({ id }): CoreIndex => {
    const count = plans.filter((plan) => plan.has(id)).length;
    const standing = count === plans.length ? 'core' : count === 0 ? 'exterior' : 'borderline';
    return { project: id, index: count / plans.length, standing };
  });
  return { plans, coreIndex, method, samples };
}

/** The best plan for each corner, for the middle and for random weights and values; each set of projects once. */
async function sampledPlans(
  problem: PortfolioProblem,
  corners: readonly Weights[],
  solve: SolveProgram,
  { samples = ROBUST.samples, seed = ROBUST.seed, seconds, signal, onProgress }: RobustOptions,
): Promise<{ readonly plans: readonly PortfolioPlan[]; readonly samples: number }> {
  const random = createPcg32(seed);
  const centre = mixed(corners, () => 1);
  const fixed: readonly (Weights | null)[] = corners.length === 0 ? [null] : [...corners, centre];
  const found = new Map<string, PortfolioPlan>();
  const all = fixed.length + samples;
  let done = 0;
  for (; done < all && !signal?.aborted; done++) {
    const isDrawn = done >= fixed.length;
    const weights = isDrawn
      ? corners.length === 0
        ? null
        : mixed(corners, () => -Math.log(1 - random.share()))
      : (fixed[done] ?? null);
    const answer = await solvePortfolio(weighed(problem, weights, isDrawn ? random : null), solve, {
      ...(seconds === undefined ? {} : { seconds }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (answer.status === 'infeasible') break;
    if (answer.status === 'solved') found.set([...answer.plan.keys()].sort().join('\n'), answer.plan);
    onProgress?.({ done: done + 1, all });
  }
  return { plans: [...found.values()], samples: done };
}

/** Weights between the corners. */
function mixed(corners: readonly Weights[], draw: () => number): Weights {
  const shares = corners.map(draw);
  const sum = shares.reduce((total, share) => total + share, 0);
  const weights: Record<string, number> = {};
  for (const [at, corner] of corners.entries())
    for (const [criterion, weight] of Object.entries(corner))
      weights[criterion] = (weights[criterion] ?? 0) + (weight * (shares[at] ?? 0)) / sum;
  return weights;
}

/** The problem with the values that these weights give, and factors drawn from the ranges. */
function weighed(
  problem: PortfolioProblem,
  weights: Weights | null,
  random: Random | null,
): PortfolioProblem {
  return {
    ...problem,
    projects: problem.projects.map((project) => {
      const { low = 1, high = 1 } = project.range ?? {};
      const factor = random ? low + (high - low) * random.share() : 1;
      return { ...project, value: valuesOf(problem, project, weights, factor) };
    }),
  };
}

/** A score falls with a later beginning as the project's own value does. */
function valuesOf(
  problem: PortfolioProblem,
  project: PortfolioProject,
  weights: Weights | null,
  factor: number,
): PortfolioProject['value'] {
  const { value } = project;
  if (weights === null) return typeof value === 'number' ? value * factor : value.map((one) => one * factor);
  const score = scoreOf(problem, project, weights) * factor;
  if (typeof value === 'number') return score;
  const largest = Math.max(...value);
  return value.map((one) => (largest > 0 ? score * (one / largest) : score));
}
