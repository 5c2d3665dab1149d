// Takes out of a logged change what it did to one record, field by field.
import type { LoggedChange } from '@evenkeel/contract';
import type { RawRecord } from './form-values.ts';

export type HistoryStep =
  | { readonly kind: 'created' }
  | { readonly kind: 'removed' }
  | {
      readonly kind: 'field';
      readonly field: string;
      readonly before: unknown;
      readonly after: unknown;
      /** What is known of the rest of the record: units can depend on it. */
      readonly around: RawRecord;
    };

export function stepsOf(
  { changes, inverse }: Pick<LoggedChange, 'changes' | 'inverse'>,
  noun: string,
  id: string,
): readonly HistoryStep[] {
  const back = inverse.find((one) => one.noun === noun && one.id === id);
  const before: RawRecord = back && 'set' in back ? back.set : {};
  return changes
    .filter((change) => change.noun === noun && change.id === id)
    .flatMap((change): readonly HistoryStep[] => {
      if (change.kind === 'create') return [{ kind: 'created' }];
      if (change.kind === 'remove') return [{ kind: 'removed' }];
      const set = (change.set ?? {}) as RawRecord;
      return Object.keys(set).map((field) => ({
        kind: 'field',
        field,
        before: before[field],
        after: set[field],
        around: { ...before, ...set },
      }));
    });
}
