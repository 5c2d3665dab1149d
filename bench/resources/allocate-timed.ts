// Choosing and timing: what a search finds in two seconds, beside what cbc finds in thirty.
import type { Report } from '../measurement.ts';
import { meanOf } from './mean-of.ts';
import { installedSolvers, solveNatively } from './native/native-solver.ts';
import { searchFor } from './search-for.ts';
import { timedProblem } from './timed-problem.ts';

const TIMED = { sizes: [60, 120, 200], seeds: [1, 2], seconds: 2, peerSeconds: 30 } as const;

/** What is lacking to cbc, below 0 where it is passed, and how far from the best the plan can be at most. */
export function measureTimed(report: Report): void {
  const [lacking, open]: [number[], number[]] = [[], []];
  for (const size of TIMED.sizes) {
    const ofSize: number[] = [];
    for (const seed of TIMED.seeds) {
      const problem = timedProblem(size, seed);
      const { value, bound } = searchFor(problem, TIMED.seconds);
      if (value === null) throw new Error(`no plan for ${size} projects, seed ${seed}`);
      open.push((100 * (bound - value)) / value);
      const peer = installedSolvers.includes('cbc')
        ? solveNatively('cbc', problem, TIMED.peerSeconds).value
        : null;
      if (peer !== null) ofSize.push((100 * (peer - value)) / peer);
    }
    lacking.push(...ofSize);
    if (ofSize.length > 0) {
      report({
        name: `allocate.timed.${size}.gap`,
        unit: '%',
        value: Math.max(...ofSize),
        peer: 'cbc in 30 s',
        peerValue: 0,
      });
    }
  }
  if (lacking.length > 0) {
    report({
      name: 'allocate.timed.gap',
      unit: '%',
      value: Math.max(...lacking),
      peer: 'cbc in 30 s',
      peerValue: 0,
    });
    report({
      name: 'allocate.timed.meanGap',
      unit: '%',
      value: meanOf(lacking),
      peer: 'cbc in 30 s',
      peerValue: 0,
    });
  }
  report({ name: 'allocate.timed.provenGap', unit: '%', value: meanOf(open) });
}
