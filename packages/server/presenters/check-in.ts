// Links to check in, and mails that carried them, as owners see them.
import type { CheckInLink, SentMail } from '@evenkeel/contract';
import type { Mail, CheckInLink as StoredLink } from '@evenkeel/store';

/** @param names of accounts, by id */
export function presentCheckInLink(link: StoredLink, names: ReadonlyMap<string, string>): CheckInLink {
  const { id, person, createdBy, createdAt, expiresAt, isMailed, lastUsedOn } = link;
  const by = createdBy === null ? null : (names.get(createdBy) ?? null);
  return { id, person, createdBy: by, createdAt, expiresAt, isMailed, lastUsedOn };
}

export function presentMail({ person, kind, createdAt, endedAt, outcome, attempts, reason }: Mail): SentMail {
  return { person, kind, at: endedAt ?? createdAt, outcome, attempts, reason };
}
