// Puts every list of a business in the order of its keys.
import type { Business } from './business.ts';
import { nounNames, nouns } from './nouns.ts';
import { recordsOf } from './parse-business.ts';

/** So the order in which records were read can never show in a result. */
export function inOrder(business: Business): Business {
  const lists = nounNames.map((noun) => {
    const sorted = [...recordsOf(business, noun)].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    return [nouns[noun].plural, sorted] as const;
  });
  return { ...business, ...Object.fromEntries(lists) };
}
