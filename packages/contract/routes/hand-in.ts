// Routes about handing in files by a link: made by editors, used by a bookkeeper without an account.
import * as z from 'zod/mini';
import { route } from '../route.ts';
import { token } from '../schemas/account.ts';
import { handedIn, handInPage, sentFile, takes, uploadLink } from '../schemas/hand-in.ts';
import { upload } from '../schemas/import.ts';

const done = z.strictObject({ done: z.literal(true) });

export const handInRoutes = {
  listUploadLinks: route({
    access: 'editor',
    summary: 'The links by which files are handed in, and the files that came by them, newest first',
    response: z.strictObject({ uploadLinks: z.array(uploadLink), sentFiles: z.array(sentFile) }),
  }),
  createUploadLink: route({
    access: 'editor',
    guarded: 'for-many',
    summary: 'Create a link by which somebody without an account hands in files; it is shown this once only',
    body: z.strictObject({
      /** Who it is for. */
      name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
      /** What is asked for. */
      note: z._default(z.nullable(z.string().check(z.trim(), z.maxLength(500))), null),
      takes: z._default(takes, 'ledger'),
      days: z._default(z.int().check(z.gte(1), z.lte(365)), 90),
    }),
    response: z.strictObject({ uploadLink, link: z.string() }),
    status: 201,
  }),
  withdrawUploadLink: route({
    access: 'editor',
    summary: 'Withdraw a link by which files are handed in; what came by it stays',
    response: done,
  }),
  openSentFile: route({
    access: 'editor',
    summary:
      'Open a handed-in file that waits, as if it had been uploaded here; importing it ends its waiting',
    response: upload,
    status: 201,
  }),
  declineSentFile: route({
    access: 'editor',
    summary: 'Decline a handed-in file that waits; its content is forgotten',
    response: done,
  }),
  lookAtUploadLink: route({
    access: 'public',
    guarded: 'for-many',
    summary: 'What the holder of a link is asked for, and what they have sent by it',
    body: z.strictObject({ token }),
    response: handInPage,
  }),
  beginHandIn: route({
    access: 'public',
    guarded: 'for-many',
    summary: 'A ticket for one file, good for ten minutes: it keeps the link out of addresses',
    body: z.strictObject({ token }),
    response: z.strictObject({ ticket: z.string() }),
    status: 201,
  }),
  handInFile: route({
    access: 'public',
    guarded: 'for-many',
    summary: 'Upload a file with a ticket; nothing is stored yet, the answer shows what was recognised in it',
    body: { kind: 'file', maximumBytes: 20 * 1024 * 1024 },
    response: handedIn,
    status: 201,
  }),
  sendHandIn: route({
    access: 'public',
    guarded: 'for-many',
    summary:
      'Send the uploaded file: it is stored where nothing about it is open, else an editor looks at it first',
    body: z.strictObject({ token, uploadId: z.uuid() }),
    response: z.strictObject({ state: z.enum(['stored', 'waiting']), page: handInPage }),
    status: 201,
  }),
};
