// The strategy on one page as it is shown by a link, and the links themselves.
import type { PageGoal, PageInitiative, PageMap, PageStance, StrategyPage } from '@evenkeel/core';
import * as z from 'zod/mini';
import { messageSchema } from './message.ts';

const text = z.string();
const maybeText = z.nullable(z.string());
const maybeNumber = z.nullable(z.number());

const stance: z.ZodMiniType<PageStance> = z.strictObject({
  id: text,
  name: text,
  lowPole: text,
  highPole: text,
  position: z.number(),
  promise: maybeText,
});

const goal: z.ZodMiniType<PageGoal> = z.strictObject({
  id: text,
  title: text,
  share: maybeNumber,
  kpi: maybeText,
  unit: maybeText,
  baseline: maybeNumber,
  target: maybeNumber,
  due: maybeText,
  owner: maybeText,
  perspective: maybeText,
  chance: z.nullable(z.strictObject({ value: z.number(), words: messageSchema })),
});

const map: z.ZodMiniType<PageMap> = z.strictObject({
  lanes: z.array(
    z.strictObject({
      id: text,
      name: text,
      kind: z.enum(['financial', 'customer', 'process', 'learning', 'other']),
      goals: z.array(z.strictObject({ id: text, title: text, mapPlace: maybeNumber })),
    }),
  ),
  arrows: z.array(
    z.strictObject({
      from: text,
      to: text,
      kind: z.enum(['cause', 'support']),
      sign: z.nullable(z.enum(['raises', 'lowers'])),
      lagMonths: maybeNumber,
      isFeedback: z.boolean(),
    }),
  ),
});

const initiative: z.ZodMiniType<PageInitiative> = z.strictObject({
  id: text,
  name: text,
  status: z.enum(['planned', 'active']),
  owner: maybeText,
  start: maybeText,
  end: maybeText,
});

/** Strict: what is not named here never leaves the server by a link. */
export const strategyPage: z.ZodMiniType<StrategyPage> = z.strictObject({
  name: text,
  asOf: text,
  quarter: z.strictObject({ from: text, to: text }),
  vision: maybeText,
  mission: maybeText,
  valueProposition: maybeText,
  values: z.array(stance),
  positioning: z.array(stance),
  goals: z.array(goal),
  map,
  initiatives: z.array(initiative),
});

export const shareLink = z.strictObject({
  id: text,
  /** Null when the account of the owner who made it is gone. */
  createdBy: maybeText,
  createdAt: text,
  /** Null: until it is withdrawn. */
  expiresAt: maybeText,
});
export type ShareLink = z.infer<typeof shareLink>;
