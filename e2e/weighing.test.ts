// A round of weighing from the first link to the weights the owners make theirs: on a phone, by name, and kept back.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { fillIn, finish, openForm } from './pages/forms.ts';
import { openSample, setUp, startOwn } from './pages/owner.ts';
import { answerBestWorst, begin, makeLinks, openRound, sendAnswer } from './pages/weighing.ts';
import { type RunningEvenkeel, startEvenkeel } from './running-evenkeel.ts';

const round = 'What matters most, this autumn';
const [loved, organic, quality, margin, cakes] = [
  'Most loved bakery in town',
  'Organic and made from scratch',
  'Quality worth its price',
  'Earn enough to stay independent',
  'Cakes you get nowhere else',
] as const;
/** As sent for those who are not walked through the page. */
const usual = {
  method: 'best-worst',
  best: 'healthy-margin',
  worst: 'local-recipes',
  bestToOthers: { 'most-loved': 3, 'organic-range': 4, 'premium-quality': 2, 'local-recipes': 7 },
  othersToWorst: { 'most-loved': 3, 'organic-range': 2, 'premium-quality': 4 },
};

let evenkeel: RunningEvenkeel;
let browser: Browser;
let page: Page;
let business: string;
let team: readonly string[];
let owners: readonly string[];
const faults: string[] = [];

beforeAll(async () => {
  evenkeel = await startEvenkeel();
  browser = await launchBrowser();
  page = await aPerson(1280);
  await setUp(page, evenkeel.setupLink ?? '');
  business = await openSample(page, /Linden Street/);
});

afterAll(async () => {
  await browser?.close();
  await evenkeel?.stop();
});

it('opens a round of five goals and makes links that are shown once', async () => {
  await page.goto(`${business}/stakeholders?view=weighing`);
  await openRound(page, round, [cakes]);
  await page.getByText('5 goals · most and least important first').waitFor();
  team = await makeLinks(page, round, 'The team', 6);
  owners = await makeLinks(page, round, 'Owners', ['Nora Keane', 'Tom Keane']);
  const guests = await makeLinks(page, round, 'Guests', 5);
  const town = await makeLinks(page, round, 'The town', 1);
  expect([team.length, owners.length, guests.length, town.length]).toEqual([6, 2, 5, 1]);
  expect(new Set([...team, ...owners, ...guests, ...town]).size).toBe(14);
  await page.getByText('6 links; answers are counted from five on').waitFor();
  await page.getByText('Tom Keane was asked').waitFor();
  for (const link of [...team.slice(2), ...guests, ...town]) {
    expect(await sendAnswer(page, link, usual)).toBe(201);
  }
});

it('is answered on a phone; a contradiction is shown, thought over, and a reload loses nothing', async () => {
  const phone = await aPerson(360);
  await phone.goto(team[0] ?? '');
  await phone.getByRole('heading', { name: 'What matters most at Linden Street Bakery?' }).waitFor();
  expect(await faultsOf(phone)).toEqual([]);
  await begin(phone, team[0] ?? '');
  const contradictory = ['much more', 'much more', 'a little more', 'a little more'] as const;
  await answerBestWorst(phone, margin, cakes, [
    ...contradictory,
    'much more',
    'a little more',
    'a little more',
  ]);
  await phone.getByText('Some of your answers pull against each other.').waitFor();
  expect(await faultsOf(phone)).toEqual([]);
  await phone.getByRole('button', { name: 'Look at this question again' }).click();
  await phone.getByRole('heading', { name: /How much more does/ }).waitFor();
  await phone.getByRole('radio', { name: 'a little more' }).check();
  expect(await faultsOf(phone)).toEqual([]);
  await phone.reload();
  await phone.getByText('Your earlier answers are still here.').waitFor();
  await phone.getByRole('button', { name: 'Go on where you stopped' }).click();
  await phone.getByRole('heading', { name: 'This is what your answers say' }).waitFor();
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: /^Send/ }).click();
  await phone.getByText('There is no connection, so it was not sent.').waitFor();
  await phone.context().setOffline(false);
  await phone.getByRole('button', { name: /^Send/ }).click();
  await phone.getByRole('heading', { name: 'Thank you. It counts.' }).waitFor();
  await phone.reload();
  await phone.getByRole('heading', { name: 'Thank you. It counts.' }).waitFor();
  expect(await faultsOf(phone)).toEqual([]);
  await phone.context().close();
});

it('refuses a link that was used, was cut off, or does not exist, and says what to do', async () => {
  const other = await aPerson(360);
  await other.goto(team[0] ?? '');
  await other.getByRole('heading', { name: 'This link has been answered.' }).waitFor();
  await other.goto(`${evenkeel.address}/weigh`);
  await other.getByRole('heading', { name: 'Something of the link is missing' }).waitFor();
  await other.goto(`${(team[0] ?? '').slice(0, -2)}AA`);
  await other.reload();
  await other.getByRole('heading', { name: 'There is no such link.' }).waitFor();
  await other.context().close();
});

