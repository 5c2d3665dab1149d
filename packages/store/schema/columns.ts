// How a declared noun looks as a table: one home for names and types of columns, used by every generated statement.
import {
  type Field,
  type FieldMeta,
  type Fields,
  factNouns,
  type NounName,
  nouns,
  profileFields,
} from '@evenkeel/core';

/** One column of a noun's table. */
export interface Column {
  /** The name of the field in memory and in files. */
  readonly field: string;
  /** The name of the column, unquoted. */
  readonly name: string;
  readonly type: 'text' | 'bigint' | 'double precision' | 'boolean' | 'date' | 'jsonb';
  readonly nullable: boolean;
  readonly meta: FieldMeta;
}

/** A `refs` field: a table of its own which links a record with the records that it names. */
export interface Link {
  readonly field: string;
  /** The table that holds the links, unquoted. */
  readonly table: string;
  /** The column of the record that refers. */
  readonly from: string;
  /** The column of the record referred to; also the name of the array in the versions. */
  readonly to: string;
  readonly refersTo: NounName;
}

/** `baselineDay` → `baseline_day`, `assignment-rule` → `assignment_rule`. */
export function snakeCase(name: string): string {
  return name.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The columns that follow from a set of fields, in their order; `refs` fields have none. */
function columnsOf(fields: Fields): readonly Column[] {
  return Object.entries(fields)
    .filter(([, { meta }]) => meta.kind !== 'refs')
    .map(([field, declared]) => ({
      field,
      name: snakeCase(field),
      type: typeOf(declared),
      nullable: !declared.meta.required && declared.meta.kind !== 'boolean' && declared.meta.kind !== 'list',
      meta: declared.meta,
    }));
}

/** The links that follow from the `refs` fields of a noun. */
export function linksOf(noun: NounName): readonly Link[] {
  return Object.entries<Field<unknown>>(nouns[noun].fields)
    .filter(([, { meta }]) => meta.kind === 'refs')
    .map(([field, { meta }]) => ({
      field,
      table: `${snakeCase(noun)}_${snakeCase(field)}`,
      from: snakeCase(noun),
      to: snakeCase(field),
      refersTo: meta.refersTo as NounName,
    }));
}

/** The columns of the tables of one noun, without those that every noun has. */
export function nounColumns(noun: NounName): readonly Column[] {
  return columnsOf(nouns[noun].fields);
}

/** The columns of one kind of facts, without those that the store adds. */
export function factColumns(fact: keyof typeof factNouns): readonly Column[] {
  return columnsOf(factNouns[fact].fields);
}

/** The columns of the business's profile. */
export const profileColumns: readonly Column[] = columnsOf(profileFields);

/** Quotes a name, since some (`order`, `end`, `from`) are words of SQL. */
export function quote(name: string): string {
  return `"${name}"`;
}

/** The quoted name of the table that holds the records of a noun, or of one derived from it (`_version`). */
export function tableOf(noun: NounName | keyof typeof factNouns, suffix = ''): string {
  return `business.${quote(snakeCase(noun) + suffix)}`;
}

function typeOf({ meta }: Field<unknown>): Column['type'] {
  switch (meta.kind) {
    case 'boolean':
      return 'boolean';
    case 'integer':
    case 'money':
      return 'bigint';
    case 'number':
      return 'double precision';
    case 'day':
      return 'date';
    case 'list':
    case 'refs':
      return 'jsonb';
    case 'text':
    case 'long-text':
    case 'choice':
    case 'month':
    case 'ref':
      return 'text';
  }
}
