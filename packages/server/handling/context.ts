// What handlers work with.
import type { Day } from '@evenkeel/core';
import type { Store } from '@evenkeel/store';
import type { FastifyRequest } from 'fastify';
import type { Accounts } from '../accounts/accounts.ts';
import type { Auth } from '../accounts/auth.ts';
import type { AlertKeeper } from '../alerts/alert-keeper.ts';
import type { Assessor } from '../assessing.ts';
import type { MailRunner } from '../mail/mail-runner.ts';
import type { OutlookDesk } from '../outlooks/outlook-desk.ts';
import type { SignInLimiter } from '../security/rate-limits.ts';
import type { Places } from '../sources/read/raw-table.ts';
import type { SourceRunner } from '../sources/run/source-runner.ts';

export interface Context {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly auth: Auth;
  readonly signInLimiter: SignInLimiter;
  /** The address under which the caller reaches the server, for links; without a slash at the end. */
  readonly addressFor: (request: FastifyRequest) => string;
  readonly samplesRoot: string | null;
  readonly version: string;
  readonly sources: SourceRunner;
  /** Encrypts the secrets of sources; null where none can be kept. */
  readonly sourceKey: string | null;
  readonly places: Places;
  readonly outlooks: OutlookDesk;
  readonly assessor: Assessor;
  readonly alerts: AlertKeeper;
  readonly mails: MailRunner;
  readonly today: () => Day;
  readonly log: (line: string) => void;
}
