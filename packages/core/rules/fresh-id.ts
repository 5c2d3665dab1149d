// A key for a record that a suggested change creates: readable, valid, and not yet taken.
import type { Context } from '../figures/context.ts';
import type { NounName } from '../model/nouns.ts';

/** @example freshId(context, 'contribution', 'cleaning') // 'cleaning', or 'cleaning-2' when that is taken */
export function freshId(context: Context, noun: NounName, wish: string): string {
  const base =
    wish
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 56)
      .replace(/-+$/, '') || noun;
  let id = base;
  for (let number = 2; context.find(noun, id) !== null; number += 1) id = `${base}-${number}`;
  return id;
}
