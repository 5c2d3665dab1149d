// Arbitrary valid businesses for property tests, made from the declarations: a new noun is covered without a change here.
import * as fc from 'fast-check';
import type { Business } from '../model/business.ts';
import type { Fields } from '../model/fields.ts';
import { type NounName, nounNames, nouns } from '../model/nouns.ts';
import { parseBusiness } from '../model/parse-business.ts';
import { profileFields } from '../model/profile.ts';

type Ids = Readonly<Record<string, readonly string[]>>;
type Raw = Readonly<Record<string, unknown>>;

export interface BusinessShape {
  /** At most so many records of each noun. */
  readonly most?: number;
}

/** Every reference leads to a record, every one-of rule is kept; texts, numbers and days are as awkward as is allowed. */
export function arbitraryBusiness({ most = 4 }: BusinessShape = {}): fc.Arbitrary<Business> {
  const counts = fc.record(Object.fromEntries(nounNames.map((noun) => [noun, arbitraryIds(most)])));
  return counts.chain((ids) =>
    fc
      .record({ profile: arbitraryProfile, ...listsOf(withoutHomeless(ids)) })
      .map((raw) => validBusiness(raw)),
  );
}

function listsOf(ids: Ids): Readonly<Record<string, fc.Arbitrary<readonly Raw[]>>> {
  return Object.fromEntries(
    nounNames.map((noun) => {
      const records = (ids[noun] ?? []).map((id) => arbitraryRecord(noun, id, ids));
      return [nouns[noun].plural, fc.tuple(...records)];
    }),
  );
}

/** Leaves out records that must refer to something when there is nothing of the kind. */
function withoutHomeless(ids: Ids): Ids {
  const kept: Record<string, readonly string[]> = { ...ids };
  for (const noun of nounNames) {
    const { fields, oneOf } = nouns[noun];
    const lacks = (name: string): boolean => {
      const { refersTo } = fieldsOf(fields)[name]?.meta ?? { refersTo: null };
      return refersTo !== null && (kept[refersTo] ?? []).length === 0;
    };
    const needed = Object.entries(fieldsOf(fields)).filter(([, { meta }]) => meta.required);
    const groups = oneOf.filter(({ count }) => count === 'exactly-one');
    const isHomeless =
      needed.some(([name]) => lacks(name)) || groups.some((group) => group.fields.every(lacks));
    if (isHomeless) kept[noun] = [];
  }
  return kept;
}

function arbitraryRecord(noun: NounName, id: string, ids: Ids): fc.Arbitrary<Raw> {
  const { fields, oneOf } = nouns[noun];
  const grouped = new Set(oneOf.flatMap((group) => group.fields));
  const alone = Object.entries(fieldsOf(fields)).filter(([name]) => !grouped.has(name));
  const groups = oneOf.map(({ fields: names, count }) => {
    const choices = names.flatMap((name) => {
      const value = fieldsOf(fields)[name];
      if (!value || (value.meta.refersTo !== null && (ids[value.meta.refersTo] ?? []).length === 0))
        return [];
      return [arbitraryOf(value, ids).map((set): Raw => ({ [name]: set }))];
    });
    return fc.oneof(
      ...choices,
      ...(count === 'at-most-one' || choices.length === 0 ? [fc.constant({})] : []),
    );
  });
  const own = fc.record(Object.fromEntries(alone.map(([name, field]) => [name, arbitraryValue(field, ids)])));
  return fc.tuple(own, ...groups).map((parts) => Object.assign({ id }, ...parts) as Raw);
}

function fieldsOf(fields: unknown): Fields {
  return fields as Fields;
}

type AnyField = Fields[string];

function arbitraryValue(field: AnyField, ids: Ids): fc.Arbitrary<unknown> {
  const { kind, required, refersTo } = field.meta;
  const canBeNull = !required && kind !== 'refs' && kind !== 'list' && kind !== 'boolean';
  if (kind === 'ref' && (ids[refersTo ?? ''] ?? []).length === 0) return fc.constant(null);
  return canBeNull ? fc.option(arbitraryOf(field, ids), { nil: null }) : arbitraryOf(field, ids);
}

function arbitraryOf({ meta }: AnyField, ids: Ids): fc.Arbitrary<unknown> {
  const { minimum, maximum } = meta;
  switch (meta.kind) {
    case 'text':
      return arbitraryText(200);
    case 'long-text':
      return arbitraryText(4000);
    case 'choice':
      return fc.constantFrom(...(meta.choices ?? []));
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'money':
      return fc.integer({ min: minimum ?? -1_000_000, max: maximum ?? 2_000_000_000 });
    case 'number':
      return arbitraryNumber(minimum, maximum);
    case 'day':
      return arbitraryDay;
    case 'month':
      return arbitraryDay.map((day) => day.slice(0, 7));
    case 'ref':
      return fc.constantFrom(...(ids[meta.refersTo ?? ''] ?? []));
    case 'refs':
      return fc.subarray([...(ids[meta.refersTo ?? ''] ?? [])]);
    case 'list':
      return fc.array(
        fc.record(
          Object.fromEntries(
            Object.entries(meta.element ?? {}).map(([name, field]) => [name, arbitraryValue(field, ids)]),
          ),
        ),
        { maxLength: 3 },
      );
  }
}

const awkward = [
  'null',
  '~',
  'yes',
  '1.0',
  '0x1F',
  '2026-01-01',
  '- a',
  '# no',
  'a: b',
  "'",
  '"',
  '{}',
  '*a',
  '!!str x',
  '=1+1',
];

function arbitraryText(maxLength: number): fc.Arbitrary<string> {
  const anything = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom(' ', '\n', '\t', ':', '#'),
    ),
    maxLength: 40,
  });
  return fc
    .oneof({ weight: 4, arbitrary: anything }, { weight: 1, arbitrary: fc.constantFrom(...awkward) })
    .map((text) => text.trim().slice(0, maxLength))
    .filter((text) => text !== '' && !/\p{Surrogate}/u.test(text));
}

function arbitraryNumber(minimum: number | null, maximum: number | null): fc.Arbitrary<number> {
  const min = minimum ?? -1e12;
  const max = maximum ?? 1e12;
  const whole = fc.integer({ min: Math.max(min, -1000), max: Math.min(max, 1000) });
  const any = fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
  // A file keeps no negative zero.
  return fc.oneof(whole, any).map((value) => value + 0);
}

const arbitraryDay: fc.Arbitrary<string> = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function arbitraryIds(most: number): fc.Arbitrary<readonly string[]> {
  const id = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,10}[a-z0-9])?$/);
  return fc.uniqueArray(id, { maxLength: most });
}

const arbitraryProfile: fc.Arbitrary<Raw> = fc
  .record({
    ...Object.fromEntries(
      Object.entries(profileFields).map(([name, field]) => [name, arbitraryValue(field as AnyField, {})]),
    ),
    currency: fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CHF'),
  })
  .map((raw) => raw as Raw);

function validBusiness(raw: unknown): Business {
  const parsed = parseBusiness(raw);
  if (parsed.ok) return parsed.value;
  throw new Error(`the arbitrary business is not valid: ${JSON.stringify(parsed.problems)}`);
}
