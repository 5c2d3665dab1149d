// The records of a business with changes of dates in them, for the picture while one drags.
import type { Business, Change, ChangedFields } from '@evenkeel/core';

export function movedRecords(
  { initiatives, allocations }: Business,
  changes: readonly Change[],
): Pick<Business, 'initiatives' | 'allocations'> {
  const sets = new Map<string, ChangedFields>(
    changes.flatMap((one) => (one.kind === 'update' ? [[`${one.noun}/${one.id}`, one.set] as const] : [])),
  );
  const withSet = <T extends { readonly id: string }>(noun: string, list: readonly T[]): readonly T[] =>
    list.map((one) => ({ ...one, ...sets.get(`${noun}/${one.id}`) }));
  return {
    initiatives: withSet('initiative', initiatives),
    allocations: withSet('allocation', allocations),
  };
}
