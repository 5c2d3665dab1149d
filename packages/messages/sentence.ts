// Turns a message of the core into a sentence of a language.
import type { Message } from '@evenkeel/core';
import type { I18n } from '@lingui/core';
import type { en } from './en/index.ts';
import { formatValue } from './format-value.ts';

export type MessageId = keyof typeof en;

/** @throws RangeError when the catalogue has no such sentence: a bug, found by the test of the catalogue. */
export function sentence(i18n: I18n, { id, data }: Message): string {
  const language = i18n.locales ? [i18n.locales].flat()[0] : i18n.locale;
  const values = Object.entries(data).map(([name, value]) => [name, formatValue(language ?? 'en', value)]);
  return i18n._(id, Object.fromEntries(values));
}
