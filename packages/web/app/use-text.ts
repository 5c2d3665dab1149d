// The one way for a component to get a sentence: by its id in the message catalogue.
import type { MessageId } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';

/** The id of a text of the web application. */
export type TextId = MessageId;
/** Values for the placeholders of a text; a ready-made number or date string is inserted as it is. */
export type TextValues = Readonly<Record<string, string | number>>;
/** Returns the text in the reader's language. */
export type Translate = (id: TextId, values?: TextValues) => string;

/** Gives the translating function `t`; components re-render when the language changes. */
export function useText(): Translate {
  const { i18n } = useLingui();
  return useCallback((id, values) => i18n._(id, values), [i18n]);
}
