// Exports of QuickBooks, Xero and DATEV, each recognised by itself. All files here are synthetic.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aBusiness, profile } from '../../core/testing/a-business.ts';
import { openTable } from '../import/open-table.ts';
import { writeWorkbook } from '../table/write-workbook.ts';
import { readFile } from '../testing/read-file.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const euros = aBusiness().build();
const dollars = aBusiness(profile({ currency: 'USD' })).build();

async function read(content: string | Uint8Array, name: string, business = dollars) {
  const folder = await tempFolder({ [name]: content });
  return readFile(join(folder, name), business);
}

type Seen = Awaited<ReturnType<typeof read>>;
const lines = ({ entries }: Seen) =>
  entries.map(({ day, amountMinor, account, nature }) => [day, amountMinor, account, nature]);

describe('QuickBooks Online', () => {
  test('general ledger: groups, subaccounts, totals, income counted the other way', async () => {
    const seen = await read(
      'Linden Bakery,,,,,,,,\nGeneral Ledger,,,,,,,,\n"January, 2026",,,,,,,,\n\n' +
        ',Date,Transaction Type,Num,Name,Memo/Description,Split,Amount,Balance\n' +
        'Checking,,,,,,,,\n,Beginning Balance,,,,,,,"1,000.00"\n' +
        ',01/05/2026,Expense,,Mill Ltd,Flour,Supplies & Materials,-250.00,750.00\n' +
        ',01/25/2026,Deposit,,Shop,,Sales of Bread,"1,300.00","2,050.00"\n' +
        'Total for Checking,,,,,,,"$1,050.00",\n' +
        'Sales of Bread,,,,,,,,\n,01/25/2026,Deposit,,Shop,,Checking,"1,300.00","1,300.00"\nTotal for Sales of Bread,,,,,,,"$1,300.00",\n' +
        'Travel,,,,,,,,\n   Meals,,,,,,,,\n,01/06/2026,Expense,,Inn,,Checking,20.00,20.00\n   Total for Meals,,,,,,,$20.00,\nTotal for Travel,,,,,,,$20.00,\n' +
        'Supplies & Materials,,,,,,,,\n,01/05/2026,Expense,,Mill Ltd,Flour,Checking,250.00,250.00\nTotal for Supplies & Materials,,,,,,,$250.00,\n' +
        '"Friday, Feb 06, 2026 10:00:00 AM GMT-8 - Accrual Basis",,,,,,,,\n',
      'gl.csv',
    );
    expect(seen.detected).toMatchObject({
      reasons: expect.arrayContaining([{ code: 'layout', data: { layout: 'quickbooksReport' } }]),
      mapping: { preset: 'quickbooksReport', dateOrder: 'mdy', moneyOut: 'positive' },
      questions: [],
    });
    expect(lines(seen)).toEqual([
      ['2026-01-05', -25000, 'Checking', 'balance'],
      ['2026-01-25', 130000, 'Checking', 'balance'],
      ['2026-01-25', -130000, 'Sales of Bread', 'income'],
      ['2026-01-06', 2000, 'Travel:Meals', 'spending'],
      ['2026-01-05', 25000, 'Supplies & Materials', 'spending'],
    ]);
    expect(seen.entries[4]).toMatchObject({ payee: 'Mill Ltd', text: 'Flour' });
    expect(seen.rejected).toEqual([]);
    expect(seen.preview.notes).toContainEqual({ code: 'books-natural-sign', data: {} });
  });

  test('journal: the first line of an entry speaks for the others', async () => {
    const seen = await read(
      'Linden Bakery\nJournal\nJanuary 2026\n\n' +
        ',Date,Transaction Type,Num,Name,Memo/Description,Account,Debit,Credit\n' +
        ',01/25/2026,Bill,,Mill Ltd,Flour,Accounts Payable (A/P),,250.00\n,,,,Mill Ltd,Flour,Job Materials,250.00,\n,,,,,,,$250.00,$250.00\n' +
        ',01/26/2026,Invoice,17,Shop,,Accounts Receivable (A/R),300.00,\n,,,,Shop,,Wholesale,,250.00\n,,,,Shop,,Sales Tax Agency Payable,,50.00\n,,,,,,,$300.00,$300.00\n',
      'journal.csv',
    );
    expect(seen.detected.mapping.preset).toBe('quickbooksJournal');
    expect(lines(seen)).toEqual([
      ['2026-01-25', -25000, 'Accounts Payable (A/P)', 'balance'],
      ['2026-01-25', 25000, 'Job Materials', 'spending'],
      ['2026-01-26', 30000, 'Accounts Receivable (A/R)', 'balance'],
      ['2026-01-26', -25000, 'Wholesale', 'income'],
      ['2026-01-26', -5000, 'Sales Tax Agency Payable', 'tax-collected'],
    ]);
  });

  test('the same report as a workbook', async () => {
    const text = (header: string) => ({ header, kind: 'text' as const });
    const bytes = await writeWorkbook(
      [
        {
          name: 'Transaction Detail',
          columns: [
            text(''),
            ...['Date', 'Transaction Type', 'Num', 'Name', 'Memo/Description', 'Split'].map((name) =>
              text(name),
            ),
            { header: 'Amount', kind: 'number' },
          ],
          rows: [
            ['Rent', null, null, null, null, null, null, null],
            [null, '01/25/2026', 'Expense', null, 'Owner Ltd', null, 'Checking', 800.5],
            ['Total for Rent', null, null, null, null, null, null, 800.5],
          ],
        },
      ],
      { title: 'Transaction Detail', creator: 'test' },
    );
    expect(lines(await read(bytes, 'detail.xlsx'))).toEqual([['2026-01-25', 80050, 'Rent', 'spending']]);
  });
});

