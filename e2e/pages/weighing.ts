// Those who ask and those who are asked: rounds, links, and answers by clicking or, to save time, straight to the server.
import type { Page } from 'playwright-core';

/** How much more one goal matters than another, in the words of the page. */
export type Much = 'equally' | 'a little more' | 'clearly more' | 'much more' | 'extremely more';

/** Opens a round of the goals that are chosen at first and some more; ends with the round in the list. */
export async function openRound(page: Page, title: string, more: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'New round' }).first().click();
  const form = page.getByRole('dialog', { name: 'New round of weighing' });
  await form.getByLabel('Title').fill(title);
  for (const goal of more) await form.getByRole('checkbox', { name: goal }).check();
  await form.getByRole('button', { name: 'Open the round' }).click();
  await page.getByRole('heading', { name: title }).waitFor();
}

/** Makes links for so many people of a group, or for some people by name; ends back at the rounds. */
export async function makeLinks(
  page: Page,
  round: string,
  group: string,
  whom: number | readonly string[],
): Promise<readonly string[]> {
  await page.getByRole('button', { name: `Make links for “${round}”` }).click();
  const form = page.getByRole('dialog', { name: `Links for “${round}”` });
  await form.getByLabel('For whom').selectOption({ label: group });
  if (typeof whom === 'number') await form.getByLabel('How many links').fill(String(whom));
  else for (const name of whom) await form.getByRole('checkbox', { name }).check();
  await form.getByRole('button', { name: 'Make the links' }).click();
  const codes = page.locator('main li code');
  await codes.first().waitFor();
  const links = await codes.allTextContents();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Leave them' }).click();
  await page.getByRole('heading', { name: round }).waitFor();
  return links;
}

/** Follows a link to the first question. */
export async function begin(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: /Begin|Go on/ }).click();
  await page.getByText(/^Question \d+ of/).waitFor();
}

/** Answers with best and worst, the comparisons in the order in which they are asked; ends at the result. */
export async function answerBestWorst(
  page: Page,
  best: string,
  worst: string,
  comparisons: readonly Much[],
): Promise<void> {
  await page.getByRole('radio', { name: best }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('heading', { name: 'And which matters least?' }).waitFor();
  await page.getByRole('radio', { name: worst }).check();
  for (const much of comparisons) {
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('radio', { name: much, exact: true }).check();
  }
  await page.getByRole('button', { name: 'See the result' }).click();
  await page.getByRole('heading', { name: 'This is what your answers say' }).waitFor();
}

/** Sends an answer the way the page does, without the page. */
export async function sendAnswer(page: Page, link: string, answer: unknown): Promise<number> {
  return await page.evaluate(
    async ([address, body]) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: String(body) };
      return (await fetch(String(address), init)).status;
    },
    ['/api/weighings/answer', JSON.stringify({ token: link.split('#token=')[1], answer })],
  );
}
