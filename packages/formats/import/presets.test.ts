// Files as people really have them: what they are taken for, and what comes out.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aBusiness, activity, assignmentRule, kpi, person, profile } from '../../core/testing/a-business.ts';
import { readFile } from '../testing/read-file.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import type { Mapping } from './mapping.ts';

const euros = aBusiness(person('ana', { name: 'Ana Ruiz' }), kpi('loaves', { name: 'Loaves sold' })).build();

async function read(
  text: string | Uint8Array,
  name = 'file.csv',
  business = euros,
  change?: (mapping: Mapping) => Mapping,
) {
  const folder = await tempFolder({ [name]: text });
  return readFile(join(folder, name), business, change);
}

describe('time trackers', () => {
  test('Toggl', async () => {
    const { detected, entries, preview } = await read(
      'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount ()\n' +
        'Ana Ruiz,ana@x.org,ACME,Website,,"Design, first draft",No,2026-01-05,09:00:00,2026-01-05,10:30:20,01:30:20,,\n' +
        'Bob,bob@x.org,ACME,,,,No,2026-01-06,09:00:00,2026-01-06,09:10:00,00:10:00,,\n',
    );
    expect(detected).toMatchObject({
      confidence: 0.98,
      questions: [],
      mapping: { kind: 'time', preset: 'toggl', duration: 'clock' },
    });
    expect(entries[0]).toMatchObject({
      day: '2026-01-05',
      minutes: 90,
      person: 'ana',
      project: 'Website',
      text: 'Design, first draft',
    });
    expect(entries[1]).toMatchObject({ minutes: 10, person: null, project: null });
    expect(preview.unknownPeople).toEqual([{ name: 'Bob', rows: 1 }]);
    expect(preview.unassigned).toMatchObject({
      entries: 2,
      minutes: 100,
      groups: [
        { name: 'Website', minutes: 90 },
        { name: null, minutes: 10 },
      ],
    });
  });

  test('Clockify, month first', async () => {
    const { detected, entries } = await read(
      '"Project","Client","Description","Task","User","Group","Email","Tags","Billable","Start Date","Start Time","End Date","End Time","Duration (h)","Duration (decimal)","Billable Rate (USD)","Billable Amount (USD)"\n' +
        '"Books","","Invoices","","Ana Ruiz","","a@x","","Yes","01/05/2026","09:00:00 AM","01/05/2026","10:15:00 AM","01:15:00","1.25","0.00","0.00"\n' +
        '"Books","","Invoices","","Ana Ruiz","","a@x","","Yes","01/25/2026","09:00:00 AM","01/25/2026","10:00:00 AM","01:00:00","1.00","0.00","0.00"\n',
    );
    expect(detected.mapping).toMatchObject({ preset: 'clockify', dateOrder: 'mdy' });
    expect(entries.map(({ day, minutes }) => [day, minutes])).toEqual([
      ['2026-01-05', 75],
      ['2026-01-25', 60],
    ]);
  });

  test('a timesheet with hours and decimal commas', async () => {
    const { detected, entries } = await read(
      'Datum;Mitarbeiter;Projekt;Stunden\n05.01.2026;Ana Ruiz;Backstube;7,5\n06.01.2026;Ana Ruiz;Backstube;0,25\n',
    );
    expect(detected.mapping).toMatchObject({
      kind: 'time',
      duration: 'hours',
      decimal: ',',
      dateOrder: 'dmy',
    });
    expect(entries.map(({ minutes }) => minutes)).toEqual([450, 15]);
  });

  test('activities of another program are no activities of the business', async () => {
    const text = 'Date,User,Duration,Project,Activity\n2026-01-05,Ana Ruiz,1:30,Shop,Baking\n';
    const foreign = await read(text);
    expect(foreign.entries[0]).toMatchObject({
      activity: null,
      project: 'Shop',
      text: 'Baking',
      minutes: 90,
    });
    const own = await read(
      text,
      'f.csv',
      aBusiness(person('ana', { name: 'Ana Ruiz' }), activity('baking')).build(),
    );
    expect(own.entries[0]).toMatchObject({ activity: 'baking', text: null });
  });

  test('start and end without a duration, past midnight', async () => {
    const { entries } = await read(
      'Date,Employee,Start,End\n2026-01-05,ana,22:00,02:30\n2026-01-06,ana,9:00 am,1:00 pm\n',
    );
    expect(entries.map(({ minutes, person: who }) => [minutes, who])).toEqual([
      [270, 'ana'],
      [240, 'ana'],
    ]);
  });
});

