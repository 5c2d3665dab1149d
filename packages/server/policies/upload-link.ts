// When files can be handed in by a link, and which.
import type { Preview } from '@evenkeel/contract';
import type { HeldUploadLink, SentFile, Takes } from '@evenkeel/store';
import { Refusal } from '../errors/refusal.ts';

/** Files of one link that may wait at once. */
const mostWaiting = 20;

/** @throws Refusal `upload-link-withdrawn`, `upload-link-expired` */
export function mayHandIn(
  {
    isWithdrawn,
    link,
  }: Pick<HeldUploadLink, 'isWithdrawn'> & { readonly link: { readonly expiresAt: string } },
  now: Date,
): void {
  if (isWithdrawn) throw new Refusal('upload-link-withdrawn');
  if (new Date(link.expiresAt) <= now) throw new Refusal('upload-link-expired');
}

/** Money always, hours where they are asked for, measures never. @throws Refusal `not-asked-for` */
export function isAskedFor({ kind }: Pick<Preview, 'kind'>, takes: Takes, file: string): 'ledger' | 'time' {
  if (kind === 'ledger' || (kind === 'time' && takes === 'ledger-and-time')) return kind;
  throw new Refusal('not-asked-for', { data: { file, kind, takes } });
}

/** Nothing about the file is open: it is read as an editor has had such a file read before, and every row is good. */
export function isUnambiguous({ remembered, questions, counts }: Preview): boolean {
  return remembered && questions.length === 0 && counts.rejected === 0 && counts.good > 0;
}

/** @throws Refusal `too-many-sent` */
export function mayWait(sent: readonly Pick<SentFile, 'state'>[]): void {
  const waiting = sent.filter(({ state }) => state === 'waiting').length;
  if (waiting >= mostWaiting) throw new Refusal('too-many-sent', { data: { maximum: mostWaiting } });
}
