// Several people at one business: a viewer who only looks, two who edit at once, one who leaves, one who forgot the password.
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { fillIn } from './pages/forms.ts';
import { giveName, invite, join, openSample, setUp, signIn, signOut } from './pages/owner.ts';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';

const viewer = { name: 'Vera Sand', email: 'vera@example.org', password: 'an anchor in the mud' };
const editor = { name: 'Ben Ito', email: 'ben@example.org', password: 'two oars and one boat' };
const goal = 'More guests who come every week';
const command = resolve(import.meta.dirname, '../packages/cli/bin/evenkeel.mjs');

let evenkeel: RunningEvenkeel;
let browser: Browser;
let page: Page;
let viewing: Page;
let editing: Page;
let business: string;
const faults: string[] = [];

beforeAll(async () => {
  evenkeel = await startEvenkeel();
  browser = await launchBrowser();
  [page, viewing, editing] = [await aPerson(), await aPerson(), await aPerson()];
  await setUp(page, evenkeel.setupLink ?? '');
  business = await openSample(page, /Linden Street/);
});

afterAll(async () => {
  await browser?.close();
  await evenkeel?.stop();
});

describe('a viewer', () => {
  it('joins by an invitation link, which works once', async () => {
    const link = await invite(page, business, 'viewer');
    await join(viewing, link, viewer);
    expect(viewing.url()).toBe(`${business}/overview`);
    await page.goto(`${business}/settings/members`);
    await page.getByRole('row', { name: /^Vera Sand vera@example\.org Viewer/ }).waitFor();
    const late = await aPerson();
    await late.goto(link);
    await late.getByRole('alert').waitFor();
    expect(await late.getByRole('button', { name: 'Join' }).count()).toBe(0);
    await late.context().close();
  });

  it('sees everything, and is offered no change', async () => {
    for (const screen of ['overview', 'findings', 'goals', 'work', 'practices', 'import', 'settings']) {
      await viewing.goto(`${business}/${screen}`);
      await viewing.locator('main h1').first().waitFor();
      const verbs = viewing.getByRole('main').getByRole('button', {
        name: /^(New|Add|Edit|Change|Set|Save$|Delete|Fill|Record|Import|Choose|Undo)/,
      });
      expect(await verbs.count(), screen).toBe(0);
    }
    await viewing.goto(`${business}/findings`);
    await viewing.getByRole('link', { name: /Kitchen goes against/ }).click();
    await viewing.getByText(/^You can look at this\. Editors and owners/).waitFor();
    await viewing.goto(`${business}/goals?open=goal%2Fregular-guests`);
    await viewing.getByRole('dialog', { name: goal }).getByText('Guests with a loyalty card').waitFor();
  });

  it('is refused by the server too', async () => {
    const change = { op: 'update', noun: 'goal', id: 'regular-guests', set: { title: 'Mine' } };
    const answer = await viewing.evaluate(
      async ([address, body]) => {
        const response = await fetch(address ?? '', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: body ?? '',
        });
        return { status: response.status, problem: await response.json() };
      },
      [`/api/businesses/${idOf(business)}/changes`, JSON.stringify({ changes: [change], why: null })],
    );
    expect(answer).toMatchObject({ status: 403, problem: { todo: expect.any(String) } });
    await page.goto(`${business}/goals`);
    await page.getByRole('link', { name: goal }).waitFor();
  });
});

