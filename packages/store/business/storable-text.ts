// Which texts PostgreSQL cannot keep: those with a NUL character or with half of a surrogate pair.

/** Where in a value (a record, a profile) such a text stands; null when everything can be kept. */
export function findUnstorableText(value: unknown): readonly (string | number)[] | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? [] : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = findUnstorableText(inner);
    if (found !== null) return [Array.isArray(value) ? Number(key) : key, ...found];
  }
  return null;
}
