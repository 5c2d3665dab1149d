// Mails that ask for values: queued, tried, tried again later, and every week for those who want it. Nothing is lost on the way.
import { addDays, checkInSheet, type Day, isAnythingDue, isWeekDue } from '@evenkeel/core';
import type { Actor, BusinessScope, Mail, Store } from '@evenkeel/store';
import { hashOf, newToken } from '../accounts/one-time-token.ts';
import { weekFor } from '../check-in/keep-week.ts';
import { checkInMail } from './check-in-mail.ts';
import type { Mailer } from './mailer.ts';
import { mondayOf, nextTry, WEEKLY_HOUR } from './when-to-mail.ts';

export interface MailRunnerOptions {
  readonly store: Store;
  /** Null where no mail server is set up. */
  readonly mailer: Mailer | null;
  /** The address people reach this server at; without one nobody is mailed by the calendar. */
  readonly baseUrl: string | null;
  readonly today: () => Day;
  readonly log: (line: string) => void;
}

export interface MailRunner {
  /** Why nothing can be mailed; null where it can. */
  readonly missing: 'server' | 'address' | null;
  readonly from: string | null;
  /** Queues what is due this week, then tries what waits. Resolves when all was tried once. */
  tick(now: Date): Promise<void>;
  /** Tries what waits in one business. */
  sendWaiting(businessId: string, now: Date): Promise<void>;
  /** Looks every minute for what is due. */
  keepTime(): void;
  close(): Promise<void>;
}

const TICK_MS = 60_000;
/** How long the link in a mail can be used. */
const MAILED_DAYS = 14;
const scheduler: Actor = { accountId: null, name: 'Evenkeel' };

export function createMailRunner({ store, mailer, baseUrl, today, log }: MailRunnerOptions): MailRunner {
  let timer: NodeJS.Timeout | null = null;
  let ticking: Promise<void> = Promise.resolve();
  const sending = new Map<string, Promise<void>>();

  const queueWeekly = (businessId: string, now: Date): Promise<unknown> =>
    store.inBusiness(businessId, scheduler, async (scope) => {
      const week = mondayOf(today());
      if (baseUrl === null || (today() === week && now.getHours() < WEEKLY_HOUR)) return;
      const wanted = (await scope.checkIns.addresses()).filter(
        ({ isWeekly, hasUnsubscribed }) => isWeekly && !hasUnsubscribed,
      );
      if (wanted.length === 0) return;
      const mailed = new Set(await scope.checkIns.mailedInWeek(week));
      const open = wanted.filter(({ person }) => !mailed.has(person));
      if (open.length === 0) return;
      const { business } = await scope.snapshot();
      for (const { person } of open) {
        const sheet = checkInSheet(business, person, today());
        const isDue =
          sheet !== null && (isAnythingDue(sheet) || isWeekDue(await weekFor(scope, person, today())));
        const queued = await scope.checkIns.queueMail({
          person,
          kind: 'weekly',
          week,
          baseUrl,
          nextTryAt: now.toISOString(),
        });
        if (queued !== null && !isDue) await scope.checkIns.endMail(queued.id, 'not-needed', null);
      }
    });

  const sendWaiting = (businessId: string, now: Date): Promise<void> => {
    // One after the other: a mail that is on its way is not begun a second time.
    const before = sending.get(businessId) ?? Promise.resolve();
    const mine = before.then(() => sendAll(businessId, now));
    const settled = mine.catch(() => {});
    sending.set(businessId, settled);
    return mine;
  };

  const sendAll = async (businessId: string, now: Date): Promise<void> => {
    if (mailer === null) return;
    const due = await store.inBusiness(businessId, scheduler, ({ checkIns }) =>
      checkIns.dueMails(now.toISOString()),
    );
    for (const mail of due ?? []) await sendOne(mailer, businessId, mail, now);
  };

  const sendOne = async (by: Mailer, businessId: string, mail: Mail, now: Date): Promise<void> => {
    const token = newToken();
    const id = hashOf(token);
    const made = await store.inBusiness(businessId, scheduler, (scope) => prepare(scope, mail, token, id));
    if (made === null) return;
    // No transaction stays open while another computer is asked.
    const sent = await by.send(made);
    await store.inBusiness(businessId, scheduler, async ({ checkIns }) => {
      if (sent.outcome === 'sent') return await checkIns.endMail(mail.id, 'sent', null);
      await checkIns.forgetLink(id);
      log(`mail ${mail.id} to ${mail.person} of ${businessId}: ${sent.outcome}: ${sent.reason}`);
      const again = sent.outcome === 'later' ? nextTry(mail.attempts + 1, now) : null;
      if (again !== null) await checkIns.delayMail(mail.id, again.toISOString(), sent.reason);
      else await checkIns.endMail(mail.id, sent.outcome === 'later' ? 'given-up' : 'refused', sent.reason);
    });
  };

  const prepare = async (scope: BusinessScope, mail: Mail, token: string, id: string) => {
    const { checkIns } = scope;
    const address = (await checkIns.addresses()).find(({ person }) => person === mail.person);
    const { business } = await scope.snapshot();
    const sheet = checkInSheet(business, mail.person, today());
    const isUnwanted = address === undefined || (mail.kind === 'weekly' && address.hasUnsubscribed);
    if (sheet === null || address === undefined || isUnwanted) {
      await checkIns.endMail(mail.id, 'not-needed', null);
      return null;
    }
    const until = addDays(today(), MAILED_DAYS);
    const expiresAt = new Date(Date.now() + MAILED_DAYS * 24 * 3600 * 1000).toISOString();
    await checkIns.addLink({ id, person: mail.person, createdBy: null, expiresAt, isMailed: true });
    const link = `${mail.baseUrl}/check-in#token=${token}`;
    const stopAt = `${link}&stop=1`;
    const words = checkInMail({ businessName: business.profile.name, sheet, link, until, stopAt });
    return { to: address.email, ...words, stopAt };
  };

  const tick = async (now: Date): Promise<void> => {
    if (mailer === null) return;
    for (const { businessId } of await store.businesses()) {
      await queueWeekly(businessId, now);
      await sendWaiting(businessId, now);
    }
  };

  return {
    missing: mailer === null ? 'server' : baseUrl === null ? 'address' : null,
    from: mailer?.from ?? null,
    tick,
    sendWaiting,
    keepTime() {
      if (mailer === null) return;
      const again = (): void => {
        ticking = tick(new Date()).catch((error: unknown) => log(`the clock of mails: ${traceOf(error)}`));
        void ticking.then(() => {
          if (timer !== null) timer = setTimeout(again, TICK_MS).unref();
        });
      };
      timer = setTimeout(again, 10_000).unref();
    },
    async close() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await ticking;
      await Promise.all(sending.values());
    },
  };
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
