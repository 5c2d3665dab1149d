// A strategy map from nothing: a template, cards moved by keys and pointer, arrows drawn, a circle refused, files taken along.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { undo } from './pages/findings.ts';
import { fillIn, finish, openForm } from './pages/forms.ts';
import { card, chooseTarget, contentOf, drawIt, lane, openMap, save } from './pages/map.ts';
import { invite, setUp, signOut, startOwn } from './pages/owner.ts';
import { colours, sizeOf } from './pictures.ts';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';

const margin = 'Keep more of every sale';
const customers = 'Make customers more satisfied';
const output = 'Get more out of every hour of work';
const training = 'Train everybody well';

let evenkeel: RunningEvenkeel;
let browser: Browser;
let page: Page;
let business: string;
const faults: string[] = [];

beforeAll(async () => {
  evenkeel = await startEvenkeel();
  browser = await launchBrowser();
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    locale: 'en-US',
    // High enough for the whole map above the messages.
    viewport: { width: 1280, height: 1400 },
  });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => {
    if (/Content Security Policy/.test(line.text())) faults.push(line.text());
  });
  await setUp(page, evenkeel.setupLink ?? '');
  business = await startOwn(page, 'Halden Metalworks', 'EUR');
});

afterAll(async () => {
  await browser?.close();
  await evenkeel?.stop();
});

it('begins with one click, which one click takes back', async () => {
  await openMap(page, business);
  await page.getByRole('button', { name: 'Begin with this scorecard' }).click();
  await card(page, margin).waitFor();
  expect(await page.locator('[data-card]').count()).toBe(4);
  expect(await lane(page, 'Finances').locator('[data-card]').count()).toBe(1);
  await undo(page);
  await page.getByRole('button', { name: 'Begin with this scorecard' }).click();
  await card(page, margin).waitFor();
});

it('asks what ten per cent of a margin means', async () => {
  expect(await card(page, margin).getAttribute('aria-label')).toContain('target 10%: of what?');
});

it('tells of each card what it drives and what drives it', async () => {
  const said = await card(page, customers).getAttribute('aria-label');
  expect(said).toContain(`Drives: ${margin} (raises)`);
  expect(said).toContain(`Driven by: ${output} (raises)`);
});

it('goes from card to card by the arrow keys', async () => {
  await card(page, margin).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focusedCard()).toContain(output);
});

it('moves a card along its lane and into another one by keys, and keeps the focus', async () => {
  const before = await leftOf(output);
  await page.keyboard.press('Alt+ArrowRight');
  await page.getByText(`Moved: ${output}`).waitFor();
  expect(await leftOf(output)).toBeGreaterThan(before + 20);
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByText(`Moved to “Learning and growth”: ${output}`).waitFor();
  expect(await lane(page, 'Learning and growth').locator('[data-card]').count()).toBe(2);
  expect(await focusedCard()).toContain(output);
  await undo(page);
  await lane(page, 'Internal processes').locator('[data-card]').waitFor();
});

it('moves a card by the pointer, and only that one', async () => {
  await card(page, training).scrollIntoViewIfNeeded();
  const [from, others] = [await boxOf(training), await leftOf(margin)];
  await page.mouse.move(from.x + 100, from.y + 50);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 52, { steps: 4 });
  await page.mouse.move(from.x - 100, from.y + 55, { steps: 4 });
  await page.mouse.up();
  await page.getByText(`Moved: ${training}`).waitFor();
  expect((await boxOf(training)).x).toBeLessThan(from.x - 150);
  expect(await leftOf(margin)).toBe(others);
});

it('draws an arrow from a card by the keyboard', async () => {
  await card(page, training).focus();
  await page.keyboard.press('a');
  await drawIt(await chooseTarget(page, customers));
  await page
    .getByRole('table', { name: 'What drives what' })
    .getByRole('row', { name: `${training} ${customers}` })
    .waitFor();
});

