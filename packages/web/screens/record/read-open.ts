// Reads the record that an address names.
import { type NounName, nounNames } from '@evenkeel/core';

export interface OpenRecord {
  readonly noun: NounName;
  readonly id: string;
}

/** Reads `<noun>/<id>`; null for anything else. */
export function readOpen(value: unknown): OpenRecord | null {
  if (typeof value !== 'string') return null;
  const [name, id = ''] = value.split('/');
  const noun = nounNames.find((one) => one === name);
  return noun === undefined || id === '' ? null : { noun, id };
}
