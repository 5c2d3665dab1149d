// From real books to a plan: import, confirm a few lines, see where it went, adopt what emerged, choose, think ahead, look back.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { chooseFile, outcome, store } from './pages/importer.ts';
import { setUp, startOwn } from './pages/owner.ts';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';

const journal = resolve(import.meta.dirname, '../../shared/data/hackclub_ledger/main.ledger');
const isThere = existsSync(journal);
if (!isThere)
  console.warn(`SKIPPED: ${journal} is not here, so the way from real books to a plan is not tried.`);

let evenkeel: RunningEvenkeel;
let browser: Browser;
let page: Page;
let business: string;
const faults: string[] = [];

beforeAll(async () => {
  if (!isThere) return;
  evenkeel = await startEvenkeel();
  browser = await launchBrowser();
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US' });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  await setUp(page, evenkeel.setupLink ?? '');
  business = await startOwn(page, 'Club of clubs', 'USD');
  await writeDown();
});

afterAll(async () => {
  await browser?.close();
  await evenkeel?.stop();
});

describe.skipIf(!isThere)('from real books to a plan', () => {
  it('brings in three years of books, and ties to work what the rules know', async () => {
    await chooseFile(page, business, journal);
    await store(page);
    expect(Number((await outcome(page)).new?.replace(',', ''))).toBeGreaterThan(2_700);
  });

  it('suggests what the open lines belong to; two are confirmed, and stay confirmed', async () => {
    await page.goto(`${business}/assign`);
    await page.getByText(/lines wait for their work/).waitFor();
    for (let line = 0; line < 2; line += 1) {
      await page
        .getByRole('button', { name: /^Confirm .+: .+/ })
        .first()
        .click();
      await page.getByText('One line assigned').last().waitFor();
    }
    await page.getByRole('radio', { name: 'By hand' }).check();
    await page.getByText(/^2 lines · /).waitFor();
  });

  it('shows where it went, and adopts a pattern that nobody planned', async () => {
    await page.goto(`${business}/realised`);
    await page.getByRole('combobox', { name: 'Period' }).selectOption({ label: 'Everything recorded' });
    await page.getByRole('heading', { name: 'What emerged without a plan' }).waitFor();
    await page
      .getByRole('button', { name: /^Adopt “/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Which goal it serves' }).click();
    await page.getByRole('option', { name: 'Summer events' }).click();
    await dialog.getByRole('combobox', { name: 'Who owns it' }).click();
    await page.getByRole('option', { name: 'Ada' }).click();
    await dialog.getByRole('button', { name: 'Adopt it' }).click();
    await page.getByText(/is work of yours now/).waitFor();
  });

  it('finds the best plan with proof, and makes it the plan in one step', async () => {
    await page.goto(`${business}/choose`);
    await page.getByText('Proven best').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Make this the plan' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Write down \d+ changes?$/ })
      .click();
    await page.getByText('The plan is written down').waitFor();
  });

  it('thinks a fifth less money through, and keeps it', async () => {
    await page.goto(`${business}/scenarios`);
    await page.getByRole('button', { name: 'New scenario' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Think it through' }).click();
    await page.getByRole('button', { name: /^Keep “Donations: a fifth less”$/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('Now the plan: Donations: a fifth less').waitFor();
  });

  it('tells all of it in the history, newest first', async () => {
    await page.goto(`${business}/settings/history`);
    await page
      .getByText(/Chosen under “What to do next”/)
      .first()
      .waitFor();
    const told = await page.locator('main').innerText();
    const places = [
      /Donations: a fifth less/,
      /Chosen under “What to do next”/,
      /Adopted what emerged/,
      /Assigned one line to/,
      /Imported “main\.ledger”/,
    ].map((pattern) => told.search(pattern));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place >= 0)).toBe(true);
  });

  it('never let an error reach the page', () => {
    expect(faults).toEqual([]);
  });
});

/** What the owners know before the first file: goals, work, two rules, money, and three things they could do. */
async function writeDown(): Promise<void> {
  const create = (noun: string, id: string, set: object) => ({
    kind: 'create',
    noun,
    id,
    set,
    expectedVersion: null,
  });
  const rule = (id: string, order: number, pattern: string, activity: string) =>
    create('assignment-rule', id, {
      ...{ order, appliesTo: 'ledger', field: 'account', match: 'starts-with', pattern, activity },
    });
  const could = (id: string, name: string, perMonth: number, money: readonly [number, number, number]) => [
    create('initiative', id, { name, status: 'planned', durationMonths: 3 }),
    create('contribution', `${id}-clubs`, { initiative: id, goal: 'clubs', weight: 1 }),
    create('demand', `${id}-money`, { initiative: id, pool: 'donations', amountPerMonth: perMonth }),
    create('benefit', `${id}-money`, { initiative: id, low: money[0], likely: money[1], high: money[2] }),
  ];
  const changes = [
    create('goal', 'clubs', { title: 'A club in every state', status: 'active', weightPoints: 60 }),
    create('goal', 'events', { title: 'Summer events', status: 'active', weightPoints: 40 }),
    create('person', 'ada', { name: 'Ada', hoursPerWeek: 30 }),
    create('activity', 'staff', { name: 'Looking after clubs' }),
    create('activity', 'travel', { name: 'Travelling to events' }),
    create('contribution', 'staff-clubs', { activity: 'staff', goal: 'clubs', weight: 1 }),
    create('contribution', 'travel-events', { activity: 'travel', goal: 'events', weight: 1 }),
    rule('salaries', 10, 'Expenses:Operating:Staff', 'staff'),
    rule('journeys', 20, 'Expenses:Operating:Transportation', 'travel'),
    create('pool', 'donations', { name: 'Donations', kind: 'money', capacityPerMonth: 500_000 }),
    ...could('mentors', 'Mentors for new clubs', 200_000, [20_000, 90_000, 150_000]),
    ...could('handbook', 'A printed handbook', 250_000, [10_000, 60_000, 90_000]),
    ...could('festival', 'A festival', 400_000, [-50_000, 40_000, 300_000]),
  ];
  const status = await page.evaluate(
    async ([address, body]) =>
      (await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body }))
        .status,
    [`/api/businesses/${business.split('/b/')[1]}/changes`, JSON.stringify({ changes, why: null })] as const,
  );
  expect(status).toBe(200);
}
