// The strategy page: on one printed page whatever the paper, and by a link for staff who have no account.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openSample, setUp } from './pages/owner.ts';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';

let evenkeel: RunningEvenkeel;
let browser: Browser;
let page: Page;
let business: string;
const faults: string[] = [];

beforeAll(async () => {
  evenkeel = await startEvenkeel();
  browser = await launchBrowser();
  page = await newPage();
  await setUp(page, evenkeel.setupLink ?? '');
  business = await openSample(page, /Linden Street/);
});

afterAll(async () => {
  await browser?.close();
  await evenkeel?.stop();
});

it('holds purpose, positioning, goals with weights, map, initiatives and owners', async () => {
  await page.goto(`${business}/strategy`);
  const sheet = page.getByRole('article', { name: 'The strategy of Linden Street Bakery on one page' });
  for (const part of ['Where we stand', 'Where we go', 'What drives what']) {
    await sheet.getByRole('region', { name: part }).waitFor();
  }
  await sheet.getByText('would miss most if it closed').waitFor();
  await sheet
    .getByRole('listitem')
    .filter({ hasText: 'Most loved bakery in town' })
    .getByText('32%')
    .waitFor();
  await sheet
    .getByRole('listitem')
    .filter({ hasText: 'Organic certificate' })
    .getByText('Declan Roche')
    .waitFor();
});

it.each(['A4', 'Letter'] as const)('is printed on one page of %s, which it fills', async (format) => {
  await page.goto(`${business}/strategy`);
  await page.getByRole('article').waitFor();
  await page.evaluate(() => document.fonts.ready);
  expect(await pagesOf(format)).toBe(1);
  // A little larger it would not fit: the page is full, and the counting counts.
  const sheet = page.getByRole('article');
  await sheet.evaluate((article) => article.style.setProperty('zoom', '1.2'));
  expect(await pagesOf(format)).toBeGreaterThan(1);
});

it('is seen by staff with the link, who see nothing else, until the link is withdrawn', async () => {
  await page.goto(`${business}/strategy`);
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByRole('textbox', { name: 'Link to the strategy page' }).inputValue();
  const staff = await newPage();
  await staff.goto(link);
  await staff.getByRole('heading', { level: 1, name: 'Where we are going' }).waitFor();
  await staff.getByRole('region', { name: 'Where we go' }).getByText('Most loved bakery in town').waitFor();
  expect(await staff.getByRole('main').getByText('€').count()).toBe(0);
  expect(await staff.getByRole('navigation').count()).toBe(0);
  await page.getByRole('button', { name: /^Withdraw the link made/ }).click();
  await page.getByRole('button', { name: /^Withdraw the link made/ }).waitFor({ state: 'detached' });
  await staff.reload();
  await staff
    .getByRole('alert')
    .getByText(/withdrawn/)
    .waitFor();
  await staff.goto(`${evenkeel.address}/shared`);
  await staff.getByRole('heading', { name: 'This link does not lead anywhere' }).waitFor();
});

it('never met an error', () => {
  expect(faults).toEqual([]);
});

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US' });
  const fresh = await context.newPage();
  fresh.on('pageerror', (error) => faults.push(error.message));
  return fresh;
}

async function pagesOf(format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
