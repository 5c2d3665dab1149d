// Which records a logged change touched, each once, in the order of the change.
import type { LoggedChange } from '@evenkeel/contract';
import { type NounName, nounNames } from '@evenkeel/core';

export interface TouchedRecord {
  readonly noun: NounName;
  readonly id: string;
}

export function touchedRecords({ changes }: Pick<LoggedChange, 'changes'>): readonly TouchedRecord[] {
  const touched = new Map<string, TouchedRecord>();
  for (const change of changes) {
    const noun = nounNames.find((one) => one === change.noun);
    if (noun === undefined || typeof change.id !== 'string') continue;
    touched.set(`${noun}/${change.id}`, { noun, id: change.id });
  }
  return [...touched.values()];
}

/** What was known of a record when it was made or removed, so that it can be named though it is gone. */
export function recordIn(
  { changes, inverse }: Pick<LoggedChange, 'changes' | 'inverse'>,
  { noun, id }: TouchedRecord,
): Readonly<Record<string, unknown>> {
  const sets = [...inverse, ...changes].filter((one) => one.noun === noun && one.id === id);
  return Object.assign({ id }, ...sets.map((one) => ('set' in one ? one.set : {})));
}
