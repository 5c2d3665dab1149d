// Why there is no plan: the smallest set of limits that cannot all be obeyed together.
import type { CancelSignal, SolveProgram } from '../program/mixed-integer-program.ts';
import { brokenLimits } from './check-plan.ts';
import { leastMore } from './least-more.ts';
import { limitKey, limitsOf, type PortfolioLimit } from './portfolio-limit.ts';
import type { PortfolioPlan, PortfolioProblem } from './portfolio-problem.ts';
import { planOf, portfolioProgram } from './portfolio-program.ts';
import { smallestHittingSet } from './smallest-hitting-set.ts';

export interface Conflict {
  /** Without any one of them the others could be obeyed. */
  readonly limits: readonly PortfolioLimit[];
  /** No conflict of fewer limits exists. */
  readonly isSmallest: boolean;
  /** Whether no answer was cut short; else a limit too many may be among them. */
  readonly isProven: boolean;
  /** How much more of a resource in a period would settle this conflict, the other limits kept. */
  readonly relief: readonly { readonly resource: string; readonly period: number; readonly more: number }[];
}

export interface ConflictOptions {
  /** For each question whether some limits can be obeyed together. */
  readonly seconds?: number;
  readonly signal?: CancelSignal;
}

/** So many rounds are spent on the smallest set. */
const MOST_ROUNDS = 50;

/**
 * An irreducible set by halving (Junker 2004, "QuickXplain: preferred explanations and relaxations for over-constrained
 * problems", AAAI-04:167–172); then one of fewest limits, as each conflict holds a limit that any given plan breaks
 * (Ignatiev, Previti, Liffiton & Marques-Silva 2015, "Smallest MUS extraction with minimal hitting set dualization",
 * CP 2015:173–182).
 *
 * @returns null when a plan obeys every limit, or when it could not be told in the time.
 */
export async function findConflict(
  problem: PortfolioProblem,
  solve: SolveProgram,
  options: ConflictOptions = {},
): Promise<Conflict | null> {
  let isProven = true;
  /** A plan that obeys these limits; null when there is none. */
  const planWithin = async (limits: readonly PortfolioLimit[]): Promise<PortfolioPlan | 'unknown' | null> => {
    const written = portfolioProgram(problem, { limits });
    const anything = { ...written.program, objective: new Float64Array(written.columns.length) };
    const answer = await solve(anything, options);
    if (answer.status === 'infeasible') return null;
    if ('variables' in answer) return planOf(written, answer.variables);
    isProven = false;
    return 'unknown';
  };
  const all = limitsOf(problem);
  if ((await planWithin(all)) !== null) return null;
  const isConflict = async (limits: readonly PortfolioLimit[]): Promise<boolean> =>
    (await planWithin(limits)) === null;
  let limits = await irreducible([], false, all, isConflict);
  let isSmallest = limits.length <= 1;
  const toHit: (readonly string[])[] = [];
  for (let round = 0; round < MOST_ROUNDS && !isSmallest && !options.signal?.aborted; round++) {
    const keys = await smallestHittingSet(toHit, solve, options);
    if (keys === null) break;
    if (keys.length >= limits.length) {
      isSmallest = true;
      break;
    }
    const chosen = all.filter((limit) => keys.includes(limitKey(limit)));
    const plan = await planWithin(chosen);
    if (plan === 'unknown') break;
    if (plan === null) {
      [limits, isSmallest] = [chosen, true];
      break;
    }
    toHit.push((await unmet(problem, chosen, plan, all, planWithin)).map(limitKey));
  }
  return { limits, isSmallest, isProven, relief: await leastMore(problem, limits, solve, options) };
}

/** What cannot be obeyed beside `chosen`, after as many others as possible have been added to them. */
async function unmet(
  problem: PortfolioProblem,
  chosen: readonly PortfolioLimit[],
  first: PortfolioPlan,
  all: readonly PortfolioLimit[],
  planWithin: (limits: readonly PortfolioLimit[]) => Promise<PortfolioPlan | 'unknown' | null>,
): Promise<readonly PortfolioLimit[]> {
  let broken = new Set(brokenLimits(problem, first).map(limitKey));
  let kept = all.filter((limit) => !broken.has(limitKey(limit)) || chosen.includes(limit));
  for (const limit of all) {
    if (!broken.has(limitKey(limit)) || kept.includes(limit)) continue;
    const plan = await planWithin([...kept, limit]);
    if (plan === null || plan === 'unknown') continue;
    broken = new Set(brokenLimits(problem, plan).map(limitKey));
    const now = broken;
    kept = all.filter((one) => kept.includes(one) || one === limit || !now.has(limitKey(one)));
  }
  return all.filter((limit) => !kept.includes(limit));
}

async function irreducible(
  background: readonly PortfolioLimit[],
  hasGrown: boolean,
  limits: readonly PortfolioLimit[],
  isConflict: (limits: readonly PortfolioLimit[]) => Promise<boolean>,
): Promise<readonly PortfolioLimit[]> {
  if (hasGrown && (await isConflict(background))) return [];
  if (limits.length <= 1) return limits;
  const half = limits.length >> 1;
  const [front, back] = [limits.slice(0, half), limits.slice(half)];
  const fromBack = await irreducible([...background, ...front], true, back, isConflict);
  const fromFront = await irreducible([...background, ...fromBack], fromBack.length > 0, front, isConflict);
  return [...fromFront, ...fromBack];
}
