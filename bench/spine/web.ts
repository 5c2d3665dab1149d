// What the browser has to fetch for the first page, and how long until a person can use it.
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser.ts';
import { openSample, setUp } from '../../e2e/pages/owner.ts';
import { startEvenkeel } from '../../e2e/running-evenkeel.ts';
import { medianMs, type Report } from '../measurement.ts';

export async function measureWeb(report: Report): Promise<void> {
  const evenkeel = await startEvenkeel();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await setUp(page, evenkeel.setupLink ?? '');
    const overview = `${await openSample(page, /Linden/)}/overview`;
    const { assets, answers } = await weigh(page, overview);
    report({ name: 'web.firstPageKb', value: assets / 1024, unit: 'KB', peer: 'promise', peerValue: 300 });
    report({ name: 'web.firstPageDataKb', value: answers / 1024, unit: 'KB' });
    const ms = await medianMs(5, () => open(page, overview));
    report({ name: 'web.interactive.ms', value: ms, unit: 'ms' });
  } finally {
    await browser.close();
    await evenkeel.stop();
  }
}

/** Bytes over the wire with an empty cache: program, styles and fonts; and the answers of the API. */
async function weigh(page: Page, address: string): Promise<{ assets: number; answers: number }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.clearBrowserCache');
  const addresses = new Map<string, string>();
  const fetched = new Map<string, number>();
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    // What was preloaded comes a second time out of the cache.
    if (!response.fromDiskCache && !fetched.has(response.url)) addresses.set(requestId, response.url);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = addresses.get(requestId);
    if (url !== undefined && !fetched.has(url)) fetched.set(url, encodedDataLength);
  });
  await shown(page, address);
  await page.waitForLoadState('networkidle');
  await devtools.detach();
  const sizes = { assets: 0, answers: 0 };
  for (const [url, bytes] of fetched) sizes[url.includes('/api/') ? 'answers' : 'assets'] += bytes;
  return sizes;
}

/** Until the picture stands and the page answers a key press. */
async function open(page: Page, address: string): Promise<void> {
  await shown(page, address);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
}

async function shown(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('figure svg, section svg').first().waitFor();
}
