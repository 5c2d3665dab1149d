// The fewest elements of which every one of some sets has at least one.
import type { ProgramOptions, SolveProgram } from '../program/mixed-integer-program.ts';
import { createRowWriter } from '../program/row-writer.ts';

/** @returns null when it was not solved with proof. */
export async function smallestHittingSet(
  sets: readonly (readonly string[])[],
  solve: SolveProgram,
  options: ProgramOptions = {},
): Promise<readonly string[] | null> {
  const elements = [...new Set(sets.flat())];
  if (elements.length === 0) return [];
  const columns = new Map(elements.map((element, at) => [element, at]));
  const writer = createRowWriter();
  for (const set of sets) {
    for (const element of new Set(set)) writer.add(columns.get(element) ?? 0, 1);
    writer.end(1, Number.POSITIVE_INFINITY);
  }
  const ones = new Float64Array(elements.length).fill(1);
  const answer = await solve(
    {
      sense: 'minimise',
      objective: ones,
      lower: new Float64Array(elements.length),
      upper: ones,
      isInteger: new Uint8Array(elements.length).fill(1),
      rows: writer.rows(),
    },
    options,
  );
  return answer.status === 'optimal' ? elements.filter((_, at) => (answer.variables[at] ?? 0) > 0.5) : null;
}
