// Somebody who deals with findings: opens one, changes what it is about, lives with it, or makes it an action.
import type { Locator, Page } from 'playwright-core';

/** Opens the finding that says so from the list; ends with its explanation. */
export async function openFinding(page: Page, business: string, says: string | RegExp): Promise<Locator> {
  await page.goto(`${business}/findings`);
  await page.getByRole('main').getByRole('link', { name: says }).first().click();
  const finding = page.getByRole('article', { name: says });
  await finding.waitFor();
  return finding;
}

/** One of the three ways to deal with an opened finding. */
export async function takeTheWay(
  finding: Locator,
  way: 'Change it' | 'Live with it' | 'Make it an action',
): Promise<void> {
  await finding.getByRole('radio', { name: way }).check();
}

export async function acceptUntil(finding: Locator, day: string, reason: string): Promise<void> {
  await takeTheWay(finding, 'Live with it');
  await finding.getByLabel('Why it is all right for now').fill(reason);
  await finding.getByLabel('Until').fill(day);
  await finding.getByRole('button', { name: 'Accept it' }).click();
  await finding.getByText(reason).waitFor();
}

/** Takes the last change back by the message that offers it. */
export async function undo(page: Page): Promise<void> {
  await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByText(/^Taken back/).waitFor();
}
