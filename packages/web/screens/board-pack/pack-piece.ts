// The pieces of which the pages are made: headings, blocks and rows of tables.
import type { ReactNode } from 'react';

export interface PackTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly PackColumn[];
}

export interface PackColumn {
  readonly id: string;
  readonly header: string;
  /** Share of the width, in per cent. */
  readonly width: number;
  readonly numeric?: boolean;
}

export type PackPiece =
  | {
      readonly kind: 'block';
      readonly id: string;
      readonly node: ReactNode;
      readonly keepsWithNext?: boolean;
      readonly startsPage?: boolean;
    }
  | {
      readonly kind: 'row';
      readonly id: string;
      readonly table: PackTable;
      readonly cells: readonly ReactNode[];
      /** Spans the table, in place of cells. */
      readonly span?: ReactNode;
      readonly keepsWithNext?: boolean;
    };
