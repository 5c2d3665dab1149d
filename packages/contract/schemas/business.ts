// The whole business as it travels: profile, records, totals of facts, and the version of each.
import { type Business, nounNames, nouns } from '@evenkeel/core';
import * as z from 'zod/mini';
import { versions } from './change.ts';
import { profile, recordSchema } from './record.ts';

const maybeText = z.nullable(z.string());

const totals = z.strictObject({
  money: z.array(
    z.strictObject({
      month: z.string(),
      nature: z.string(),
      activity: maybeText,
      initiative: maybeText,
      payee: maybeText,
      amountMinor: z.number(),
      entries: z.number(),
    }),
  ),
  time: z.array(
    z.strictObject({
      month: z.string(),
      activity: maybeText,
      initiative: maybeText,
      person: maybeText,
      project: maybeText,
      minutes: z.number(),
      entries: z.number(),
    }),
  ),
  series: z.array(
    z.strictObject({ kpi: z.string(), days: z.array(z.string()), values: z.array(z.number()) }),
  ),
  sourceRuns: z.array(
    z.strictObject({ source: z.string(), day: z.string(), outcome: z.string(), goodDay: maybeText }),
  ),
});

const lists = Object.fromEntries(nounNames.map((noun) => [nouns[noun].plural, z.array(recordSchema(noun))]));

export const business = z.strictObject({ profile, ...lists, totals }) as unknown as z.ZodMiniType<Business>;

export const snapshot = z.strictObject({ business, versions, revision: z.number() });

export const sample = z.strictObject({
  id: z.string(),
  name: z.string(),
  industry: z.nullable(z.string()),
  mission: z.nullable(z.string()),
});
export type Sample = z.infer<typeof sample>;
