// `evenkeel allocate`: which projects to choose and when each begins, from a file, with proof, prices and reasons.
import { SolverFailed, startSolver } from '@evenkeel/solver';
import type { Allocation, AllocationWishes } from '../allocate/allocation.ts';
import { allocationJson } from '../allocate/allocation-json.ts';
import { number } from '../allocate/number.ts';
import { printAllocation } from '../allocate/print-allocation.ts';
import { printConflict } from '../allocate/print-conflict.ts';
import { readProblem } from '../allocate/read-problem.ts';
import { solveProblem } from '../allocate/solve-problem.ts';
import { writeProblem } from '../allocate/write-problem.ts';
import { nearest } from '../arguments/nearest.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { ParsedArguments, Perform } from '../verb.ts';

const USUAL_SECONDS = 10;
const MOST_SECONDS = 86_400;

export const allocate: Perform = async (given, terminal) => {
  const { say, error, print, progress } = terminal;
  const wishes = wishesOf(given, terminal);
  if (wishes === null) return exitStatus.badInput;
  const { today, objective, write } = given.values;
  const problem = await readProblem(given.plain[0] ?? '', { today, objective }, terminal);
  if (problem === null) return exitStatus.badInput;
  if (write !== undefined) return await writeProblem(problem, write, terminal);
  if (wishes.frontier !== null && !problem.resources.some(({ id }) => id === wishes.frontier)) {
    const meant = nearest(
      wishes.frontier,
      problem.resources.map(({ id }) => id),
    );
    const known = meant === null ? 'no' : 'yes';
    error(say('cli.allocate.no-resource', { resource: wishes.frontier, known, meant: meant ?? '' }));
    return exitStatus.badInput;
  }
  const solver = startSolver();
  const stop = new AbortController();
  // A second Ctrl-C ends the program as usual.
  const hear = (): void => stop.abort();
  process.once('SIGINT', hear);
  try {
    const allocation = await solveProblem(problem, solver, wishes, {
      signal: stop.signal,
      onProgress: ({ seconds, value, bound }) =>
        progress.show(() =>
          say('cli.allocate.progress', {
            seconds: Math.floor(seconds),
            value: number(value ?? 0),
            bound: number(bound ?? 0),
            known: value === null ? 'nothing' : bound === null ? 'value' : 'both',
          }),
        ),
      onReason: (done, all) => progress.show(() => say('cli.allocate.reasons', { done, all })),
    });
    progress.end();
    if (given.switches.has('json')) print(allocationJson(problem, allocation));
    else if (allocation.answer.status === 'solved')
      printAllocation(problem, allocation.answer, allocation, terminal);
    else if (allocation.answer.status === 'infeasible') printConflict(problem, allocation.conflict, terminal);
    else error(say('cli.allocate.unknown'));
    return outcome(allocation);
  } catch (reason) {
    progress.end();
    if (!(reason instanceof SolverFailed)) throw reason;
    error(say('cli.allocate.solver-failed', { reason: reason.reason }));
    return exitStatus.failed;
  } finally {
    process.removeListener('SIGINT', hear);
    await solver.close();
  }
};

function outcome({ answer }: Allocation): ExitStatus {
  return answer.status === 'solved' ? exitStatus.fine : exitStatus.serious;
}

/** Null when an option is wrong, after saying so. */
function wishesOf({ values, switches }: ParsedArguments, { say, error }: Terminal): AllocationWishes | null {
  const amount = (option: 'seconds' | 'gap', usual: number, least: number, most: number): number | null => {
    const text = values[option];
    if (text === undefined) return usual;
    const value = /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
    if (value >= least && value <= most) return value;
    error(
      say('cli.allocate.not-an-amount', { option: `--${option}`, value: text, least: number(least), most }),
    );
    return null;
  };
  const seconds = amount('seconds', USUAL_SECONDS, 0.1, MOST_SECONDS);
  const gap = amount('gap', 0, 0, 100);
  if (seconds === null || gap === null) return null;
  return { seconds, gap: gap / 100, frontier: values.frontier ?? null, isRobust: switches.has('robust') };
}
