// What a form holds while a record is edited – texts as people write them – and the way there and back.
import {
  type DecimalSign,
  decimalOf,
  type FieldMeta,
  type Fields,
  minorDigits,
  type Problem,
  parseAmount,
  parseNumber,
} from '@evenkeel/core';

/** One row of a list of embedded values. */
export type FormRow = Readonly<Record<string, string>>;
export type FormValue = string | boolean | readonly string[] | readonly FormRow[];
export type FormValues = Readonly<Record<string, FormValue>>;
export type RawRecord = Readonly<Record<string, unknown>>;

/** How the reader and the business write numbers. */
export interface Writing {
  readonly decimal: DecimalSign;
  readonly currency: string;
  /** Kind of a pool: amounts of a pool of money are money. */
  readonly poolKind: (poolId: string) => string | null;
}

/** The form's values of a record; of a new one where `record` holds what is known so far. */
export function toFormValues(fields: Fields, record: RawRecord, writing: Writing): FormValues {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { meta }]) => [
      name,
      toFormValue(meta, record[name], record, writing),
    ]),
  );
}

function toFormValue(meta: FieldMeta, value: unknown, record: RawRecord, writing: Writing): FormValue {
  if (meta.kind === 'boolean') return value === true;
  if (meta.kind === 'refs') return Array.isArray(value) ? value.map(String) : [];
  if (meta.kind === 'list') {
    const rows = Array.isArray(value) ? (value as readonly RawRecord[]) : [];
    return rows.map((row) => toFormValues(meta.element ?? {}, row, writing) as FormRow);
  }
  if (value === null || value === undefined) return '';
  if (typeof value !== 'number') return String(value);
  const digits = moneyDigits(meta, record, writing);
  const plain = digits === null ? String(value) : decimalOf(Math.round(value), digits);
  return plain.replace('.', writing.decimal).replace(/^-/, '−');
}

/** What was read out of a form: the values, and what could not be read. */
export interface ReadForm {
  readonly set: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** Reads the named fields; what is left empty becomes null (an empty list where it is a list). */
export function fromFormValues(
  fields: Fields,
  values: FormValues,
  names: readonly string[],
  writing: Writing,
): ReadForm {
  const set: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const name of names) {
    const meta = fields[name]?.meta;
    if (meta) set[name] = readValue(meta, values[name], [name], values, writing, problems);
  }
  return { set, problems };
}

function readValue(
  meta: FieldMeta,
  value: FormValue | undefined,
  path: Problem['path'],
  values: RawRecord,
  writing: Writing,
  problems: Problem[],
): unknown {
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    if (meta.kind !== 'list') return value;
    return (value as readonly FormRow[]).map((row, index) =>
      Object.fromEntries(
        Object.entries(meta.element ?? {}).map(([name, inner]) => [
          name,
          readValue(inner.meta, row[name], [...path, index, name], row, writing, problems),
        ]),
      ),
    );
  }
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return null;
  if (meta.kind !== 'number' && meta.kind !== 'integer' && meta.kind !== 'money') return text;
  const read = readNumber(text, moneyDigits(meta, values, writing), writing.decimal);
  if (typeof read === 'number') return read;
  problems.push({ code: read, path, value: text, data: {} });
  return null;
}

/** The reader's own way first; where that makes no sense, the other decimal sign. */
function readNumber(text: string, digits: number | null, decimal: DecimalSign): number | string {
  const read = (sign: DecimalSign) =>
    digits === null ? (parseNumber(text, sign) ?? 'not-a-number') : parseAmount(text, sign, digits);
  const first = read(decimal);
  if (typeof first === 'number' || first === 'too-many-decimals' || first === 'amount-too-big') return first;
  const second = read(decimal === '.' ? ',' : '.');
  return typeof second === 'number' ? second : first;
}

/** Decimals of the currency where the field holds minor units; null where it is a plain number. */
export function moneyDigits(meta: FieldMeta, values: RawRecord, writing: Writing): number | null {
  return isMoney(meta, values, writing) ? minorDigits(writing.currency) : null;
}

function isMoney(meta: FieldMeta, values: RawRecord, { poolKind }: Writing): boolean {
  if (meta.kind === 'money') return true;
  return meta.unit === 'pool-unit/month' && poolKindOf(values, poolKind) === 'money';
}

/** The kind of the pool that the values are, or belong to. */
export function poolKindOf(values: RawRecord, poolKind: Writing['poolKind']): string | null {
  if (typeof values.kind === 'string' && values.kind !== '') return values.kind;
  return typeof values.pool === 'string' ? poolKind(values.pool) : null;
}

/** The names of the fields in which two sets of values differ. */
export function changedNames(before: FormValues, after: FormValues): readonly string[] {
  return Object.keys(after).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
