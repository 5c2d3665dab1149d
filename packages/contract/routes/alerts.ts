// Routes about alerts: what changed its status, and what of it was read.
import * as z from 'zod/mini';
import { route } from '../route.ts';
import { alert } from '../schemas/alert.ts';

export const alertRoutes = {
  listAlerts: route({
    access: 'viewer',
    summary: 'Changes of status, newest first: of the chance of goals, of the charts of measures, of sources',
    query: z.strictObject({
      limit: z._default(z.coerce.number<number>().check(z.int(), z.gte(1), z.lte(200)), 100),
      /** Only alerts with a smaller id. */
      before: z.optional(z.coerce.number<number>().check(z.int())),
    }),
    response: z.strictObject({ alerts: z.array(alert) }),
  }),
  countAlerts: route({
    access: 'viewer',
    summary: 'How many alerts this account has not read; a viewer, who marks nothing, has none',
    response: z.strictObject({ unread: z.number() }),
  }),
  markAlertsRead: route({
    access: 'editor',
    summary: 'Mark alerts as read by this account; all of them without a list',
    body: z.strictObject({ alerts: z.nullish(z.array(z.int()).check(z.maxLength(1000))) }),
    response: z.strictObject({ unread: z.number() }),
  }),
};
