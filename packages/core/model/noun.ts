// What a declared noun is: its names, its fields, and the rules that hold between them.
import type * as z from 'zod/mini';
import { type Fields, type Id, idSchema, objectSchema, type Values } from './fields.ts';

export interface Noun<
  Name extends string = string,
  F extends Fields = Fields,
  Plural extends string = string,
> {
  readonly name: Name;
  /** The name of its list in files and in `Business`. */
  readonly plural: Plural;
  readonly fields: F;
  /** Groups of reference fields of which at most one (or exactly one) may be set. */
  readonly oneOf: readonly OneOf[];
  /** Who may see its records; `owners` for what is confidential in the house. */
  readonly readers: Readers;
  readonly schema: z.ZodMiniType<Values<F> & { readonly id: Id<Name> }, unknown>;
}

export type Readers = 'everybody' | 'owners';

export interface OneOf {
  readonly fields: readonly string[];
  readonly count: 'exactly-one' | 'at-most-one';
}

export type RecordOf<N extends Noun> =
  N extends Noun<infer Name, infer F, string> ? Values<F> & { readonly id: Id<Name> } : never;

/**
 * Declares a noun once; type, validation, file format, JSON Schema, table check and generic routes follow from it.
 *
 * @example
 * export const person = defineNoun('person', 'people', { name: text(), hoursPerWeek: optional(number()) });
 * export type Person = RecordOf<typeof person>;
 */
export function defineNoun<const Name extends string, const Plural extends string, F extends Fields>(
  name: Name,
  plural: Plural,
  fields: F,
  {
    oneOf = [],
    readers = 'everybody',
  }: { readonly oneOf?: readonly OneOf[]; readonly readers?: Readers } = {},
): Noun<Name, F, Plural> {
  const id = { schema: idSchema, meta: { ...idMeta } };
  const schema = objectSchema({ id, ...fields }) as unknown as Noun<Name, F, Plural>['schema'];
  return { name, plural, fields, oneOf, readers, schema };
}

const idMeta = {
  kind: 'text',
  required: true,
  unit: null,
  refersTo: null,
  choices: null,
  minimum: null,
  maximum: null,
  element: null,
} as const;
