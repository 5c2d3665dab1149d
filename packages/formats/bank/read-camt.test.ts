// CAMT.053 of all versions: batches, reversals, own accounts, balances, and files that mean harm.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aBusiness } from '../../core/testing/a-business.ts';
import { openTable } from '../import/open-table.ts';
import { type CamtEntry, camtFile, ownIban } from '../testing/camt.ts';
import { readFile } from '../testing/read-file.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const euros = aBusiness().build();

async function read(content: string | Uint8Array, name = 'statement.xml') {
  const folder = await tempFolder({ [name]: content });
  return readFile(join(folder, name), euros);
}

async function problemsOf(content: string) {
  const folder = await tempFolder({ 'statement.xml': content });
  const opened = await openTable({ path: join(folder, 'statement.xml'), name: 'statement.xml' });
  return opened.ok ? [] : opened.problems.map(({ code }) => code);
}

const rent: CamtEntry = {
  ...{ amount: '800.00', direction: 'DBIT', day: '2026-01-02', reference: 'R-1' },
  details: [
    {
      creditor: 'Müller & Söhne',
      creditorIban: 'DE02120300000000202051',
      purpose: 'Rent January',
      debtor: 'We',
    },
  ],
};
const sale: CamtEntry = {
  ...{ amount: '1250.50', direction: 'CRDT', day: '2026-01-03', reference: 'R-2' },
  details: [
    { debtor: 'Café Nord', debtorIban: 'DE02500105170137075030', purpose: 'Invoice 17', creditor: 'We' },
  ],
};

test.each(['02', '04', '08', '10'])('version %s', async (version) => {
  const { detected, entries, preview } = await read(
    camtFile([rent, sale], { version, opening: '100.00', closing: '550.50' }),
  );
  expect(detected).toMatchObject({
    confidence: 1,
    questions: [],
    reasons: [{ code: 'layout', data: { layout: 'camt' } }],
    mapping: { kind: 'ledger', preset: 'camt', ownAccounts: [ownIban] },
  });
  expect(entries).toMatchObject([
    {
      ...{
        day: '2026-01-02',
        amountMinor: 80000,
        payee: 'Müller & Söhne',
        text: 'Rent January',
        nature: 'spending',
      },
      ...{ account: null, sourceId: `${ownIban}/R-1/2026-01-02/-800.00` },
    },
    { day: '2026-01-03', amountMinor: -125050, payee: 'Café Nord', text: 'Invoice 17', nature: 'income' },
  ]);
  expect(preview.statements).toEqual([
    {
      ...{ account: ownIban, currency: 'EUR', statements: 1, entries: 2 },
      period: { from: '2026-01-02', to: '2026-01-03' },
      ...{ openingMinor: 10000, closingMinor: 55050, sumMinor: 45050, differenceMinor: 0 },
    },
  ]);
});

describe('entries of several transactions', () => {
  const batch = (...amounts: readonly (string | undefined)[]): CamtEntry => ({
    ...{ amount: '300.00', direction: 'DBIT', reference: 'B-1', info: 'Payroll' },
    details: amounts.map((amount) => ({
      ...(amount === undefined ? {} : { amount }),
      ...{ creditor: 'Ana', purpose: 'Wage' },
    })),
  });

  test.each(['02', '04'])('are lines of their own where they add up (version %s)', async (version) => {
    const { entries } = await read(camtFile([batch('150.00', '150.00')], { version }));
    expect(entries.map(({ amountMinor, payee, sourceId }) => [amountMinor, payee, sourceId])).toEqual([
      [15000, 'Ana', `${ownIban}/B-1#1/2026-01-05/-150.00`],
      [15000, 'Ana', `${ownIban}/B-1#2/2026-01-05/-150.00`],
    ]);
  });

  test.each([
    ['do not add up', ['100.00', '150.00']],
    ['do not tell their amounts', [undefined, undefined]],
  ])('stay one line where they %s', async (_, amounts) => {
    const { entries, preview } = await read(camtFile([batch(...amounts)], { version: '04' }));
    expect(entries.map(({ amountMinor, text }) => [amountMinor, text])).toEqual([[30000, 'Payroll']]);
    expect(preview.notes).toContainEqual({ code: 'batch-kept', data: { count: 1 } });
  });
});

test('a returned payment is spending that came back, from the one it went to', async () => {
  const { entries } = await read(camtFile([{ ...rent, direction: 'CRDT', reversal: true }]));
  expect(entries).toMatchObject([{ amountMinor: -80000, nature: 'spending', payee: 'Müller & Söhne' }]);
});

test('what is only announced is left out and told', async () => {
  const { entries, preview } = await read(camtFile([rent, { ...sale, status: 'PDNG' }], { version: '08' }));
  expect(entries.length).toBe(1);
  expect(preview.notes).toContainEqual({ code: 'lines-pending', data: { count: 1 } });
});

