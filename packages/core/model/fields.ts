// The vocabulary in which nouns are declared: each field carries its type, unit, what it refers to and how it is read.
import * as z from 'zod/mini';

/** ISO calendar day, `YYYY-MM-DD`. */
export type Day = string & { readonly __brand?: 'day' };
/** ISO calendar month, `YYYY-MM`. */
export type Month = string & { readonly __brand?: 'month' };
/** The key of a record: lower-case slug, unique within its noun and business, given once and never changed. */
export type Id<Noun extends string> = string & { readonly __noun?: Noun };

export type FieldKind =
  | 'text'
  | 'long-text'
  | 'choice'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'money'
  | 'day'
  | 'month'
  | 'ref'
  | 'refs'
  | 'list';

/** What tools need to know about a field beyond its type. */
export interface FieldMeta {
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Unit of a number as a plain code (`hours/week`, `minor-units`, `points`); null where it has none. */
  readonly unit: string | null;
  /** The noun that a `ref` or `refs` field points to. */
  readonly refersTo: string | null;
  readonly choices: readonly string[] | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** The fields of one element of a `list`. */
  readonly element: Readonly<Record<string, Field<unknown>>> | null;
}

export interface Field<T> {
  readonly schema: z.ZodMiniType<T, unknown>;
  readonly meta: FieldMeta;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type Values<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

export const ID_SHAPE: RegExp = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
export const DAY_SHAPE: RegExp = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
export const MONTH_SHAPE: RegExp = /^\d{4}-(?:0[1-9]|1[0-2])$/;

const blank: FieldMeta = {
  kind: 'text',
  required: true,
  unit: null,
  refersTo: null,
  choices: null,
  minimum: null,
  maximum: null,
  element: null,
};

function field<T>(schema: z.ZodMiniType<T, unknown>, meta: Partial<FieldMeta>): Field<T> {
  return { schema, meta: { ...blank, ...meta } };
}

/** One line of text, 1–200 characters. */
export function text(): Field<string> {
  return field(z.string().check(z.trim(), z.minLength(1), z.maxLength(200)), { kind: 'text' });
}

/** Several sentences, up to 4,000 characters. */
export function longText(): Field<string> {
  return field(z.string().check(z.trim(), z.minLength(1), z.maxLength(4000)), { kind: 'long-text' });
}

/** The key of a record of `noun`. */
export function ref<N extends string>(noun: N): Field<Id<N>> {
  return field(idSchema as z.ZodMiniType<Id<N>, unknown>, { kind: 'ref', refersTo: noun });
}

/** Keys of several records of `noun`, in no particular order, each at most once. */
export function refs<N extends string>(noun: N): Field<readonly Id<N>[]> {
  const unique = z.refine<readonly string[]>((ids) => new Set(ids).size === ids.length, {
    error: 'names one record twice',
  });
  const schema = z._default(z.array(idSchema).check(unique), []);
  return field(schema as z.ZodMiniType<readonly Id<N>[], unknown>, {
    kind: 'refs',
    refersTo: noun,
    required: false,
  });
}

/** A real calendar day. */
export function day(): Field<Day> {
  const real = z.refine<string>(isRealDay, { error: 'is not a day of the calendar' });
  return field(z.string().check(z.regex(DAY_SHAPE), real) as z.ZodMiniType<Day, unknown>, { kind: 'day' });
}

export function month(): Field<Month> {
  return field(z.string().check(z.regex(MONTH_SHAPE)) as z.ZodMiniType<Month, unknown>, { kind: 'month' });
}

export interface Range {
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A finite number in `unit`. */
export function number(range: Range = {}): Field<number> {
  return field(
    z
      .number()
      .check(
        ...(range.minimum === undefined ? [] : [z.gte(range.minimum)]),
        ...(range.maximum === undefined ? [] : [z.lte(range.maximum)]),
      ),
    {
      kind: 'number',
      unit: range.unit ?? null,
      minimum: range.minimum ?? null,
      maximum: range.maximum ?? null,
    },
  );
}

/** A whole number in `unit`. */
export function integer(range: Range = {}): Field<number> {
  const plain = number(range);
  return field(
    plain.schema.check(
      z.refine((value: number) => Number.isSafeInteger(value), { error: 'must be a whole number' }),
    ),
    {
      ...plain.meta,
      kind: 'integer',
    },
  );
}

/** An amount in minor units (cents) of the business's currency. */
export function money(range: { minimum?: number } = {}): Field<number> {
  const plain = integer({ unit: 'minor-units', ...range });
  return field(plain.schema, { ...plain.meta, kind: 'money' });
}

export function boolean(): Field<boolean> {
  return field(z._default(z.boolean(), false) as z.ZodMiniType<boolean, unknown>, {
    kind: 'boolean',
    required: false,
  });
}

export function choice<const C extends string>(choices: readonly [C, ...C[]]): Field<C> {
  return field(z.enum(choices) as unknown as z.ZodMiniType<C, unknown>, { kind: 'choice', choices });
}

/** A list of embedded values (no identity of their own). */
export function list<F extends Fields>(element: F): Field<readonly Values<F>[]> {
  const schema = z._default(z.array(objectSchema(element)), []);
  return field(schema as unknown as z.ZodMiniType<readonly Values<F>[], unknown>, {
    kind: 'list',
    required: false,
    element,
  });
}

/** Makes a field optional: left out or null in a file, always `null` in memory. */
export function optional<T>(inner: Field<T>): Field<T | null> {
  return field(z._default(z.nullable(inner.schema), null) as unknown as z.ZodMiniType<T | null, unknown>, {
    ...inner.meta,
    required: false,
  });
}

/** The object schema of a set of fields; unknown names are refused, so that a typing error is never silently lost. */
export function objectSchema<F extends Fields>(fields: F): z.ZodMiniType<Values<F>, unknown> {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema]));
  return z.strictObject(shape) as unknown as z.ZodMiniType<Values<F>, unknown>;
}

export const idSchema: z.ZodMiniType<string, unknown> = z.string().check(z.regex(ID_SHAPE));

function isRealDay(value: string): boolean {
  const [year, monthNumber, dayNumber] = value.split('-').map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return dayNumber <= (lengths[monthNumber - 1] ?? 0);
}
