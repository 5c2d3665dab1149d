// The forecast of a measure as it travels; the types are the core's, and the compiler holds these schemas against them.
import type { Outlook, OutlookAnswer } from '@evenkeel/core';
import * as z from 'zod/mini';

const numbers = z.array(z.number());

const outlook: z.ZodMiniType<Outlook> = z.strictObject({
  from: z.string(),
  horizon: z.number(),
  n: z.number(),
  period: z.number(),
  isSeasonal: z.boolean(),
  methods: z.array(z.string()),
  floor: z.nullable(z.number()),
  seed: z.number(),
  paths: z.number(),
  mean: numbers,
  steps: numbers,
  values: z.array(numbers),
  totals: z.array(numbers),
  highest: z.array(numbers),
  lowest: z.array(numbers),
});

export const outlookAnswer: z.ZodMiniType<OutlookAnswer> = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), outlook }),
  z.strictObject({
    ok: z.literal(false),
    reason: z.enum(['too-short', 'not-a-number', 'too-large', 'too-many-gaps', 'constant']),
    n: z.number(),
    needed: z.nullable(z.number()),
  }),
]);
