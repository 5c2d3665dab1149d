// Writes cells as CSV: for programs exactly, for people without anything a spreadsheet would run as a formula.

/** One row, quoted only where needed, with its line end. Reads back as exactly the same cells. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

/** Like `csvLine`, but texts that a spreadsheet would run (`=`, `+`, `-`, `@`, tab, return) begin with an apostrophe. */
export function csvLineForPeople(cells: readonly string[]): string {
  return csvLine(cells.map(harmless));
}

/** Plain numbers keep their sign: they are no formulas. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r\n]/.test(cell) && !/^[-+]?\d+(?:[.,]\d+)*$/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$|^\ufeff/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
