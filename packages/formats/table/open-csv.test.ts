// Delimited texts, also the broken and the hostile ones: always rows, or a reason with its line, never an exception.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { openTable } from '../import/open-table.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { csvBatches } from './csv-batches.ts';
import { csvLine, csvLineForPeople } from './csv-text.ts';
import type { Row } from './table.ts';

async function open(content: string | Uint8Array, name = 'file.csv') {
  const folder = await tempFolder({ [name]: content });
  const opened = await openTable({ path: join(folder, name), name });
  if (!opened.ok) return { code: opened.problems[0]?.code, header: [], rows: [], notes: [] };
  const rows: Row[] = [];
  for await (const batch of opened.value.rows()) rows.push(...batch);
  return { code: null, header: opened.value.header, rows, notes: opened.value.notes };
}

const shape = ({ line, cells, fault }: Row) => [line, fault ?? cells.join('|')];

describe('what is read', () => {
  test('quotes, line breaks within cells, empty lines, and every line number right', async () => {
    const { header, rows } = await open('Name,Note\n"A ""quoted"" one","two\nlines"\n\nB,x\r\nC,"y"\rD,z');
    expect(header).toEqual(['Name', 'Note']);
    expect(rows.map(shape)).toEqual([
      [2, 'A "quoted" one|two\nlines'],
      [5, 'B|x'],
      [6, 'C|y'],
      [7, 'D|z'],
    ]);
  });

  test.each([
    ['UTF-8 with a mark', '\ufeffDatum;Empfänger\n2026-01-01;Bäcker\n', 'utf-8'],
    [
      'UTF-16',
      iconv.encode('Datum;Empfänger\n2026-01-01;Bäcker\n', 'utf-16le', { addBOM: true }),
      'utf-16le',
    ],
    ['UTF-16 without a mark', iconv.encode('Datum;Empfänger\n2026-01-01;Bäcker\n', 'utf-16be'), 'utf-16be'],
    ['Windows-1252', iconv.encode('Datum;Empfänger\n2026-01-01;Bäcker\n', 'windows-1252'), 'windows-1252'],
  ])('%s', async (_, content, encoding) => {
    const { header, rows, notes } = await open(content);
    expect(header).toEqual(['Datum', 'Empfänger']);
    expect(rows.map(shape)).toEqual([[2, '2026-01-01|Bäcker']]);
    expect(notes[0]).toEqual({ code: 'encoding', data: { encoding } });
  });

  test('a text whose first umlaut comes late is read on as Windows-1252', async () => {
    const lines = `Date;Name\n${'2026-01-01;Baker\n'.repeat(20_000)}2026-01-02;Bäcker\n`;
    const { rows, notes } = await open(iconv.encode(lines, 'windows-1252'));
    expect(shape(rows.at(-1) as Row)).toEqual([20_002, '2026-01-02|Bäcker']);
    expect(notes.map(({ code }) => code)).toContain('encoding-mixed');
  });

  test('gzip', async () => {
    const { rows } = await open(gzipSync('a,b\n1,2\n'), 'file.csv.gz');
    expect(rows.map(shape)).toEqual([[2, '1|2']]);
  });

  test('columns with one name twice are said', async () => {
    expect((await open('Date,Amount,Amount\n2026-01-01,1,2\n')).notes).toContainEqual({
      code: 'header-twice',
      data: { names: 'Amount' },
    });
  });
});

