// Answers the question step by step: the best plan first, then what it hangs on, so that each can be shown as it comes.
import {
  atFixedTimes,
  type BenefitSimulation,
  type Conflict,
  earliestStarts,
  type Frontier,
  findConflict,
  frontier,
  type PortfolioProblem,
  type ProgramProgress,
  type ProjectRegret,
  type RobustPortfolios,
  regrets,
  robustPortfolios,
  type SolvedPortfolio,
  type SolveProgram,
  simulateBenefits,
  solvePortfolio,
  type UnitValue,
  unitValues,
  type WeightIntervals,
} from '@evenkeel/core';

/** What is known so far; parts that are still being computed, or were cancelled, are empty. */
export interface ChoosingAnswer {
  readonly problem: PortfolioProblem;
  readonly status: 'solved' | 'infeasible' | 'unknown';
  readonly solved: SolvedPortfolio | null;
  readonly conflict: Conflict | null;
  readonly regrets: readonly ProjectRegret[];
  readonly units: readonly UnitValue[];
  readonly frontier: Frontier | null;
  readonly robust: RobustPortfolios | null;
  readonly simulation: BenefitSimulation | null;
  /** Everything was computed; false after a cancel. */
  readonly isComplete: boolean;
}

export interface ChoosingRun {
  readonly signal: AbortSignal;
  /** Where weights differ between people; null where money is the aim. */
  readonly weights: WeightIntervals | null;
  /** Whose amount the frontier varies. */
  readonly frontierOf: string | null;
  readonly onProgress: (progress: ProgramProgress) => void;
  readonly onAnswer: (answer: ChoosingAnswer) => void;
}

/** For the plan itself, and for each of the questions about it. */
const SECONDS = { plan: 30, question: 4 } as const;

export async function runChoosing(
  problem: PortfolioProblem,
  solve: SolveProgram,
  { signal, weights, frontierOf, onProgress, onAnswer }: ChoosingRun,
): Promise<ChoosingAnswer> {
  const found = await solvePortfolio(problem, solve, { seconds: SECONDS.plan, signal, onProgress });
  let answer: ChoosingAnswer = {
    problem,
    status: found.status,
    solved: found.status === 'solved' ? { ...found, plan: earliestStarts(problem, found.plan) } : null,
    conflict: null,
    regrets: [],
    units: [],
    frontier: null,
    robust: null,
    simulation: null,
    isComplete: false,
  };
  const tell = (more: Partial<ChoosingAnswer>): void => {
    answer = { ...answer, ...more };
    onAnswer(answer);
  };
  tell({});
  const limits = { seconds: SECONDS.question, signal };
  const { solved } = answer;
  if (answer.status === 'infeasible') {
    tell({ conflict: await findConflict(problem, solve, limits) });
  } else if (solved) {
    const own: ProjectRegret[] = [];
    const onRegret = (regret: ProjectRegret): void => {
      own.push(regret);
      tell({ regrets: [...own] });
    };
    if (!signal.aborted) await regrets(problem, solved, solve, { ...limits, onRegret });
    const worth: UnitValue[] = [];
    const onValue = (value: UnitValue): void => {
      worth.push(value);
      tell({ units: [...worth] });
    };
    if (!signal.aborted)
      await unitValues(problem, solved, solve, { ...limits, more: aTenthMore(problem), onValue });
    const untimed = atFixedTimes(problem, solved.plan);
    if (!signal.aborted) tell({ simulation: await simulateBenefits(untimed, solved.plan, solve, limits) });
    if (!signal.aborted)
      tell({
        robust: await robustPortfolios(untimed, solve, { ...limits, ...(weights ? { weights } : {}) }),
      });
    if (!signal.aborted && frontierOf !== null) {
      const done = await frontier(problem, frontierOf, solve, {
        ...limits,
        from: 0.4,
        to: 1.6,
        most: 1,
        onStep: (steps) =>
          tell({ frontier: { resource: frontierOf, steps, infeasibleBelow: null, isComplete: false } }),
      });
      if (!signal.aborted) tell({ frontier: done });
    }
  }
  if (!signal.aborted) tell({ isComplete: true });
  return answer;
}

/** Of what carries over a tenth of all there is, once; of the rest a tenth of a usual month, in every month. */
export function aTenthMore({ resources }: PortfolioProblem): Readonly<Record<string, number>> {
  return Object.fromEntries(
    resources.map(({ id, available, carriesOver }) => {
      const sum = available.reduce((total, one) => total + one, 0);
      return [id, Math.max(1, carriesOver ? sum / 10 : sum / Math.max(1, available.length) / 10)];
    }),
  );
}
