// From nothing: dimensions and a value, what functions really do, which practices go together, and what a goal needs.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { undo } from './pages/findings.ts';
import { fillIn, finish, makeNew, openForm } from './pages/forms.ts';
import { setUp, startOwn } from './pages/owner.ts';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';

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
  await setUp(page, evenkeel.setupLink ?? '');
  business = await startOwn(page, 'The Quick Spoon', 'EUR');
});

afterAll(async () => {
  await browser?.close();
  await evenkeel?.stop();
});

it('takes a dimension of its trade and says where it wants to stand', async () => {
  await page.goto(`${business}/practices`);
  await page.getByRole('combobox', { name: 'For' }).selectOption('food and hospitality');
  await page.getByRole('button', { name: 'Take the dimension “Speed or care”' }).click();
  const form = await openForm(page, 'New dimension');
  await form.getByRole('radio', { name: /−2/ }).check({ force: true });
  await fillIn(form, { Promise: 'Lunch in twenty minutes' });
  await finish(form);
});

it('names who acts, and what the kitchen really does', async () => {
  for (const name of ['Kitchen', 'Marketing']) {
    await page.getByRole('button', { name: 'New function' }).first().click();
    const form = await openForm(page, 'New function');
    await fillIn(form, { Name: name });
    await finish(form);
  }
  await say('Kitchen on Speed or care: not said yet', /\+2/, 'Fourteen steps from grill to pass');
  await say('Marketing on Speed or care: not said yet', /−2/, 'Every leaflet says twenty minutes');
  await page.getByRole('button', { name: 'Kitchen on Speed or care: Against' }).waitFor();
});

it('states a value, and finds that the kitchen does not live it', async () => {
  await page.getByRole('button', { name: 'New value' }).click();
  const form = await openForm(page, 'New dimension');
  await fillIn(form, { Name: 'Calm' });
  await finish(form);
  const values = page.getByRole('region', { name: 'Values of our culture' });
  await values.getByRole('button', { name: 'Calm', exact: true }).waitFor();
  await say(
    'Kitchen on Calm: not said yet',
    /−2/,
    'Voices were raised 31 times in the first week of October',
  );
  await page.getByRole('button', { name: 'Kitchen on Calm: Against' }).waitFor();
  await page.goto(`${business}/findings`);
  await page.getByRole('link', { name: /Calm/ }).first().waitFor();
});

it('says of a pair that it obstructs, finds it, and thinks better of it', async () => {
  await page.goto(`${business}/practices?view=pairs`);
  await page
    .getByRole('button', {
      name: /Marketing · Speed or care and Kitchen · Speed or care: not said|Kitchen · Speed or care and Marketing · Speed or care: not said/,
    })
    .click();
  const form = await openForm(page, 'New pair of practices');
  await form.getByRole('combobox', { name: /^Doing both/ }).selectOption('hinders');
  await fillIn(form, { Reason: 'Fourteen steps take longer than the promise' });
  await finish(form);
  await page.getByText('0 pairs help, 1 hinders', { exact: false }).waitFor();
  await undo(page);
  await page.getByText('0 pairs help, 0 hinder', { exact: false }).waitFor();
});

it('asks what a goal needs, and finds the gap that nothing closes', async () => {
  await page.goto(`${business}/readiness`);
  await page.getByText('Ready for what?').waitFor();
  await page.goto(`${business}/goals`);
  await page.getByRole('button', { name: 'Write the first goal' }).click();
  const goal = await openForm(page, 'New goal');
  await fillIn(goal, { Goal: 'A second room by summer' });
  await finish(goal);
  await page.goto(`${business}/readiness`);
  await page
    .getByRole('button', { name: 'Begin with ten usual questions for “A second room by summer”' })
    .click();
  const need = 'There are enough people with the skills it needs';
  await page.getByRole('button', { name: need }).click();
  const form = await openForm(page, need);
  await form.getByRole('combobox', { name: /^Today it is/ }).selectOption('missing');
  await finish(form, 'Save');
  const people = page.getByRole('listitem').filter({ hasText: need }).last();
  await people.getByText('Nothing closes it.').waitFor();
  await page.getByText('Nothing closes one of the others in time.', { exact: false }).waitFor();
});

it('closes the gap with an initiative, made on the way', async () => {
  const need = 'There are enough people with the skills it needs';
  await page.goto(`${business}/readiness`);
  await page.getByRole('button', { name: need }).click();
  const form = await openForm(page, need);
  const initiative = await makeNew(form, 'Closed by', 'Hire two cooks', 'New initiative');
  await fillIn(initiative, { Ends: '2027-03-31' });
  await finish(initiative);
  await finish(form, 'Save');
  await page.getByText('Closed by “Hire two cooks”, until Mar 31, 2027.').waitFor();
});

it('never met an error', () => {
  expect(faults).toEqual([]);
});

async function say(cell: string, stance: RegExp, fact: string): Promise<void> {
  await page.getByRole('button', { name: cell }).click();
  const form = await openForm(page, 'New practice');
  await fillIn(form, { Fact: fact });
  await form.getByRole('radio', { name: stance }).check({ force: true });
  await finish(form);
}
