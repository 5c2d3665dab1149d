// Units of fields as words; some depend on what else stands in the form.
import type { FieldMeta } from '@evenkeel/core';
import type { TextId, Translate } from '../../app/use-text.ts';
import { poolKindOf, type RawRecord, type Writing } from './form-values.ts';

/** The unit of a field, or null where there is none worth saying. */
export function unitOf(
  meta: FieldMeta,
  values: RawRecord,
  { currency, poolKind }: Writing,
  t: Translate,
): string | null {
  if (meta.kind === 'money') return currency;
  if (meta.unit === null || meta.unit === 'stance') return null;
  if (meta.unit !== 'pool-unit/month') return t(`unit.${meta.unit}` as TextId);
  const kind = poolKindOf(values, poolKind);
  if (kind === 'money') return t('unit.money/month', { currency });
  return kind === 'hours' ? t('unit.hours/month') : null;
}

export function isChoice(meta: FieldMeta | undefined): boolean {
  return meta?.kind === 'choice';
}
