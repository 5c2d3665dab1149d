// Writes the value of any field in words: for histories, conflicts and lists.
import { type Business, type Field, type FieldMeta, type NounName, nouns } from '@evenkeel/core';
import { useCallback } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import { moneyDigits, poolKindOf } from './form-values.ts';
import { nameOf } from './record-names.ts';
import { useWriting } from './use-writing.ts';

/** `record` is the whole record where known: the unit of an amount can depend on it. */
export type ValueWords = (
  noun: NounName,
  field: string,
  value: unknown,
  record?: Readonly<Record<string, unknown>>,
) => string;

export function useValueWords(business: Business): ValueWords {
  const t = useText();
  const format = useFormat();
  const writing = useWriting(business);
  return useCallback(
    (noun, field, value, record = {}) => {
      const declared: Readonly<Record<string, Field<unknown>>> = nouns[noun].fields;
      const write = (prefix: string, meta: FieldMeta, one: unknown): string => {
        if (one === null || one === undefined || one === '') return t('record.nothing');
        if (typeof one === 'boolean') return t(one ? 'record.yes' : 'record.no');
        if (meta.kind === 'list' && Array.isArray(one)) {
          if (one.length === 0) return t('record.nothing');
          return one
            .map((row: Readonly<Record<string, unknown>>) =>
              Object.entries(meta.element ?? {})
                .map(([name, inner]) => write(`${prefix}.${name}`, inner.meta, row[name]))
                .join(' · '),
            )
            .join('; ');
        }
        if (Array.isArray(one)) {
          const names = one.map((id) => nameOf(business, meta.refersTo ?? '', String(id)));
          return names.length === 0 ? t('record.nothing') : names.join(', ');
        }
        if (typeof one === 'number') {
          if (moneyDigits(meta, record, writing) !== null)
            return format.money(Math.round(one), writing.currency);
          if (meta.unit === 'stance') return format.signed(one);
          const hours = meta.unit === 'pool-unit/month' && poolKindOf(record, writing.poolKind) === 'hours';
          return hours ? format.hours(one, 1) : format.number(one);
        }
        const text = String(one);
        if (meta.kind === 'choice') return t(`choice.${prefix}.${text}` as TextId);
        if (meta.kind === 'day') return format.day(text);
        if (meta.kind === 'month') return format.month(text);
        return meta.kind === 'ref' ? nameOf(business, meta.refersTo ?? '', text) : text;
      };
      const meta = declared[field]?.meta;
      return meta ? write(`${noun}.${field}`, meta, value) : String(value);
    },
    [business, t, format, writing],
  );
}
