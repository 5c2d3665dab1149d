// Routes about check-ins: giving values and beliefs, signed in or by a link, and asking people for them.
import { ID_SHAPE } from '@evenkeel/core';
import * as z from 'zod/mini';
import { route } from '../route.ts';
import { email, token } from '../schemas/account.ts';
import {
  checkInAnswer,
  checkInLink,
  checkInPage,
  checkInSaved,
  personAddress,
  sentMail,
  weekAnswer,
  weekSaved,
  weekSheet,
} from '../schemas/check-in.ts';

const done = z.strictObject({ done: z.literal(true) });
const person = z.string().check(z.regex(ID_SHAPE));

export const checkInRoutes = {
  readWeek: route({
    access: 'editor',
    summary:
      'Over which works the hours of a person went in a week; without a day, in the last week that has ended',
    query: z.strictObject({ person, monday: z.optional(z.iso.date()) }),
    response: weekSheet,
  }),
  keepWeek: route({
    access: 'editor',
    summary: 'Say over which works the hours of a week went, instead of what was said of it before',
    body: z.strictObject({ person, ...weekAnswer }),
    response: weekSaved,
  }),
  saveCheckIn: route({
    access: 'editor',
    summary:
      'Check in for a person: values of the measures they keep, beliefs about the goals they own, at once',
    body: z.strictObject({ person, ...checkInAnswer }),
    response: checkInSaved,
    status: 201,
  }),
  listCheckInLinks: route({
    access: 'owner',
    summary: 'By which links and mails people are asked for values; no link itself',
    response: z.strictObject({
      links: z.array(checkInLink),
      addresses: z.array(personAddress),
      mails: z.array(sentMail),
      mail: z.strictObject({
        /** Why no mail can be sent; null where it can. */
        missing: z.nullable(z.enum(['server', 'address'])),
        from: z.nullable(z.string()),
      }),
    }),
  }),
  createCheckInLink: route({
    access: 'owner',
    guarded: 'for-many',
    summary:
      'Create a link by which one person checks in without an account; it is shown this once, or mailed',
    body: z.strictObject({
      person,
      days: z._default(z.int().check(z.gte(1), z.lte(365)), 30),
      /** Send it to the person's address instead of showing it. */
      byMail: z._default(z.boolean(), false),
    }),
    response: z.strictObject({
      /** Null where it was mailed. */
      link: z.nullable(z.string()),
      mail: z.nullable(sentMail),
    }),
    status: 201,
  }),
  withdrawCheckInLink: route({
    access: 'owner',
    summary: 'Withdraw a link by which a person checks in',
    response: done,
  }),
  keepAddress: route({
    access: 'owner',
    summary: 'Keep the e-mail address of a person; it is in no export and in no history',
    body: z.strictObject({ person, email, isWeekly: z.boolean() }),
    response: done,
  }),
  removeAddress: route({
    access: 'owner',
    summary: 'Erase the e-mail address of a person',
    response: done,
  }),
  lookAtCheckIn: route({
    access: 'public',
    guarded: 'for-many',
    summary: 'What the holder of a link is asked',
    body: z.strictObject({ token }),
    response: checkInPage,
  }),
  answerCheckIn: route({
    access: 'public',
    guarded: 'for-many',
    summary: 'Check in with a link; the same again changes nothing',
    body: z.strictObject({ token, ...checkInAnswer }),
    response: checkInSaved,
    status: 201,
  }),
  answerWeek: route({
    access: 'public',
    guarded: 'for-many',
    summary: 'Say with a link over which works the hours of the own week went',
    body: z.strictObject({ token, ...weekAnswer }),
    response: weekSaved,
    status: 201,
  }),
  stopCheckInMails: route({
    access: 'public',
    guarded: 'for-many',
    summary: 'Stop the weekly mails to the person of a link; also works with a link that has expired',
    body: z.strictObject({ token }),
    response: done,
  }),
};
