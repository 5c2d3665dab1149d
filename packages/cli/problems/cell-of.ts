// Finds a cell in a line of a comma-separated table, quotation marks minded.

/** @returns where the cell begins and how many letters it has; at the end of the line where there is none. */
export function cellOf(line: string, index: number): { readonly from: number; readonly length: number } {
  let from = 0;
  let cell = 0;
  let isQuoted = false;
  for (let at = 0; at <= line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    if (at < line.length && (line[at] !== ',' || isQuoted)) continue;
    if (cell === index) return { from, length: Math.max(1, at - from) };
    from = at + 1;
    cell += 1;
  }
  return { from: line.length, length: 1 };
}
