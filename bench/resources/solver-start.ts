// How long a solver takes from nothing to its first answer.
import { type PortfolioProblem, solvePortfolio } from '@evenkeel/core';
import { startSolver } from '@evenkeel/solver';
import { medianMs, type Report } from '../measurement.ts';

/** Of a problem that takes no time; the first run, which reads the program from disk, is not counted. */
export async function measureSolverStart(report: Report): Promise<void> {
  const tiny: PortfolioProblem = {
    periods: 1,
    resources: [{ id: 'money', available: [1] }],
    projects: [{ id: 'only', value: 1, use: { money: [1] } }],
  };
  const value = await medianMs(5, async () => {
    const solver = startSolver();
    await solvePortfolio(tiny, solver.solve);
    await solver.close();
  });
  report({ name: 'allocate.solverStart.ms', unit: 'ms', value });
}
