// The pictures of the guide: taken here each time, and written into docs/guide by `npm run docs`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { chooseFile, step } from './pages/importer.ts';
import { openSample, setUp } from './pages/owner.ts';
import { colours, sizeOf } from './pictures.ts';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';

const guide = resolve(import.meta.dirname, '../docs/guide');
const largestBytes = 240_000;
const desk = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };

const statement = {
  name: 'account-october.csv',
  text: [
    'Date;Payee;Purpose;Amount',
    '02.10.2026;Southmill Flour;Strong white flour, 40 sacks;-1.250,00',
    '06.10.2026;Kilbrannock Energy;Electricity, September;-612,40',
    '09.10.2026;Café Marina;Deliveries in September;2.480,50',
    '12.10.2026;Own savings account;Put aside for the new oven;-500,00',
    '14.10.2026;Brandshine Studio;Poster "Pure and organic";-390,00',
    '',
  ].join('\n'),
};

let evenkeel: RunningEvenkeel;
let browser: Browser;
let page: Page;
let business: string;

beforeAll(async () => {
  evenkeel = await startEvenkeel();
  browser = await launchBrowser();
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US', viewport: desk });
  page = await context.newPage();
  await setUp(page, evenkeel.setupLink ?? '');
  business = await openSample(page, /Linden Street/);
});

afterAll(async () => {
  await browser?.close();
  await evenkeel?.stop();
});

it('shows the overview', async () => {
  await visit('overview');
  await page.getByRole('heading', { name: 'Where it goes' }).waitFor();
  await picture('overview', desk);
});

it('shows a finding beside the list', async () => {
  await visit('findings');
  await page.getByRole('link', { name: /Kitchen goes against/ }).click();
  await page.getByRole('article').getByRole('radio', { name: /\+1$/ }).check();
  await page.getByRole('table', { name: 'Before and after' }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await picture('findings', desk);
});

it('shows the goals', async () => {
  await visit('goals');
  await picture('goals', desk);
});

it('shows the strategy map', async () => {
  await visit('map');
  await picture('map', desk);
});

it('shows what was understood of a file', async () => {
  await chooseFile(page, business, statement);
  await step(page, 'How it will be stored').getByText('€1,250.00').waitFor();
  await picture('import', desk);
});

it('shows the overview on a phone', async () => {
  await page.setViewportSize(phone);
  await visit('overview');
  await page.getByRole('heading', { name: 'Where it goes' }).waitFor();
  await picture('phone', phone);
});

async function visit(screen: string): Promise<void> {
  await page.goto(`${business}/${screen}`);
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** Takes the picture and looks whether something is on it; keeps it where one asked for new pictures. */
async function picture(
  name: string,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(size.width - 1, size.height - 1);
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  expect(sizeOf(png)).toEqual(size);
  expect(await colours(page, png)).toBeGreaterThan(50);
  expect(png.length).toBeLessThan(largestBytes);
  if (process.env.UPDATE_GUIDE !== '1') return;
  await mkdir(guide, { recursive: true });
  await writeFile(join(guide, `${name}.png`), png);
}

it('would see an empty picture', async () => {
  await page.setContent('<body style="background: white">');
  expect(await colours(page, await page.screenshot())).toBe(1);
});
