// The multidimensional knapsacks of the OR-Library (Petersen 1967; Chu & Beasley 1998) as portfolio problems.
import { existsSync, readFileSync } from 'node:fs';
import type { PortfolioProblem } from '../solve/portfolio/portfolio-problem.ts';

export interface PublishedKnapsack {
  readonly name: string;
  readonly problem: PortfolioProblem;
  /** Of `mknap1` proven, of the others the best that Chu and Beasley found. */
  readonly bestKnown: number;
}

const folder = new URL('../../../../shared/data/orlib_mknap/', import.meta.url);
const published = { mknap1: '', mknapcb1: '5.100', mknapcb4: '10.100' } as const;

/** None, after saying so, where the data are absent. */
export function readKnapsacks(file: keyof typeof published): readonly PublishedKnapsack[] {
  if (!existsSync(folder)) {
    console.warn(`skipped: the knapsacks are not at ${folder.pathname}`);
    return [];
  }
  const best = new Map<string, number>();
  const table = readFileSync(new URL('best-feasible-slns.txt', folder), 'utf8');
  for (const [, name = '', value] of table.matchAll(/^\s*([\d.]+-\d+)\s+([\d.]+)\s*$/gm)) {
    // The second table, of relaxations, repeats the names.
    if (!best.has(name)) best.set(name, Number(value));
  }
  const numbers = readFileSync(new URL(`${file}.txt`, folder), 'utf8')
    .trim()
    .split(/\s+/)
    .map(Number);
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  const nextOf = (length: number) => Array.from({ length }, next);
  return Array.from({ length: next() }, (_, index) => {
    const [count, limitCount, stated] = [next(), next(), next()];
    const values = nextOf(count);
    const use = Array.from({ length: limitCount }, () => nextOf(count));
    const limits = nextOf(limitCount);
    const name = `${published[file]}-${String(index).padStart(2, '0')}`;
    return {
      name: published[file] === '' ? `${file}-${index + 1}` : name,
      bestKnown: best.get(name) ?? stated,
      problem: {
        periods: 1,
        resources: limits.map((limit, row) => ({ id: `r${row + 1}`, available: [limit] })),
        projects: values.map((value, column) => ({
          id: `p${column + 1}`,
          value,
          use: Object.fromEntries(use.map((list, row) => [`r${row + 1}`, [list[column] ?? 0]])),
        })),
      },
    };
  });
}
