// What a link is by which people without an account see the strategy.
import type { Business } from '@evenkeel/core';

/** Its id is the hash of its token, which opens nothing. */
export interface ShareLink {
  readonly id: string;
  /** Account of the owner who made it; null when that is gone. */
  readonly createdBy: string | null;
  readonly createdAt: string;
  /** Null: until it is withdrawn. */
  readonly expiresAt: string | null;
}

/** The links of one business, inside one transaction. */
export interface ShareLinks {
  /** Those that were not withdrawn, newest first. */
  list(): Promise<readonly ShareLink[]>;
  add(link: Pick<ShareLink, 'id' | 'createdBy' | 'expiresAt'>): Promise<void>;
  /** @returns false when there is no such link */
  withdraw(id: string): Promise<boolean>;
}

/** What the holder of a link's token leads to, inside one transaction; what of it may be told is for the caller to say. */
export interface HeldShareLink {
  readonly businessId: string;
  readonly expiresAt: string | null;
  readonly isWithdrawn: boolean;
  revision(): Promise<number>;
  business(): Promise<Business>;
}
