// The browser that the journeys use really renders: layout, script and text.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { findBrowser, launchBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => {
  vi.unstubAllEnvs();
});

test('a page runs its script and lays out its text with a real font', async () => {
  const page = await browser.newPage({ viewport: { width: 400, height: 120 } });
  await page.setContent(`
    <body style="margin:0;font:40px sans-serif">
      <span id="narrow">iiiiiiii</span><br><span id="wide">WWWWWWWW</span>
      <script>document.title = [1, 2, 3].at(-1)</script>
    </body>`);
  expect(await page.title()).toBe('3');
  const width = async (id: string): Promise<number> => (await page.locator(id).boundingBox())?.width ?? 0;
  // Without any font all glyphs are the same empty box.
  expect(await width('#wide')).toBeGreaterThan(2 * (await width('#narrow')));
  expect(await width('#narrow')).toBeGreaterThan(20);
  await page.close();
});

test('text leaves ink on a screenshot, and different text different ink', async () => {
  const page = await browser.newPage({ viewport: { width: 400, height: 120 } });
  const shoot = async (text: string): Promise<Buffer> => {
    await page.setContent(`<body style="margin:0;font:40px sans-serif">${text}</body>`);
    return await page.screenshot();
  };
  const [empty, one, two] = [await shoot(''), await shoot('Evenkeel'), await shoot('leeknevE')];
  expect(one.equals(empty)).toBe(false);
  expect(one.equals(two)).toBe(false);
  await page.close();
});

test('CHROMIUM_PATH wins, and a wrong one is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-browser-'));
  const program = join(folder, 'my-chromium');
  try {
    vi.stubEnv('CHROMIUM_PATH', program);
    await expect(findBrowser()).rejects.toThrow(program);
    writeFileSync(program, '#!/bin/sh\n');
    chmodSync(program, 0o755);
    expect((await findBrowser()).executablePath).toBe(program);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a browser on the path is taken before the packaged one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-browser-'));
  const program = join(folder, 'chromium');
  try {
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    vi.stubEnv('CHROMIUM_PATH', '');
    vi.stubEnv('PATH', folder);
    expect((await findBrowser()).executablePath).toBe(program);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
