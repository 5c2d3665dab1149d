// Somebody who brings in files: chooses one, looks at what was understood, stores it, takes it back.

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A file made by a journey, as if it lay on the person's machine. */
export interface OwnFile {
  readonly name: string;
  readonly text: string | Buffer;
}

/** Chooses a file on the Import screen; ends when it has been read, or refused. */
export async function chooseFile(page: Page, business: string, file: OwnFile | string): Promise<void> {
  await page.goto(`${business}/import`);
  const drop = page.getByRole('heading', { name: 'Drop a file here' });
  const other = page.getByRole('button', { name: /^(Another file|Bring in another file)$/ });
  await drop.or(other).first().waitFor();
  if (await other.count()) await other.first().click();
  await drop.waitFor();
  const input = page.locator('input[type=file]');
  await input.setInputFiles(
    typeof file === 'string'
      ? file
      : {
          name: file.name,
          mimeType: 'text/csv',
          buffer: typeof file.text === 'string' ? Buffer.from(file.text) : file.text,
        },
  );
  await step(page, 'What it is').or(page.getByRole('alert')).first().waitFor({ timeout: 60_000 });
}

/** One step of the wizard by its title. */
export function step(page: Page, title: string | RegExp): Locator {
  return page.getByRole('region', { name: title });
}

/** Waits until the file has been read again after a change. */
export async function readAgain(page: Page): Promise<void> {
  await page.waitForTimeout(50);
  await page.getByText('Reading the file again…').waitFor({ state: 'hidden' });
}

/** Stores what is shown; ends with the result. */
export async function store(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import [\d,]+ rows?$/ }).click();
  await page.getByRole('heading', { name: /is in$/ }).waitFor({ timeout: 120_000 });
}

/** The numbers of the result by their names: `{ new: '7', 'already there': '2' }`. */
export async function outcome(page: Page): Promise<Readonly<Record<string, string>>> {
  const pairs = await page
    .locator('main dl > div')
    .evaluateAll((all) =>
      all.map((one) => [
        one.querySelector('dt')?.textContent ?? '',
        one.querySelector('dd')?.textContent ?? '',
      ]),
    );
  expect(pairs.length).toBeGreaterThan(0);
  return Object.fromEntries(pairs);
}
