// Finds the record that a name in a file means: by its key, its name, or what somebody has said before.
import { plainText } from '@evenkeel/core';

export interface KnownNames {
  /** The key, or null for a name nobody knows. */
  find(written: string): string | null;
}

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
}

/** @param said keys by written name, which go before everything else. */
export function knownNames(
  records: readonly Named[],
  said: Readonly<Record<string, string>> = {},
): KnownNames {
  const byName = new Map<string, string | null>();
  for (const { id, name, title } of records) {
    const written = plainText(name ?? title ?? id);
    // A name that two records share names neither.
    byName.set(written, byName.has(written) ? null : id);
  }
  for (const { id } of records) byName.set(id, id);
  for (const [written, id] of Object.entries(said)) byName.set(plainText(written), id);
  const remembered = new Map<string, string | null>();
  return {
    find(written) {
      const before = remembered.get(written);
      if (before !== undefined) return before;
      const id = byName.get(plainText(written)) ?? null;
      if (remembered.size < 20_000) remembered.set(written, id);
      return id;
    },
  };
}

/** A key made from a name: `Café & Bar (net)` → `cafe-bar-net`; null when nothing of it can stand in a key. */
export function keyFrom(name: string): string | null {
  const key = plainText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  return key === '' ? null : key;
}
