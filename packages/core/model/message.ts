// A message: the id of a sentence and the values in it. Sentences themselves are made at the edge.
import type { Day, Month } from './fields.ts';

export type MessageValue =
  | string
  | number
  | { readonly kind: 'money'; readonly amountMinor: number; readonly currency: string }
  | { readonly kind: 'hours'; readonly hours: number }
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'number'; readonly value: number; readonly unit: string | null }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'record'; readonly noun: string; readonly id: string; readonly name: string }
  | { readonly kind: 'names'; readonly names: readonly string[] };

export interface Message {
  readonly id: string;
  readonly data: Readonly<Record<string, MessageValue>>;
}

export function message(id: string, data: Readonly<Record<string, MessageValue>> = {}): Message {
  return { id, data };
}
