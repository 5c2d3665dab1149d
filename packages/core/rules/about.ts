// Names a record in a finding.
import type { RecordRef } from '../assess/figure.ts';
import type { NounName } from '../model/nouns.ts';

export function about(
  noun: NounName,
  record: { readonly id: string; readonly name?: string; readonly title?: string },
): RecordRef {
  return { noun, id: record.id, name: record.name ?? record.title ?? record.id };
}
