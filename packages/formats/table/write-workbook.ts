// Writes a workbook: real numbers and dates in formatted columns, and texts that can never become formulas.
import { writeXlsx } from 'hucre/xlsx';

export interface WorkbookSheet {
  /** At most 31 characters. */
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly WorkbookCell[])[];
}

export interface WorkbookColumn {
  readonly header: string;
  readonly kind: 'text' | 'number' | 'share' | 'money' | 'day';
  /** In characters. */
  readonly width?: number;
}

/** A day is its ISO text in a column of days. */
export type WorkbookCell = string | number | null;

const formats: Readonly<Record<WorkbookColumn['kind'], string>> = {
  text: '@',
  number: '#,##0.##########',
  share: '0%',
  money: '#,##0.00',
  day: 'yyyy-mm-dd',
};
const widths: Readonly<Record<WorkbookColumn['kind'], number>> = {
  text: 28,
  number: 13,
  share: 11,
  money: 15,
  day: 12,
};

/**
 * A frozen heading, a filter over every sheet, wrapped texts. Every text is stored as text, so what begins with `=`, `+`, `-`
 * or `@` is shown as it was written and never computed.
 *
 * @returns the bytes of an .xlsx file.
 */
export async function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  properties: { readonly title: string; readonly creator: string },
): Promise<Uint8Array> {
  return await writeXlsx({
    properties: { ...properties },
    defaultFont: { name: 'Calibri', size: 11 },
    sheets: sheets.map(({ name, columns, rows }) => ({
      name,
      columns: columns.map(({ kind, width }) => ({ width: width ?? widths[kind] })),
      rows: [
        columns.map(({ header }) => header),
        ...rows.map((row) => row.map((cell, at) => storedValue(cell, columns[at]))),
      ],
      cells: cellsOf(columns, rows),
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${letters(columns.length)}${rows.length + 1}` },
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    })),
  });
}

function storedValue(cell: WorkbookCell, column: WorkbookColumn | undefined): string | number | Date | null {
  if (typeof cell === 'string')
    return column?.kind === 'day' ? new Date(`${cell}T00:00:00Z`) : withoutControls(cell);
  return cell;
}

/** Formats belong to cells: a heading above a column of shares is no share. */
function cellsOf(
  columns: readonly WorkbookColumn[],
  rows: readonly (readonly WorkbookCell[])[],
): Map<string, { style: object }> {
  const heading = {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E2EEE9' } },
    alignment: { wrapText: true, vertical: 'top' },
  };
  const styles = columns.map(({ kind }) => ({
    numFmt: formats[kind],
    alignment: { vertical: 'top', ...(kind === 'text' ? { wrapText: true } : {}) },
  }));
  const cells = new Map<string, { style: object }>();
  for (const [at] of columns.entries()) cells.set(`0,${at}`, { style: heading });
  for (const [line, row] of rows.entries()) {
    for (const [at, cell] of row.entries()) {
      const style = styles[at];
      if (cell !== null && style) cells.set(`${line + 1},${at}`, { style });
    }
  }
  return cells;
}

/** XML knows no control characters but tab and line ends. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, (letter) => (/[\t\n\r]/.test(letter) ? letter : ''));
}

/** 1 → A, 27 → AA. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + rest);
}
