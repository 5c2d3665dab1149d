// What it would cost to do a project that is left out, or to leave out one that is done; and what would turn the answer.
import type { CancelSignal, SolveProgram } from '../program/mixed-integer-program.ts';
import type { PortfolioPlan, PortfolioProblem } from './portfolio-problem.ts';
import { type SolvedPortfolio, solvePortfolio } from './solve-portfolio.ts';

export interface ProjectRegret {
  readonly project: string;
  readonly isChosen: boolean;
  /** It must be done, whatever it costs. */
  readonly isPromised: boolean;
  /**
   * How much less the best plan brings that decides otherwise about this project. It is also how much its own value
   * would have to rise (of one left out) or fall (of one that is chosen) to turn the decision. Negative for a promise
   * that costs more than it brings. Null when the other way is impossible, or was not solved in time.
   */
  readonly regret: number | null;
  /** `impossible`: no plan that obeys every limit decides otherwise. */
  readonly status: 'solved' | 'impossible' | 'unknown';
  readonly proof: 'optimal' | 'gap';
  /** The best plan that decides otherwise. */
  readonly plan: PortfolioPlan | null;
}

export interface RegretOptions {
  /** For each project. */
  readonly seconds?: number;
  readonly signal?: CancelSignal;
}

export async function regretOf(
  problem: PortfolioProblem,
  solved: SolvedPortfolio,
  id: string,
  solve: SolveProgram,
  { seconds, signal }: RegretOptions = {},
): Promise<ProjectRegret> {
  const project = problem.projects.find((one) => one.id === id);
  if (!project) throw new RangeError(`there is no project ${id}`);
  const isChosen = solved.plan.has(id);
  const isPromised = project.mustDo === true;
  const about = { project: id, isChosen, isPromised };
  const answer = await solvePortfolio(isPromised ? withoutPromise(problem, id) : problem, solve, {
    ...(isChosen ? { without: new Set([id]) } : { include: new Set([id]) }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (answer.status === 'solved') {
    const regret = solved.value - answer.value;
    const isProven = answer.proof === 'optimal' && solved.proof === 'optimal';
    return {
      ...about,
      status: 'solved',
      // Between two proven optima nothing but rounding can be below zero.
      regret: isProven && !isPromised ? Math.max(0, regret) : regret,
      proof: isProven ? 'optimal' : 'gap',
      plan: answer.plan,
    };
  }
  const status = answer.status === 'infeasible' ? 'impossible' : 'unknown';
  return { ...about, status, regret: null, proof: status === 'impossible' ? 'optimal' : 'gap', plan: null };
}

/** Of every project, one after the other; as many as were done when it was cancelled. */
export async function regrets(
  problem: PortfolioProblem,
  solved: SolvedPortfolio,
  solve: SolveProgram,
  options: RegretOptions & { readonly onRegret?: (regret: ProjectRegret) => void } = {},
): Promise<readonly ProjectRegret[]> {
  const found: ProjectRegret[] = [];
  for (const { id } of problem.projects) {
    if (options.signal?.aborted) break;
    const regret = await regretOf(problem, solved, id, solve, options);
    found.push(regret);
    options.onRegret?.(regret);
  }
  return found;
}

function withoutPromise(problem: PortfolioProblem, id: string): PortfolioProblem {
  return {
    ...problem,
    projects: problem.projects.map((one) => (one.id === id ? { ...one, mustDo: false } : one)),
  };
}
