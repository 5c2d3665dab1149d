// One-time tokens: the secret itself leaves the server once; only its hash is kept.
import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes as 43 characters that fit into an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored; looking a token up by its hash leaks nothing through timing. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function inDays(days: number): Date {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000);
}
