// The owner of a fresh installation: follows the set-up link, opens businesses, goes from place to place.
import type { Page } from 'playwright-core';

export const owner = { name: 'Ada Kowalski', email: 'ada@example.org', password: 'a calm and steady keel' };

/** Creates the account by the set-up link; ends at the first choice. */
export async function setUp(page: Page, setupLink: string): Promise<void> {
  await page.goto(setupLink);
  await page.getByLabel('Your name').fill(owner.name);
  await page.getByLabel('E-mail').fill(owner.email);
  await page.getByLabel(/^Password/).fill(owner.password);
  await page.getByRole('button', { name: 'Create my account' }).click();
  await page.getByRole('heading', { name: 'Where shall we begin?' }).waitFor();
}

export async function signIn(page: Page, address: string, who = owner): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await giveName(page, who);
}

/** Fills in the sign-in where one has been led to it. */
export async function giveName(page: Page, who = owner): Promise<void> {
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByLabel(/^Password/).fill(who.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Account, language and help' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
}

/** Makes an invitation link on the settings, as an owner. */
export async function invite(page: Page, business: string, role: 'editor' | 'viewer'): Promise<string> {
  await page.goto(`${business}/settings/members`);
  await page.getByRole('combobox', { name: 'Role', exact: true }).selectOption(role);
  await page.getByRole('button', { name: 'Make an invitation link' }).click();
  return await page.getByRole('textbox', { name: 'Invitation link' }).inputValue();
}

/** Follows an invitation link as somebody without an account; ends on the overview. */
export async function join(page: Page, link: string, who: typeof owner): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(who.name);
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByLabel(/^Password/).fill(who.password);
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('heading', { name: 'Where it goes' }).waitFor();
}

/** From the first choice into a sample; returns the address of the business. */
export async function openSample(page: Page, name: RegExp): Promise<string> {
  await page.getByRole('button', { name }).click();
  await page.waitForURL(/\/b\/[^/]+\/overview/);
  await page.getByRole('heading', { name: 'Where it goes' }).waitFor();
  return page.url().replace(/\/overview.*/, '');
}

export async function startOwn(page: Page, name: string, currency: string): Promise<string> {
  await page.getByLabel('Name of the business').fill(name);
  await page.getByLabel('Currency of its books').selectOption(currency);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL(/\/b\/[^/]+\/overview/);
  return page.url().replace(/\/overview.*/, '');
}

export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: place }).first().click();
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
}
