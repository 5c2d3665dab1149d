// Check-ins: giving values and beliefs, signed in or by a link, and asking people for them.
import { ownConfidenceScore, seriesOfKpi } from '@evenkeel/core';
import { hashOf, inDays, newToken } from '../accounts/one-time-token.ts';
import { keepCheckIn, sheetFor } from '../check-in/keep-check-in.ts';
import { keepWeek, weekFor } from '../check-in/keep-week.ts';
import { invalidInput, Refusal } from '../errors/refusal.ts';
import type { Context } from '../handling/context.ts';
import type { Handlers } from '../handling/handler.ts';
import { mondayOf } from '../mail/when-to-mail.ts';
import { mayCheckIn } from '../policies/check-in.ts';
import { presentCheckInLink, presentMail } from '../presenters/check-in.ts';

type Names =
  | 'readWeek'
  | 'keepWeek'
  | 'saveCheckIn'
  | 'listCheckInLinks'
  | 'createCheckInLink'
  | 'withdrawCheckInLink'
  | 'keepAddress'
  | 'removeAddress'
  | 'lookAtCheckIn'
  | 'answerCheckIn'
  | 'answerWeek'
  | 'stopCheckInMails';

const done = { done: true } as const;

export function checkInHandlers({ store, today, addressFor, mails, alerts }: Context): Handlers<Names> {
  return {
    readWeek: ({ query, enter }) => enter((scope) => weekFor(scope, query.person, today(), query.monday)),
    keepWeek: ({ body, enter }) => enter((scope) => keepWeek(scope, body.person, body, today())),
    saveCheckIn: ({ body, enter }) => enter((scope) => keepCheckIn(scope, body.person, body, today())),
    async listCheckInLinks({ businessId, enter }) {
      const names = new Map(
        (await store.members(businessId)).map(({ accountId, name }) => [accountId, name]),
      );
      return enter(async ({ checkIns }) => ({
        links: (await checkIns.links()).map((one) => presentCheckInLink(one, names)),
        addresses: [...(await checkIns.addresses())],
        mails: (await checkIns.lastMails()).map(presentMail),
        mail: { missing: mails.missing, from: mails.from },
      }));
    },
    async createCheckInLink({ businessId, account, body, enter, request }) {
      const { person, days, byMail } = body;
      const baseUrl = addressFor(request);
      const now = new Date();
      if (byMail) {
        if (mails.missing === 'server') throw new Refusal('mail-not-set-up');
        const queued = await enter(async (scope) => {
          await sheetFor(scope, person, today());
          const known = (await scope.checkIns.addresses()).some((one) => one.person === person);
          if (!known) throw new Refusal('person-without-address');
          return await scope.checkIns.queueMail({
            ...{ person, kind: 'asked', week: mondayOf(today()), baseUrl, nextTryAt: now.toISOString() },
          });
        });
        await mails.sendWaiting(businessId, now);
        const last = await enter(({ checkIns }) => checkIns.lastMails());
        const mail = last.find(({ id }) => id === queued?.id);
        return { link: null, mail: mail ? presentMail(mail) : null };
      }
      const token = newToken();
      await enter(async (scope) => {
        await sheetFor(scope, person, today());
        const expiresAt = inDays(days).toISOString();
        await scope.checkIns.addLink({
          ...{ id: hashOf(token), person, createdBy: account.id, expiresAt, isMailed: false },
        });
      });
      return { link: `${baseUrl}/check-in#token=${token}`, mail: null };
    },
    async withdrawCheckInLink({ params, enter }) {
      const withdrawn = await enter(({ checkIns }) => checkIns.withdrawLink(params.checkInLinkId));
      if (!withdrawn) throw new Refusal('not-found');
      return done;
    },
    async keepAddress({ body, enter }) {
      return enter(async (scope) => {
        const { business } = await scope.snapshot();
        if (!business.people.some(({ id }) => id === body.person)) {
          const data = { noun: 'person', target: body.person };
          throw invalidInput([{ code: 'reference-to-nothing', path: ['person'], value: body.person, data }]);
        }
        await scope.checkIns.keepAddress(body);
        return done;
      });
    },
    async removeAddress({ params, enter }) {
      const removed = await enter(({ checkIns }) => checkIns.removeAddress(params.personId));
      if (!removed) throw new Refusal('not-found');
      return done;
    },
    async lookAtCheckIn({ body }) {
      const page = await store.holdingCheckInLink(hashOf(body.token), async (held) => {
        mayCheckIn(held, new Date());
        const scope = await held.enter(today());
        const { business } = await scope.snapshot();
        const seriesOf = (kpi: string) => seriesOfKpi(business, kpi, today());
        return {
          businessName: business.profile.name,
          currency: business.profile.currency,
          sheet: await sheetFor(scope, held.person, today()),
          own: ownConfidenceScore(business, today(), seriesOf, held.person),
          week: await weekFor(scope, held.person, today()),
          isMailed: await held.isMailed(),
        };
      });
      if (page === null) throw new Refusal('check-in-link-unknown');
      return page;
    },
    async answerCheckIn({ body }) {
      const kept = await store.holdingCheckInLink(hashOf(body.token), async (held) => {
        mayCheckIn(held, new Date());
        const saved = await keepCheckIn(await held.enter(today()), held.person, body, today());
        return { saved, businessId: held.businessId };
      });
      if (kept === null) throw new Refusal('check-in-link-unknown');
      alerts.nudge(kept.businessId);
      // Undo is for people with an account; a link can only give.
      return { ...kept.saved, importId: null, applied: null };
    },
    async answerWeek({ body }) {
      const kept = await store.holdingCheckInLink(hashOf(body.token), async (held) => {
        mayCheckIn(held, new Date());
        return await keepWeek(await held.enter(today()), held.person, body, today());
      });
      if (kept === null) throw new Refusal('check-in-link-unknown');
      // Undo is for people with an account; a link can only give.
      return { ...kept, importId: null };
    },
    async stopCheckInMails({ body }) {
      const stopped = await store.holdingCheckInLink(hashOf(body.token), async (held) => {
        await held.unsubscribe();
        return done;
      });
      if (stopped === null) throw new Refusal('check-in-link-unknown');
      return stopped;
    },
  };
}
