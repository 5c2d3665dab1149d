// Looking around in the sample bakery: what it says first, where its numbers come from, and every way to get about.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openSample, setUp } from './pages/owner.ts';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';

const desk = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };

let evenkeel: RunningEvenkeel;
let browser: Browser;
let page: Page;
let business: string;
const faults: string[] = [];

beforeAll(async () => {
  evenkeel = await startEvenkeel();
  browser = await launchBrowser();
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US', viewport: desk });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  await setUp(page, evenkeel.setupLink ?? '');
  business = await openSample(page, /Linden Street/);
});

afterAll(async () => {
  await browser?.close();
  await evenkeel?.stop();
});

describe('the overview of the bakery', () => {
  beforeEach(() => visit('overview'));

  it('says in one line how much pulls the other way', async () => {
    await page.getByRole('heading', { level: 1, name: /^\d\d% of the money would have to move/ }).waitFor();
    await page.getByRole('link', { name: /^\d+ decisions for this week$/ }).waitFor();
  });

  it('names first what an owner has to know', async () => {
    const first = page.getByRole('region', { name: 'What pulls the other way' }).getByRole('listitem');
    expect(await first.nth(0).innerText()).toMatch(/Kitchen goes against the choice of “organic/);
    expect(await first.nth(1).innerText()).toMatch(/Purchasing goes against the choice of “premium”/);
    expect(await first.nth(2).innerText()).toMatch(/Shop does not live the value “Honest”/);
  });

  it('opens the method behind every number', async () => {
    const buttons = page.getByRole('main').getByRole('button', { name: /^How “.*” is computed$/ });
    const count = await buttons.count();
    expect(count).toBeGreaterThan(5);
    for (let at = 0; at < count; at += 1) {
      await buttons.nth(at).click();
      const panel = page.getByRole('dialog', { name: /^How “.*” is computed$/ });
      const said = await panel.innerText();
      for (const part of ['Method', 'In words', 'Standing', 'Source']) expect(said).toContain(part);
      expect(said).not.toMatch(/undefined|NaN|\{|\}/);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'hidden' });
    }
  });

  it.each(['Money', 'Hours'])('shows the same %s in the table as in the picture', async (measure) => {
    const flow = page.getByRole('figure', { name: 'Where it goes' });
    await flow.getByRole('radio', { name: measure }).check();
    const drawn = await nodesOf(flow);
    await flow.getByRole('button', { name: 'As table' }).click();
    const goals = await rowsOf(flow.getByRole('table', { name: 'What each goal gets' }));
    const streams = await rowsOf(flow.getByRole('table', { name: 'Every stream' }));
    for (const [name = '', intended, gets, amount] of goals) {
      const meant = intended === '–' ? '' : `, meant ${intended}`;
      expect(drawn.get(name)).toBe(`${amount}, ${gets}${meant}`);
    }
    const [source = ''] = drawn.keys();
    const works = streams.filter(([from]) => from === source);
    const joined = works.filter(([, to = '']) => !drawn.has(to));
    for (const [, to = '', amount, share] of works.filter((row) => !joined.includes(row))) {
      expect(drawn.get(to)).toBe(`${amount}, ${share}`);
    }
    if (joined.length > 0) {
      const together = joined.reduce((sum, [, , amount = '']) => sum + numberIn(amount), 0);
      const others = numberIn(drawn.get(`${joined.length} others`)?.split(', ')[0] ?? '');
      expect(Math.abs(others - together)).toBeLessThanOrEqual(joined.length);
    }
    expect(drawn.size).toBe(1 + works.length - joined.length + Math.sign(joined.length) + goals.length);
    await flow.getByRole('button', { name: 'As table' }).click();
  });
});

