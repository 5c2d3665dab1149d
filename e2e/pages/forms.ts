// The form of a record, as a person fills it in: texts, choices, and other records found or made on the way.
import type { Locator, Page } from 'playwright-core';

/** The form that is called so, once it is there. */
export async function openForm(page: Page, title: string): Promise<Locator> {
  const form = page.getByRole('dialog', { name: title, exact: true });
  await form.waitFor();
  return form;
}

/** Types into fields by their labels: `{ Target: '500', Due: '2027-10-31' }`. */
export async function fillIn(form: Locator, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    await form.getByRole('textbox', { name: called(label) }).fill(text);
  }
}

/** Chooses a record by its name, or another choice of a list that can be searched. */
export async function choose(form: Locator, label: string, name: string): Promise<void> {
  await form.getByRole('combobox', { name: called(label) }).click();
  await form.getByRole('option', { name, exact: true }).click();
}

/** Asks for a record that is not there yet; ends in the form of the new one. */
export async function makeNew(
  form: Locator,
  label: string,
  name: string,
  newTitle: string,
): Promise<Locator> {
  const field = form.getByRole('combobox', { name: called(label) });
  await field.click();
  await field.fill(name);
  await form.getByRole('option', { name: `${newTitle}…` }).click();
  return await openForm(form.page(), newTitle);
}

/** Adds or saves; ends when the form is gone. */
export async function finish(form: Locator, verb: 'Add' | 'Save' = 'Add'): Promise<void> {
  await form.getByRole('button', { name: verb, exact: true }).click();
  await form.waitFor({ state: 'hidden' });
}

/** A label, with the word that marks required fields or without. */
function called(label: string): RegExp {
  return new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( required)?$`);
}
