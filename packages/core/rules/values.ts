// Values for sentences: amounts, hours, shares, days and lists of names, typed so that each language writes its own.
import type { Evidence, Need } from '../assess/figure.ts';
import type { Cost } from '../assess/finding.ts';
import type { Untold } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Resource } from '../figures/flow.ts';
import type { Day, Month } from '../model/fields.ts';
import { type Message, type MessageValue, message } from '../model/message.ts';

export function money({ business }: Context, amountMinor: number): MessageValue {
  return { kind: 'money', amountMinor: Math.round(amountMinor), currency: business.profile.currency };
}

export function hours(value: number): MessageValue {
  return { kind: 'hours', hours: value };
}

/** An amount of a flow: minor units or hours. */
export function amount(context: Context, resource: Resource, value: number): MessageValue {
  return resource === 'money' ? money(context, value) : hours(value);
}

export function share(value: number): MessageValue {
  return { kind: 'share', share: value };
}

export function day(value: Day): MessageValue {
  return { kind: 'day', day: value };
}

export function month(value: Month): MessageValue {
  return { kind: 'month', month: value };
}

export function quantity(value: number, unit: string | null): MessageValue {
  return { kind: 'number', value, unit };
}

/** At most three names, so that a sentence stays short; `more` counts the rest. */
export function names(list: readonly string[]): { readonly names: MessageValue; readonly more: number } {
  return { names: { kind: 'names', names: list.slice(0, 3) }, more: Math.max(0, list.length - 3) };
}

/** A need that is supplied in about so many minutes. */
export function need(id: string, minutes: number, data: Message['data'] = {}): Need {
  return { what: message(`need.${id}`, data), minutes };
}

export function untold(id: string, needs: readonly Need[], data: Message['data'] = {}): Untold {
  return { reason: message(`untold.${id}`, data), needs };
}

export function evidence(
  noun: string,
  id: string,
  name: string,
  detail: string,
  data: Message['data'],
): Evidence {
  return { noun, id, name, detail: message(`evidence.${detail}`, data) };
}

/** What a finding costs: whole minor units, or hours to the hundredth; nothing where it is less than that. */
export function cost(resource: Resource, value: number): Partial<Cost> {
  const amountMinor = Math.round(value);
  const hours = Math.round(value * 100) / 100;
  if (resource === 'money') return amountMinor === 0 ? {} : { amountMinor };
  return hours === 0 ? {} : { hours };
}

/** A fact in the middle of a sentence: without its full stop. */
export function withoutStop(text: string): string {
  return text.replace(/[.!\s]+$/, '');
}