test('balances that the entries do not explain are told with the amount', async () => {
  const { preview } = await read(camtFile([rent], { opening: '-50.00', closing: '-860.00' }));
  expect(preview.statements).toMatchObject([{ openingMinor: -5000, differenceMinor: -1000 }]);
  expect(preview.notes).toContainEqual({
    code: 'balance-differs',
    data: { account: ownIban, amount: 10, currency: 'EUR' },
  });
});

test('money between two accounts of the file is moved, on either side', async () => {
  const other = 'DE02100500000054540402';
  const out = camtFile([
    { amount: '500.00', direction: 'DBIT', details: [{ creditor: 'We', creditorIban: other }] },
  ]);
  const back = camtFile(
    [{ amount: '500.00', direction: 'CRDT', details: [{ debtor: 'We', debtorIban: ownIban }] }],
    { iban: other },
  );
  const stmt = /<Stmt>[\s\S]*<\/Stmt>/;
  const both = out.replace('</Stmt>', `</Stmt>${stmt.exec(back)?.[0]}`);
  const { entries } = await read(both);
  expect(entries.map(({ amountMinor, nature }) => [amountMinor, nature])).toEqual([
    [50000, 'transfer'],
    [-50000, 'transfer'],
  ]);
});

test('another currency is refused line by line, and the mixture told', async () => {
  const { entries, rejected, preview } = await read(camtFile([rent, { ...sale, currency: 'USD' }]));
  expect(entries.length).toBe(1);
  expect(rejected).toMatchObject([{ code: 'other-currency', value: 'USD', columnName: 'currency' }]);
  expect(preview.notes).toContainEqual({ code: 'currencies-mixed', data: { currencies: 'EUR, USD' } });
});

describe('files that mean harm', () => {
  const bomb = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
  const good = camtFile([rent]);
  test('declared entities and other files are refused as a whole', async () => {
    expect(await problemsOf(good.replace('?>\n', `?>\n${bomb}`))).toEqual(['xml-doctype']);
    const outside = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(await problemsOf(good.replace('?>\n', `?>\n${outside}`).replace('Rent', '&x;'))).toEqual([
      'xml-doctype',
    ]);
  });
  test('an entity that nobody declared stops the reading', async () => {
    const { rejected } = await read(camtFile([rent, sale]).replace('Invoice 17', '&lol;'));
    expect(rejected.map(({ code }) => code)).toEqual(['xml-invalid']);
  });
  test('a file that breaks off keeps what stood before and says so', async () => {
    const text = camtFile([rent, sale]);
    const { entries, rejected } = await read(text.slice(0, text.indexOf('Invoice')));
    expect(entries.length).toBe(1);
    expect(rejected.map(({ code }) => code)).toEqual(['file-truncated']);
  });
  test('endless depth and endless text', async () => {
    const deep = good.replace('<Ntry>', `<Ntry>${'<a>'.repeat(200)}`);
    expect((await read(deep)).rejected.map(({ code }) => code)).toEqual(['xml-too-deep']);
    const long = good.replace('Rent January', 'x'.repeat(3_000_000));
    expect((await read(long)).rejected.map(({ code }) => code)).toEqual(['xml-too-large']);
  });
  test('no entries, and no XML at all', async () => {
    expect((await read(camtFile([], { opening: '1.00', closing: '1.00' }))).entries).toEqual([]);
    expect(await problemsOf('<?xml version="1.0"?><Document><BkToCstmrStmt/></Document>')).toEqual([
      'statement-empty',
    ]);
    expect(await problemsOf('<?xml version="1.0"?><html><body/></html>')).toEqual(['markup-file']);
  });
});

test('what a generator writes is read back, and the balances hold', async () => {
  const money = fc.integer({ min: 1, max: 99_999_999 });
  const entry = fc.record({ minor: money, isOut: fc.boolean(), day: fc.integer({ min: 1, max: 28 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { minLength: 1, maxLength: 20 }),
      fc.constantFrom('02', '08'),
      async (list, version) => {
        const decimal = (minor: number): string => (minor / 100).toFixed(2);
        const sum = list.reduce((total, { minor, isOut }) => total + (isOut ? -minor : minor), 0);
        const entries = list.map(
          ({ minor, isOut, day }): CamtEntry => ({
            ...{ amount: decimal(minor), direction: isOut ? 'DBIT' : 'CRDT' },
            day: `2026-01-${String(day).padStart(2, '0')}`,
          }),
        );
        const file = camtFile(entries, { version, opening: '0.00', closing: decimal(sum) });
        const { entries: seen, preview } = await read(file);
        expect(seen.map(({ amountMinor }) => amountMinor)).toEqual(
          list.map(({ minor, isOut }) => (isOut ? minor : -minor)),
        );
        expect(preview.statements[0]?.differenceMinor).toBe(0);
      },
    ),
    { numRuns: 20 },
  );
});
