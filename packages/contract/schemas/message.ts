// Messages as they travel: the id of a sentence and its values; the reader's side makes the sentence.
import type { Message, MessageValue } from '@evenkeel/core';
import * as z from 'zod/mini';

const messageValue: z.ZodMiniType<MessageValue> = z.union([
  z.string(),
  z.number(),
  z.strictObject({ kind: z.literal('money'), amountMinor: z.number(), currency: z.string() }),
  z.strictObject({ kind: z.literal('hours'), hours: z.number() }),
  z.strictObject({ kind: z.literal('share'), share: z.number() }),
  z.strictObject({ kind: z.literal('number'), value: z.number(), unit: z.nullable(z.string()) }),
  z.strictObject({ kind: z.literal('day'), day: z.string() }),
  z.strictObject({ kind: z.literal('month'), month: z.string() }),
  z.strictObject({ kind: z.literal('record'), noun: z.string(), id: z.string(), name: z.string() }),
  z.strictObject({ kind: z.literal('names'), names: z.array(z.string()) }),
]);

export const messageSchema: z.ZodMiniType<Message> = z.strictObject({
  id: z.string(),
  data: z.record(z.string(), messageValue),
});
