// Somebody at work on the strategy map: cards by their goals, arrows by the form, files that are saved.
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';
import { choose, openForm } from './forms.ts';

/** Opens one of the views; ends when it is there. */
export async function openMap(page: Page, business: string, view?: 'scorecard' | 'matrix'): Promise<void> {
  await page.goto(`${business}/map${view === undefined ? '' : `?view=${view}`}`);
  await page.getByRole('heading', { level: 1, name: 'Strategy map' }).waitFor();
}

/** The card of a goal on the drawing. */
export function card(page: Page, goal: string): Locator {
  return page.locator(`[data-card][aria-label^="${goal}."]`);
}

/** The lane by its name. */
export function lane(page: Page, name: string): Locator {
  return page.getByRole('group', { name, exact: true });
}

/** Chooses the target in the form of a new arrow that is open. */
export async function chooseTarget(page: Page, target: string): Promise<Locator> {
  const form = await openForm(page, 'New arrow');
  await choose(form, 'This follows', target);
  return form;
}

/** Draws the arrow of a form; ends when the form is gone. */
export async function drawIt(form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Draw it', exact: true }).click();
  await form.waitFor({ state: 'hidden' });
}

/** Saves by the menu and returns what is in the file. */
export async function save(
  page: Page,
  entry: string,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  await page.getByRole('button', { name: 'More', exact: true }).last().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: entry }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await contentOf(download) };
}

export async function contentOf(download: Download): Promise<Buffer> {
  return await readFile(await download.path());
}
