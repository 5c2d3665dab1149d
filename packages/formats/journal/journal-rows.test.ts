// Plain-text journals as ledger and hledger write them, and what is wrong in them with its line.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTable } from '../import/open-table.ts';
import type { Row } from '../table/table.ts';
import { tempFolder } from '../testing/temp-folder.ts';

async function read(text: string, name = 'books.journal') {
  const folder = await tempFolder({ [name]: text });
  const opened = await openTable({ path: join(folder, name), name });
  if (!opened.ok) return { format: null, rows: [], notes: opened.problems.map(({ code }) => ({ code })) };
  const rows: Row[] = [];
  for await (const batch of opened.value.rows()) rows.push(...batch);
  return { format: opened.value.format, rows, notes: opened.value.notes };
}

const shape = ({ line, cells, fault }: Row) => (fault === null ? [line, ...cells] : [line, fault]);

describe('what is read', () => {
  test('dates, status, code, note, comments, tags, an amount left out', async () => {
    const { rows, notes } = await read(
      '; our books\n\n2026/01/31 * (17) Mill Ltd | flour for May ; project: Spring\n    ; a second line\n    Expenses:Food:Flour    $1,234.50  ; paid late\n    Assets:Bank\n\n2026-02-01 Rent\n\tExpenses:Rent\t800 EUR\n\tAssets:Bank\n2026.02.02 Beer\n  Expenses:Fun  €5\n  Assets:Cash\n',
    );
    expect(rows.map(shape)).toEqual([
      [
        5,
        '2026-01-31',
        'Mill Ltd',
        'Expenses:Food:Flour',
        '1234.5',
        '$',
        'flour for May; project: Spring; a second line; paid late',
        'Spring',
      ],
      [
        6,
        '2026-01-31',
        'Mill Ltd',
        'Assets:Bank',
        '-1234.5',
        '$',
        'flour for May; project: Spring; a second line',
        'Spring',
      ],
      [9, '2026-02-01', 'Rent', 'Expenses:Rent', '800', 'EUR', '', ''],
      [10, '2026-02-01', 'Rent', 'Assets:Bank', '-800', 'EUR', '', ''],
      [12, '2026-02-02', 'Beer', 'Expenses:Fun', '5', '€', '', ''],
      [13, '2026-02-02', 'Beer', 'Assets:Cash', '-5', '€', '', ''],
    ]);
    expect(notes).toContainEqual({ code: 'journal', data: { transactions: 3 } });
  });

  test.each([
    ['-$5.25', '-5.25', '$'],
    ['$-5.25', '-5.25', '$'],
    ['EUR 5', '5', 'EUR'],
    ['"long name" 5', '5', 'long name'],
    ['10 AAPL @ $5.10', '51', '$'],
    ['10 AAPL @@ $51', '51', '$'],
    ['-10 AAPL @@ $51', '-51', '$'],
    ['10 AAPL {$5.10} @ $6', '60', '$'],
    ['10 AAPL {$5.10}', '51', '$'],
    ['3 h @ $33.333333', '99.999999', '$'],
    ['5 = $100', '5', ''],
  ])('the amount %s', async (written, amount, currency) => {
    const { rows } = await read(`2026-01-31 x\n  A  ${written}\n  B\n`);
    expect(rows[0]?.cells.slice(3, 5)).toEqual([amount, currency]);
  });

  test('decimal commas', async () => {
    const { rows } = await read('2026-01-31 x\n  A  1.234,50 €\n  B\n');
    expect(rows[0]?.cells[3]).toBe('1234.5');
  });

  test('years by directive, virtual postings and plans left out and counted, assertions counted', async () => {
    const { rows, notes } = await read(
      'Y2026\ncomment\n2020-01-01 not this\nend comment\naccount Assets:Bank\n  ; of the shop\n~ monthly\n  Expenses:Rent  $5\n  Assets:Bank\n\n01/31 x\n  A  $5 = $5\n  (Budget:A)  $-5\n  B\nP 2026-01-01 AAPL $5\n',
    );
    expect(rows.map(({ line, cells }) => [line, cells[0], cells[2], cells[3]])).toEqual([
      [12, '2026-01-31', 'A', '5'],
      [14, '2026-01-31', 'B', '-5'],
    ]);
    expect(notes.map(({ code }) => code).slice(1)).toEqual([
      'journal',
      'journal-virtual',
      'journal-assertions',
      'journal-left-out',
    ]);
  });

  test('a text file with transactions is a journal, a table with dates is not', async () => {
    expect((await read('2026-01-31 x\n  A  $5\n  B\n', 'books.txt')).format).toBe('journal');
    expect((await read('2026-01-31,x,5\n2026-01-30,y,6\n', 'books.txt')).format).toBe('csv');
  });
});

describe('what is refused, with its line', () => {
  const good = '2026-01-01 good\n  A  $1\n  B\n';
  test.each([
    ['an impossible date', '2026-02-30 x\n  A  $1\n  B\n', 4, 'journal-date'],
    ['an amount that is a sum', '2026-02-01 x\n  A  ($1 + $2)\n  B\n', 5, 'journal-amount'],
    ['two amounts left out', '2026-02-01 x\n  A\n  B\n  C  $1\n', 6, 'journal-two-elided'],
    ['postings that do not add up', '2026-02-01 x\n  A  $1\n  B  $-2\n', 4, 'journal-unbalanced'],
    [
      'a balance instead of an amount',
      '2026-02-01 x\n  A  = $1\n  B  $-2\n',
      5,
      'journal-balance-assignment',
    ],
    ['another file', 'include /etc/passwd\n', 4, 'journal-include'],
    ['a line of something else', 'hello world\n', 4, 'journal-line'],
    ['a posting without a transaction', '\n  A  $1\n', 5, 'journal-outside'],
  ])('%s', async (_, text, line, code) => {
    const { rows } = await read(`${good}${text}\n${good}`);
    expect(rows.filter(({ fault }) => fault !== null).map(shape)).toEqual([[line, code]]);
    expect(rows.filter(({ fault }) => fault === null).length).toBe(4);
  });

  test('an empty journal', async () => {
    expect((await read('; nothing yet\n')).notes).toEqual([{ code: 'journal-empty' }]);
  });
});
