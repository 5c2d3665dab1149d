// From an owner who asks, over a phone without an account, to the value, the belief and the alert that the owner sees.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openSample, setUp } from './pages/owner.ts';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';

let evenkeel: RunningEvenkeel;
let browser: Browser;
let page: Page;
let business: string;
let link: string;
const faults: string[] = [];

beforeAll(async () => {
  evenkeel = await startEvenkeel();
  browser = await launchBrowser();
  page = await aPerson(1280);
  await setUp(page, evenkeel.setupLink ?? '');
  business = await openSample(page, /Linden Street/);
});

afterAll(async () => {
  await browser?.close();
  await evenkeel?.stop();
});

it('makes a link for the one who keeps the numbers, and says that nothing can be mailed', async () => {
  await page.goto(`${business}/settings/asking`);
  await page.getByText('This server sends no mail').waitFor();
  await page.getByRole('button', { name: 'Make a link for Grace Nolan' }).click();
  link = await page.getByRole('textbox', { name: 'A link for Grace Nolan' }).inputValue();
  await page.getByRole('img', { name: /Code to scan/ }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  // The first status of everything is no alert; it has to be known before anything can change.
  await expect.poll(pendingForecasts, { timeout: 120_000, interval: 1000 }).toBe(0);
  await page.waitForTimeout(8000);
});

it('is answered on a phone without an account: asked back about what cannot be, and nothing is lost offline', async () => {
  const phone = await aPerson(360);
  await phone.goto(link);
  await phone.getByRole('heading', { name: 'Grace Nolan, what is new?' }).waitFor();
  expect(await faultsOf(phone)).toEqual([]);
  await phone.getByText(/^Not due yet/).click();
  await phone.getByRole('button', { name: 'Day of the value of Regular guests' }).click();
  await phone.getByLabel('Day of the value of Regular guests').fill('2026-10-31');
  const value = phone.getByRole('textbox', { name: 'Regular guests', exact: true });
  await value.fill('many');
  await value.blur();
  await phone.getByText('This is no number.').waitFor();
  await value.fill('9000');
  await phone.getByText(/as much as ever before .* Really\?/).waitFor();
  expect(await faultsOf(phone)).toEqual([]);
  await value.fill('300');
  await phone
    .getByRole('group', { name: /More guests who come every week/ })
    .getByRole('radio', { name: '30%' })
    .check();
  await phone.getByLabel(/What makes you say so about “More guests/).fill('The road was closed');
  await phone.reload();
  await phone.getByText(/^Not due yet/).click();
  expect(await value.inputValue()).toBe('300');
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Save 2 answers' }).click();
  await phone.getByText('There is no connection, so nothing was sent.').waitFor();
  await phone.context().setOffline(false);
  await phone.getByRole('button', { name: 'Save 2 answers' }).click();
  await phone.getByRole('heading', { name: 'Thank you, Grace Nolan.' }).waitFor();
  expect(await faultsOf(phone)).toEqual([]);
  await phone.context().close();
});

it('gives the owner the value, the belief and the alert', async () => {
  await expect
    .poll(
      async () => {
        await page.goto(`${business}/alerts`);
        await page.locator('main h1').waitFor();
        await page.waitForLoadState('networkidle');
        return await page.getByRole('link', { name: /Regular guests|More guests who come/ }).count();
      },
      { timeout: 60_000, interval: 2000 },
    )
    .toBeGreaterThan(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await page.getByText(/^Nothing new\./).waitFor();
  await page.goto(`${business}/measures/regulars`);
  await page.getByText('The road was closed').waitFor();
  await page.getByText('300 guests').first().waitFor();
});

it('is refused once the link is withdrawn, and says so', async () => {
  await page.goto(`${business}/settings/asking`);
  await page.getByRole('button', { name: /Withdraw the link for Grace Nolan/ }).click();
  await page
    .getByRole('button', { name: /Withdraw the link for Grace Nolan/ })
    .waitFor({ state: 'detached' });
  const late = await aPerson(360);
  await late.goto(link);
  await late.getByRole('heading', { name: 'This link was withdrawn.' }).waitFor();
  expect(await faultsOf(late)).toEqual([]);
  await late.context().close();
});

it('is done by somebody who is signed in, and taken back', async () => {
  await page.goto(`${business}/check-in`);
  await page.getByRole('combobox', { name: 'Who checks in' }).selectOption({ label: 'Ellen Walsh' });
  await page
    .getByRole('group', { name: /Part of town life/ })
    .getByRole('radio', { name: '60%' })
    .check();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save one answer' }).click();
  await page.getByText('Checked in', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back: Checked in').waitFor();
  expect(faults).toEqual([]);
});

async function aPerson(width: number): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    locale: 'en-US',
    viewport: { width, height: 800 },
  });
  const opened = await context.newPage();
  opened.on('pageerror', (error) => faults.push(error.message));
  return opened;
}

async function pendingForecasts(): Promise<number> {
  const id = business.split('/b/')[1] ?? '';
  return await page.evaluate(
    (address) => fetch(address).then(async (answer) => (await answer.json()).pending as number),
    `/api/businesses/${id}/assessment`,
  );
}

/** Faults of accessibility, and how many pixels the page is too wide. */
async function faultsOf(opened: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: opened }).analyze();
  const wide = await opened.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [...violations.map(({ id }) => id), ...(wide > 0 ? [`${wide} pixels too wide`] : [])];
}
