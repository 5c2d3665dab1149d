// From the till to the page of a measure: half a year of a real bakery, its signals, its forecast, and what one writes on it.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { chooseFile, store } from './pages/importer.ts';
import { setUp, startOwn } from './pages/owner.ts';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';

const till = resolve(import.meta.dirname, '../../shared/data/bakery/BreadBasket_DMS.csv');
const isThere = existsSync(till);
if (!isThere) console.warn('Skipped: the till of a real bakery (../shared/data/bakery) is not here.');

let evenkeel: RunningEvenkeel;
let browser: Browser;
let page: Page;
let business: string;
const faults: string[] = [];

describe.skipIf(!isThere)('a measure from the till', () => {
  beforeAll(async () => {
    evenkeel = await startEvenkeel();
    browser = await launchBrowser();
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US' });
    page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    await setUp(page, evenkeel.setupLink ?? '');
    business = await startOwn(page, 'Bread Basket', 'GBP');
  });

  afterAll(async () => {
    await browser?.close();
    await evenkeel?.stop();
  });

  it('has its values from 21,293 lines of the file', async () => {
    await chooseFile(page, business, till);
    await store(page);
    await page.goto(`${business}/measures`);
    await page.getByRole('link', { name: 'Transactions' }).click();
    await page.getByRole('heading', { level: 1, name: 'Transactions' }).waitFor();
  });

  it('shows its signals with their days, its levels and gaps, and the forecast with its ranges', async () => {
    const signals = page.getByRole('region', { name: 'Signals' });
    await signals.getByText(/^beyond the upper limit: .*Feb 4, 2017/).waitFor();
    const oddities = page.getByRole('region', { name: 'Levels, outliers, gaps' });
    await oddities.getByText('No value was recorded.').first().waitFor();
    await page.getByText(/^Forecast: the middle of .*DOTM, from 159 values, with their season/).waitFor({
      timeout: 60_000,
    });
    await page.getByText('forecast: 95%, 80%, 50%').waitFor();
    // The same data stand in a table, so that nothing is in the picture alone.
    await page.getByRole('button', { name: 'As table' }).click();
    await page.getByRole('table').getByText('Apr 10, 2017').first().waitFor();
  });

  it('keeps a note and new limits on the chart, each with undo', async () => {
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByLabel('Day').fill('2016-12-25');
    await page.getByLabel('What happened').fill('Closed for Christmas');
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await page
      .getByRole('region', { name: 'Notes and new limits' })
      .getByText('Closed for Christmas')
      .waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Write on the chart what happened').waitFor();
    await page.getByRole('button', { name: 'Set new limits' }).click();
    await page.getByLabel('From').fill('2017-01-02');
    await page.getByLabel('Reason').fill('Winter hours');
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('New limits from here: Winter hours').waitFor();
  });

  it('is adopted from the library with what keeps it from being gamed', async () => {
    await page.goto(`${business}/measures`);
    await page.getByRole('button', { name: 'From the library' }).click();
    const dialog = page.getByRole('dialog', { name: 'Library of measures' });
    await dialog.getByRole('searchbox').fill('food thrown');
    await dialog.getByText('One measure fits.').waitFor();
    await dialog.getByText('More about it').click();
    await dialog.getByText('Weigh it; what staff eat is not waste.').waitFor();
    await dialog.getByRole('button', { name: 'Adopt “Food thrown away”' }).click();
    await dialog.getByText('You have it').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Food thrown away' }).waitFor();
  });

  it('never lets an error reach the page', () => {
    expect(faults).toEqual([]);
  });
});