describe('banks and books', () => {
  test('a German bank statement: lines above the table, Windows-1252, decimal comma, money out negative', async () => {
    const text =
      'Kontonummer:;"DE12 3456"\n\nVon:;01.01.2026\nBuchungstag;Wertstellung;Beguenstigter/Zahlungspflichtiger;Verwendungszweck;Betrag;Währung\n05.01.26;05.01.26;Mühle Kern;Rechnung 17;-1.234,50;EUR\n06.01.26;06.01.26;Gäste;Tageseinnahme;2.000,00;EUR\n07.01.26;07.01.26;Finanzamt;Umsatzsteuer-Vorauszahlung;-300,00;EUR\n';
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const { table, detected, entries, preview } = await read(bytes);
    expect(table.notes).toContainEqual({ code: 'encoding', data: { encoding: 'windows-1252' } });
    expect(table.notes).toContainEqual({ code: 'delimiter', data: { delimiter: 'semicolon' } });
    expect(table.notes).toContainEqual({ code: 'preamble-skipped', data: { rows: 2, lines: 3 } });
    expect(table.headerLine).toBe(4);
    expect(detected.mapping).toMatchObject({
      kind: 'ledger',
      preset: 'bank',
      moneyOut: 'negative',
      decimal: ',',
      dateOrder: 'dmy',
    });
    expect(entries.map(({ day, payee, amountMinor, nature }) => [day, payee, amountMinor, nature])).toEqual([
      ['2026-01-05', 'Mühle Kern', 123_450, 'spending'],
      ['2026-01-06', 'Gäste', -200_000, 'income'],
      ['2026-01-07', 'Finanzamt', 30_000, 'spending'],
    ]);
    expect(preview.suggestions).toEqual([
      {
        nature: 'tax-collected',
        entries: 1,
        amountMinor: 30_000,
        words: ['umsatzsteuer'],
        examples: ['Finanzamt – Umsatzsteuer-Vorauszahlung'],
        isAccepted: false,
      },
    ]);
  });

  test('an accepted suggestion sets lines apart, openly', async () => {
    const text = 'Date,Description,Amount\n2026-01-05,Transfer to savings,-500.00\n2026-01-06,Flour,-20.00\n';
    const before = await read(text);
    expect(before.preview.natures).toEqual([{ nature: 'spending', entries: 2, amountMinor: 52_000 }]);
    const after = await read(text, 'file.csv', euros, (mapping) => ({
      ...mapping,
      acceptedNatures: ['transfer'],
    }));
    expect(after.preview.natures).toEqual([
      { nature: 'transfer', entries: 1, amountMinor: 50_000 },
      { nature: 'spending', entries: 1, amountMinor: 2_000 },
    ]);
    expect(after.preview.suggestions[0]?.isAccepted).toBe(true);
  });

  test('debit and credit columns', async () => {
    const { detected, entries } = await read(
      'Date,Description,Paid out,Paid in\n13/01/2026,Rent,800.00,\n14/01/2026,Sale,,95.50\n15/01/2026,Nothing,,\n',
    );
    expect(detected.mapping.dateOrder).toBe('dmy');
    expect(entries.map(({ amountMinor }) => amountMinor)).toEqual([80_000, -9_550]);
  });

  test('debit and credit: a row with neither is refused, with its line', async () => {
    const { rejected } = await read(
      'Date,Description,Paid out,Paid in\n13/01/2026,Rent,800.00,\n15/01/2026,Nothing,,\n',
    );
    expect(rejected).toEqual([
      {
        line: 3,
        column: 3,
        columnName: 'Paid out',
        value: '',
        code: 'amount-missing',
        cells: ['15/01/2026', 'Nothing', '', ''],
      },
    ]);
  });

  test('an expense list is positive, an accounting export follows its expense accounts', async () => {
    const list = await read('Date;Vendor;Amount\n2026-01-13;Mill;10\n2026-01-14;Mill;20\n');
    expect(list.entries.map(({ amountMinor, nature }) => [amountMinor, nature])).toEqual([
      [1_000, 'spending'],
      [2_000, 'spending'],
    ]);
    const flipped = await read(
      'Date,Account,Amount\n2026-01-13,Expenses:Rent,-10\n2026-01-13,Assets:Bank,10\n',
    );
    expect(flipped.detected.mapping).toMatchObject({ preset: 'accounting', moneyOut: 'negative' });
    expect(flipped.entries.map(({ amountMinor, nature }) => [amountMinor, nature])).toEqual([
      [1_000, 'spending'],
      [-1_000, 'balance'],
    ]);
  });

  test('asks what the file does not say, and reads once it is told', async () => {
    const text = 'Date,Payee,Amount\n03/04/2026,Mill,"1,234"\n';
    const { detected, rejected } = await read(text);
    expect(detected.questions).toEqual([
      { code: 'date-order', data: { text: '03/04/2026', dmy: '2026-04-03', mdy: '2026-03-04' } },
      { code: 'decimal-sign', data: { text: '1,234' } },
    ]);
    expect(rejected.map(({ code, line, value }) => [code, line, value])).toEqual([
      ['decimal-sign-unknown', 2, '1,234'],
    ]);
    const told = await read(text, 'file.csv', euros, (mapping) => ({
      ...mapping,
      dateOrder: 'mdy',
      decimal: '.',
    }));
    expect(told.entries[0]).toMatchObject({ day: '2026-03-04', amountMinor: 123_400 });
  });

  test('another currency is never counted as one’s own', async () => {
    const { detected, rejected, entries } = await read(
      'Date,Payee,Amount,Currency\n2026-01-13,Mill,10,EUR\n2026-01-13,Mill,10,USD\n',
    );
    expect(detected.questions).toEqual([]);
    expect(entries.length).toBe(1);
    expect(rejected[0]).toMatchObject({ code: 'other-currency', line: 3, value: 'USD' });
    const all = await read('Date,Payee,Amount (USD)\n2026-01-13,Mill,10\n');
    expect(all.detected.questions).toEqual([
      { code: 'other-currency', data: { currency: 'USD', own: 'EUR' } },
    ]);
    const dollars = await read(
      'Date,Payee,Amount\n2026-01-13,Mill,$10\n',
      'f.csv',
      aBusiness(profile({ currency: 'AUD' })).build(),
    );
    expect(dollars.detected.questions).toEqual([]);
  });

  test('a journal’s dollars are the business’s own, its shares are no money', async () => {
    const text =
      '2026-01-05 Broker\n  Assets:Shares  10 AAPL\n  Assets:Bank  $-50\n\n2026-01-06 Mill\n  Expenses:Flour  $7\n  Assets:Bank\n';
    const { entries, rejected } = await read(
      text,
      'books.journal',
      aBusiness(profile({ currency: 'CAD' })).build(),
    );
    expect(entries.map(({ amountMinor }) => amountMinor)).toEqual([-5_000, 700, -700]);
    expect(rejected.map(({ line, code, value }) => [line, code, value])).toEqual([
      [2, 'other-currency', 'AAPL'],
    ]);
  });

  test('rules of the business tie lines to work', async () => {
    const business = aBusiness(
      activity('flour'),
      assignmentRule('mill', {
        appliesTo: 'ledger',
        field: 'payee',
        match: 'contains-words',
        pattern: 'mill',
        activity: 'flour',
      }),
    ).build();
    const { entries, preview } = await read(
      'Date,Payee,Amount\n2026-01-13,The Mill,10\n2026-01-13,Milliner,5\n',
      'f.csv',
      business,
    );
    expect(entries.map(({ activity: work }) => work)).toEqual(['flour', null]);
    expect(preview.unassigned).toMatchObject({
      entries: 1,
      amountMinor: 500,
      groups: [{ name: 'Milliner' }],
    });
  });

  test('characters that no text may hold are cleaned, long texts shortened, and both are said', async () => {
    const { entries, preview } = await read(
      `Date,Payee,Amount\n2026-01-13,Mi\0ll,10\n2026-01-14,${'x'.repeat(300)},5\n`,
    );
    expect(entries.map(({ payee }) => payee)).toEqual(['Mi ll', `${'x'.repeat(199)}…`]);
    expect(preview.notes).toContainEqual({ code: 'texts-cleaned', data: { count: 1 } });
    expect(preview.notes).toContainEqual({ code: 'texts-shortened', data: { count: 1 } });
  });

  test('names of columns that say nothing', async () => {
    const { detected, entries } = await read(
      'A,B,C\n2026-01-13,Flour from the mill,-10.50\n2026-01-14,Rent for the shop,-800.00\n',
    );
    expect(detected.confidence).toBeLessThan(0.5);
    expect(entries.map(({ amountMinor, text }) => [amountMinor, text])).toEqual([
      [1_050, 'Flour from the mill'],
      [80_000, 'Rent for the shop'],
    ]);
  });

  test('no names at all', async () => {
    const { table, entries } = await read('2026-01-13,Flour,-10.50\n2026-01-14,Rent,-800.00\n');
    expect(table.header).toEqual(['Column 1', 'Column 2', 'Column 3']);
    expect(table.notes).toContainEqual({ code: 'no-header', data: {} });
    expect(entries.map(({ amountMinor }) => amountMinor)).toEqual([1_050, 80_000]);
  });
});

