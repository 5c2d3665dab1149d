// Bringing in files as a person does: look, decide what is open, store, assign, take back; nothing twice, nothing lost.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { chooseFile, outcome, readAgain, step, store } from './pages/importer.ts';
import { setUp, startOwn } from './pages/owner.ts';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';

const data = resolve(import.meta.dirname, '../../shared/data');
const till = `${data}/bakery/BreadBasket_DMS.csv`;
const journal = `${data}/hackclub_ledger/main.ledger`;

const bank = {
  name: 'konto.csv',
  // In the encoding of a German bank: ü and ä are one byte each.
  text: Buffer.from(
    [
      'Buchungstag;Verwendungszweck;Auftraggeber/Empfänger;Betrag',
      '01.10.2026;Mehl Oktober;Mühle Süd;-1.250,00',
      '02.10.2026;Tageseinnahmen;Kasse;2.480,50',
      '03.10.2026;Übertrag auf Sparkonto;Eigenes Konto;-500,00',
      '13.10.2026;Strom;Stadtwerke;-210,40',
      '',
    ].join('\r\n'),
    'latin1',
  ),
};
const broken = {
  name: 'broken.csv',
  text: 'Date;Payee;Amount\n2026-11-01;Mill;1.250,00\n2026-11-02;Dairy;not a number\n2026-11-03;Power;80,50\n',
};
const unclear = {
  name: 'unclear.csv',
  text: 'Date;Payee;Amount\n03/04/2026;Mill;1.250\n05/06/2026;Dairy;2.500\n',
};
const timesheet = {
  name: 'Toggl_time_entries.csv',
  text: [
    'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount ()',
    'Ada Kowalski,ada@example.org,,Sourdough,,Shaping,No,2026-10-01,05:00:00,2026-10-01,08:30:00,03:30:00,,',
    'Ben Ito,ben@example.org,,Market,,Selling,No,2026-10-01,09:00:00,2026-10-01,13:15:00,04:15:00,,',
    '',
  ].join('\n'),
};

let evenkeel: RunningEvenkeel;
let browser: Browser;
let page: Page;
let business: string;
const faults: string[] = [];

beforeAll(async () => {
  evenkeel = await startEvenkeel();
  browser = await launchBrowser();
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US' });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  await setUp(page, evenkeel.setupLink ?? '');
  business = await startOwn(page, 'Own Bakery', 'EUR');
});

afterAll(async () => {
  await browser?.close();
  await evenkeel?.stop();
});

describe('a bank statement', () => {
  it('is recognised, sets nothing apart unasked, and is stored as shown', async () => {
    await chooseFile(page, business, bank);
    const what = step(page, 'What it is');
    expect(await what.getByLabel('Days are written').inputValue()).toBe('dmy');
    expect(await what.getByLabel('Decimals follow').inputValue()).toBe(',');
    expect(await what.getByLabel('Money that goes out is').inputValue()).toBe('negative');
    expect(await what.getByLabel('Letters are encoded as').inputValue()).toBe('windows-1252');
    expect(await what.getByLabel('Columns are separated by').inputValue()).toBe('semicolon');
    await step(page, 'How it will be stored').getByText('Mühle Süd').waitFor();

    const natures = step(page, 'What counts as spending');
    await natures.getByRole('row', { name: /^Spending.* 3 €1,960\.40$/ }).waitFor();
    await natures.getByRole('checkbox', { name: /^Transfers between own accounts: 1 line, €500/ }).check();
    await natures.getByRole('row', { name: /^Spending.* 2 €1,460\.40$/ }).waitFor();
    await natures.getByRole('row', { name: /^Transfers between own accounts.* 1 €500\.00$/ }).waitFor();
    await store(page);
    expect(await outcome(page)).toEqual({ new: '4' });
  });

  it('adds nothing the second time, and is read as it was the first time', async () => {
    await chooseFile(page, business, bank);
    await page.getByText('Read the way you chose for an earlier file').waitFor();
    await store(page);
    expect(await outcome(page)).toEqual({ new: '0', 'already there': '4' });
    await page.getByText('Every line was there already').waitFor();
  });

  it('leaves what belongs to no work to be assigned, with a rule that can be undone', async () => {
    await page.getByRole('link', { name: 'Assign what belongs to no work' }).click();
    await page.getByText('€1,460 of spending in 2 groups belongs to no work.').waitFor();
    const work = page.getByRole('combobox', { name: 'Mühle Süd belongs to' });
    await work.click();
    await page.getByRole('option', { name: 'Owner’s drawings' }).click();
    await page.getByText('€210 of spending in one group belongs to no work.').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('€1,460 of spending in 2 groups belongs to no work.').waitFor();
  });
});

