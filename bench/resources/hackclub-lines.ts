// The lines of a real ledger that were booked as expenses, each with the account it was booked on as its label.
import { existsSync, readFileSync } from 'node:fs';
import type { LabelledLine } from '../../packages/core/classify/labelled-line.ts';

const file = new URL('../../../shared/data/hackclub_ledger/journal_postings.csv', import.meta.url);

/**
 * Of every posting on an expense account: payee, notes, amount and day as they stand in the books. The account itself is
 * the label, and neither it nor the account the money came from is given. Null where the data are absent.
 */
export function hackclubLines(): readonly LabelledLine[] | null {
  if (!existsSync(file)) return null;
  const [head = [], ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split(/\n(?=")/)
    .map(cellsOf);
  const place = (name: string): number => head.indexOf(name);
  const [day, payee, comment, account, amount, note] = [
    place('date'),
    place('description'),
    place('comment'),
    place('account'),
    place('amount'),
    place('posting-comment'),
  ];
  return rows
    .filter((row) => row[account ?? 0]?.startsWith('Expenses:'))
    .map((row) => ({
      texts: [
        { field: 'payee', text: row[payee ?? 0] ?? null },
        {
          field: 'text',
          text: `${row[comment ?? 0]} ${(row[note ?? 0] ?? '').replace(/Receipt:.*/, '')}`.trim(),
        },
      ],
      amount: Number(row[amount ?? 0]?.replaceAll(',', '')),
      day: row[day ?? 0] ?? null,
      label: row[account ?? 0] ?? '',
    }))
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0));
}

/** Every cell of this file stands in quotes. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));
}
