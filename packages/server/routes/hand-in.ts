// Handing in files by a link: editors make links and look at what waits; its holder looks, uploads and sends.
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { HeldUploadLink } from '@evenkeel/store';
import { hashOf, inDays, newToken } from '../accounts/one-time-token.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Context } from '../handling/context.ts';
import type { Handlers } from '../handling/handler.ts';
import { oneAtATime } from '../handling/one-at-a-time.ts';
import { handInTickets } from '../imports/hand-in-tickets.ts';
import { look, nothingTold } from '../imports/look-at-upload.ts';
import { importInto } from '../imports/run-import.ts';
import type { Uploads } from '../imports/uploads.ts';
import { isAskedFor, isUnambiguous, mayHandIn, mayWait } from '../policies/upload-link.ts';
import { presentHandedIn, presentHandInPage, presentUploadLink, rowsOf } from '../presenters/hand-in.ts';
import { presentUpload } from '../presenters/upload.ts';

type Names =
  | 'listUploadLinks'
  | 'createUploadLink'
  | 'withdrawUploadLink'
  | 'openSentFile'
  | 'declineSentFile'
  | 'lookAtUploadLink'
  | 'beginHandIn'
  | 'handInFile'
  | 'sendHandIn';

const done = { done: true } as const;

/** @param handedIn what came by links and was not sent yet, apart from the uploads of editors */
export function handInHandlers(
  { store, today, addressFor, alerts }: Context,
  uploads: Uploads,
  handedIn: Uploads,
): Handlers<Names> {
  const tickets = handInTickets();

  return {
    async listUploadLinks({ businessId, enter }) {
      const members = await store.members(businessId);
      const names = new Map(members.map(({ accountId, name }) => [accountId, name]));
      return enter(async ({ uploadLinks }) => ({
        uploadLinks: (await uploadLinks.list()).map((one) => presentUploadLink(one, names)),
        sentFiles: (await uploadLinks.sentFiles()).map((one) => ({ ...one })),
      }));
    },
    async createUploadLink({ account, body, enter, request }) {
      const token = newToken();
      const id = hashOf(token);
      const { name, note, takes, days } = body;
      const expiresAt = inDays(days).toISOString();
      const made = await enter(async ({ uploadLinks }) => {
        await uploadLinks.add({ id, name, note: note || null, takes, createdBy: account.id, expiresAt });
        return (await uploadLinks.list()).find((one) => one.id === id);
      });
      if (made === undefined) throw new Error('the link that was made is not there');
      const names = new Map([[account.id, account.name]]);
      return {
        uploadLink: presentUploadLink(made, names),
        link: `${addressFor(request)}/hand-in#token=${token}`,
      };
    },
    async withdrawUploadLink({ params, enter }) {
      const withdrawn = await enter(({ uploadLinks }) => uploadLinks.withdraw(params.uploadLinkId));
      if (!withdrawn) throw new Refusal('not-found');
      return done;
    },
    async openSentFile({ businessId, account, params, enter }) {
      const sent = await enter(({ uploadLinks }) => uploadLinks.waiting(params.sentFileId));
      if (sent === null) throw new Refusal('not-found');
      const { id, linkName, fileName, content } = sent;
      const file = { fileName, content: Readable.from([content]) };
      const upload = await uploads.add(businessId, account.id, file, { id, linkName });
      await look(upload, enter, nothingTold);
      return presentUpload(upload);
    },
    async declineSentFile({ params, enter }) {
      const declined = await enter(({ uploadLinks }) => uploadLinks.end(params.sentFileId, null));
      if (!declined) throw new Refusal('not-found');
      return done;
    },
    lookAtUploadLink: ({ body }) => holding(hashOf(body.token), pageOf),
    async beginHandIn({ body }) {
      const link = hashOf(body.token);
      await holding(link, async () => {});
      return { ticket: tickets.issue(link) };
    },
    async handInFile({ params, file }) {
      const link = tickets.take(params.ticket);
      if (link === null) throw new Refusal('upload-ticket-used');
      return oneAtATime(`hand-in ${link}`, async () => {
        const { businessId, takes } = await holding(
          link,
          async ({ businessId: id, link: { takes: asked } }) => ({
            ...{ businessId: id, takes: asked },
          }),
        );
        // One file at a time: the one before, which was not sent, makes room.
        await handedIn.removeOf(link);
        const upload = await handedIn.add(`${businessId} ${link}`, link, await file());
        try {
          const enter = <T>(work: (scope: Awaited<ReturnType<HeldUploadLink['enter']>>) => Promise<T>) =>
            holding(link, async (held) => work(await held.enter(today())));
          const preview = await look(upload, enter, nothingTold);
          return presentHandedIn(upload, isAskedFor(preview, takes, upload.fileName));
        } catch (error) {
          await handedIn.remove(upload);
          throw error;
        }
      });
    },
    async sendHandIn({ body }) {
      const link = hashOf(body.token);
      return oneAtATime(`hand-in ${link}`, async () => {
        const answer = await holding(link, async (held) => {
          const upload = handedIn.find(`${held.businessId} ${link}`, body.uploadId);
          const scope = await held.enter(today());
          // What is remembered may have changed since the file was looked at.
          const preview = await look(upload, (work) => work(scope), nothingTold);
          const { fileName } = upload;
          const kind = isAskedFor(preview, held.link.takes, fileName);
          const { good, rejected } = rowsOf(preview);
          // Read as one before it, which may be the very fault: an editor can tell.
          if (good === 0 && !preview.remembered)
            throw new Refusal('nothing-to-read', { data: { file: fileName } });
          const file = { link, fileName, kind, goodRows: good, rejectedRows: rejected };
          const isStored = isUnambiguous(preview);
          if (isStored) {
            const { importId } = await importInto(scope, upload, preview);
            await scope.uploadLinks.keep({ ...file, importId });
          } else {
            mayWait(await scope.uploadLinks.sentFiles(link));
            await scope.uploadLinks.keep({ ...file, content: await readFile(upload.path) });
          }
          const state = isStored ? ('stored' as const) : ('waiting' as const);
          return { upload, businessId: held.businessId, state, page: await pageOf(held) };
        });
        await handedIn.remove(answer.upload);
        if (answer.state === 'stored') alerts.nudge(answer.businessId);
        return { state: answer.state, page: answer.page };
      });
    },
  };

  /** @throws Refusal for a link that is unknown, withdrawn or has run out */
  async function holding<T>(link: string, work: (held: HeldUploadLink) => Promise<T>): Promise<T> {
    const held = await store.holdingUploadLink(link, async (one) => {
      mayHandIn(one, new Date());
      return { value: await work(one) };
    });
    if (held === null) throw new Refusal('upload-link-unknown');
    return held.value;
  }

  async function pageOf(held: HeldUploadLink) {
    const scope = await held.enter(today());
    return presentHandInPage(
      await scope.profile(),
      held.link,
      await scope.uploadLinks.sentFiles(held.link.id),
    );
  }
}
