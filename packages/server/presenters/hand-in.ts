// What of a link to hand in files is shown: editors see links and files, its holder only what is their own.
import type { HandedIn, HandInPage, Preview, UploadLink } from '@evenkeel/contract';
import type { Profile } from '@evenkeel/core';
import type { SentFile as StoredFile, UploadLink as StoredLink } from '@evenkeel/store';
import type { Upload } from '../imports/uploads.ts';
import { isUnambiguous } from '../policies/upload-link.ts';

/** @param names of accounts, by id */
export function presentUploadLink(link: StoredLink, names: ReadonlyMap<string, string>): UploadLink {
  return { ...link, createdBy: link.createdBy === null ? null : (names.get(link.createdBy) ?? null) };
}

export function presentHandInPage(
  { name: businessName, currency }: Pick<Profile, 'name' | 'currency'>,
  { name, note, takes, expiresAt }: StoredLink,
  sent: readonly StoredFile[],
): HandInPage {
  return {
    ...{ businessName, currency, name, note, takes, expiresAt },
    sent: sent.map(({ sentAt, fileName, goodRows, rejectedRows, state }) => ({
      ...{ at: sentAt, fileName, rows: goodRows, rejectedRows, state },
    })),
  };
}

/** Only what stands in the file: no work it would be tied to, no remembered choices, no accounts of the business. */
export function presentHandedIn(upload: Upload, kind: HandedIn['kind']): HandedIn {
  const { id, fileName, bytes, preview } = upload;
  if (preview === null) throw new Error(`the upload ${id} was not looked at`);
  const { layout, period, totals, statements, entries, rejected } = preview;
  const isClear = preview.questions.length === 0;
  return {
    ...{ uploadId: id, fileName, bytes, kind, layout, period, totals, statements, isClear },
    entries: entries.map((entry) => ({
      day: String(entry.day),
      amountMinor: numberOrNull(entry.amountMinor),
      minutes: numberOrNull(entry.minutes),
      name: textOrNull(entry.payee) ?? textOrNull(entry.project),
      text: textOrNull(entry.text) ?? textOrNull(entry.account),
    })),
    counts: rowsOf(preview),
    // Before it is clear how they are written, all rows are no good, and none is wrong.
    rejected: isClear ? rejected : [],
    isStoredAtOnce: isUnambiguous(preview),
  };
}

/** The rows of a file; as long as something about all of them is open, none is held against it. */
export function rowsOf({ counts, questions }: Preview): Preview['counts'] {
  return questions.length === 0 ? counts : { ...counts, good: counts.rows, rejected: 0 };
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