describe('a file that is not clear', () => {
  it('is asked about, never guessed', async () => {
    await chooseFile(page, business, unclear);
    const open = step(page, '2 questions the file does not answer');
    expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
    await open.getByRole('button', { name: 'Apr 3, 2026' }).click();
    await step(page, 'One question the file does not answer')
      .getByRole('button', { name: 'It is 1,250' })
      .click();
    await step(page, 'How it will be stored').getByText('€1,250.00').waitFor();
    await step(page, 'How it will be stored').getByText('Apr 3, 2026').first().waitFor();
    expect(await page.getByRole('button', { name: 'Import 2 rows' }).isEnabled()).toBe(true);
  });

  it('keeps its place while one looks elsewhere', async () => {
    await page.goto(`${business}/overview`);
    await page.goto(`${business}/import`);
    await page.getByText('unclear.csv').waitFor();
    expect(await page.getByRole('button', { name: 'Import 2 rows' }).isEnabled()).toBe(true);
  });

  it('can be read as another kind, and a column as something else', async () => {
    const what = step(page, 'What it is');
    await page.getByLabel('Column “Payee” is read as').selectOption('text');
    await readAgain(page);
    await step(page, 'How it will be stored').getByRole('columnheader', { name: 'Text' }).waitFor();
    await what.getByLabel('Kind of file').selectOption('observations-long');
    await step(page, /question.* the file does not answer/)
      .getByText('Which column holds: Measure?')
      .waitFor();
  });
});

describe('a file with rows that cannot be read', () => {
  it('comes in as a whole or not at all, unless one accepts the good rows', async () => {
    await chooseFile(page, business, broken);
    const rejected = step(page, 'One row cannot be read');
    await rejected.getByRole('row', { name: /^3 not a number Amount: This is no amount/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
    const download = page.waitForEvent('download');
    await rejected.getByRole('link', { name: 'Download these rows (CSV)' }).click();
    expect((await download).suggestedFilename()).toMatch(/rejected.*broken\.csv/);
    await rejected.getByRole('checkbox', { name: 'Import the 2 good rows only' }).check();
    await store(page);
    expect(await outcome(page)).toEqual({ new: '2', 'left out': '1' });
  });

  it('can be taken back as a whole', async () => {
    await page.goto(`${business}/import/past`);
    await page.getByRole('button', { name: 'Undo the import of broken.csv' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo this import' }).click();
    await page.getByText('“broken.csv” taken back: 2 entries removed').waitFor();
    expect(await page.getByRole('row', { name: /broken\.csv/ }).count()).toBe(0);
  });
});

it('says what is wrong with a damaged workbook, and takes the next file', async () => {
  const damaged = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(200, 7)]);
  await chooseFile(page, business, { name: 'damaged.xlsx', text: damaged });
  await page.getByRole('alert').getByText('The file could not be read.').waitFor();
  await page.getByRole('heading', { name: 'Drop a file here' }).waitFor();
});

it('adds the people of a timesheet when one says so', async () => {
  await chooseFile(page, business, timesheet);
  const names = step(page, '2 names nobody knows');
  await names.getByRole('button', { name: 'Add as a person' }).first().click();
  await step(page, 'A name nobody knows').waitFor();
  await step(page, 'How it will be stored').getByText('Ada Kowalski').waitFor();
  await store(page);
  expect(await outcome(page)).toEqual({ new: '2' });
});

describe.skipIf(!seen(till))('the till lines of a bakery', () => {
  it('become measures; lines that name no item count as lines only', async () => {
    await chooseFile(page, business, till);
    const what = step(page, 'What it is');
    expect(await what.getByLabel('Kind of file').inputValue()).toBe('till');
    expect(await what.getByLabel('Words that mean “no item”').inputValue()).toBe('NONE');
    await what.getByText('786 lines name no item').waitFor();
    await step(page, 'New measures').getByText('Transactions', { exact: true }).waitFor();
    await store(page);
    expect(Number((await outcome(page)).new)).toBeGreaterThan(300);
  });
});

describe.skipIf(!seen(journal))('the journal of a charity', () => {
  it('is understood without a question, in its own currency', async () => {
    await page.goto(`${evenkeel.address}/start`);
    const dollars = await startOwn(page, 'Club in dollars', 'USD');
    await chooseFile(page, dollars, journal);
    await step(page, 'What counts as spending')
      .getByRole('row', { name: /^What the business has and owes/ })
      .waitFor();
    expect(await page.getByText(/the file does not answer/).count()).toBe(0);
    await store(page);
    const first = await outcome(page);
    await chooseFile(page, dollars, journal);
    await store(page);
    expect(await outcome(page)).toMatchObject({ new: '0', 'already there': first.new });
  });
});

it('never let an error reach the page', () => {
  expect(faults).toEqual([]);
});

/** Says so where data that is not part of the repository is absent. */
function seen(path: string): boolean {
  const isThere = existsSync(path);
  if (!isThere) console.warn(`SKIPPED: ${path} is not here, so its import is not tried.`);
  return isThere;
}
