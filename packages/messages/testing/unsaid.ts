// Finds what would go wrong when a message is said: no such sentence, or a value that the sentence uses but nobody gave.
import type { Message } from '@evenkeel/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { en } from '../en/index.ts';

/** @returns nothing when the message can be said in full. */
export function unsaid({ id, data }: Message): readonly string[] {
  const text = (en as Readonly<Record<string, string>>)[id];
  if (text === undefined) return [`no sentence is called ${id}`];
  return [...valuesIn(compileMessage(text))]
    .filter((name) => data[name] === undefined)
    .map((name) => `${id} uses {${name}}, which is not given`);
}

/** The names of all values in a compiled sentence, also inside its plural and select branches. */
export function valuesIn(tokens: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  collect(tokens, names);
  return names;
}

function collect(tokens: unknown, names: Set<string>): void {
  if (!Array.isArray(tokens)) return;
  for (const token of tokens as readonly unknown[]) {
    if (!Array.isArray(token)) continue;
    const [name, , options] = token as readonly unknown[];
    names.add(String(name));
    if (typeof options === 'object' && options !== null) {
      for (const branch of Object.values(options)) collect(branch, names);
    }
  }
}
