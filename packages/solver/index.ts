// Solves linear programs with whole amounts by HiGHS in a thread of its own: the door for Node.js.
import { createSolver, type Solver } from './create-solver.ts';
import { startNodeThread } from './node/start-node-thread.ts';

export type { Solver } from './create-solver.ts';
export { SolverFailed } from './solver-failed.ts';

/**
 * A solver that is handed to the core as an argument.
 *
 * @example
 * const solver = startSolver();
 * try {
 *   const answer = await solvePortfolio(problem, solver.solve, { seconds: 10 });
 * } finally {
 *   await solver.close();
 * }
 */
export function startSolver(): Solver {
  return createSolver(startNodeThread);
}
