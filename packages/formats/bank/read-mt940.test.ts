// MT940 as German, Dutch and other banks write it. All statements here are synthetic, by the published field rules.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aBusiness } from '../../core/testing/a-business.ts';
import { readFile } from '../testing/read-file.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const euros = aBusiness().build();

async function read(content: string | Uint8Array, name = 'statement.sta') {
  const folder = await tempFolder({ [name]: content });
  return readFile(join(folder, name), euros);
}

function statement(
  lines: readonly string[],
  opening = 'C260101EUR100,00',
  closing = 'C260131EUR100,00',
): string {
  return [
    ':20:STARTUMS',
    ':25:DE89370400440532013000EUR',
    ':28C:00001/001',
    `:60F:${opening}`,
    ...lines,
    `:62F:${closing}`,
    '-',
    '',
  ].join('\r\n');
}

test('German structured purposes, counterparty, codes cut at 27 characters', async () => {
  const { detected, entries, preview } = await read(
    statement(
      [
        ':61:2601050105D80,00NTRFNONREF//4711',
        ':86:177?00UEBERWEISUNG?109310?20EREF+NOTPROVIDED?21SVWZ+Miete Januar und Neben?22kosten?30DEUTDEFF',
        '?31DE02120300000000202051?32Muster Immobilien Verwaltun?33gs GmbH?34997',
        ':61:2601060106CR30,5NTRFRE-17//4712',
        ':86:166?00GUTSCHRIFT?20Rechnung 17?32Café Nord',
        ':61:260107C49,5N033NONREF',
        ':86:805?00ABSCHLUSS?20Zinsen',
      ],
      'C260101EUR100,00',
      'C260131EUR100,00',
    ),
  );
  expect(detected).toMatchObject({
    questions: [],
    mapping: { preset: 'mt940', decimal: '.', dateOrder: 'ymd' },
  });
  expect(entries).toMatchObject([
    {
      ...{
        day: '2026-01-05',
        amountMinor: 8000,
        payee: 'Muster Immobilien Verwaltungs GmbH',
        nature: 'spending',
      },
      ...{ text: 'Miete Januar und Nebenkosten', sourceId: 'DE89370400440532013000/4711/2026-01-05/-80.00' },
    },
    { day: '2026-01-06', amountMinor: -3050, payee: 'Café Nord', text: 'Rechnung 17', nature: 'income' },
    { day: '2026-01-07', amountMinor: -4950, payee: 'Zinsen', sourceId: null },
  ]);
  expect(preview.statements).toMatchObject([
    { account: 'DE89370400440532013000', openingMinor: 10000, closingMinor: 10000, differenceMinor: 0 },
  ]);
});

test.each([
  [':61:2512310102D1,00NTRFX', '2026-01-02'],
  [':61:2601021231D1,00NTRFX', '2025-12-31'],
  [':61:260102D1,00NTRFX', '2026-01-02'],
  [':61:2402290229D1,00NTRFX', '2024-02-29'],
  // Some banks count interest by months of thirty days.
  [':61:2602300228D1,00NTRFX', '2026-02-28'],
  [':61:9912310102D1,00NTRFX', '2000-01-02'],
])('the days of %s', async (line, day) => {
  const { entries } = await read(statement([line]));
  expect(entries.map((one) => one.day)).toEqual([day]);
});

test.each([
  ['D', 100, 'spending'],
  ['C', -100, 'income'],
  ['DR', 100, 'spending'],
  ['CR', -100, 'income'],
  ['RC', 100, 'income'],
  ['RD', -100, 'spending'],
  ['RCR', 100, 'income'],
])('the mark %s', async (mark, amountMinor, nature) => {
  const { entries } = await read(statement([`:61:2601050105${mark}1,NTRFREF1`, ':86:?']));
  expect(entries).toMatchObject([{ amountMinor, nature }]);
});

