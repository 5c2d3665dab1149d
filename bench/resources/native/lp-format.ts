// A program in the LP format of CPLEX, which cbc and glpsol read.
import type { MixedIntegerProgram } from '@evenkeel/core';

export function lpFormat({ sense, objective, lower, upper, isInteger, rows }: MixedIntegerProgram): string {
  const lines = [sense === 'maximise' ? 'Maximize' : 'Minimize', ' obj:'];
  for (const [column, amount] of objective.entries()) if (amount !== 0) lines.push(term(amount, column));
  lines.push('Subject To');
  for (const [row, least] of rows.lower.entries()) {
    const most = rows.upper[row] ?? Number.POSITIVE_INFINITY;
    const terms: string[] = [];
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
      terms.push(term(rows.values[at] ?? 0, rows.columns[at] ?? 0));
    }
    if (terms.length === 0) continue;
    if (least === most) lines.push(` r${row}:`, ...terms, ` = ${least}`);
    else {
      if (Number.isFinite(most)) lines.push(` r${row}:`, ...terms, ` <= ${most}`);
      if (Number.isFinite(least)) lines.push(` s${row}:`, ...terms, ` >= ${least}`);
    }
  }
  lines.push('Bounds');
  for (const [column, most] of upper.entries()) lines.push(` ${lower[column]} <= x${column} <= ${most}`);
  lines.push(
    'Generals',
    ...[...isInteger.keys()].filter((column) => isInteger[column]).map((column) => ` x${column}`),
  );
  return `${lines.join('\n')}\nEnd\n`;
}

function term(amount: number, column: number): string {
  return ` ${amount < 0 ? '-' : '+'} ${Math.abs(amount)} x${column}`;
}
