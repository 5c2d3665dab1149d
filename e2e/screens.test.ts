// Every screen, by day and by night, on a desk and on a phone: no accessibility fault, nothing cut, no hard-coded text.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openSample, setUp } from './pages/owner.ts';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';
import { dataOf, untranslated } from './untranslated.ts';

const screens = [
  'overview',
  'findings',
  'goals',
  'map',
  'stakeholders',
  'practices',
  'work',
  'import',
  'settings',
] as const;
const parts = [
  'findings?open=money-far-from-priorities:goal/organic-range',
  'goals?open=goal/most-loved',
  'goals?view=list',
  'goals?view=graph',
  'map?view=scorecard',
  'map?view=matrix',
  'work?open=activity/bake-off',
  'stakeholders?view=weighing',
  'stakeholders?view=weights',
  'practices?view=pairs',
  'readiness',
  'strategy',
  'import/unassigned',
  'import/rules',
  'import/past',
  'settings/limits',
  'settings/people',
  'settings/members',
  'settings/account',
  'settings/history',
  'settings/past',
  'settings/data',
] as const;
const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 780 };

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
  page.on('console', (line) => {
    if (line.type() === 'error' || /Content Security Policy/.test(line.text())) faults.push(line.text());
  });
  await setUp(page, evenkeel.setupLink ?? '');
  business = await openSample(page, /Linden Street/);
});

afterAll(async () => {
  await browser?.close();
  await evenkeel?.stop();
});

describe.each(screens)('%s', (screen) => {
  it('has no accessibility fault by day on a desk, and rests while nobody acts', async () => {
    await look('light', desk);
    await visit(screen);
    expect(await accessibilityFaults()).toEqual([]);
    expect(await scriptSecondsIn(1000)).toBeLessThan(0.25);
  });

  it('has no accessibility fault by night on a desk, and prints on paper colours without the navigation', async () => {
    await look('dark', desk);
    await visit(screen);
    expect(await accessibilityFaults()).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect.poll(background).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: null });
  });

  it.each(['light', 'dark'] as const)('has no accessibility fault and fits a phone (%s)', async (scheme) => {
    await look(scheme, phone);
    await visit(screen);
    expect(await accessibilityFaults()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});

it('takes every text from the catalogue', async () => {
  await look('light', desk);
  const snapshot = await page.evaluate(
    (address) => fetch(address).then((answer) => answer.json()),
    `/api/businesses/${business.split('/b/')[1]}/snapshot`,
  );
  const data = dataOf(snapshot);
  const found: string[] = [];
  for (const screen of screens) {
    await visit(screen, '?lang=pseudo');
    expect(await page.getByRole('link', { name: /^\[/ }).count()).toBeGreaterThan(0);
    found.push(...(await untranslated(page, data)).map((text) => `${screen}: ${text}`));
  }
  await visit('overview', '?lang=en');
  expect(found).toEqual([]);
});

describe.each(parts)('%s', (part) => {
  it.each([
    ['by day on a desk', 'light', desk],
    ['by night on a phone', 'dark', phone],
  ] as const)('has no accessibility fault and fits %s', async (_, colorScheme, size) => {
    await look(colorScheme, size);
    await visit(part);
    expect(await accessibilityFaults()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});

it('would see a hard-coded text and an accessibility fault', async () => {
  await visit('settings', '?lang=pseudo');
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<p>Typed right here</p><img src="/mark.svg">');
  });
  expect(await untranslated(page, new Set())).toContain('Typed right here');
  expect((await accessibilityFaults()).join()).toContain('image-alt');
  await visit('settings', '?lang=en');
});

it('never let an error or a breach of the policy reach the console', () => {
  expect(faults).toEqual([]);
});

async function look(colorScheme: 'light' | 'dark', size: typeof desk | typeof phone): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
}

async function accessibilityFaults(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** How long the page computes in so many milliseconds. */
async function scriptSecondsIn(milliseconds: number): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  // It counts from here on, for this session.
  await devtools.send('Performance.enable');
  const now = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
  const before = await now();
  await page.waitForTimeout(milliseconds);
  const after = await now();
  await devtools.detach();
  return after - before;
}

/** How many pixels the page is wider than the window. */
function overflow(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

async function visit(screen: string, query = ''): Promise<void> {
  await page.goto(`${business}/${screen}${query}`);
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}
