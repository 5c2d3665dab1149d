// Seals the secrets of sources: AES-256-GCM with a key derived for each secret, bound to its business, source and host.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** What a sealed secret belongs to; anywhere else it cannot be opened. */
export interface SealedFor {
  readonly businessId: string;
  readonly source: string;
  readonly recipient: string;
}

const VERSION = 1;
const SALT = 16;
const NONCE = 12;
const TAG = 16;

/** @returns text that is safe to store; the same secret looks different every time. */
export function seal(key: string, secret: string, belongs: SealedFor): string {
  const salt = randomBytes(SALT);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', derived(key, salt), nonce).setAAD(associated(belongs));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), salt, nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** @returns null when the key is another, the text was tampered with, or belongs to something else. */
export function unseal(key: string, text: string, belongs: SealedFor): string | null {
  const bytes = Buffer.from(text, 'base64');
  if (bytes[0] !== VERSION || bytes.length < 1 + SALT + NONCE + TAG) return null;
  const part = (from: number, length: number): Buffer => bytes.subarray(from, from + length);
  try {
    const decipher = createDecipheriv('aes-256-gcm', derived(key, part(1, SALT)), part(1 + SALT, NONCE))
      .setAAD(associated(belongs))
      .setAuthTag(part(1 + SALT + NONCE, TAG));
    const rest = bytes.subarray(1 + SALT + NONCE + TAG);
    return Buffer.concat([decipher.update(rest), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

function derived(key: string, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, 'evenkeel secret of a source', 32));
}

function associated({ businessId, source, recipient }: SealedFor): Buffer {
  return Buffer.from(JSON.stringify([businessId, source, recipient]));
}
