// Intended against actual share per goal as lengths: one zero-based scale for all rows.
import { max } from 'd3-array';
import { linearScale } from './linear-scale.ts';

/** One goal. Shares are 0 to 1; `intended` is null when the owners have not said. */
export interface ShareRow {
  readonly id: string;
  readonly label: string;
  readonly actual: number;
  readonly intended: number | null;
  readonly adrift?: boolean;
}

/** Lengths in per cent of the row. `short` runs from the actual end to the intended mark, `over` the other way. */
export interface PlacedShare<Row extends ShareRow = ShareRow> {
  readonly row: Row;
  readonly actual: number;
  readonly intended: number | null;
  readonly gap: { readonly from: number; readonly to: number; readonly kind: 'short' | 'over' } | null;
}

/** Places all rows on one scale from zero to the largest share, rounded up to a tenth. */
export function placeShares<Row extends ShareRow>(rows: readonly Row[]): readonly PlacedShare<Row>[] {
  const largest = max(rows, (row) => Math.max(row.actual, row.intended ?? 0)) ?? 0;
  const scale = linearScale([0, Math.max(0.1, Math.ceil(largest * 10 - 1e-9) / 10)], [0, 100]);
  return rows.map((row) => {
    const actual = scale(row.actual);
    const intended = row.intended === null ? null : scale(row.intended);
    return { row, actual, intended, gap: gapBetween(actual, intended) };
  });
}

function gapBetween(actual: number, intended: number | null): PlacedShare['gap'] {
  if (intended === null || Math.abs(actual - intended) < 1e-9) return null;
  return actual < intended
    ? { from: actual, to: intended, kind: 'short' }
    : { from: intended, to: actual, kind: 'over' };
}
