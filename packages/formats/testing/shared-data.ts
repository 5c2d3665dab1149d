// Real data for tests, which lies beside the repository where it is present at all.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of a file of the shared data; null – after saying so – where it is absent. */
export function sharedData(name: string): string | null {
  const path = fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url));
  if (existsSync(path)) return path;
  console.warn(`skipped: the real data ${name} are not beside this checkout (${path})`);
  return null;
}