describe('what is broken', () => {
  test('a quote that never closes costs its own line', async () => {
    const { rows } = await open('Name,Note\nA,x\nB,"y\nC,z\nD,w\n');
    expect(rows.map(shape)).toEqual([
      [2, 'A|x'],
      [3, 'quote-misplaced'],
      [4, 'C|z'],
      [5, 'D|w'],
    ]);
  });

  test('a quote in the wrong place costs its own line', async () => {
    const { rows } = await open('Name,Note\nA,"x" y\nB,z\n');
    expect(rows.map(shape)).toEqual([
      [2, 'quote-misplaced'],
      [3, 'B|z'],
    ]);
  });

  test('any number of misplaced quotes costs exactly their lines, wherever the pieces are cut', {
    timeout: 60_000,
  }, async () => {
    const good = fc
      .array(fc.string({ unit: fc.constantFrom('a', ',', '"', ' ', 'ü'), maxLength: 6 }), {
        minLength: 2,
        maxLength: 3,
      })
      .map((cells) => ({ text: csvLine(cells), cells }));
    const bad = fc
      .constantFrom('a,"b" c\n', '"x"y,z\n', '"x""y" z,z\n')
      .map((text) => ({ text, cells: null }));
    const exact = fc.asyncProperty(
      fc.array(fc.oneof(good, bad), { maxLength: 40 }),
      fc.integer({ min: 1, max: 60 }),
      async (lines, size) => {
        const text = lines.map((line) => line.text).join('');
        const pieces = async function* () {
          for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
        };
        const read: Row[] = [];
        for await (const batch of csvBatches(pieces(), ',')) read.push(...batch);
        expect(read.map(({ line, cells, fault }) => [line, fault === null ? cells : null])).toEqual(
          lines.map(({ cells }, at) => [at + 1, cells]),
        );
      },
    );
    await fc.assert(exact, { numRuns: 300 });
  });

  test('a cell of three million characters costs its own line', async () => {
    const { rows } = await open(`Name,Note\nA,x\nB,${'y'.repeat(3_000_000)}\nC,z\n`);
    expect(rows.map(shape)).toEqual([
      [2, 'A|x'],
      [3, 'row-too-long'],
      [4, 'C|z'],
    ]);
  });

  test('a file of nothing but broken quotes ends soon and says so', { timeout: 60_000 }, async () => {
    const started = Date.now();
    const { rows } = await open(`a,b\n${'x,"y" z\n'.repeat(200_000)}`);
    expect(rows.at(-1)?.fault).toBe('rest-unreadable');
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  test('a gzip that breaks off gives its rows and then the fault', async () => {
    const packed = gzipSync(
      `a,b\n${Array.from({ length: 50_000 }, (_, at) => `${at},${Math.sin(at)}\n`).join('')}`,
    );
    const { rows } = await open(packed.subarray(0, packed.length - 1_000), 'file.csv.gz');
    expect(rows.length).toBeGreaterThan(1_000);
    expect(rows.at(-1)?.fault).toBe('file-truncated');
  });

  test.each([
    ['an empty file', '', 'file-empty'],
    ['blank lines', '\n\n\n', 'file-empty'],
    ['a picture', Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7) % 32), 'not-a-text-file'],
    ['a broken gzip', Uint8Array.from([0x1f, 0x8b, 0, 0, 1]), 'file-truncated'],
    ['a web page', '<!DOCTYPE html>\n<table><tr><td>1</td></tr></table>', 'markup-file'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'old-workbook'],
  ])('%s', async (_, content, code) => {
    expect((await open(content)).code).toBe(code);
  });

  test('a header alone has no rows', async () => {
    const { code, rows } = await open('Date,Amount\n');
    expect([code, rows]).toEqual([null, []]);
  });

  test('no file at all', async () => {
    const opened = await openTable({ path: '/nowhere/at/all.csv', name: 'all.csv' });
    expect(opened.ok ? '' : opened.problems[0]?.code).toBe('file-not-readable');
  });
});

describe('what is written', () => {
  test('comes back as the same cells, wherever the pieces are cut', { timeout: 60_000 }, async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', ';', '=', 'ü'), maxLength: 6 });
    const same = fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })),
      fc.integer({ min: 1, max: 7 }),
      async (rows, size) => {
        const text = rows.map(csvLine).join('');
        const pieces = async function* () {
          for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
        };
        const read: (readonly string[])[] = [];
        for await (const batch of csvBatches(pieces(), ',')) read.push(...batch.map(({ cells }) => cells));
        expect(read).toEqual(rows);
      },
    );
    await fc.assert(same, { numRuns: 150 });
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+SUM(A1)', "'+SUM(A1)"],
    ['-cmd', "'-cmd"],
    ['@x', "'@x"],
    ['-12.50', '-12.50'],
    ['Flour', 'Flour'],
  ])('for people, %j becomes %j', (cell, written) => {
    expect(csvLineForPeople([cell])).toBe(`${written}\n`);
  });
});

test('no bytes make opening or reading throw', { timeout: 60_000 }, async () => {
  const folder = await tempFolder();
  const { writeFile } = await import('node:fs/promises');
  const soup = fc.string({
    unit: fc.constantFrom(
      'a',
      '1',
      '2026-01-31',
      ',',
      ';',
      '"',
      '\n',
      '\r',
      '\t',
      '\0',
      ' ',
      'é',
      '=',
      '\ufeff',
      'Date',
      'Amount',
      '-',
    ),
    maxLength: 80,
  });
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    soup.map((text) => new TextEncoder().encode(text)),
  );
  let run = 0;
  const calm = fc.asyncProperty(anything, fc.constantFrom('csv', 'ledger', 'txt'), async (bytes, ending) => {
    run += 1;
    const path = join(folder, `${run % 8}.${ending}`);
    await writeFile(path, bytes);
    const opened = await openTable({ path, name: path });
    if (!opened.ok) {
      expect(opened.problems.length).toBeGreaterThan(0);
      return;
    }
    let line = 0;
    for await (const batch of opened.value.rows()) {
      for (const row of batch) {
        expect(row.line).toBeGreaterThanOrEqual(line);
        line = row.line;
      }
    }
  });
  await fc.assert(calm, { numRuns: 300 });
});
