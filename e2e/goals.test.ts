// A goal written from nothing with the coach, hung elsewhere by keys, and what would fall without it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { undo } from './pages/findings.ts';
import { fillIn, finish, openForm } from './pages/forms.ts';
import { carryByKeys, carryByPointer, lettersOf, newGoal, showView, takeOffer } from './pages/goals.ts';
import { owner, setUp, startOwn } from './pages/owner.ts';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';

const loved = 'Become the most beloved bakery in the town within three years';

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
  page.setDefaultTimeout(12_000);
  page.on('pageerror', (error) => faults.push(error.message));
  await setUp(page, evenkeel.setupLink ?? '');
  business = await startOwn(page, 'Corner Bakery', 'EUR');
});

afterAll(async () => {
  await browser?.close();
  await evenkeel?.stop();
});

it('asks back when one goal holds two outcomes', async () => {
  await page.goto(`${business}/goals`);
  const { form, coach } = await newGoal(page);
  await fillIn(form, { Goal: 'Increase sales and reduce waste' });
  await coach.getByText('This sentence holds 2 outcomes.').waitFor();
  await takeOffer(coach, 'This one: reduce waste');
  expect(await form.getByRole('textbox', { name: /^Goal/ }).inputValue()).toBe('Reduce waste');
});

it('follows the coach from a sentence to a goal whose letters pass, click by click', async () => {
  const { form, coach } = {
    form: page.getByRole('dialog', { name: 'New goal' }),
    coach: page.getByRole('complementary', { name: 'Coach' }),
  };
  await fillIn(form, { Goal: loved });
  await coach.getByText('about: the town', { exact: true }).waitFor();
  expect(await lettersOf(coach)).toEqual({
    Specific: 'something is missing',
    Measurable: 'something is missing',
    Achievable: 'cannot be told yet',
    Relevant: 'cannot be told yet',
    'Time-bound': 'something is missing',
  });
  await takeOffer(coach, 'Fill it in');
  expect(await form.getByLabel('What it is about').inputValue()).toBe('the town');
  await takeOffer(coach, 'New measure: Townspeople who name us first');
  await takeOffer(coach, 'It is to rise');
  await takeOffer(coach, `I answer for it (${owner.name})`);
  await coach
    .getByRole('textbox', { name: 'Record what “Townspeople who name us first” is today' })
    .fill('14');
  await coach.getByRole('button', { name: 'Record', exact: true }).click();
  await expect.poll(() => form.getByLabel('Starts from').inputValue()).toBe('14');
  await takeOffer(coach, /^Target: 15/);
  await takeOffer(coach, '50 points for a start');
  await takeOffer(coach, /^Halfway: 14\.5 % by /);
  expect(await lettersOf(coach)).toEqual({
    Specific: 'nothing is missing',
    Measurable: 'nothing is missing',
    Achievable: 'cannot be told yet',
    Relevant: 'nothing is missing',
    'Time-bound': 'nothing is missing',
  });
  await coach.getByText('there can be enough on').waitFor();
  await finish(form);
});

it('asks what 10 % of a margin means, with the numbers of each answer', async () => {
  await page.goto(`${business}/goals`);
  const { form, coach } = await newGoal(page);
  await fillIn(form, { Goal: 'Net Profit Margin – target 10 % increase year-over-year' });
  await takeOffer(coach, 'New measure: Net profit margin');
  await coach.getByRole('textbox', { name: 'Record what “Net profit margin” is today' }).fill('8');
  await coach.getByRole('button', { name: 'Record', exact: true }).click();
  await takeOffer(coach, 'Fill it in');
  await coach.getByRole('button', { name: '10 points more or less: from 8 % to 18 %' }).waitFor();
  await coach.getByRole('button', { name: 'The level itself: from 8 % to 10 %' }).waitFor();
  await takeOffer(coach, '10% of the start: from 8 % to 8.8 %');
  await finish(form);
});

const margin = 'Net Profit Margin – target 10 % increase year-over-year';

it('hangs a goal on another by keys, and takes it back', async () => {
  await page.goto(`${business}/goals`);
  const question = await carryByKeys(page, margin, loved);
  await question.getByRole('button', { name: 'Support it too' }).click();
  await question.waitFor({ state: 'hidden' });
  await page.getByText('2 active goals, 1 at the top.').waitFor();
  await undo(page);
  await page.getByText('2 active goals, 2 at the top.').waitFor();
});

it('hangs it by pointer in the graph, and refuses a circle', async () => {
  await showView(page, 'Graph');
  const question = await carryByPointer(page, margin, loved);
  await fillIn(question, { Reason: 'Who is loved may ask a fair price.' });
  await question.getByRole('button', { name: 'Support it too' }).click();
  await question.waitFor({ state: 'hidden' });
  await page.getByText('2 active goals, 1 at the top.').waitFor();
  await showView(page, 'Tree');

  const refused = await carryByKeys(page, loved, margin);
  await refused.getByText(/^That would run in a circle/).waitFor();
  expect(await refused.getByRole('button', { name: 'Support it too' }).isDisabled()).toBe(true);
  await refused.getByRole('button', { name: 'Cancel' }).click();

  await showView(page, 'Graph');
  await page
    .getByRole('button', { name: `Goal: ${margin}. Supports ${loved} (100%). Nothing supports it.` })
    .click();
  await page.getByText('Who is loved may ask a fair price.').first().waitFor();
  await showView(page, 'List');
  await page.getByRole('table', { name: 'Goals as a list' }).getByRole('row').nth(2).waitFor();
});

it('says what would fall before a goal is deleted, and brings everything back', async () => {
  await showView(page, 'Tree');
  await page.getByRole('link', { name: /^Net Profit Margin –/ }).click();
  await page.getByRole('region', { name: 'What would fall without it' }).getByText(`${loved}`).waitFor();
  await page.getByRole('button', { name: 'Edit the goal' }).click();
  await page.getByRole('button', { name: 'Delete…' }).click();
  const question = page.getByRole('dialog', { name: /^Delete “Net Profit Margin/ });
  await question.getByText('This goal would be left without support:').waitFor();
  await question.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('One active goal, 1 at the top.').waitFor();
  await undo(page);
  await page.getByText('2 active goals, 1 at the top.').waitFor();
});

it('keeps when importance was adopted, and refuses points that share out nothing', async () => {
  await page.goto(`${business}/goals`);
  await page.getByRole('button', { name: 'Set importance' }).click();
  const dialog = await openForm(page, 'How much does each top goal matter?');
  await dialog.getByRole('textbox', { name: loved }).fill('0');
  await dialog
    .getByRole('alert')
    .getByText(/^Nothing can be shared out/)
    .waitFor();
  expect(await dialog.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await dialog.getByRole('textbox', { name: loved }).fill('7');
  await finish(dialog, 'Save');
  await page.getByRole('button', { name: 'Set importance' }).click();
  await page.getByText('Adopted once so far: when, and from what').click();
  await page.getByRole('listitem').filter({ hasText: 'the owners’ own judgement' }).waitFor();
});

it('never met an error', () => {
  expect(faults).toEqual([]);
});
