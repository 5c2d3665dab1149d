// The schemas of every noun's records in and out, made from its one declaration.
import {
  type Noun,
  type NounName,
  nouns,
  profileFields,
  profileSchema,
  type RecordOfNoun,
} from '@evenkeel/core';
import * as z from 'zod/mini';

/** Fields that may be left out: they then become null, empty or false. */
type Optional<T> = {
  [K in keyof T]: null extends T[K]
    ? K
    : T[K] extends readonly unknown[]
      ? K
      : boolean extends T[K]
        ? K
        : never;
}[keyof T];
type WithOptional<T> = Omit<T, Optional<T>> & Partial<Pick<T, Optional<T>>>;

/** A record as it is sent to be created. */
export type NewRecord<N extends NounName> = WithOptional<RecordOfNoun<N>>;
/** Only the fields that change. */
export type ChangedRecord<N extends NounName> = Partial<Omit<RecordOfNoun<N>, 'id'>>;

/** A whole record of `noun`. */
export function recordSchema<N extends NounName>(noun: N): z.ZodMiniType<RecordOfNoun<N>, NewRecord<N>> {
  return nouns[noun].schema as unknown as z.ZodMiniType<RecordOfNoun<N>, NewRecord<N>>;
}

/** Any of the fields of `noun` without the defaults, so that what is left out stays as it is. */
export function changedRecordSchema<N extends NounName>(
  noun: N,
): z.ZodMiniType<ChangedRecord<N>, ChangedRecord<N>> {
  return partial(nouns[noun].fields) as unknown as z.ZodMiniType<ChangedRecord<N>, ChangedRecord<N>>;
}

type Fields = Noun['fields'];

/** Every field optional, and none with a default. */
function partial(fields: Fields): z.ZodMiniType<Readonly<Record<string, unknown>>, unknown> {
  const shape = Object.entries(fields).map(([name, { schema }]) => {
    const inner = schema instanceof z.ZodMiniDefault ? schema.def.innerType : schema;
    return [name, z.optional(inner as z.ZodMiniType)] as const;
  });
  return z.strictObject(Object.fromEntries(shape)) as unknown as ReturnType<typeof partial>;
}

export const profile = profileSchema as z.ZodMiniType<
  z.output<typeof profileSchema>,
  WithOptional<z.output<typeof profileSchema>>
>;
export const changedProfile = partial(profileFields) as z.ZodMiniType<
  Partial<z.output<typeof profileSchema>>,
  Partial<z.output<typeof profileSchema>>
>;

/** Why a change is made. */
export const why = z.nullish(z.string().check(z.trim(), z.maxLength(2000)));

/** The version a write is based on (null or left out: write regardless) and why it is made. */
export const writeRegardless = { expectedVersion: z.nullish(z.int().check(z.gte(0))), why };
