// OFX and QFX, versions 1 and 2. All files here are synthetic, by the published specification.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aBusiness, profile } from '../../core/testing/a-business.ts';
import { openTable } from '../import/open-table.ts';
import { readFile } from '../testing/read-file.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const dollars = aBusiness(profile({ currency: 'USD' })).build();

async function read(content: string | Uint8Array, name = 'download.qfx') {
  const folder = await tempFolder({ [name]: content });
  return readFile(join(folder, name), dollars);
}

const header = 'OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:USASCII\nCHARSET:1252\n\n';
const transactions = [
  '<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260105120000[-5:EST]<TRNAMT>-10.50<FITID>A1<NAME>Smith &amp; Sons<MEMO>Flour</STMTTRN>',
  '<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260106<TRNAMT>+20,25<FITID>A2<PAYEE><NAME>Shop<ADDR1>1 Main St</PAYEE></STMTTRN>',
];

function version1(lines: readonly string[], balance = '109.75'): string {
  return `${header}<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS></SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STMTRS><CURDEF>USD<BANKACCTFROM><BANKID>121<ACCTID>123-456<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260101<DTEND>20260131
${lines.join('\n')}
</BANKTRANLIST><LEDGERBAL><BALAMT>${balance}<DTASOF>20260131</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;
}

test('version 1, without closing tags', async () => {
  const { detected, entries, preview } = await read(version1(transactions));
  expect(detected).toMatchObject({ questions: [], mapping: { preset: 'ofx' } });
  expect(entries).toMatchObject([
    {
      ...{ day: '2026-01-05', amountMinor: 1050, payee: 'Smith & Sons', text: 'Flour', nature: 'spending' },
      sourceId: '123456/A1/2026-01-05/-10.50',
    },
    { day: '2026-01-06', amountMinor: -2025, payee: 'Shop', nature: 'income' },
  ]);
  expect(preview.statements).toMatchObject([
    {
      account: '123456',
      currency: 'USD',
      closingMinor: 10975,
      openingMinor: null,
      differenceMinor: null,
      sumMinor: 975,
    },
  ]);
});

test('version 2, XML, with a credit card', async () => {
  const xml = version1(transactions)
    .slice(header.length)
    .replace(/<([A-Z0-9.]+)>([^<\n]+)/g, '<$1>$2</$1>')
    .replaceAll('STMTRS', 'CCSTMTRS')
    .replaceAll('BANKACCTFROM', 'CCACCTFROM');
  const { entries, preview } = await read(
    `<?xml version="1.0" encoding="UTF-8"?>\n<?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE"?>\n${xml}`,
    'card.ofx',
  );
  expect(entries.map(({ amountMinor, payee }) => [amountMinor, payee])).toEqual([
    [1050, 'Smith & Sons'],
    [-2025, 'Shop'],
  ]);
  expect(preview.statements).toMatchObject([{ account: '123456', entries: 2 }]);
});

test('another currency of a line, an original currency, a time without a zone', async () => {
  const { entries, rejected } = await read(
    version1([
      '<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260105000000<TRNAMT>-1<FITID>1<NAME>a<CURRENCY><CURRATE>1.1<CURSYM>EUR</CURRENCY></STMTTRN>',
      '<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260105235959.000<TRNAMT>-1.234,56<FITID>2<NAME>b<ORIGCURRENCY><CURRATE>1.1<CURSYM>EUR</ORIGCURRENCY></STMTTRN>',
    ]),
  );
  expect(rejected).toMatchObject([{ code: 'other-currency', value: 'EUR' }]);
  expect(entries).toMatchObject([{ day: '2026-01-05', amountMinor: 123456 }]);
});

describe('files that are no good', () => {
  test('one number for two different lines keeps both', async () => {
    const twice = transactions.map((line) => line.replace(/<FITID>../, '<FITID>0815'));
    const { entries } = await read(version1(twice));
    expect(new Set(entries.map(({ sourceId }) => sourceId)).size).toBe(2);
  });
  test('missing amounts and days are refused line by line', async () => {
    const { rejected } = await read(
      version1([
        '<STMTTRN><TRNTYPE>DEBIT<FITID>1</STMTTRN>',
        '<STMTTRN><DTPOSTED>20261345<TRNAMT>1<FITID>2</STMTTRN>',
      ]),
    );
    expect(rejected.map(({ code }) => code)).toEqual(['amount-missing', 'not-a-day']);
  });
  test('a file that breaks off keeps what stood before', async () => {
    const text = version1(transactions);
    const { entries, rejected } = await read(text.slice(0, text.indexOf('</PAYEE>')));
    expect(entries.length).toBe(1);
    expect(rejected.map(({ code }) => code)).toEqual(['file-truncated']);
  });
  test('declared entities are refused, unknown ones stay text', async () => {
    const folder = await tempFolder({
      'x.ofx': version1(transactions).replace('<OFX>', '<OFX><!DOCTYPE x [<!ENTITY a "b">]>'),
    });
    const opened = await openTable({ path: join(folder, 'x.ofx'), name: 'x.ofx' });
    expect(opened.ok ? [] : opened.problems.map(({ code }) => code)).toEqual(['xml-doctype']);
    const { entries } = await read(version1(transactions).replace('Flour', 'a &lol; &#0; b'));
    expect(entries[0]?.text).toBe('a &lol; &#0; b');
  });
  test('a tag that never ends', async () => {
    const { rejected } = await read(
      `${version1(transactions).replace('</OFX>', '')}<MEMO${'x'.repeat(300_000)}`,
    );
    expect(rejected.map(({ code }) => code)).toEqual(['xml-too-large']);
  });
  test('Latin letters', async () => {
    const { entries } = await read(Buffer.from(version1(transactions).replace('Flour', 'Mühle'), 'latin1'));
    expect(entries[0]?.text).toBe('Mühle');
  });
});
