// How long it takes to choose among forty projects under eight limits with a proof.
import { searchPortfolio, solvePortfolio } from '@evenkeel/core';
import { startSolver } from '@evenkeel/solver';
import type { Report } from '../measurement.ts';
import { fortyProjects } from './forty-projects.ts';
import { installedSolvers, solveNatively } from './native/native-solver.ts';

const PROBLEMS = 5;

/** The slowest of five, from the first look to the proof; the thread of the solver runs already. */
export async function measureForty(report: Report): Promise<void> {
  const solver = startSolver();
  try {
    await solvePortfolio(fortyProjects(PROBLEMS + 1), solver.solve, { seconds: 0.1 });
    let [slowest, slowestPeer] = [0, 0];
    for (let seed = 1; seed <= PROBLEMS; seed += 1) {
      const problem = fortyProjects(seed);
      const begun = performance.now();
      const first = searchPortfolio(problem, { iterations: 2000 });
      const start = first.status === 'feasible' ? { start: first.plan } : {};
      const answer = await solvePortfolio(problem, solver.solve, { seconds: 60, ...start });
      slowest = Math.max(slowest, (performance.now() - begun) / 1000);
      if (answer.status !== 'solved' || answer.proof !== 'optimal') throw new Error('forty were not proven');
      if (!installedSolvers.includes('cbc')) continue;
      slowestPeer = Math.max(slowestPeer, solveNatively('cbc', problem, 60).seconds);
    }
    const peer = slowestPeer > 0 ? { peer: 'cbc', peerValue: slowestPeer } : {};
    report({ name: 'allocate.forty.s', unit: 's', value: slowest, ...peer });
  } finally {
    await solver.close();
  }
}
