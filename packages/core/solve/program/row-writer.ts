// Writes the rows of a program one after the other, as long as nobody knows how many numbers they will have.
import type { ProgramRows } from './mixed-integer-program.ts';

export interface RowWriter {
  /** One number of the row that is being written; zeros are left out. A column comes once in a row. */
  readonly add: (column: number, value: number) => void;
  /** Ends the row with its bounds. */
  readonly end: (lower: number, upper: number) => void;
  readonly rows: () => ProgramRows;
}

export function createRowWriter(): RowWriter {
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  const lowers: number[] = [];
  const uppers: number[] = [];
  return {
    add(column, value) {
      if (value === 0) return;
      columns.push(column);
      values.push(value);
    },
    end(lower, upper) {
      starts.push(columns.length);
      lowers.push(lower);
      uppers.push(upper);
    },
    rows: () => ({
      starts: Int32Array.from(starts),
      columns: Int32Array.from(columns),
      values: Float64Array.from(values),
      lower: Float64Array.from(lowers),
      upper: Float64Array.from(uppers),
    }),
  };
}
