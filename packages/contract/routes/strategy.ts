// Routes about the link by which staff see the strategy on one page, without an account.
import * as z from 'zod/mini';
import { route } from '../route.ts';
import { token } from '../schemas/account.ts';
import { shareLink, strategyPage } from '../schemas/strategy.ts';

export const strategyRoutes = {
  listShareLinks: route({
    access: 'owner',
    summary: 'The links to the strategy that were not withdrawn',
    response: z.strictObject({ shareLinks: z.array(shareLink) }),
  }),
  createShareLink: route({
    access: 'owner',
    guarded: true,
    summary:
      'Create a link by which everybody who has it sees the strategy on one page; it is shown this once only',
    body: z.strictObject({
      /** How long; until it is withdrawn when left out. */
      days: z.nullish(z.int().check(z.gte(1), z.lte(365))),
    }),
    response: z.strictObject({ shareLink, link: z.string() }),
    status: 201,
  }),
  withdrawShareLink: route({
    access: 'owner',
    summary: 'Withdraw a link to the strategy',
    response: z.strictObject({ done: z.literal(true) }),
  }),
  lookAtStrategy: route({
    access: 'public',
    guarded: 'for-many',
    summary:
      'The strategy on one page, for the holder of a link: no money, no findings, no people but owners',
    body: z.strictObject({ token }),
    response: strategyPage,
  }),
};