test('QuickBooks Desktop: IIF, types of accounts, splits', async () => {
  const seen = await read(
    [
      '!ACCNT\tNAME\tACCNTTYPE',
      'ACCNT\tMain Street\tBANK',
      'ACCNT\tGrain\tCOGS',
      '!TRNS\tTRNSID\tTRNSTYPE\tDATE\tACCNT\tNAME\tCLASS\tAMOUNT\tMEMO',
      '!SPL\tSPLID\tTRNSTYPE\tDATE\tACCNT\tNAME\tCLASS\tAMOUNT\tMEMO',
      '!ENDTRNS',
      'TRNS\t\tCHECK\t1/25/2026\tMain Street\tMill Ltd\t\t-250.00\tFlour',
      'SPL\t\tCHECK\t1/25/2026\tGrain\tMill Ltd\tBread\t250.00\tFlour',
      'ENDTRNS',
      '',
    ].join('\r\n'),
    'export.iif',
  );
  expect(seen.detected.mapping).toMatchObject({ preset: 'iif', dateOrder: 'mdy' });
  expect(lines(seen)).toEqual([
    ['2026-01-25', -25000, 'Main Street', 'balance'],
    ['2026-01-25', 25000, 'Grain', 'spending'],
  ]);
  expect(seen.entries[1]).toMatchObject({ payee: 'Mill Ltd', project: 'Bread', text: 'Flour' });
});

describe('Xero', () => {
  test('account transactions, grouped by account', async () => {
    const seen = await read(
      'Account Transactions\nDemo Company\nFor the period 1 January 2026 to 31 January 2026\n\n' +
        'Date,Source,Description,Reference,Debit,Credit,Running Balance,Gross,GST\n' +
        'Business Bank Account,,,,,,,,\nOpening Balance,,,,0.00,0.00,500.00,,\n25 Jan 2026,Spend Money,Mill Ltd - Flour,A1,0.00,115.00,385.00,115.00,15.00\nTotal Business Bank Account,,,,0.00,115.00,385.00,,\nClosing Balance,,,,385.00,,385.00,,\n' +
        'Baking Materials,,,,,,,,\n25 Jan 2026,Spend Money,Mill Ltd - Flour,A1,100.00,0.00,100.00,115.00,15.00\n26 Jan 2026,Payable Credit Note,Mill Ltd,C1,0.00,10.00,90.00,10.00,0.00\nTotal Baking Materials,,,,100.00,10.00,90.00,,\n',
      'account-transactions.csv',
    );
    expect(seen.detected.mapping.preset).toBe('xeroReport');
    expect(lines(seen)).toEqual([
      ['2026-01-25', -11500, 'Business Bank Account', 'balance'],
      ['2026-01-25', 10000, 'Baking Materials', 'spending'],
      ['2026-01-26', -1000, 'Baking Materials', 'spending'],
    ]);
  });

  test('general ledger with types of accounts', async () => {
    const seen = await read(
      'Date,Source,Contact,Description,Reference,Debit,Credit,Account Code,Account,Account Type\n' +
        '2026-01-25,Receivable Invoice,Shop,Bread,I-1,,230.00,200,Bread sold,Revenue\n' +
        '2026-01-25,Receivable Invoice,Shop,Bread,I-1,230.00,,610,Debtors,Current Asset\n',
      'general-ledger.csv',
    );
    expect(lines(seen)).toEqual([
      ['2026-01-25', -23000, 'Bread sold', 'income'],
      ['2026-01-25', 23000, 'Debtors', 'balance'],
    ]);
    expect(seen.entries[0]).toMatchObject({ payee: 'Shop', text: 'Bread' });
  });

  test('its template of a bank statement is a bank statement', async () => {
    const seen = await read(
      '*Date,*Amount,Payee,Description,Reference,Check Number\n25/01/2026,-20.00,Mill Ltd,Flour,F1,\n26/01/2026,50.00,Shop,Bread,F2,\n',
      'statement.csv',
    );
    expect(seen.entries.map(({ amountMinor, payee, nature }) => [amountMinor, payee, nature])).toEqual([
      [2000, 'Mill Ltd', 'spending'],
      [-5000, 'Shop', 'income'],
    ]);
  });
});