it('draws an arrow from card to card by the pointer, with sign, delay and reason', async () => {
  const [from, to] = [await boxOf(output), await boxOf(margin)];
  await page.mouse.move(from.x + from.width / 2, from.y + 40);
  await page.mouse.move(from.x + from.width / 2, from.y + 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 80, to.y + 140, { steps: 5 });
  await page.mouse.move(to.x + 80, to.y + 60, { steps: 5 });
  await page.mouse.up();
  const form = await openForm(page, 'New arrow');
  await fillIn(form, { 'After about (months)': '6', Reason: 'Fewer hours for the same pieces.' });
  await drawIt(form);
  expect(await card(page, output).getAttribute('aria-label')).toContain(
    `${margin} (raises it after about 6 months)`,
  );
});

it('refuses a circle unless the arrow is said to run back', async () => {
  await card(page, margin).focus();
  await page.keyboard.press('a');
  const form = await chooseTarget(page, training);
  await form.getByText('This would close a circle').waitFor();
  await form.getByText(`${margin} → ${training}`, { exact: false }).waitFor();
  await form.getByRole('button', { name: 'It runs back', exact: true }).click();
  await drawIt(form);
  const row = page.getByRole('cell', { name: 'raises, runs back' });
  await row.waitFor();
  await undo(page);
  await row.waitFor({ state: 'detached' });
});

it('refuses the same arrow twice, and opens the one there is', async () => {
  await card(page, customers).focus();
  await page.keyboard.press('a');
  const form = await chooseTarget(page, margin);
  await form.getByRole('button', { name: 'Open that arrow' }).click();
  const old = await openForm(page, 'Cause and effect');
  await fillIn(old, { 'After about (months)': '3' });
  await old.getByRole('button', { name: 'Save the arrow' }).click();
  await old.waitFor({ state: 'hidden' });
  await page.getByRole('cell', { name: '3 months' }).waitFor();
});

it('zooms by keys and shows all of it again', async () => {
  const box = () =>
    page.getByRole('group', { name: 'Strategy map of Halden Metalworks' }).getAttribute('viewBox');
  const all = await box();
  await card(page, customers).focus();
  await page.keyboard.press('+');
  await expect.poll(box).not.toBe(all);
  await page.keyboard.press('0');
  await expect.poll(box).toBe(all);
});

it('opens the panel of a goal and gives the focus back', async () => {
  await card(page, training).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: training });
  await panel.getByRole('heading', { name: 'What it drives' }).waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  expect(await focusedCard()).toContain(training);
});

it('says of an arrow what would be needed to hold it against its measures', async () => {
  await page
    .getByRole('button', { name: `What the measures say about ${output} → ${margin}: cannot tell` })
    .click();
  const panel = page.getByRole('dialog', { name: `${output} → ${margin}` });
  await panel.getByText('It would take:').waitFor();
  expect(await panel.innerText()).not.toMatch(/\bp\b|chance alone/i);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  // The pointer meets the label's ground, not its letters.
  await page.getByText('+ 6 mo').first().click({ force: true });
  await panel.getByRole('button', { name: 'Change the arrow' }).click();
  const form = await openForm(page, 'Cause and effect');
  await form.getByRole('button', { name: 'Cancel' }).click();
  await form.waitFor({ state: 'hidden' });
  await panel.getByRole('button', { name: 'Close' }).click();
  await panel.waitFor({ state: 'hidden' });
});

it('says check by check whether the map holds together', async () => {
  const checks = page.getByRole('region', { name: /^Does the map hold together/ });
  expect(
    await checks.getByRole('listitem').filter({ hasText: 'All four perspectives are there' }).innerText(),
  ).toMatch(/^holds/);
  expect(await checks.innerText()).not.toMatch(/\d+ ?%/);
  await checks.getByRole('link').first().click();
  await page.waitForURL(/\/findings\?open=/);
  await page.goBack();
  await card(page, margin).waitFor();
});

it('arranges everything automatically, in one change that can be undone', async () => {
  const byHand = await leftOf(training);
  await page.getByRole('button', { name: 'More', exact: true }).last().click();
  await page.getByRole('menuitem', { name: 'Arrange automatically' }).click();
  await page.getByText('Map arranged automatically').waitFor();
  expect(await leftOf(training)).not.toBe(byHand);
  await undo(page);
  await expect.poll(() => leftOf(training)).toBe(byHand);
});

