// The error for facts that name a record which the business does not have.
import { StoreError } from '../store-error.ts';

/** @param field the column of the fact; @param targets some of the keys that lead nowhere */
export function dangling(field: string, noun: string, targets: readonly string[]): StoreError {
  return new StoreError(
    'fact-refers-to-nothing',
    `The column “${field}” names a ${noun} that this business does not have: ${targets.join(', ')}. ` +
      `Create it first or correct the file; nothing was imported.`,
    { field, noun, targets },
  );
}
