// Solves a portfolio problem: a good plan quickly, then the proof, then the reasons, as far as time and patience go.
import {
  type BenefitSimulation,
  findConflict,
  frontier,
  type PortfolioPlan,
  type PortfolioProblem,
  type ProgramProgress,
  type ProjectRegret,
  type RobustPortfolios,
  regretOf,
  robustPortfolios,
  type SolvedPortfolio,
  searchPortfolio,
  simulateBenefits,
  solvePortfolio,
  type UnitValue,
  type UseToTurn,
  unitValues,
  useToTurn,
} from '@evenkeel/core';
import type { Solver } from '@evenkeel/solver';
import type { Allocation, AllocationWishes } from './allocation.ts';

/** Share of the time, and most of it, that is spent on a first plan. */
const SEARCH = { share: 0.2, mostMs: 2000 } as const;
/** Of more projects it is not tried how much less each would have to use: that takes a dozen solutions each. */
const MOST_TURNED = 20;

export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ProgramProgress) => void;
  /** Says which of the reasons is being worked out. */
  readonly onReason: (done: number, all: number) => void;
}

/** @throws SolverFailed when the solver broke down. */
export async function solveProblem(
  problem: PortfolioProblem,
  solver: Solver,
  { seconds, gap, frontier: resource, isRobust }: AllocationWishes,
  { signal, onProgress, onReason }: Watch,
): Promise<Allocation> {
  const begun = performance.now();
  const start = firstPlan(problem, seconds);
  const answer = await solvePortfolio(problem, solver.solve, {
    seconds: Math.max(0.1, seconds - (performance.now() - begun) / 1000),
    gap,
    signal,
    onProgress,
    ...(start ? { start } : {}),
  });
  const took = (performance.now() - begun) / 1000;
  const isDone = answer.status === 'infeasible' || (answer.status === 'solved' && isWithin(answer, gap));
  const none = { units: [], regrets: new Map(), turns: new Map(), frontier: null, robust: null, drawn: null };
  const base = {
    answer,
    ended: signal.aborted ? ('stopped' as const) : isDone ? ('done' as const) : ('time' as const),
    seconds: took,
    conflict: null,
    ...none,
  };
  const timer = AbortSignal.timeout(seconds * 1000);
  const patience = { signal: AbortSignal.any([signal, timer]) };
  if (answer.status === 'infeasible')
    return { ...base, conflict: await findConflict(problem, solver.solve, patience) };
  if (answer.status !== 'solved' || signal.aborted) return base;
  const reasons = await reasonsOf(problem, answer, solver, patience.signal, onReason);
  return {
    ...base,
    ...reasons,
    frontier:
      resource === null
        ? null
        : await frontier(problem, resource, solver.solve, { signal, seconds: Math.max(1, seconds / 10) }),
    ...(isRobust ? await robustness(problem, answer, solver, signal) : {}),
  };
}

function isWithin({ proof, gap }: SolvedPortfolio, asked: number): boolean {
  return proof === 'optimal' || (gap !== null && gap <= asked);
}

function firstPlan(problem: PortfolioProblem, seconds: number): PortfolioPlan | null {
  const until = performance.now() + Math.min(SEARCH.mostMs, seconds * 1000 * SEARCH.share);
  const found = searchPortfolio(problem, { shouldStop: () => performance.now() > until });
  return found.status === 'feasible' ? found.plan : null;
}

async function reasonsOf(
  problem: PortfolioProblem,
  answer: SolvedPortfolio,
  solver: Solver,
  signal: AbortSignal,
  onReason: Watch['onReason'],
): Promise<Pick<Allocation, 'units' | 'regrets' | 'turns'>> {
  const all = problem.resources.length + problem.projects.length;
  let done = 0;
  const next = (): void => onReason(++done, all);
  const units = await unitValues(problem, answer, solver.solve, { signal, onValue: next });
  const regrets = new Map<string, ProjectRegret>();
  const turns = new Map<string, UseToTurn>();
  // Beside a plan that may not be the best, "what it costs to decide otherwise" means little.
  if (answer.proof !== 'optimal') return { units, regrets, turns };
  for (const { id } of problem.projects) {
    if (signal.aborted) break;
    const regret = await regretOf(problem, answer, id, solver.solve, { signal });
    if (regret.status !== 'unknown') regrets.set(id, regret);
    next();
  }
  if (problem.projects.length > MOST_TURNED) return { units, regrets, turns };
  for (const { id, mustDo } of problem.projects) {
    const resource = dearestUse(problem, units, answer, id);
    if (signal.aborted || mustDo || resource === null || answer.plan.has(id)) continue;
    const turn = await useToTurn(problem, answer, id, resource, solver.solve, { signal });
    if (turn.factor !== null && turn.proof === 'optimal') turns.set(id, turn);
  }
  return { units, regrets, turns };
}

/** The resource of which its use is worth most by the relaxation; where nothing has a price, the one most used up. */
function dearestUse(
  { projects }: PortfolioProblem,
  units: readonly UnitValue[],
  { use }: SolvedPortfolio,
  id: string,
): string | null {
  const own = projects.find((project) => project.id === id)?.use ?? {};
  let best: { readonly resource: string; readonly price: number; readonly full: number } | null = null;
  for (const [resource, amounts] of Object.entries(own)) {
    const amount = amounts.reduce((sum, one) => sum + one, 0);
    if (amount === 0) continue;
    const prices = units.find((unit) => unit.resource === resource)?.relaxed ?? [];
    const price = amount * Math.max(0, ...prices);
    const { used = [], available = [] } = use.find((one) => one.resource === resource) ?? {};
    const full = Math.max(0, ...used.map((one, period) => one / (available[period] || 1)));
    if (best === null || price > best.price || (price === best.price && full > best.full))
      best = { resource, price, full };
  }
  return best?.resource ?? null;
}

async function robustness(
  problem: PortfolioProblem,
  { plan }: SolvedPortfolio,
  solver: Solver,
  signal: AbortSignal,
): Promise<{ readonly robust: RobustPortfolios | null; readonly drawn: BenefitSimulation | null }> {
  const robust = await robustPortfolios(problem, solver.solve, { signal });
  const isRanged = problem.projects.some(({ range }) => range !== undefined);
  return { robust, drawn: isRanged ? await simulateBenefits(problem, plan, solver.solve, { signal }) : null };
}
