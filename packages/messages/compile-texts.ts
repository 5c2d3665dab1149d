// Reads ICU sentences once, into the form that is formatted.
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage';

/** Sentences in the form that is formatted, by id. */
export type Catalog = Readonly<Record<string, CompiledMessage>>;

export function compileTexts(texts: Readonly<Record<string, string>>): Catalog {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, compileMessage(text)]));
}