describe('measures', () => {
  test('one value per line', async () => {
    const { detected, entries, preview } = await read(
      'Metric,Month,Value\nLoaves sold,2026-01,1200\nReturns,2026-01,3.5\n',
    );
    expect(detected.mapping.kind).toBe('observations-long');
    expect(entries).toEqual([
      { kpi: 'loaves', day: '2026-01-31', value: 1200 },
      { kpi: 'returns', day: '2026-01-31', value: 3.5 },
    ]);
    expect(preview.newKpis).toEqual([{ id: 'returns', name: 'Returns', aggregate: 'sum', cadence: null }]);
  });

  test('one column per month', async () => {
    const { detected, entries } = await read(
      'Kennzahl;Jan 2026;Feb 2026;Mär 2026\nLoaves sold;1.200,5;;1.300\n',
    );
    expect(detected.mapping).toMatchObject({
      kind: 'observations-wide',
      layout: 'months-across',
      valueColumns: [1, 2, 3],
      decimal: ',',
    });
    expect(entries).toEqual([
      { kpi: 'loaves', day: '2026-01-31', value: 1200.5 },
      { kpi: 'loaves', day: '2026-03-31', value: 1300 },
    ]);
  });

  test('one column per measure; a bad cell refuses its row', async () => {
    const { entries, rejected } = await read(
      'Month,Loaves sold,Guests\n2026-01,1200,300\n2026-02,1100,many\n2026-03,1000,310\n'.replaceAll(
        'many',
        '?',
      ),
    );
    expect(entries.filter(({ kpi: id }) => id === 'loaves').map(({ day }) => day)).toEqual([
      '2026-01-31',
      '2026-03-31',
    ]);
    expect(rejected.map(({ line, columnName, value }) => [line, columnName, value])).toEqual([
      [3, 'Guests', '?'],
    ]);
  });

  test('one column per year, and a column of years', async () => {
    const across = await read('KPI,2024,2025,2026\nLoaves sold,1,2,3\n');
    expect(across.entries.map(({ day, value }) => [day, value])).toEqual([
      ['2024-12-31', 1],
      ['2025-12-31', 2],
      ['2026-12-31', 3],
    ]);
    const down = await read('KPI,Year,Value\nLoaves sold,2025,7\n');
    expect(down.entries).toEqual([{ kpi: 'loaves', day: '2025-12-31', value: 7 }]);
  });

  test('a measure with nothing but its time', async () => {
    const { detected, entries } = await read(
      'timestamp,value\n2026-01-05 10:00:00,7\n2026-01-05 11:00:00,8\n2026-01-06 10:00:00,9\n',
    );
    expect(detected.mapping).toMatchObject({ kind: 'observations-wide', layout: 'measures-across' });
    expect(entries).toEqual([
      { kpi: 'value', day: '2026-01-05', value: 15 },
      { kpi: 'value', day: '2026-01-06', value: 9 },
    ]);
  });

  test('till lines with prices', async () => {
    const { detected, entries } = await read(
      'Date,Receipt,Product,Qty,Price\n2026-01-05,1,Bread,2,3.50\n2026-01-05,1,Cake,1,2.00\n2026-01-05,2,NONE,,1.00\n2026-01-06,1,Bread,1,3.50\n',
    );
    expect(detected.mapping).toMatchObject({ kind: 'till', noItem: ['NONE'] });
    expect(entries).toEqual([
      { kpi: 'items-sold', day: '2026-01-05', value: 3 },
      { kpi: 'items-sold', day: '2026-01-06', value: 1 },
      { kpi: 'takings', day: '2026-01-05', value: 10 },
      { kpi: 'takings', day: '2026-01-06', value: 3.5 },
      { kpi: 'transactions', day: '2026-01-05', value: 2 },
      { kpi: 'transactions', day: '2026-01-06', value: 1 },
    ]);
  });
});
