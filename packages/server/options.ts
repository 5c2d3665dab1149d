// What the server needs to be told.
import type { Day } from '@evenkeel/core';
import type { OpenStore } from '@evenkeel/store';
import type { MailPlace } from './mail/mailer.ts';
import type { Places } from './sources/read/raw-table.ts';

export interface ServerOptions {
  readonly store: OpenStore;
  /** 0 lets the system choose. */
  readonly port: number;
  /** `127.0.0.1` for this machine alone, `0.0.0.0` for everyone who can reach it. */
  readonly host: string;
  /** The address that people see when it is not the one listened on (behind a proxy): `https://keel.example`. */
  readonly baseUrl?: string;
  /** The built web application; without one only the API answers. */
  readonly webRoot?: string;
  /** Folder of sample businesses; without one there are no samples. */
  readonly samplesRoot?: string;
  /** Product version, shown to programs. */
  readonly version?: string;
  /** Proxies whose word about the caller's address is believed: true (all), or addresses. */
  readonly trustProxy?: boolean | string;
  /** Called with one line for everything that whoever runs the server should know; never with a secret. */
  readonly log: (line: string) => void;
  /** The present day; the machine's calendar by default. */
  readonly today?: () => Day;
  /** Encrypts the secrets of sources (`EVENKEEL_SECRET_KEY`, or a file beside the database); without one none can be kept. */
  readonly sourceKey?: string | null;
  /** Where sources may lie inside the house; nowhere without it. */
  readonly places?: Places;
  /** The mail server, and who mails come from; without one nothing is mailed. */
  readonly mail?: MailPlace | null;
  /** Reads sources at their hours, mails by the calendar, watches for changes of status. */
  readonly keepsTime?: boolean;
  readonly limits?: Partial<Limits>;
  /** Checks every answer against the contract (tests do). */
  readonly checkAnswers?: boolean;
}

/** How often things may be done. */
export interface Limits {
  /** Requests per minute from one address. */
  readonly perMinute: number;
  /** Calls per minute from one address that guess at a secret: sign-in, set-up, invitations. */
  readonly guardedPerMinute: number;
  /** Calls per minute from one address that bring the token of a link which many people may have: weighing, strategy. */
  readonly linksPerMinute: number;
  /** Attempts to sign in to one account per quarter of an hour, from anywhere. */
  readonly signInsPerAccount: number;
}

export const defaultLimits: Limits = {
  perMinute: 1200,
  guardedPerMinute: 20,
  linksPerMinute: 200,
  signInsPerAccount: 10,
};