test('expected lines are left out; unreadable ones are refused with their line', async () => {
  const { entries, rejected, preview } = await read(
    statement([
      ':61:2601050105ED1,00NTRFX',
      ':61:hello',
      ':61:2613450105D1,00NTRFX',
      ':61:2601050105D1,00NTRFX',
    ]),
  );
  expect(preview.notes).toContainEqual({ code: 'lines-pending', data: { count: 1 } });
  expect(rejected.map(({ line, code }) => [line, code])).toEqual([[6, 'statement-line']]);
  // An impossible value day still has an entry day.
  expect(entries.length).toBe(2);
});

describe('other ways to write field 86', () => {
  const one = async (purpose: readonly string[]) =>
    (await read(statement([':61:2601050105D1,00NTRFX//1', ...purpose]))).entries[0];
  test('slash words', async () => {
    expect(
      await one([
        ':86:/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/BIC/ABNANL2A',
        '/NAME/Bakker BV/REMI/Factuur 9/EREF/X',
      ]),
    ).toMatchObject({ payee: 'Bakker BV', text: 'Factuur 9' });
    expect(
      await one([':86:/EREF/5/CNTP/NL91ABNA0417164300/ABNANL2A/Bakker BV///REMI/USTD//Factuur 9/']),
    ).toMatchObject({ payee: 'Bakker BV', text: 'Factuur 9' });
  });
  test('plain text, over several lines', async () => {
    expect(await one([':86:CARD PAYMENT', 'FLOUR MILL LTD'])).toMatchObject({
      text: 'CARD PAYMENT FLOUR MILL LTD',
    });
  });
});

test('several statements in SWIFT blocks, a difference, and a statement that is missing between', async () => {
  const first = statement([':61:2601050105D10,00NTRFX'], 'C260101EUR100,00', 'C260131EUR90,00');
  const third = statement([':61:2603050305D10,00NTRFX'], 'C260301EUR70,00', 'C260331EUR50,00');
  const swift = (text: string): string =>
    `{1:F01BANKDEFFXXXX0000000000}{2:I940BANKDEFFXXXXN}{4:\r\n${text.replace(/-\r\n$/, '-}\r\n')}`;
  const { preview } = await read(swift(first) + swift(third));
  expect(preview.statements).toMatchObject([
    { statements: 2, entries: 2, openingMinor: 10000, closingMinor: 5000, differenceMinor: -1000 },
  ]);
  expect(preview.notes).toContainEqual({ code: 'statement-gap', data: { count: 1 } });
});

test('another encoding, and a file that breaks off', async () => {
  const text = statement([':61:2601050105D1,00NTRFX', ':86:177?20Müller?32Bäcker']);
  const latin = Buffer.from(text, 'latin1');
  expect((await read(latin)).entries).toMatchObject([{ payee: 'Bäcker', text: 'Müller' }]);
  const { rejected } = await read(text.slice(0, text.indexOf(':62F:')));
  expect(rejected.map(({ code }) => code)).toEqual(['file-truncated']);
});

test('what a generator writes is read back, and the balances hold', async () => {
  const entry = fc.record({ minor: fc.integer({ min: 1, max: 9_999_999 }), isOut: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 30 }), async (list) => {
      const comma = (minor: number): string => (Math.abs(minor) / 100).toFixed(2).replace('.', ',');
      const sum = list.reduce((total, { minor, isOut }) => total + (isOut ? -minor : minor), 0);
      const lines = list.map(
        ({ minor, isOut }) => `:61:2601050105${isOut ? 'D' : 'C'}${comma(minor)}NTRFNONREF`,
      );
      const closing = `${sum < 0 ? 'D' : 'C'}260131EUR${comma(sum)}`;
      const { entries, preview } = await read(statement(lines, 'C260101EUR0,00', closing));
      expect(entries.map(({ amountMinor }) => amountMinor)).toEqual(
        list.map(({ minor, isOut }) => (isOut ? minor : -minor)),
      );
      expect(preview.statements[0]?.differenceMinor).toBe(0);
    }),
    { numRuns: 20 },
  );
});
