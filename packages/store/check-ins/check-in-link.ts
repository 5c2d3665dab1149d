// What the store keeps to ask people for values: links, addresses, and the mails that carry links.
import type { Day, WeekEntry } from '@evenkeel/core';

/** A link by which one person gives values without an account; its id is the hash of its token, which opens nothing. */
export interface CheckInLink {
  readonly id: string;
  readonly person: string;
  /** Account of the owner who made it; null when it is gone, or for a mail by the calendar. */
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** It was sent by this server. */
  readonly isMailed: boolean;
  readonly lastUsedOn: Day | null;
}

/** Where a person's mails go. */
export interface PersonAddress {
  readonly person: string;
  readonly email: string;
  /** Wants to be asked every week. */
  readonly isWeekly: boolean;
  /** Stopped it by the link in a mail. */
  readonly hasUnsubscribed: boolean;
}

export type MailKind = 'weekly' | 'asked';
export type MailOutcome = 'waiting' | 'sent' | 'refused' | 'given-up' | 'not-needed';

/** One mail to one person. */
export interface Mail {
  readonly id: number;
  readonly person: string;
  readonly kind: MailKind;
  readonly week: Day;
  readonly baseUrl: string;
  readonly createdAt: string;
  readonly attempts: number;
  readonly nextTryAt: string;
  readonly outcome: MailOutcome;
  readonly reason: string | null;
  readonly endedAt: string | null;
}

/** Links, addresses and mails of one business, inside one transaction; for owners alone. */
export interface CheckIns {
  /** Working time of a person on the days of a period, first and last day included. */
  timeOf(person: string, from: Day, to: Day): Promise<readonly WeekEntry[]>;
  /** Links that were not withdrawn, newest first. */
  links(): Promise<readonly CheckInLink[]>;
  addLink(link: Pick<CheckInLink, 'id' | 'person' | 'createdBy' | 'expiresAt' | 'isMailed'>): Promise<void>;
  /** @returns false when there is no such link */
  withdrawLink(id: string): Promise<boolean>;
  /** Removes a link that nobody ever got. */
  forgetLink(id: string): Promise<void>;
  addresses(): Promise<readonly PersonAddress[]>;
  /** An address given anew begins as subscribed. */
  keepAddress(address: Pick<PersonAddress, 'person' | 'email' | 'isWeekly'>): Promise<void>;
  /** Erases it. @returns false when there is none */
  removeAddress(person: string): Promise<boolean>;
  /** @returns null when this week's mail to the person is there already */
  queueMail(mail: Pick<Mail, 'person' | 'kind' | 'week' | 'baseUrl' | 'nextTryAt'>): Promise<Mail | null>;
  /** Mails that wait and whose time has come. */
  dueMails(now: string): Promise<readonly Mail[]>;
  /** The newest mail to each person. */
  lastMails(): Promise<readonly Mail[]>;
  /** Persons who had their weekly mail of this week, or needed none. */
  mailedInWeek(week: Day): Promise<readonly string[]>;
  endMail(id: number, outcome: Exclude<MailOutcome, 'waiting'>, reason: string | null): Promise<void>;
  delayMail(id: number, nextTryAt: string, reason: string): Promise<void>;
}
