// Solves linear programs with whole amounts by HiGHS in a worker of its own: the door for browsers.
import { startBrowserThread } from './browser/start-browser-thread.ts';
import { createSolver, type Solver } from './create-solver.ts';

export type { Solver } from './create-solver.ts';
export { SolverFailed } from './solver-failed.ts';

/** As `startSolver` of the door for Node.js. */
export function startSolver(): Solver {
  return createSolver(startBrowserThread);
}
