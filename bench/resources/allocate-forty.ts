// How long it takes to choose among forty projects under eight limits with a proof.
import { type PortfolioProblem, searchPortfolio, solvePortfolio } from '@evenkeel/core';
import { startSolver } from '@evenkeel/solver';
import type { Report } from '../measurement.ts';

const PROBLEMS = 5;

/** The slowest of five, from the first look to the proof; the thread of the solver runs already. */
export async function measureForty(report: Report): Promise<void> {
  const solver = startSolver();
  try {
    await solvePortfolio(forty(1), solver.solve, { seconds: 0.1 });
    let slowest = 0;
    for (let seed = 1; seed <= PROBLEMS; seed++) {
      const problem = forty(1009 * seed);
      const begun = performance.now();
      const first = searchPortfolio(problem, { iterations: 2000 });
      const start = first.status === 'feasible' ? { start: first.plan } : {};
      const answer = await solvePortfolio(problem, solver.solve, { seconds: 60, ...start });
      const seconds = (performance.now() - begun) / 1000;
      if (answer.status !== 'solved' || answer.proof !== 'optimal') throw new Error('forty were not proven');
      slowest = Math.max(slowest, seconds);
    }
    report({ name: 'allocate.forty.s', value: slowest, unit: 's' });
  } finally {
    await solver.close();
  }
}

/** Each uses something of all eight; half of everything can be done; value follows use. */
function forty(seed: number): PortfolioProblem {
  let state = seed;
  const share = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const resources = Array.from({ length: 8 }, (_, at) => `r${at}`);
  const projects = Array.from({ length: 40 }, (_, at) => {
    const use = Object.fromEntries(resources.map((id) => [id, [Math.floor(10 + 90 * share())]]));
    const sum = resources.reduce((total, id) => total + (use[id]?.[0] ?? 0), 0);
    return { id: `p${at}`, value: Math.round(10 * (sum / 8) * (0.7 + 0.6 * share())), use };
  });
  const half = (id: string): number =>
    Math.round(projects.reduce((total, { use }) => total + (use[id]?.[0] ?? 0), 0) / 2);
  return { periods: 1, resources: resources.map((id) => ({ id, available: [half(id)] })), projects };
}