it('takes the map along as a drawing and as a picture', async () => {
  const svg = await save(page, 'Save as drawing (SVG)');
  expect(svg.name).toMatch(/^Strategy map Halden Metalworks .*\.svg$/);
  for (const goal of ['Keep more of every sale', 'Train everybody well', '+ 6 mo'])
    expect(svg.content.toString()).toContain(goal);
  const png = await save(page, 'Save as picture (PNG)');
  expect(png.name).toMatch(/\.png$/);
  expect(sizeOf(png.content).width).toBeGreaterThan(2000);
  expect(await colours(page, png.content)).toBeGreaterThan(20);
});

it('prints the map on one sheet, on both kinds of paper', async () => {
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
    expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe('1');
    const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.map(Number) ?? [];
    expect(width).toBeGreaterThan(height);
  }
});

it('shows the scorecard and saves it as a table', async () => {
  await openMap(page, business, 'scorecard');
  await page
    .getByRole('table', { name: 'Objectives of “Finances”' })
    .getByRole('row', { name: margin })
    .waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a table (CSV)' }).click(),
  ]);
  const lines = (await contentOf(download)).toString().trim().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[2]).toContain('Customer satisfaction score,of 5');
});

it('ties a goal of the year to a long-term one in the X-matrix', async () => {
  await openMap(page, business, 'matrix');
  for (const [goal, horizon] of [
    [margin, 'several years'],
    [training, 'this year'],
  ] as const) {
    await page.getByRole('button', { name: `Say how far “${goal}” reaches` }).click();
    const form = await openForm(page, goal);
    await form.getByRole('combobox', { name: 'Horizon' }).selectOption(horizon);
    await finish(form, 'Save');
  }
  const corner = page.getByRole('table', { name: 'Goals of the year behind the long-term goals' });
  // Through the satisfied customers it is tied already, though not directly.
  await corner
    .getByRole('button', { name: `${training} and ${margin}: tied only through other goals. Show how.` })
    .click();
  const way = page.getByRole('dialog', { name: 'Tied through other goals' });
  await way.waitFor();
  expect(await way.innerText()).toContain(`${training} → `);
  await page.keyboard.press('Escape');
});

describe.each(['map', 'scorecard', 'matrix'] as const)('%s', (view) => {
  it.each([
    ['by day on a desk', 'light', { width: 1280, height: 900 }],
    ['by night on a desk', 'dark', { width: 1280, height: 900 }],
    ['by day on a phone', 'light', { width: 360, height: 780 }],
    ['by night on a phone', 'dark', { width: 360, height: 780 }],
  ] as const)('has no accessibility fault and fits %s', async (_, colorScheme, size) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await openMap(page, business, view === 'map' ? undefined : view);
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

it('reads on a phone as lanes of goals with what they drive', async () => {
  await openMap(page, business);
  const learning = page.getByRole('region', { name: 'Learning and growth' });
  await learning.getByRole('link', { name: customers }).click();
  expect(await page.locator(':focus').innerText()).toContain(customers);
  expect(await page.locator('[data-card]').filter({ visible: true }).count()).toBe(0);
});

it('lets a viewer look and change nothing', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const link = await invite(page, business, 'viewer');
  await signOut(page);
  await page.goto(link);
  await page.getByLabel('Your name').fill('Vera Lund');
  await page.getByLabel('E-mail').fill('vera@example.org');
  await page.getByLabel(/^Password/).fill('looks but does not touch');
  await page.getByRole('button', { name: 'Join' }).click();
  await page.waitForURL(/\/overview/);
  await openMap(page, business);
  await card(page, margin).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('a');
  expect(await page.getByRole('dialog').count()).toBe(0);
  for (const verb of ['Draw an arrow', 'New goal'])
    expect(await page.getByRole('button', { name: verb }).count()).toBe(0);
  await openMap(page, business, 'matrix');
  expect(await page.getByRole('button', { name: /^Tie / }).count()).toBe(0);
});

it('never let an error or a breach of the policy reach the console', () => {
  expect(faults).toEqual([]);
});

async function focusedCard(): Promise<string> {
  return (await page.locator(':focus').getAttribute('aria-label')) ?? '';
}

async function boxOf(goal: string): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await card(page, goal).locator('rect').first().boundingBox();
  if (box === null) throw new Error(`no card of “${goal}” is seen`);
  return box;
}

async function leftOf(goal: string): Promise<number> {
  return Math.round((await boxOf(goal)).x);
}
