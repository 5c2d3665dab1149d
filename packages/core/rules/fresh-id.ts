// A key for a record that a suggested change creates.
import type { Context } from '../figures/context.ts';
import { freshKey } from '../model/fresh-key.ts';
import type { NounName } from '../model/nouns.ts';

/** @example freshId(context, 'contribution', 'cleaning') // 'cleaning', or 'cleaning-2' when that is taken */
export function freshId(context: Context, noun: NounName, wish: string): string {
  return freshKey(wish, noun, (key) => context.find(noun, key) !== null);
}
