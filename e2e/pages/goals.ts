// The Goals screen as its reader uses it: the coach beside the form, the views, carrying by keys.
import type { Locator, Page } from 'playwright-core';

/** Opens the form of a new goal, with the coach beside it. */
export async function newGoal(page: Page): Promise<{ readonly form: Locator; readonly coach: Locator }> {
  await page.getByRole('button', { name: /^(New goal|Write the first goal)$/ }).click();
  const form = page.getByRole('dialog', { name: 'New goal' });
  const coach = form.getByRole('complementary', { name: 'Coach' });
  await coach.waitFor();
  return { form, coach };
}

/** The word behind each letter: `{ Specific: 'something is missing', … }`. */
export async function lettersOf(coach: Locator): Promise<Readonly<Record<string, string>>> {
  const names = ['Specific', 'Measurable', 'Achievable', 'Relevant', 'Time-bound'];
  const words = await coach
    .getByRole('paragraph')
    .filter({ has: coach.page().locator('strong') })
    .allInnerTexts();
  return Object.fromEntries(
    words.flatMap((text) => {
      const name = names.find((one) => text.startsWith(one));
      return name === undefined ? [] : [[name, text.slice(name.length).trim()]];
    }),
  );
}

/** Takes an offer of the coach; ends when it is no longer offered. */
export async function takeOffer(coach: Locator, name: string | RegExp): Promise<void> {
  const offer = coach.getByRole('button', { name });
  await offer.click();
  await offer.waitFor({ state: 'detached' });
}

export async function showView(page: Page, name: 'Tree' | 'List' | 'Graph'): Promise<void> {
  await page
    .getByRole('group', { name: 'How to show the goals' })
    .getByRole('radio', { name })
    .check({ force: true });
}

/** Carries a goal of the tree by keys onto another one; ends in the question how it belongs there. */
export async function carryByKeys(page: Page, name: string, onto: string): Promise<Locator> {
  await page.getByRole('button', { name: `Carry “${name}” to another goal` }).focus();
  await page.keyboard.press('Space');
  const said = page.getByRole('status').filter({ hasText: `Carrying ${name}, over` });
  for (let steps = 0; steps < 20; steps += 1) {
    if ((await said.innerText()).startsWith(`Carrying ${name}, over ${onto}.`)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Space');
  const question = page.getByRole('dialog', { name: `Where does “${name}” belong?` });
  await question.waitFor();
  return question;
}

/** Drags a goal of the graph onto another one; ends in the question how it belongs there. */
export async function carryByPointer(page: Page, name: string, onto: string): Promise<Locator> {
  const middleOf = async (goal: string): Promise<readonly [number, number]> => {
    const box = await page.getByRole('button', { name: `Goal: ${goal}.` }).boundingBox();
    if (!box) throw new Error(`“${goal}” is not drawn`);
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  await page.mouse.move(...(await middleOf(name)));
  await page.mouse.down();
  await page.mouse.move(...(await middleOf(onto)), { steps: 6 });
  await page.mouse.up();
  const question = page.getByRole('dialog', { name: `Where does “${name}” belong?` });
  await question.waitFor();
  return question;
}
