// Published knapsacks: which are proven, and how near a search comes to the best known, beside native solvers.
import { solvePortfolio } from '@evenkeel/core';
import { startSolver } from '@evenkeel/solver';
import { readKnapsacks } from '../../packages/core/testing/knapsacks.ts';
import type { Report } from '../measurement.ts';
import { meanOf } from './mean-of.ts';
import { installedSolvers, type NativeSolver, solveNatively } from './native/native-solver.ts';
import { searchFor } from './search-for.ts';

/** Each, for whoever solves; all thirty problems of a file. */
const SECONDS = 3;

export async function measureProven(report: Report): Promise<void> {
  const knapsacks = readKnapsacks('mknap1');
  if (knapsacks.length === 0) return;
  const solver = startSolver();
  let proven = 0;
  for (const { problem, bestKnown } of knapsacks) {
    const answer = await solvePortfolio(problem, solver.solve, { seconds: 10 });
    const isBest = answer.status === 'solved' && Math.abs(answer.value - bestKnown) < 1e-6;
    if (isBest && answer.status === 'solved' && answer.proof === 'optimal') proven += 1;
  }
  await solver.close();
  report({ name: 'allocate.mknap1.proven', unit: `of ${knapsacks.length}`, value: proven });
}

export function measureKnapsacks(report: Report, file: 'mknapcb1' | 'mknapcb4'): void {
  const knapsacks = readKnapsacks(file);
  if (knapsacks.length === 0) return;
  const gaps: number[] = [];
  const seconds: number[] = [];
  const peers: Record<NativeSolver, number[]> = { cbc: [], glpsol: [] };
  for (const { problem, bestKnown } of knapsacks) {
    const gapOf = (value: number | null) => (value === null ? 100 : (100 * (bestKnown - value)) / bestKnown);
    const found = searchFor(problem, SECONDS);
    gaps.push(gapOf(found.value));
    seconds.push(found.seconds);
    for (const peer of installedSolvers) {
      peers[peer].push(gapOf(solveNatively(peer, problem, SECONDS).value));
    }
  }
  const figures = [
    ['gap', '%', meanOf],
    ['worstGap', '%', (list: readonly number[]) => Math.max(...list)],
    ['within0.1', '%', (list: readonly number[]) => meanOf(list.map((gap) => (gap <= 0.1 ? 100 : 0)))],
  ] as const;
  for (const [what, unit, of] of figures) {
    const own = { name: `allocate.${file}.${what}`, unit, value: of(gaps) };
    const [first, ...others] = installedSolvers;
    report(first ? { ...own, peer: first, peerValue: of(peers[first]) } : own);
    for (const peer of others) {
      report({ ...own, name: `${own.name}.${peer}`, peer, peerValue: of(peers[peer]) });
    }
  }
  report({ name: `allocate.${file}.s`, unit: 's', value: Math.max(...seconds) });
}
