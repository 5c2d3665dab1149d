// Changes of status as they travel.
import * as z from 'zod/mini';
import { messageSchema } from './message.ts';

export const alert = z.strictObject({
  id: z.number(),
  kind: z.enum(['goal-chance', 'signal', 'source']),
  noun: z.enum(['goal', 'kpi', 'source']),
  record: z.string(),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  day: z.string(),
  at: z.string(),
  why: z.array(messageSchema),
  numbers: z.nullable(z.strictObject({ before: z.number(), after: z.number() })),
  isRead: z.boolean(),
});
export type Alert = z.infer<typeof alert>;
