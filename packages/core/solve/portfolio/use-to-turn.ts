// How much less of one resource a project that is left out would have to use to be chosen, or one that is chosen more.
import type { CancelSignal, SolveProgram } from '../program/mixed-integer-program.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { type SolvedPortfolio, solvePortfolio } from './solve-portfolio.ts';

export interface UseToTurn {
  readonly project: string;
  readonly resource: string;
  /** The multiple of its use at which the decision turns; null when none does. */
  readonly factor: number | null;
  /** Its whole use today, and at that factor. */
  readonly used: number;
  readonly turnsAt: number | null;
  readonly proof: 'optimal' | 'gap';
}

/** A factor is found to this share of today's use. */
const PRECISION = 1 / 1000;
/** A project that is still chosen when it uses so many times as much is called chosen whatever it uses. */
const LARGEST_FACTOR = 64;

/**
 * By halving: the less a project uses, the more the best plan with it brings, so there is one point at which it overtakes
 * the best plan without it.
 */
export async function useToTurn(
  problem: PortfolioProblem,
  solved: SolvedPortfolio,
  id: string,
  resource: string,
  solve: SolveProgram,
  options: { readonly seconds?: number; readonly signal?: CancelSignal } = {},
): Promise<UseToTurn> {
  const project = problem.projects.find((one) => one.id === id);
  if (!project) throw new RangeError(`there is no project ${id}`);
  const used = (project.use[resource] ?? []).reduce((sum, one) => sum + one, 0);
  const isChosen = solved.plan.has(id);
  let proof: UseToTurn['proof'] = solved.proof;
  const best = async (given: PortfolioProblem, choice: 'include' | 'without'): Promise<number | null> => {
    const answer = await solvePortfolio(given, solve, { ...options, [choice]: new Set([id]) });
    if (answer.status !== 'infeasible' && !(answer.status === 'solved' && answer.proof === 'optimal'))
      proof = 'gap';
    return answer.status === 'solved' ? answer.value : null;
  };
  const otherwise = isChosen ? await best(problem, 'without') : solved.value;
  const isWorthIt = async (factor: number): Promise<boolean> => {
    const value = await best(withUse(problem, id, resource, factor), 'include');
    return (
      value !== null && (otherwise === null || value >= otherwise - 1e-9 * Math.max(1, Math.abs(otherwise)))
    );
  };
  const result = (factor: number | null): UseToTurn => ({
    project: id,
    resource,
    factor,
    used,
    turnsAt: factor === null ? null : factor * used,
    proof,
  });
  if (used === 0 || project.mustDo) return result(null);
  let [inside, outside] = [isChosen ? 1 : 0, 1];
  if (isChosen) {
    do {
      outside *= 2;
      if (outside > LARGEST_FACTOR) return result(null);
    } while (!options.signal?.aborted && (await isWorthIt(outside)));
    inside = outside / 2;
  } else if (!(await isWorthIt(0))) return result(null);
  while (outside - inside > PRECISION && !options.signal?.aborted) {
    const middle = (inside + outside) / 2;
    if (await isWorthIt(middle)) inside = middle;
    else outside = middle;
  }
  if (options.signal?.aborted) proof = 'gap';
  return result(isChosen ? outside : inside);
}

function withUse(problem: PortfolioProblem, id: string, resource: string, factor: number): PortfolioProblem {
  return {
    ...problem,
    projects: problem.projects.map((one) =>
      one.id === id
        ? {
            ...one,
            use: { ...one.use, [resource]: (one.use[resource] ?? []).map((amount) => amount * factor) },
          }
        : one,
    ),
  };
}
