// Finds texts on a page in the pseudo-language which did not come from the catalogue.
import type { Page } from 'playwright-core';

/** Every text of a business's own data, which is shown as it was written. */
export function dataOf(value: unknown): ReadonlySet<string> {
  const texts = new Set<string>();
  const collect = (one: unknown): void => {
    if (typeof one === 'string') texts.add(normal(one));
    else if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) collect(inner);
  };
  collect(value);
  return texts;
}

/** Visible texts and names for screen readers that are neither pseudo-language, nor data, nor only numbers. */
export async function untranslated(page: Page, data: ReadonlySet<string>): Promise<readonly string[]> {
  const shown = await page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript, code, kbd, option, [data-own-text]')) continue;
      if (parent.checkVisibility()) texts.push(node.textContent ?? '');
    }
    for (const named of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
        texts.push(named.getAttribute(name) ?? '');
      }
    }
    return texts;
  });
  const all = [...data];
  const isData = (text: string): boolean => {
    const whole = text.replace(/…$/, '').trim();
    return data.has(whole) || (whole.length > 3 && all.some((one) => one.includes(whole)));
  };
  const isFine = (text: string): boolean =>
    !/[a-z]{3}/i.test(text) || isPseudo(text) || isValue(text) || isData(text);
  // Data are set side by side with a dot between them.
  return [...new Set(shown.map(normal))].filter(
    (text) => !isFine(text) && !text.split('·').map(normal).every(isFine),
  );
}

/** Pseudo-language puts every sentence in brackets and accents its letters. */
function isPseudo(text: string): boolean {
  return text.startsWith('[') || /[áéíóúčňšžýďťřĺ]/i.test(text);
}

/** Formatted by the locale: amounts, days, months, hours. */
function isValue(text: string): boolean {
  const words = text.replace(
    /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\bhours?\b|\bhr\b|[A-Z]{3}\b/g,
    '',
  );
  return !/[a-z]{2}/i.test(words);
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
