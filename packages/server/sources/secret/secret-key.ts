// The key that protects the secrets of sources: from the environment, or a file beside the database – never inside it.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'secret-key';
const SHORTEST = 32;

/** Where the key may come from. */
export interface SecretKeyPlace {
  /** What `EVENKEEL_SECRET_KEY` holds. */
  readonly given: string | undefined;
  /** The data folder; null where the database lies elsewhere. */
  readonly dataDir: string | null;
}

/**
 * The key; made in the data folder on first use, for the owner's eyes only. Null where there is neither a key in the
 * environment nor a data folder: then no secret can be kept.
 *
 * @throws RangeError for a key that is too short to protect anything
 */
export function secretKey({ given, dataDir }: SecretKeyPlace, log: (line: string) => void): string | null {
  if (given !== undefined && given !== '') {
    if (given.length >= SHORTEST) return given;
    throw new RangeError(
      `EVENKEEL_SECRET_KEY has ${given.length} characters; at least ${SHORTEST} are needed. Make one: openssl rand -base64 32`,
    );
  }
  if (dataDir === null) return null;
  const file = join(dataDir, FILE);
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if ((statSync(file).mode & 0o077) !== 0) {
    chmodSync(file, 0o600);
    log(`others could read ${file}; it is closed to them now`);
  }
  const key = readFileSync(file, 'utf8').trim();
  if (key.length >= SHORTEST) return key;
  throw new RangeError(
    `${file} is damaged. Bring it back from a backup, or remove it and enter the secrets of sources anew.`,
  );
}
