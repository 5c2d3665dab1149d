// How much more of a resource would settle a conflict.
import type { MixedIntegerProgram, ProgramOptions, SolveProgram } from '../program/mixed-integer-program.ts';
import type { PortfolioLimit } from './portfolio-limit.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { portfolioProgram } from './portfolio-program.ts';

/** For each limit on a resource: the least by which it would have to be larger so that all can be obeyed together. */
export async function leastMore(
  problem: PortfolioProblem,
  limits: readonly PortfolioLimit[],
  solve: SolveProgram,
  options: ProgramOptions = {},
): Promise<readonly { readonly resource: string; readonly period: number; readonly more: number }[]> {
  const { program, rows } = portfolioProgram(problem, { limits });
  const found: { resource: string; period: number; more: number }[] = [];
  for (const [row, limit] of rows.entries()) {
    if (limit.kind !== 'resource' || options.signal?.aborted) continue;
    const answer = await solve(withExcess(program, row), options);
    if (answer.status === 'optimal')
      found.push({ resource: limit.resource, period: limit.period, more: answer.value });
  }
  return found;
}

/** One more column: by how much the row's limit is passed; nothing else counts. */
function withExcess(program: MixedIntegerProgram, row: number): MixedIntegerProgram {
  const { rows, lower, upper, isInteger, objective } = program;
  const column = objective.length;
  const at = rows.starts[row + 1] ?? 0;
  return {
    sense: 'minimise',
    objective: Float64Array.from([...objective.map(() => 0), 1]),
    lower: Float64Array.from([...lower, 0]),
    upper: Float64Array.from([...upper, Number.POSITIVE_INFINITY]),
    isInteger: Uint8Array.from([...isInteger, 0]),
    rows: {
      ...rows,
      starts: rows.starts.map((start, one) => (one > row ? start + 1 : start)),
      columns: Int32Array.from([...rows.columns.slice(0, at), column, ...rows.columns.slice(at)]),
      values: Float64Array.from([...rows.values.slice(0, at), -1, ...rows.values.slice(at)]),
    },
  };
}
