// Proof on real files: everything is read, nothing is lost, and the sums agree with other programs to the cent.
import { readFile as readText } from 'node:fs/promises';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { aBusiness, activity, assignmentRule, profile } from '../../core/testing/a-business.ts';
import { readFile } from '../testing/read-file.ts';
import { sharedData } from '../testing/shared-data.ts';

const dollars = aBusiness(profile({ currency: 'USD' })).build();
const till = sharedData('bakery/BreadBasket_DMS.csv');
const journal = sharedData('hackclub_ledger/main.ledger');
const balances = sharedData('hackclub_ledger/oracle_balance_by_account.csv');
const statement = sharedData('hackclub_ledger/oracle_incomestatement_monthly.csv');
const postings = sharedData('hackclub_ledger/journal_postings.csv');
const chain = sharedData('coffee_chain/coffee_chain.csv');

const cents = (text: string): number => Math.round(Number(text.replace(/[$,]/g, '')) * 100);

describe.skipIf(till === null)('the till of a real bakery', { timeout: 60_000 }, () => {
  test('lines, transactions and the lines that name no item', async () => {
    const { detected, preview, entries, rejected } = await readFile(till ?? '', aBusiness().build());
    expect(detected.mapping).toMatchObject({ kind: 'till', noItem: ['NONE'], dateOrder: 'ymd' });
    expect(detected.questions).toEqual([]);
    expect(rejected).toEqual([]);
    expect(preview.counts).toEqual({ rows: 21_293, good: 21_293, rejected: 0 });
    expect(preview.notes).toContainEqual({
      code: 'till-counted',
      data: { lines: 21_293, transactions: 9_531, items: 21_293 - 786, withoutItem: 786 },
    });
    expect(preview.newKpis.map(({ id }) => id)).toEqual(['transactions', 'items-sold']);
    const sold = entries.filter(({ kpi }) => kpi === 'items-sold');
    expect(sold.length).toBe(159);
    expect(sold.reduce((sum, { value }) => sum + value, 0)).toBe(20_507);
  });

  test('each item as a measure of its own, by month', async () => {
    const { preview, entries } = await readFile(till ?? '', aBusiness().build(), (mapping) => ({
      ...mapping,
      perItem: true,
      period: 'month',
    }));
    expect(preview.newKpis.length).toBe(94 + 2);
    expect(preview.newKpis.some(({ name }) => name === 'NONE')).toBe(false);
    const bread = entries.filter(({ kpi }) => kpi === 'bread');
    expect(bread.map(({ day }) => day)).toEqual([
      '2016-10-31',
      '2016-11-30',
      '2016-12-31',
      '2017-01-31',
      '2017-02-28',
      '2017-03-31',
      '2017-04-30',
    ]);
    expect(bread.reduce((sum, { value }) => sum + value, 0)).toBe(3_325);
  });
});

describe.skipIf(journal === null || balances === null || statement === null)(
  'three years of real books',
  () => {
    test('every balance to the cent, every repeat kept', async () => {
      const { detected, preview, entries, rejected } = await readFile(journal ?? '', dollars);
      expect(detected.mapping.preset).toBe('journal');
      expect(rejected).toEqual([]);
      expect(entries.length).toBe(2_777);
      const content = new Set(
        entries.map(({ day, payee, account, amountMinor }) =>
          JSON.stringify([day, payee, account, amountMinor]),
        ),
      );
      expect(entries.length - content.size).toBe(93);
      const sums = new Map<string, number>();
      for (const { account, amountMinor } of entries)
        sums.set(account ?? '', (sums.get(account ?? '') ?? 0) + amountMinor);
      const rows = Papa.parse<[string, string]>(await readText(balances ?? '', 'utf8'), {
        skipEmptyLines: true,
      }).data.slice(1);
      const expected = rows.filter(([account]) => account !== 'total');
      expect(expected.length).toBeGreaterThan(30);
      for (const [account, balance] of expected)
        expect([account, sums.get(account)]).toEqual([account, cents(balance)]);
      expect(
        [...sums].filter(([account, sum]) => sum !== 0 && !expected.some(([name]) => name === account)),
      ).toEqual([]);
      const total = (nature: string) => preview.natures.find((one) => one.nature === nature)?.amountMinor;
      expect([total('spending'), total('income'), total('balance')]).toEqual([
        28_316_457, -28_893_696, 577_239,
      ]);
      expect(preview.unassigned.amountMinor).toBe(28_316_457);
    });

    test('the income statement of every month to the cent', async () => {
      const { entries } = await readFile(journal ?? '', dollars);
      const sums = new Map<string, number>();
      for (const { account, day, amountMinor } of entries) {
        const key = `${account} ${day.slice(0, 7)}`;
        sums.set(key, (sums.get(key) ?? 0) + amountMinor);
      }
      const rows = Papa.parse<string[]>(await readText(statement ?? '', 'utf8'), {
        skipEmptyLines: true,
      }).data;
      const months = rows[1]?.slice(1) ?? [];
      let compared = 0;
      for (const [account = '', ...cells] of rows) {
        if (!account.includes(':') || account === 'Net:') continue;
        const sign = account.startsWith('Income') ? -1 : 1;
        for (const [index, cell] of cells.entries()) {
          expect([account, months[index], (sums.get(`${account} ${months[index]}`) ?? 0) * sign + 0]).toEqual(
            [account, months[index], cents(cell)],
          );
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThan(1_000);
    });

    test('the same books as a flat table give the same sums', async () => {
      const { detected, preview } = await readFile(postings ?? '', dollars);
      expect(detected.mapping).toMatchObject({ kind: 'ledger', preset: 'accounting', moneyOut: 'positive' });
      expect(preview.natures.find(({ nature }) => nature === 'spending')?.amountMinor).toBe(28_316_457);
      expect(preview.counts.rejected).toBe(0);
    });

    test('rules tie spending to work, and what is left is said', async () => {
      const business = aBusiness(
        profile({ currency: 'USD' }),
        activity('staff'),
        assignmentRule('salaries', {
          appliesTo: 'ledger',
          field: 'account',
          match: 'starts-with',
          pattern: 'Expenses:Operating:Staff',
          activity: 'staff',
        }),
      ).build();
      const { entries, preview } = await readFile(journal ?? '', business);
      const staff = entries.filter(({ activity: work }) => work === 'staff');
      expect(staff.every(({ account }) => account?.startsWith('Expenses:Operating:Staff'))).toBe(true);
      const tied = staff.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
      expect(tied).toBeGreaterThan(0);
      expect(preview.unassigned.amountMinor).toBe(28_316_457 - tied);
    });
  },
);

describe.skipIf(chain === null)('a chain of coffee shops', { timeout: 60_000 }, () => {
  test('one column per measure, several lines per month summed', async () => {
    const { detected, entries, preview } = await readFile(chain ?? '', dollars);
    expect(detected.mapping).toMatchObject({
      kind: 'observations-wide',
      layout: 'measures-across',
      aggregate: 'sum',
    });
    expect(preview.newKpis.map(({ id }) => id)).toContain('budget-sales');
    expect(preview.newKpis.map(({ id }) => id)).not.toContain('area-code');
    const total = (id: string) =>
      entries.filter(({ kpi }) => kpi === id).reduce((sum, { value }) => sum + value, 0);
    expect([total('sales'), total('budget-sales'), total('profit'), total('budget-profit')]).toEqual([
      819_811, 746_160, 259_543, 258_760,
    ]);
    expect(entries.filter(({ kpi }) => kpi === 'sales').length).toBe(24);
  });
});
