// What the store keeps of changes of status: the last known one of everything watched, the alerts, and who read them.
import type { AlertDraft, WatchedStatus } from '@evenkeel/core';

/** Something changed its status. */
export interface Alert extends AlertDraft {
  readonly id: number;
  readonly at: string;
  readonly isRead: boolean;
}

/** The alerts of one business, inside one transaction. */
export interface Alerts {
  /** Newest first; `isRead` is about this account. */
  list(
    accountId: string,
    options: { readonly limit: number; readonly before?: number },
  ): Promise<readonly Alert[]>;
  unread(accountId: string): Promise<number>;
  /** @param ids null marks all */
  markRead(accountId: string, ids: readonly number[] | null): Promise<void>;
  /** The last known statuses by subject. */
  statuses(): Promise<readonly WatchedStatus[]>;
  /** Replaces the known statuses and adds alerts. */
  keep(statuses: readonly WatchedStatus[], alerts: readonly AlertDraft[]): Promise<void>;
}
