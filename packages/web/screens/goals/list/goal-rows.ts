// The goals as rows that can be sorted, narrowed and taken along as a file.
import type { Figure, FigurePart, Goal } from '@evenkeel/core';

export interface GoalRowData {
  readonly goal: Goal;
  readonly owner: string | null;
  readonly chance: Figure | null;
  readonly smart: Figure | null;
  readonly share: number | null;
}

export const goalOrders = ['share', 'due', 'chance', 'letters', 'owner', 'name'] as const;
export type GoalOrder = (typeof goalOrders)[number];

export interface GoalFilter {
  readonly words: string;
  readonly owner: string;
  readonly order: GoalOrder;
}

/** What is unknown comes last, whatever the order. */
export function orderGoals(
  rows: readonly GoalRowData[],
  { words, owner, order }: GoalFilter,
): readonly GoalRowData[] {
  const wanted = words.trim().toLocaleLowerCase();
  return rows
    .filter(({ goal }) => owner === '' || goal.owner === owner)
    .filter(({ goal, owner: name }) =>
      `${goal.title} ${goal.statement ?? ''} ${name ?? ''}`.toLocaleLowerCase().includes(wanted),
    )
    .sort((a, b) => compare(a, b, order) || a.goal.title.localeCompare(b.goal.title));
}

function compare(a: GoalRowData, b: GoalRowData, order: GoalOrder): number {
  switch (order) {
    case 'share':
      return last(b.share, a.share, (x, y) => x - y, true);
    case 'due':
      return last(a.goal.due, b.goal.due, (x, y) => (x < y ? -1 : x > y ? 1 : 0));
    case 'chance':
      return last(a.chance?.value ?? null, b.chance?.value ?? null, (x, y) => x - y);
    case 'letters':
      return passed(a) - passed(b);
    case 'owner':
      return last(a.owner, b.owner, (x, y) => x.localeCompare(y));
    case 'name':
      return 0;
  }
}

function last<T>(a: T | null, b: T | null, by: (a: T, b: T) => number, swapped = false): number {
  if (a === null || b === null) return (Number(a === null) - Number(b === null)) * (swapped ? -1 : 1);
  return by(a, b);
}

/** Not a score: only how many have to be looked at. */
function passed({ smart }: GoalRowData): number {
  return smart?.parts.filter(({ verdict }) => verdict === 'pass').length ?? 0;
}

/** The rows as a table of text cells, the first one the head. */
export function csvOf(table: readonly (readonly string[])[]): string {
  return `${table.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Spreadsheets run what begins with a sign of a formula: an apostrophe keeps it text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** `S+ M− A? R+ T+`: the letters in one cell. */
export function lettersInWords(parts: readonly FigurePart[], letterOf: (id: string) => string): string {
  const signs = { pass: '+', fail: '−', 'cannot-tell': '?' } as const;
  return parts.map(({ id, verdict }) => `${letterOf(id)}${signs[verdict ?? 'cannot-tell']}`).join(' ');
}
