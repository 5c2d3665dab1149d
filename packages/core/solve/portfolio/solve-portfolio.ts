// The best projects and the best times to begin them, with a proof or with what is not proven yet.
import type { CancelSignal, ProgramProgress, SolveProgram } from '../program/mixed-integer-program.ts';
import { isFeasible, planValue } from './check-plan.ts';
import type { PortfolioPlan, PortfolioProblem } from './portfolio-problem.ts';
import { planOf, portfolioProgram, variablesOf } from './portfolio-program.ts';
import { largestValue, startsOf } from './project-times.ts';
import { type ResourceUse, resourceUse } from './resource-use.ts';

export interface PortfolioOptions {
  readonly seconds?: number;
  /** Stops once this share of the value is all that could be gained; 0 asks for a proof. */
  readonly gap?: number;
  /** A plan to begin from; one that breaks a limit is not used. */
  readonly start?: PortfolioPlan;
  /** Projects that are in every answer, beside those that must be done. */
  readonly include?: ReadonlySet<string>;
  /** Projects that are in no answer. */
  readonly without?: ReadonlySet<string>;
  /** Ends the search with the best plan so far. */
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: ProgramProgress) => void;
}

export interface SolvedPortfolio {
  readonly status: 'solved';
  readonly plan: PortfolioPlan;
  readonly value: number;
  /** No plan brings more than this. */
  readonly bound: number;
  /** What could be gained at most, as a share of the value; 0 once proven, null where the value is 0. */
  readonly gap: number | null;
  /** `optimal`: proven that no plan brings more; `gap`: none brings more than `bound`. */
  readonly proof: 'optimal' | 'gap';
  readonly use: readonly ResourceUse[];
}

/** `infeasible` is proven: no plan obeys every limit. `unknown`: none was found in the time. */
export type PortfolioAnswer = SolvedPortfolio | { readonly status: 'infeasible' | 'unknown' };

/**
 * Lorie & Savage 1955, "Three problems in rationing capital", *Journal of Business* 28:229–239; Weingartner 1963,
 * *Mathematical Programming and the Analysis of Capital Budgeting Problems*. Every plan is checked against the problem
 * itself before it is returned.
 *
 * @param problem as `checkPortfolio` lets it through.
 * @throws Error when the solver answers with a plan that breaks a limit.
 */
export async function solvePortfolio(
  problem: PortfolioProblem,
  solve: SolveProgram,
  options: PortfolioOptions = {},
): Promise<PortfolioAnswer> {
  const { include = new Set<string>(), without = new Set<string>(), start } = options;
  const usable =
    start &&
    isFeasible(problem, start) &&
    [...include].every((id) => start.has(id)) &&
    ![...without].some((id) => start.has(id))
      ? start
      : null;
  const written = portfolioProgram(problem, { include, without });
  const answer = await solve(written.program, {
    ...(options.seconds === undefined ? {} : { seconds: options.seconds }),
    ...(options.gap === undefined ? {} : { gap: options.gap }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    ...(usable ? { start: variablesOf(written, usable) } : {}),
  });
  if (answer.status === 'infeasible') return { status: 'infeasible' };
  const found = 'variables' in answer ? planOf(written, answer.variables) : null;
  if (found && !isFeasible(problem, found))
    throw new Error('the solver answered with a plan that breaks a limit');
  const plan = betterOf(problem, found, usable);
  if (!plan) return { status: 'unknown' };
  const value = planValue(problem, plan);
  const isProven = answer.status === 'optimal';
  const bound = isProven
    ? value
    : Math.max(value, Math.min('bound' in answer ? answer.bound : Infinity, mostOf(problem)));
  return {
    status: 'solved',
    plan,
    value,
    bound,
    gap: gapOf(value, bound),
    proof: isProven ? 'optimal' : 'gap',
    use: resourceUse(problem, plan),
  };
}

function betterOf(
  problem: PortfolioProblem,
  one: PortfolioPlan | null,
  other: PortfolioPlan | null,
): PortfolioPlan | null {
  if (!one || !other) return one ?? other;
  return planValue(problem, other) > planValue(problem, one) ? other : one;
}

function gapOf(value: number, bound: number): number | null {
  if (bound === value) return 0;
  return value === 0 ? null : (bound - value) / Math.abs(value);
}

/** What all projects together would bring: a bound that needs no solver. */
function mostOf(problem: PortfolioProblem): number {
  return problem.projects.reduce((sum, project) => {
    const starts = startsOf(problem, project);
    return starts.length === 0 ? sum : sum + Math.max(0, largestValue(project, starts));
  }, 0);
}
