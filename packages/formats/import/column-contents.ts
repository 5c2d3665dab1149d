// What the first rows of each column hold: dates, numbers, texts – for files whose column names say nothing.
import { isDateLike, isNumberLike, parseMonth } from '@evenkeel/core';
import type { Table } from '../table/table.ts';
import { clockMinutes } from './time-rows.ts';

export interface ColumnContents {
  readonly index: number;
  readonly name: string;
  /** Shares of the filled cells. */
  readonly dates: number;
  readonly numbers: number;
  readonly clocks: number;
  readonly filled: number;
  readonly distinct: number;
  readonly meanLength: number;
  readonly samples: readonly string[];
}

/** Looks at the sample only; cost grows with its cells. */
export function columnsOf({ header, sample }: Table): readonly ColumnContents[] {
  return header.map((name, index) => {
    const cells = sample.map(({ cells: all }) => all[index]?.trim() ?? '').filter((cell) => cell !== '');
    const share = (test: (cell: string) => boolean): number =>
      cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
    return {
      index,
      name,
      dates: share((cell) => isDateLike(cell) || parseMonth(cell) !== null),
      numbers: share((cell) => isNumberLike(cell)),
      clocks: share((cell) => clockMinutes(cell) !== null),
      filled: cells.length,
      distinct: new Set(cells).size,
      meanLength: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
      samples: cells.slice(0, 5),
    };
  });
}
