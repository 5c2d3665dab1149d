// Links as a text to paste and as a table to mail-merge: one line per person.
export interface MadeLink {
  /** The person it was made for; null for a link without a name. */
  readonly name: string | null;
  readonly link: string;
}

export function linksText(links: readonly MadeLink[]): string {
  return links.map(({ name, link }) => (name === null ? link : `${name}\t${link}`)).join('\n');
}
