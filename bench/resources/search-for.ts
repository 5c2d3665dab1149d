// Our search for a plan, given so many seconds of the processor: what others do beside it takes nothing from it.
import { isFeasible, type PortfolioProblem, planValue, searchPortfolio } from '@evenkeel/core';

export interface Searched {
  /** Counted from the problem itself; null where no plan was found. */
  readonly value: number | null;
  readonly bound: number;
  /** Of the processor; it ends early where nothing better is to be expected. */
  readonly seconds: number;
}

export function searchFor(problem: PortfolioProblem, seconds: number): Searched {
  const begun = process.cpuUsage();
  const spent = (): number => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1e6;
  };
  const found = searchPortfolio(problem, { shouldStop: () => spent() > seconds });
  const took = spent();
  if (found.status !== 'feasible') return { value: null, bound: found.bound, seconds: took };
  if (!isFeasible(problem, found.plan)) throw new Error('a plan breaks a limit');
  return { value: planValue(problem, found.plan), bound: found.bound, seconds: took };
}