it('is answered by name only with consent, on a desk with the keyboard', async () => {
  const nora = await aPerson(1280);
  await nora.goto(owners[0] ?? '');
  await nora.getByRole('heading', { name: /^Nora Keane, what matters most/ }).waitFor();
  expect(await nora.getByRole('checkbox', { name: 'Show my answer with my name' }).isChecked()).toBe(false);
  await nora.getByRole('checkbox', { name: 'Show my answer with my name' }).check();
  await nora.getByRole('button', { name: 'Begin' }).click();
  await nora.getByRole('radio', { name: organic }).focus();
  await nora.keyboard.press('Space');
  await nora.keyboard.press('Enter');
  await nora.getByRole('radio', { name: loved }).check();
  await nora.keyboard.press('Enter');
  for (let question = 3; question <= 9; question += 1) {
    await nora.getByText(`Question ${question} of 9`).waitFor();
    const slider = nora.getByRole('slider');
    await slider.focus();
    for (let step = 0; step < (question === 3 ? 4 : 2); step += 1) await nora.keyboard.press('ArrowRight');
    await nora
      .getByText(/matters .*more.* than/)
      .first()
      .waitFor();
    await nora.getByRole('button', { name: /Next|See the result/ }).press('Enter');
  }
  await nora.getByRole('button', { name: /^Send/ }).click();
  await nora.getByRole('heading', { name: 'Thank you. It counts.' }).waitFor();
  await nora.context().close();

  const tom = await aPerson(1280);
  await begin(tom, owners[1] ?? '');
  const words = ['extremely more', 'clearly more', 'a little more', 'a little more'] as const;
  await answerBestWorst(tom, margin, organic, [...words, 'a little more', 'a little more', 'a little more']);
  await tom.getByRole('button', { name: /^Send/ }).click();
  await tom.getByRole('heading', { name: 'Thank you. It counts.' }).waitFor();
  await tom.context().close();
});

it('shows a group of six after it was closed, and nobody who would stand alone', async () => {
  expect(await sendAnswer(page, team[1] ?? '', usual)).toBe(201);
  await page.goto(`${business}/stakeholders?view=weighing`);
  await page.getByText('6 of 6 answered').waitFor();
  await page.getByText('Nora Keane has answered').waitFor();
  await page.getByRole('button', { name: `Close “${round}”` }).click();
  await page.getByText('It cannot be reopened').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click();
  await page.getByRole('heading', { name: 'How the goals are weighed' }).waitFor();
  await page.getByText('The team (6)').waitFor();
  // The one from the town, and the one who gave no name, hide among the guests.
  await page.getByText('Several groups together (7)').waitFor();
  await page.getByText('these groups are shown together').waitFor();
  expect(await page.getByText('The town (').count()).toBe(0);
  await page.getByRole('heading', { name: 'Nora Keane' }).waitFor();
  // Tom kept his name to himself.
  expect(await page.getByRole('heading', { name: 'Tom Keane' }).count()).toBe(0);
  await page.getByText('In numbers').click();
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
});

it('lets the owners adopt the weights, keeps a record, and takes both back as one', async () => {
  const before = await weights();
  await page.getByRole('button', { name: 'Adopt these weights' }).click();
  const form = page.getByRole('dialog', { name: 'Adopt weights' });
  await form.getByText(`“${cakes}” now supports another goal`).waitFor();
  await form.getByLabel(`Points for “${margin}”`).fill('40');
  await form.getByLabel('Note').fill('Rounded by the owners.');
  await form.getByRole('button', { name: 'Adopt' }).click();
  await page.getByRole('status').getByText('Weights adopted').waitFor();
  const after = await weights();
  expect(after['healthy-margin']).toBe(40);
  expect(after['premium-quality']).not.toBe(before['premium-quality']);
  await page.getByRole('radio', { name: 'Adopted weights' }).check();
  const latest = page.getByRole('listitem').filter({ hasText: 'Rounded by the owners.' });
  await latest.getByText(`From “${round}”`).waitFor();
  await latest
    .getByText(/points/)
    .first()
    .waitFor();
  await latest.getByText(quality).waitFor();
  await page.keyboard.press('Control+z');
  await page
    .getByRole('status')
    .getByText(/Taken back/)
    .waitFor();
  await latest.waitFor({ state: 'hidden' });
  expect(await weights()).toEqual(before);
});

it('begins from nothing with the usual groups, and marks a need that no goal answers', async () => {
  await page.goto(`${evenkeel.address}/start`);
  const own = await startOwn(page, 'Tidewater Boats', 'EUR');
  await page.goto(`${own}/stakeholders`);
  await page.getByRole('button', { name: 'Begin with the four usual groups' }).click();
  await page.getByRole('button', { name: 'Add a need of “Customers”' }).click();
  const form = await openForm(page, 'New need');
  await fillIn(form, { Need: 'Boats that are ready on the day' });
  await finish(form);
  await page.getByText('4 groups with one need; one is not answered by any goal.').waitFor();
  await page.getByText('No goal answers it').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Weighing' }).check();
  await page.getByText('A round needs at least two active goals.').waitFor();
});

it('never met an error', () => {
  expect(faults).toEqual([]);
});

async function aPerson(width: number): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    locale: 'en-US',
    viewport: { width, height: 800 },
  });
  const one = await context.newPage();
  one.on('pageerror', (error) => faults.push(error.message));
  return one;
}

/** Accessibility faults, and how far the page is wider than the window. */
async function faultsOf(one: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: one })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const over = await one.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    ...(over > 0 ? [`${over} px too wide`] : []),
  ];
}

/** The points of the goals as they are stored. */
async function weights(): Promise<Readonly<Record<string, number | null>>> {
  return await page.evaluate(
    async (address) => {
      const { business: stored } = await (await fetch(address)).json();
      return Object.fromEntries(
        stored.goals.map(({ id, weightPoints }: { id: string; weightPoints: number | null }) => [
          id,
          weightPoints,
        ]),
      );
    },
    `/api/businesses/${business.split('/b/')[1]}/snapshot`,
  );
}
