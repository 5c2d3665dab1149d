// What one more unit of each resource is worth: by the relaxation, and by solving again with more of it.
import type { CancelSignal, SolveProgram } from '../program/mixed-integer-program.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { portfolioProgram } from './portfolio-program.ts';
import { type SolvedPortfolio, solvePortfolio } from './solve-portfolio.ts';
import { withMore } from './with-more.ts';

export interface UnitValue {
  readonly resource: string;
  /** Of one more unit in each period, if shares of projects could be done: the dual of the relaxation. */
  readonly relaxed: readonly number[];
  /** How much more was really tried: in every period, or once where it carries over. */
  readonly more: number;
  /** What that brings, whole projects only; null when it was not solved in the time. */
  readonly gain: number | null;
  /** Whether both values are proven; else the gain is what was found. */
  readonly proof: 'optimal' | 'gap';
  /** The plan with more of it. */
  readonly plan: SolvedPortfolio['plan'] | null;
}

export interface UnitValueOptions {
  /** How much more to try of a resource; a tenth of the largest use by a project in a period where left out. */
  readonly more?: Readonly<Record<string, number>>;
  /** For each resource. */
  readonly seconds?: number;
  readonly signal?: CancelSignal;
  readonly onValue?: (value: UnitValue) => void;
}

/**
 * Whole projects have no marginal value: the dual of the relaxation may be 0 where one unit more lets a project in, and
 * positive where none fits. So both are told (Weingartner 1963).
 *
 * @param solved the answer without more; what is gained is counted from it.
 * @returns as many as were done when it was cancelled.
 */
export async function unitValues(
  problem: PortfolioProblem,
  solved: SolvedPortfolio,
  solve: SolveProgram,
  options: UnitValueOptions = {},
): Promise<readonly UnitValue[]> {
  const { seconds, signal, onValue } = options;
  const duals = await relaxedValues(problem, solve, signal);
  const values: UnitValue[] = [];
  for (const { id } of problem.resources) {
    if (signal?.aborted) break;
    const more = options.more?.[id] ?? usualStep(problem, id);
    const answer = await solvePortfolio(withMore(problem, id, more), solve, {
      start: solved.plan,
      ...(seconds === undefined ? {} : { seconds }),
      ...(signal === undefined ? {} : { signal }),
    });
    const isSolved = answer.status === 'solved';
    const value: UnitValue = {
      resource: id,
      relaxed: duals.get(id) ?? [],
      more,
      gain: isSolved ? Math.max(0, answer.value - solved.value) : null,
      proof: isSolved && answer.proof === 'optimal' && solved.proof === 'optimal' ? 'optimal' : 'gap',
      plan: isSolved ? answer.plan : null,
    };
    values.push(value);
    onValue?.(value);
  }
  return values;
}

/** Value of one more unit of each resource in each period if shares of projects could be done; none when not solved. */
export async function relaxedValues(
  problem: PortfolioProblem,
  solve: SolveProgram,
  signal?: CancelSignal,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const { program, rows } = portfolioProgram(problem);
  const relaxed = { ...program, isInteger: new Uint8Array(program.isInteger.length) };
  const answer = await solve(relaxed, signal === undefined ? {} : { signal });
  const values = new Map<string, readonly number[]>();
  if (!('duals' in answer) || !answer.duals) return values;
  for (const { id, carriesOver } of problem.resources) {
    const own = new Array<number>(problem.periods).fill(0);
    for (const [row, limit] of rows.entries()) {
      if (limit.kind === 'resource' && limit.resource === id) own[limit.period - 1] = answer.duals[row] ?? 0;
    }
    // One more in a period counts in the limit of every later one.
    if (carriesOver)
      for (let at = own.length - 2; at >= 0; at--) own[at] = (own[at] ?? 0) + (own[at + 1] ?? 0);
    values.set(id, own);
  }
  return values;
}

function usualStep({ projects, resources }: PortfolioProblem, id: string): number {
  const largest = Math.max(0, ...projects.flatMap(({ use }) => use[id] ?? []));
  const most = Math.max(0, ...(resources.find((resource) => resource.id === id)?.available ?? []));
  return (largest || most || 1) / 10;
}
