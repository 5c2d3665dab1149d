// Looks at the screens of the bakery as different people do: by day and by night, on a desk and on a phone.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openSample, setUp } from './pages/owner.ts';
import { startEvenkeel } from './running-evenkeel.ts';

export const desk = { width: 1280, height: 800 };
export const phone = { width: 360, height: 780 };

export interface Looker {
  /** There from `beforeAll` on. */
  readonly page: Page;
  /** The address of the bakery. */
  readonly business: string;
  /** What the console said that it should not have said. */
  readonly faults: readonly string[];
  look(colorScheme: 'light' | 'dark', size: typeof desk | typeof phone): Promise<void>;
  visit(screen: string, query?: string): Promise<void>;
  accessibilityFaults(): Promise<readonly string[]>;
  /** The page is no wider than its window, at the latest a moment after the window has another size. */
  fits(): Promise<void>;
}

/** Starts a server, a browser and the bakery for the tests of one file, and stops them after. */
export function startLooking(): Looker {
  const faults: string[] = [];
  let page: Page | undefined;
  let business = '';
  let requests = { rest: async (): Promise<void> => {} };
  let stop = async (): Promise<void> => {};
  const there = (): Page => {
    if (page === undefined) throw new Error('nothing to look at before beforeAll has run');
    return page;
  };
  beforeAll(async () => {
    const evenkeel = await startEvenkeel();
    const browser = await launchBrowser();
    stop = async () => {
      await browser.close();
      await evenkeel.stop();
    };
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US' });
    page = await context.newPage();
    requests = watchRequests(page);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error' || /Content Security Policy/.test(line.text())) faults.push(line.text());
    });
    await setUp(page, evenkeel.setupLink ?? '');
    business = await openSample(page, /Linden Street/);
  });
  afterAll(() => stop());
  return {
    get page() {
      return there();
    },
    get business() {
      return business;
    },
    faults,
    async look(colorScheme, size) {
      await there().setViewportSize(size);
      await there().emulateMedia({ colorScheme });
    },
    async visit(screen, query = '') {
      await there().goto(`${business}/${screen}${query}`);
      await there().locator('main h1').first().waitFor();
      await requests.rest();
    },
    async accessibilityFaults() {
      const { violations } = await new AxeBuilder({ page: there() })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    async fits() {
      const overflow = () => there().evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await expect.poll(overflow, { timeout: 5_000 }).toBeLessThanOrEqual(0);
    },
  };
}

/** A fifth of a second without a request: whatever a page loads when it is first looked at has come. */
const REST_MS = 200;

/** Like waiting for an idle network, which waits for half a second each time. */
function watchRequests(page: Page): { rest(): Promise<void> } {
  let open = 0;
  let last = Date.now();
  const change = (by: number) => () => {
    open = Math.max(0, open + by);
    last = Date.now();
  };
  page.on('request', change(1));
  page.on('requestfinished', change(-1));
  page.on('requestfailed', change(-1));
  return {
    async rest() {
      while (open > 0 || Date.now() - last < REST_MS) await page.waitForTimeout(25);
    },
  };
}
