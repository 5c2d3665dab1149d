// Brings the numbers of a program to sizes at which a solver's fixed tolerances mean the same for cents and for millions.
import type { MixedIntegerProgram } from '@evenkeel/core';

export interface ScaledProgram {
  readonly program: MixedIntegerProgram;
  /** What each value of the program was multiplied by. */
  readonly objectiveFactor: number;
  readonly rowFactors: Float64Array;
}

/** The largest number of a row or of the objective comes to lie between half of this and this. */
const LARGEST = 2 ** 10;

/** Factors are powers of two, so that no digit of any number changes. Columns are left as they are. */
export function scaleProgram(program: MixedIntegerProgram): ScaledProgram {
  const { rows, objective } = program;
  const objectiveFactor = factorFor(objective, 0, objective.length);
  const values = new Float64Array(rows.values.length);
  const rowFactors = new Float64Array(rows.lower.length);
  for (let row = 0; row < rowFactors.length; row++) {
    const [from, to] = [rows.starts[row] ?? 0, rows.starts[row + 1] ?? 0];
    const factor = factorFor(rows.values, from, to);
    rowFactors[row] = factor;
    for (let at = from; at < to; at++) values[at] = (rows.values[at] ?? 0) * factor;
  }
  const scaled = (limits: Float64Array): Float64Array =>
    limits.map((limit, row) => limit * (rowFactors[row] ?? 1));
  return {
    objectiveFactor,
    rowFactors,
    program: {
      ...program,
      objective: objective.map((value) => value * objectiveFactor),
      rows: { ...rows, values, lower: scaled(rows.lower), upper: scaled(rows.upper) },
    },
  };
}

function factorFor(values: Float64Array, from: number, to: number): number {
  let largest = 0;
  for (let at = from; at < to; at++) largest = Math.max(largest, Math.abs(values[at] ?? 0));
  return largest === 0 ? 1 : LARGEST / 2 ** Math.ceil(Math.log2(largest));
}