describe('two people in the same goal', () => {
  beforeAll(async () => join(editing, await invite(page, business, 'editor'), editor));

  let mine: Locator;
  let theirs: Locator;
  beforeEach(async () => {
    [mine, theirs] = await Promise.all([openGoal(page), openGoal(editing)]);
  });

  it('lose nothing: the later one sees both, and can write over', async () => {
    await fillIn(theirs, { Target: '800' });
    await save(theirs);
    await fillIn(mine, { Target: '950' });
    await mine.getByRole('button', { name: 'Save' }).click();
    const conflict = page.getByRole('dialog', { name: 'Somebody changed this in the meantime' });
    await conflict.getByText(/^Ben Ito changed it on/).waitFor();
    await conflict.getByRole('row', { name: 'Target 800 950' }).waitFor();
    await conflict.getByRole('button', { name: 'Write mine' }).click();
    await mine.waitFor({ state: 'hidden' });
    await page.getByText('from 410 to 950').first().waitFor();
  });

  it('lose nothing: the later one can let theirs stand', async () => {
    await fillIn(theirs, { Target: '700' });
    await save(theirs);
    await fillIn(mine, { Target: '1000' });
    await mine.getByRole('button', { name: 'Save' }).click();
    const conflict = page.getByRole('dialog', { name: 'Somebody changed this in the meantime' });
    await conflict.getByRole('row', { name: 'Target 700 1,000' }).waitFor();
    await conflict.getByRole('button', { name: 'Take theirs' }).click();
    await conflict.waitFor({ state: 'hidden' });
    expect(await mine.getByRole('textbox', { name: 'Target' }).inputValue()).toBe('700');
    await page.goto(`${business}/goals`);
    await page.getByText('from 410 to 700').first().waitFor();
  });

  it('keep what both wrote in different fields', async () => {
    await fillIn(theirs, { Target: '720' });
    await save(theirs);
    await fillIn(mine, { Due: '2027-09-30' });
    await mine.getByRole('button', { name: 'Save' }).click();
    const conflict = page.getByRole('dialog', { name: 'Somebody changed this in the meantime' });
    await conflict.getByRole('row', { name: /^Due / }).waitFor();
    expect(await conflict.getByRole('row').count()).toBe(2);
    await conflict.getByRole('button', { name: 'Write mine' }).click();
    await mine.waitFor({ state: 'hidden' });
    await page.goto(`${business}/goals`);
    await page.getByText('due Sep 30, 2027').first().waitFor();
    await page.getByText('from 410 to 720').first().waitFor();
  });
});

describe('leaving', () => {
  it('signs out and leaves nothing behind', async () => {
    await viewing.goto(`${business}/goals`);
    await viewing.getByRole('link', { name: goal }).waitFor();
    await signOut(viewing);
    const left = await viewing.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(left).not.toContain(idOf(business));
    expect(await viewing.context().cookies()).toEqual([]);
    await viewing.goBack();
    await viewing.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await viewing.getByText(goal).count()).toBe(0);
  });

  it('leads to the sign-in from any address, and back to it afterwards', async () => {
    await viewing.goto(`${business}/goals`);
    await viewing.getByRole('heading', { name: 'Sign in' }).waitFor();
    await giveName(viewing, viewer);
    await viewing.getByRole('link', { name: goal }).waitFor();
    expect(viewing.url()).toBe(`${business}/goals`);
  });
});

it('shows nothing at the address of a business of others', async () => {
  await page.goto(`${evenkeel.address}/start`);
  const other = await openSample(page, /Millrace/);
  await editing.goto(`${other}/overview`);
  await editing.getByRole('heading', { name: 'There is nothing here' }).waitFor();
  expect(await editing.getByText('Millrace').count()).toBe(0);
  await editing.getByRole('link', { name: 'Go to the overview' }).click();
  await editing.waitForURL(`${business}/overview`);
});

describe('a forgotten password', () => {
  const fresh = { ...editor, password: 'three oars and a better boat' };
  let link: string;

  it('is mended from the command line, while the server runs', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      command,
      'reset-password',
      editor.email,
      '--data',
      evenkeel.dataDir,
    ]);
    link = /http:\/\/\S+/.exec(stdout)?.[0] ?? '';
    expect(link).toContain('#token=');
  });

  it('ends what was signed in, and lets the new one in', async () => {
    const elsewhere = await aPerson();
    await elsewhere.goto(link.replace(/^http:\/\/[^/]+/, evenkeel.address));
    await elsewhere.getByLabel(/^Password/).fill(fresh.password);
    await elsewhere.getByRole('button', { name: 'Save the password' }).click();
    await elsewhere.getByRole('heading', { name: 'The new password is saved' }).waitFor();
    await editing.reload();
    await editing.getByRole('heading', { name: 'Sign in' }).waitFor();
    await signIn(editing, evenkeel.address, editor);
    await editing.getByRole('alert').waitFor();
    await signIn(editing, evenkeel.address, fresh);
    await editing.getByRole('heading', { name: 'Where it goes' }).waitFor();
    await elsewhere.context().close();
  });
});

it('never met an error', () => {
  expect(faults).toEqual([]);
});

async function aPerson(): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US' });
  const one = await context.newPage();
  one.on('pageerror', (error) => faults.push(error.message));
  return one;
}

/** Opens the form of the goal. */
async function openGoal(one: Page): Promise<Locator> {
  await one.goto(`${business}/goals?open=goal%2Fregular-guests`);
  await one.getByRole('dialog', { name: goal }).getByRole('button', { name: 'Edit the goal' }).click();
  const form = one
    .getByRole('dialog')
    .filter({ has: one.getByRole('button', { name: 'Save' }) })
    .last();
  await form.waitFor();
  return form;
}

async function save(form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'hidden' });
}

function idOf(address: string): string {
  return address.split('/b/')[1] ?? '';
}
