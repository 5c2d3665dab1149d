// What the store keeps of handing in: links for bookkeepers, and the files that came by them.
import type { Day } from '@evenkeel/core';

/** What may be handed in by a link. */
export type Takes = 'ledger' | 'ledger-and-time';

/** A link by which somebody hands in files without an account; its id is the hash of its token, which opens nothing. */
export interface UploadLink {
  readonly id: string;
  /** Who it is for, as the history names them. */
  readonly name: string;
  /** What is asked for, in the words of whoever made it. */
  readonly note: string | null;
  readonly takes: Takes;
  /** Account that made it; null when it is gone. */
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedOn: Day | null;
}

/** A file that was handed in, without its content. */
export interface SentFile {
  readonly id: string;
  /** Id of the link. */
  readonly link: string;
  /** Who it is for. */
  readonly linkName: string;
  readonly fileName: string;
  readonly kind: 'ledger' | 'time';
  readonly goodRows: number;
  readonly rejectedRows: number;
  readonly sentAt: string;
  readonly state: 'stored' | 'waiting' | 'declined';
  /** The import that it became. */
  readonly importId: string | null;
}

/** How a handed-in file is kept: as the import that it became, or with its content until somebody has looked. */
export type NewSentFile = Pick<SentFile, 'link' | 'fileName' | 'kind' | 'goodRows' | 'rejectedRows'> &
  ({ readonly importId: string } | { readonly content: Buffer });

/** Links and files of one business, inside one transaction; for owners and editors. */
export interface UploadLinks {
  /** Links that were not withdrawn, newest first. */
  list(): Promise<readonly UploadLink[]>;
  add(link: Omit<UploadLink, 'createdAt' | 'lastUsedOn'>): Promise<void>;
  /** @returns false when there is no such link */
  withdraw(id: string): Promise<boolean>;
  /** Newest first; of one link, or of all. */
  sentFiles(link?: string): Promise<readonly SentFile[]>;
  /** The content of a file that waits; null when none does under this id. */
  waiting(id: string): Promise<(SentFile & { readonly content: Buffer }) | null>;
  keep(file: NewSentFile): Promise<void>;
  /** Ends the waiting of a file. @returns false when it does not wait */
  end(id: string, importId: string | null): Promise<boolean>;
}
