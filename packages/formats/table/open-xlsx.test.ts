// Workbooks: values as they are shown, several sheets, and files that would eat the memory.
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { aBusiness } from '../../core/testing/a-business.ts';
import { openTable } from '../import/open-table.ts';
import { readFile } from '../testing/read-file.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { zip } from '../testing/zip.ts';
import type { Row } from './table.ts';

async function open(bytes: Uint8Array, sheet?: string) {
  const folder = await tempFolder({ 'book.xlsx': bytes });
  const opened = await openTable(
    { path: join(folder, 'book.xlsx'), name: 'book.xlsx' },
    sheet === undefined ? {} : { sheet },
  );
  if (!opened.ok) return { code: opened.problems[0]?.code, table: null, rows: [] };
  const rows: Row[] = [];
  for await (const batch of opened.value.rows()) rows.push(...batch);
  return { code: null, table: opened.value, rows };
}

const cells = (rows: readonly Row[]) => rows.map(({ line, cells: texts }) => [line, ...texts]);

describe('a workbook', { timeout: 60_000 }, () => {
  test('numbers, days, yes and no, cached results of formulas, the first sheet with rows', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Empty', rows: [] },
        {
          name: 'Books',
          rows: [
            ['My company'],
            [],
            ['Date', 'Payee', 'Amount', 'Paid'],
            [new Date('2026-01-31T00:00:00Z'), 'Mill', 0.1 + 0.2, true],
            [new Date('2026-02-01T10:30:00Z'), 'Größe', -1234.5, false],
          ],
        },
      ],
    });
    const { table, rows } = await open(bytes);
    expect(table?.sheets).toEqual(['Empty', 'Books']);
    expect(table?.header).toEqual(['Date', 'Payee', 'Amount', 'Paid']);
    expect(table?.notes).toEqual([
      { code: 'sheet', data: { sheet: 'Books', count: 2 } },
      { code: 'preamble-skipped', data: { rows: 1, lines: 2 } },
    ]);
    expect(cells(rows)).toEqual([
      [4, '2026-01-31', 'Mill', '0.3', 'true'],
      [5, '2026-02-01 10:30:00', 'Größe', '-1234.5', 'false'],
    ]);
  });

  test('another sheet by its name', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['x', 'y'],
            ['p', 'q'],
          ],
        },
        {
          name: 'B',
          rows: [
            ['u', 'v'],
            ['r', 's'],
          ],
        },
      ],
    });
    expect(cells((await open(bytes, 'B')).rows)).toEqual([[2, 'r', 's']]);
    expect((await open(bytes, 'C')).code).toBe('workbook-no-such-sheet');
  });

  test('many rows, in batches, read as books with computed amounts rounded', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => [
      new Date(Date.UTC(2026, 0, 1 + (at % 28))),
      `P${at}`,
      at * 1.19,
    ]);
    const folder = await tempFolder({
      'book.xlsx': await writeXlsx({
        sheets: [{ name: 'S', rows: [['Date', 'Vendor', 'Amount'], ...rows] }],
      }),
    });
    const { detected, entries, rejected } = await readFile(join(folder, 'book.xlsx'), aBusiness().build());
    expect(detected.questions).toEqual([]);
    expect(rejected).toEqual([]);
    expect(entries.length).toBe(5_000);
    expect(entries[3]).toMatchObject({ day: '2026-01-04', amountMinor: 357 });
  });

  test.each([
    ['breaks off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 300), 'file-truncated'],
    ['is no workbook inside', () => zip([{ name: 'x.txt', data: Buffer.from('hello') }]), 'workbook-invalid'],
    ['is a zip of nothing', () => Buffer.from('PK\u0005\u0006'), 'file-truncated'],
  ])('that %s', async (_, change, code) => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['x', 'y'],
            ['p', 'q'],
          ],
        },
      ],
    });
    expect((await open(change(bytes))).code).toBe(code);
  });
});

test('no damage to a workbook makes opening or reading throw', { timeout: 120_000 }, async () => {
  const good = await writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [
          ['x', 'y'],
          ['p', 1],
          ['q', new Date('2026-01-31')],
        ],
      },
    ],
  });
  const damage = fc.array(fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })), {
    minLength: 1,
    maxLength: 20,
  });
  const calm = fc.asyncProperty(damage, async (changes) => {
    const bytes = Uint8Array.from(good);
    for (const [at, value] of changes) bytes[at] = value;
    const { code, rows } = await open(bytes);
    expect(code !== null || rows.every(({ line }) => line > 0)).toBe(true);
  });
  await fc.assert(calm, { numRuns: 20 });
});

describe('a bomb', () => {
  const zeros = deflateRawSync(Buffer.alloc(400_000_000, 48));

  test('of 0.4 MB that unpacks to 400 MB is refused, and memory does not grow by it', {
    timeout: 60_000,
  }, async () => {
    expect(zeros.length).toBeLessThan(500_000);
    const bomb = zip([{ name: 'xl/worksheets/sheet1.xml', packed: zeros, size: 400_000_000 }]);
    expect((await open(bomb)).code).toBe('unpacked-too-large');
  });

  test('that lies about its size is refused all the same', { timeout: 60_000 }, async () => {
    const bomb = zip([{ name: 'xl/worksheets/sheet1.xml', packed: zeros, size: 1_000 }]);
    expect((await open(bomb)).code).toBe('unpacked-too-large');
  });
});
