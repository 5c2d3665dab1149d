// Measures that fill themselves: a source is tried, kept and read; when it fails, its values stay and a finding says why.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { setUp, startOwn } from './pages/owner.ts';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';

let evenkeel: RunningEvenkeel;
let browser: Browser;
let page: Page;
let business: string;
let till: Server;
let address: string;
let answer = 'day;takings\n31.10.2026;1.250,50\n30.11.2026;1.310,00\n';
const faults: string[] = [];

beforeAll(async () => {
  till = createServer((_, response) => response.end(answer));
  await new Promise<void>((done) => till.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(till.address() as AddressInfo).port}/takings.csv`;
  evenkeel = await startEvenkeel(undefined, { EVENKEEL_ALLOW_INTERNAL: '127.0.0.1' });
  browser = await launchBrowser();
  page = await (await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US' })).newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  await setUp(page, evenkeel.setupLink ?? '');
  business = await startOwn(page, 'Own Bakery', 'EUR');
});

afterAll(async () => {
  await browser?.close();
  await evenkeel?.stop();
  till?.close();
});

it('is tried before it is kept', async () => {
  await page.goto(`${business}/import/sources`);
  await page.getByRole('button', { name: 'Add a source' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Name/).fill('Till');
  await dialog.getByLabel(/^Address/).fill(address);
  await dialog.getByLabel(/^Column with the value/).fill('amount');
  await dialog.getByRole('combobox', { name: /^Measure/ }).click();
  await dialog.getByRole('option', { name: /New measure/ }).click();
  const measure = page.getByRole('dialog', { name: 'New measure' });
  await measure.getByLabel(/^Name/).fill('Takings');
  await measure.getByRole('button', { name: 'Add', exact: true }).click();
  await measure.waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: 'Try it' }).click();
  await dialog.getByText('There is no column “amount”. There are: day, takings.').waitFor();
  await dialog.getByLabel(/^Column with the value/).fill('takings');
  await dialog.getByRole('button', { name: 'Try it' }).click();
  await dialog.getByText('2 values from Oct 31, 2026 to Nov 30, 2026, out of 2 rows.').waitFor();
  await dialog.getByRole('cell', { name: '1,250.5' }).waitFor();
  await dialog.getByLabel('Password or token').fill('tr0ub4dor');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
});

it('is read, and what it brought stands on the measure', async () => {
  await page.getByRole('button', { name: 'Read “Till” now' }).click();
  await page.getByText(/2 new values/).waitFor();
  await page.getByRole('button', { name: 'Change “Till”' }).click();
  const secret = page.getByLabel('Password or token');
  expect(await secret.inputValue()).toBe('');
  expect(await secret.getAttribute('placeholder')).toBe('kept; leave it empty to go on with it');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
});

it('fails with a reason, which becomes a finding that leads back', async () => {
  answer = '<!doctype html><html><body>Log in</body></html>';
  await page.getByRole('button', { name: 'Read “Till” now' }).click();
  await page.getByText(/gives a web page instead of data/).waitFor();
  await page.getByRole('button', { name: 'Runs of “Till”' }).click();
  await expect.poll(() => page.getByRole('dialog').getByRole('row').count()).toBe(3);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.goto(`${business}/findings`);
  await page
    .getByText(/“Till” gave a web page instead of data; last read well on/)
    .first()
    .waitFor();
  await page.goto(`${business}/import?open=source/till`);
  await page.getByRole('dialog', { name: 'Till' }).waitFor();
});

it('gives a program a key, shown once', async () => {
  await page.goto(`${business}/settings/programs`);
  await page.getByLabel('What it is for').fill('Web shop');
  await page.getByRole('button', { name: 'Make a key' }).click();
  const key = await page.getByRole('textbox', { name: 'The key' }).inputValue();
  const sent = await page.request.post(`${new URL(business).origin}/api/kpi-observations`, {
    headers: { authorization: `Bearer ${key}` },
    data: { observations: [{ kpi: 'takings', day: '2026-12-31', value: 1400 }] },
  });
  expect(await sent.json()).toEqual({ added: 1, corrected: 0, known: 0 });
  await page.reload();
  await page.getByRole('button', { name: 'Revoke the key of “Web shop”' }).click();
  await page.getByText('No program has a key.').waitFor();
  expect(faults).toEqual([]);
});
