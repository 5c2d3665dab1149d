// Deciding about the business: its profile, who belongs to it, what was changed, and the end of it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { owner, setUp, startOwn } from './pages/owner.ts';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';

let evenkeel: RunningEvenkeel;
let browser: Browser;
let page: Page;
let guest: Page;
let business: string;
const faults: string[] = [];

beforeAll(async () => {
  evenkeel = await startEvenkeel();
  browser = await launchBrowser();
  page = await visitor();
  guest = await visitor();
  await setUp(page, evenkeel.setupLink ?? '');
  business = await startOwn(page, 'Own Bakery', 'EUR');
});

afterAll(async () => {
  await browser?.close();
  await evenkeel?.stop();
});

describe('the business', () => {
  it('is described in its own words, and a change can be undone', async () => {
    await page.goto(`${business}/settings`);
    const vision = page.getByLabel('Vision');
    await vision.fill('The bakery the town would miss.');
    await page.getByLabel('Business year begins in').selectOption('April');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved: the business').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('Taken back: Saved: the business').waitFor();
    await expect.poll(() => vision.inputValue()).toBe('');
  });

  it('says what is wrong with a name that is empty', async () => {
    await page.getByLabel('Name', { exact: true }).fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByText('Something in the input is not valid.').waitFor();
    await page.getByRole('button', { name: 'Discard' }).click();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Own Bakery');
  });

  it('keeps people and functions', async () => {
    await page.goto(`${business}/settings/people`);
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByRole('dialog').getByLabel(/^Name/).fill('Nora Keane');
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('table', { name: 'People' }).getByText('Nora Keane').waitFor();
  });
});

describe('a second person', () => {
  it('joins by a link as a viewer, sees everything and is offered no change', async () => {
    await page.goto(`${business}/settings/members`);
    await page.getByRole('region', { name: 'Invite' }).getByLabel('Role').selectOption('viewer');
    await page.getByRole('button', { name: 'Make an invitation link' }).click();
    const link = await page.getByLabel('Invitation link').inputValue();
    await page.getByRole('table', { name: 'Open invitations' }).getByText('Viewer').waitFor();

    await guest.goto(link);
    await guest.getByLabel('Your name').fill('Ben Ito');
    await guest.getByLabel('E-mail').fill('ben@example.org');
    await guest.getByLabel(/^Password/).fill('a second calm and steady keel');
    await guest.getByRole('button', { name: 'Join' }).click();
    await guest.waitForURL(/\/b\/[^/]+\/overview/);

    await guest.goto(`${business}/settings`);
    await guest.getByText('You can look at this, not change it.').waitFor();
    expect(await guest.getByLabel('Vision').isDisabled()).toBe(true);
    await guest.goto(`${business}/settings/people`);
    await guest.getByText('Nora Keane').waitFor();
    expect(await guest.getByRole('button', { name: /^Add/ }).count()).toBe(0);
    await guest.goto(`${business}/settings/data`);
    await guest.getByRole('link', { name: 'Download as YAML' }).waitFor();
    expect(await guest.getByRole('button', { name: /Delete/ }).count()).toBe(0);
    await guest.goto(`${business}/import`);
    await guest.getByText('Editors and owners bring in files').waitFor();
    await guest.goto(`${business}/settings/members`);
    await guest.getByText(owner.name).waitFor();
    expect(await guest.getByText(owner.email).count()).toBe(0);
  });

  it('becomes an editor when the owner says so, and can leave', async () => {
    await page.goto(`${business}/settings/members`);
    await page.getByLabel('Role of Ben Ito').selectOption('editor');
    await page.getByText('Ben Ito is now: Editor').waitFor();
    await guest.goto(`${business}/settings/people`);
    await guest.getByRole('button', { name: 'Add a person' }).waitFor();
    await guest.goto(`${business}/settings/members`);
    await guest.getByRole('button', { name: 'Leave' }).click();
    await guest.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
    await guest.getByRole('heading', { name: 'Where shall we begin?' }).waitFor();
  });

  it('may leave only while an owner stays', async () => {
    await page.goto(`${business}/settings/members`);
    await page.getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('alert').getByText('A business needs an owner.').waitFor();
  });
});

describe('the history', () => {
  it('tells who changed what, and takes one change back', async () => {
    await page.goto(`${business}/settings/history`);
    await page.getByLabel('Show changes of').selectOption('person');
    const entry = page.getByRole('listitem').filter({ hasText: 'Person “Nora Keane”: added' }).first();
    await entry.getByRole('button', { name: /^Undo the change of/ }).click();
    await page.getByText(/^Undone: the change of/).waitFor();
    await page.getByText('Person “Nora Keane”: deleted').waitFor();
    await page.goto(`${business}/settings/people`);
    await page.getByText('Nobody is named yet.').waitFor();
  });

  it('says when the business was not here yet', async () => {
    await page.goto(`${business}/settings/past`);
    await page.getByLabel('The end of which day').fill('2001-02-03');
    await page.getByText('the business was not here yet').waitFor();
  });
});

describe('the end', () => {
  it('takes the business along as a file first', async () => {
    await page.goto(`${business}/settings/data`);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download as YAML' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.ya?ml$/);
  });

  it('needs the name to be typed', async () => {
    await page.getByRole('button', { name: 'Delete the business…' }).click();
    const confirm = page.getByRole('dialog').getByRole('button', { name: 'Delete for good' });
    await page.getByLabel('Type the name of the business: Own Bakery').fill('Own');
    expect(await confirm.isDisabled()).toBe(true);
    await page.getByLabel('Type the name of the business: Own Bakery').fill('Own Bakery');
    await confirm.click();
    await page.getByRole('heading', { name: 'Where shall we begin?' }).waitFor();
    await page.goto(`${business}/overview`);
    await page.getByText('There is nothing here').waitFor();
  });
});

it('never let an error reach the page', () => {
  expect(faults).toEqual([]);
});

async function visitor(): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US' });
  const opened = await context.newPage();
  opened.on('pageerror', (error) => faults.push(error.message));
  return opened;
}