describe('the findings', () => {
  it('are filtered by urgency, and the address remembers it', async () => {
    await visit('findings');
    const count = page.getByRole('search').getByRole('status');
    const all = (await count.innerText()).split(' of ')[1];
    await page.getByRole('combobox', { name: 'Urgency' }).selectOption('Advice');
    await page.waitForURL(/severity=advice/);
    await page.getByRole('heading', { name: /^Decide this week/ }).waitFor({ state: 'detached' });
    expect(await count.innerText()).toContain(`18 findings of ${all}`);
    await page.reload();
    await page.getByRole('link', { name: /“Weekly discount leaflet” serves no goal/ }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Urgency' }).inputValue()).toBe('advice');
  });

  it('have addresses of their own, and going back closes them', async () => {
    await visit('findings');
    await page.getByRole('link', { name: /Kitchen goes against/ }).click();
    const opened = page.getByRole('article', { name: /Kitchen goes against/ });
    await opened.waitFor();
    const address = page.url();
    await page.goBack();
    await opened.waitFor({ state: 'detached' });
    await page.goForward();
    await opened.waitFor();
    await visit('overview');
    await page.goto(address);
    await opened.getByText('44 of the 61 items').first().waitFor();
  });
});

describe('the command palette', () => {
  it('jumps to a place', async () => {
    await visit('overview');
    await ask('pract');
    await page.waitForURL(/\/practices$/);
    await page.getByRole('heading', { level: 1, name: 'Practices' }).waitFor();
  });

  it('acts: by night it is dark', async () => {
    await ask('night');
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    await ask('day colours');
    await page.locator('html[data-mantine-color-scheme=light]').waitFor();
  });

  it('does what the screen offers', async () => {
    await visit('overview');
    await ask('decisions');
    await page.waitForURL(/\/findings\?severity=serious/);
  });

  async function ask(words: string): Promise<void> {
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Find or do anything' });
    await palette.getByRole('textbox').fill(words);
    await palette.getByRole('button').first().waitFor();
    await page.keyboard.press('Enter');
    await palette.waitFor({ state: 'hidden' });
  }
});

it('is usable with the keyboard alone, from the skip link to an opened finding', async () => {
  await visit('overview');
  await page.keyboard.press('Tab');
  expect(await focusedText()).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await tabTo(/^Change one of the two$/);
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: /Kitchen goes against/ }).waitFor();
  await tabTo(/^All findings$/);
  await page.keyboard.press('Enter');
  await page.getByRole('article').waitFor({ state: 'detached' });
  await page.keyboard.press('g');
  await page.keyboard.press('g');
  await page.waitForURL(/\/goals$/);
});

describe('on a phone', () => {
  it('gets about by the bar at the bottom', async () => {
    await page.setViewportSize(phone);
    await visit('overview');
    const bar = page.getByRole('navigation', { name: 'Main navigation, bottom' });
    await bar.getByRole('link', { name: /Findings/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
    await bar.getByRole('button', { name: 'More' }).click();
    await page
      .getByRole('dialog', { name: 'More' })
      .getByRole('link', { name: /^Settings/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    const box = await bar.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(phone.height, 0);
  });

  it('opens a finding and comes back to the list', async () => {
    await visit('findings');
    await page.getByRole('link', { name: /Purchasing goes against/ }).click();
    await page.getByRole('article').getByRole('button', { name: 'All findings' }).click();
    await page.getByRole('link', { name: /Purchasing goes against/ }).waitFor();
  });
});

it('never met an error', () => {
  expect(faults).toEqual([]);
});

async function visit(screen: string): Promise<void> {
  await page.goto(`${business}/${screen}`);
  await page.locator('main h1').first().waitFor();
  if (screen === 'overview') await page.getByRole('heading', { name: 'Where it goes' }).waitFor();
}

/** What the picture says of each of its parts, by their names. */
async function nodesOf(flow: Locator): Promise<ReadonlyMap<string, string>> {
  const labels = await flow
    .getByRole('group', { name: 'Where it goes' })
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  expect(labels.length).toBeGreaterThan(10);
  return new Map(labels.map((label) => [label.split(': ')[0] ?? '', label.split(': ')[1] ?? '']));
}

async function rowsOf(table: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
  expect(rows.length).toBeGreaterThan(4);
  return rows;
}

function numberIn(amount: string): number {
  return Number(amount.replace(/[^\d.]/g, ''));
}

async function focusedText(): Promise<string> {
  return await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

/** Presses Tab until the focus is on what is called so; fails where it never gets there. */
async function tabTo(name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let at = 0; at < 120; at += 1) {
    await page.keyboard.press('Tab');
    const text = await focusedText();
    if (name.test(text)) return;
    passed.push(text);
  }
  throw new Error(`the focus never reached ${name}; it passed: ${passed.join(' | ')}`);
}