describe('DATEV', () => {
  const head = (chart = '03', begins = '20260101', from = '20260101', to = '20260131') =>
    `"EXTF";700;21;"Buchungsstapel";13;20260201120000000;;"RE";"";"";1001;1;${begins};4;${from};${to};"Januar";"";1;0;0;"EUR";;"";;;"${chart}";;;"";""\r\n`;
  const names =
    'Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Kurs;Basis-Umsatz;WKZ Basis-Umsatz;Konto;Gegenkonto (ohne BU-Schlüssel);BU-Schlüssel;Belegdatum;Belegfeld 1;Belegfeld 2;Skonto;Buchungstext;KOST1 - Kostenstelle;Generalumkehr (GU)\r\n';
  const latin = (text: string) => Buffer.from(text, 'latin1');

  test('debit and credit, days of the fiscal year, tax keys, cost centre', async () => {
    const seen = await read(
      latin(
        `${head()}${names}1.190,00;"S";"EUR";;;"";4930;70001;9;501;"R-17";"";;"Müller Bürobedarf";"Laden";\r\n` +
          '500,00;"H";"";;;"";8400;1200;;3101;"";"";;"Tageskasse";"";\r\n' +
          '100,00;"S";"EUR";;;"";1800;1200;;1501;"";"";;"Privat";"";\r\n' +
          '10,00;"S";"EUR";;;"";4930;1200;;1601;"";"";;"Storno";"";1\r\n',
      ),
      'EXTF_Buchungsstapel.csv',
      euros,
    );
    expect(seen.detected).toMatchObject({ questions: [], mapping: { preset: 'datev', decimal: ',' } });
    expect(lines(seen)).toEqual([
      ['2026-01-05', 119000, '4930', 'spending'],
      ['2026-01-05', -119000, '70001', 'balance'],
      ['2026-01-31', -50000, '8400', 'income'],
      ['2026-01-31', 50000, '1200', 'balance'],
      ['2026-01-15', 10000, '1800', 'drawings'],
      ['2026-01-15', -10000, '1200', 'balance'],
      ['2026-01-16', -1000, '4930', 'spending'],
      ['2026-01-16', 1000, '1200', 'balance'],
    ]);
    expect(seen.entries[0]).toMatchObject({ payee: 'Müller Bürobedarf', project: 'Laden', text: 'R-17' });
    expect(seen.preview.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['datev-period', 'datev-chart', 'datev-tax-keys']),
    );
  });

  test('a fiscal year that crosses New Year, and a batch that says no year', async () => {
    const line = '1,00;"S";"EUR";;;"";4930;1200;;1502;"";"";;"x";"";\r\n';
    const crossing = await read(
      `${head('03', '20250701', '20260201', '20260228')}${names}${line}`,
      'EXTF_1.csv',
      euros,
    );
    expect(crossing.entries[0]?.day).toBe('2026-02-15');
    const without = await read(`${head('03', '', '', '')}${names}${line}`, 'EXTF_2.csv', euros);
    expect(without.rejected.map(({ code }) => code)).toEqual(['datev-no-year']);
  });

  test('a foreign currency counts by its base amount; wrong sides and days are refused', async () => {
    const seen = await read(
      `${head()}${names}110,00;"S";"USD";1,1;100,00;"EUR";4930;1200;;1501;"";"";;"x";"";\r\n` +
        '1,00;"X";"EUR";;;"";4930;1200;;1501;"";"";;"x";"";\r\n1,00;"S";"EUR";;;"";4930;1200;;3199;"";"";;"x";"";\r\n',
      'EXTF_3.csv',
      euros,
    );
    expect(seen.entries[0]).toMatchObject({ amountMinor: 10000 });
    expect(seen.rejected.map(({ line, code }) => [line, code])).toEqual([
      [4, 'datev-side'],
      [5, 'datev-day'],
    ]);
  });

  test('the chart is told by the accounts where the header does not say it', async () => {
    const of = async (account: string) =>
      lines(
        await read(
          `${head('')}${names}1,00;"S";"EUR";;;"";${account};1800;;1501;"";"";;"x";"";\r\n`,
          'EXTF_4.csv',
          euros,
        ),
      )[0];
    expect(await of('6300')).toEqual(['2026-01-15', 100, '6300', 'spending']);
    expect(await of('4930')).toEqual(['2026-01-15', 100, '4930', 'balance']);
  });

  test('lists of customers are no postings', async () => {
    const folder = await tempFolder({ 'EXTF_x.csv': head().replace(';21;', ';16;') });
    const opened = await openTable({ path: join(folder, 'EXTF_x.csv'), name: 'EXTF_x.csv' });
    expect(opened.ok ? [] : opened.problems.map(({ code }) => code)).toEqual(['datev-other-category']);
  });
});
