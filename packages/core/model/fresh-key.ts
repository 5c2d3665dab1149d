// A key for a new record: readable, valid, and not yet taken.

/** @example freshKey('Neon Signs Ltd', 'activity', (key) => key === 'neon-signs-ltd') // 'neon-signs-ltd-2' */
export function freshKey(wish: string, otherwise: string, isTaken: (key: string) => boolean): string {
  const base =
    wish
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 56)
      .replace(/-+$/, '') || otherwise;
  let key = base;
  for (let number = 2; isTaken(key); number += 1) key = `${base}-${number}`;
  return key;
}
