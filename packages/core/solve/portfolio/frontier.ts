// The best value as a function of how much there is of one resource: a staircase, found from the top down.
import type { CancelSignal, SolveProgram } from '../program/mixed-integer-program.ts';
import type { PortfolioPlan, PortfolioProblem } from './portfolio-problem.ts';
import { resourceUse } from './resource-use.ts';
import { solvePortfolio } from './solve-portfolio.ts';
import { resourceOf, withScaled } from './with-more.ts';

export interface FrontierStep {
  /** From this multiple of what there is of the resource on … */
  readonly scale: number;
  /** … this is the best value, until the next step. */
  readonly value: number;
  readonly plan: PortfolioPlan;
  readonly proof: 'optimal' | 'gap';
}

export interface Frontier {
  readonly resource: string;
  /** In rising order of scale and value. */
  readonly steps: readonly FrontierStep[];
  /** Below this scale no plan obeys every limit; null when there always is one, or it was not reached. */
  readonly infeasibleBelow: number | null;
  /** Whether every step between the two ends is there; else only some, as there were too many or it was cancelled. */
  readonly isComplete: boolean;
}

export interface FrontierOptions {
  /** Multiples of what there is; 0 to 2 where left out. */
  readonly from?: number;
  readonly to?: number;
  /** Problems solved at most; the rest is then looked at in equal paces. */
  readonly most?: number;
  /** For each problem. */
  readonly seconds?: number;
  readonly signal?: CancelSignal;
  /** Called with the steps so far. */
  readonly onStep?: (steps: readonly FrontierStep[]) => void;
}

/** Two steps closer than this share of their scale are one. */
const SAME = 1e-6;
const PACES = 10;

/**
 * The ε-constraint method: solve with the most there is, see how much of the resource the best plan needs, solve with a
 * little less, and so on down (Haimes, Lasdon & Wismer 1971, *IEEE Trans. Systems, Man, and Cybernetics* 1:296–297).
 */
export async function frontier(
  problem: PortfolioProblem,
  resource: string,
  solve: SolveProgram,
  options: FrontierOptions = {},
): Promise<Frontier> {
  const { from = 0, to = 2, most = 60, seconds, signal, onStep } = options;
  resourceOf(problem, resource);
  const steps: FrontierStep[] = [];
  let infeasibleBelow: number | null = null;
  let pace = 0;
  let scale = to;
  let solved = 0;
  while (scale >= from && !signal?.aborted) {
    const answer = await solvePortfolio(withScaled(problem, resource, scale), solve, {
      ...(seconds === undefined ? {} : { seconds }),
      ...(signal === undefined ? {} : { signal }),
    });
    solved += 1;
    if (answer.status === 'infeasible') infeasibleBelow = steps.at(-1)?.scale ?? scale;
    if (answer.status !== 'solved') break;
    const { plan, value, proof } = answer;
    const need = Math.max(from, neededScale(problem, resource, plan));
    // A plan that needs less and brings as much makes the one before needless (that one was not proven).
    while ((steps.at(-1)?.value ?? Infinity) <= value) steps.pop();
    steps.push({ scale: need, value, plan, proof });
    onStep?.(steps.toReversed());
    if (need <= from) break;
    if (solved === most) pace = need / PACES;
    scale = Math.min(need * (1 - SAME), need - pace);
    if (scale < from && need > from && pace > 0) scale = from;
  }
  const last = steps.at(-1);
  const isAtEnd = infeasibleBelow !== null || (last !== undefined && last.scale <= from);
  return { resource, steps: steps.reverse(), infeasibleBelow, isComplete: isAtEnd && pace === 0 };
}

/** The best value at a multiple of what there is; null below the first step. */
export function frontierValue({ steps }: Frontier, scale: number): number | null {
  return steps.findLast((step) => step.scale <= scale * (1 + SAME))?.value ?? null;
}

/** The smallest multiple of what there is with which the plan could be done. */
function neededScale(problem: PortfolioProblem, id: string, plan: PortfolioPlan): number {
  const { available, carriesOver } = resourceOf(problem, id);
  const used = resourceUse(problem, plan).find(({ resource }) => resource === id)?.used ?? [];
  let scale = 0;
  let [need, have] = [0, 0];
  for (const [period, amount] of used.entries()) {
    [need, have] = carriesOver
      ? [need + amount, have + (available[period] ?? 0)]
      : [amount, available[period] ?? 0];
    if (need > 0 && have > 0) scale = Math.max(scale, need / have);
  }
  return scale;
}
