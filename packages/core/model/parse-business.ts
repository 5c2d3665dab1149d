// Turns plain data (from a file, a request, an import) into a `Business`, or into every problem found in it.
import type * as z from 'zod/mini';
import type { Business, ListName } from './business.ts';
import { type AnyRecord, type NounName, nounNames, nouns } from './nouns.ts';
import { problemsOf } from './problem.ts';
import { profileSchema } from './profile.ts';
import { failure, type Problem, type Result, success } from './result.ts';
import { noTotals, type Totals } from './totals.ts';

type Path = readonly (string | number)[];

/**
 * Checks a whole business: types, unknown fields, keys used twice, references that lead nowhere, one-of rules.
 *
 * @param raw `{ profile, people?, functions?, … }`; a list may be left out.
 * @param totals the totals of its facts.
 * @returns the business, or all problems (never only the first).
 */
export function parseBusiness(raw: unknown, totals: Totals = noTotals): Result<Business> {
  if (!isObject(raw)) return failure([problem('not-an-object', [], raw)]);
  const problems: Problem[] = [];
  const profile = check(profileSchema, raw.profile, ['profile'], problems);
  const lists: Record<string, readonly AnyRecord[]> = {};
  for (const name of nounNames) {
    const { plural } = nouns[name];
    lists[plural] = parseList(name, raw[plural], [plural], problems);
  }
  const known = new Set<string>(['profile', ...nounNames.map((name) => nouns[name].plural)]);
  for (const key of Object.keys(raw)) {
    if (!known.has(key)) problems.push(problem('unknown-field', [key], raw[key], { field: key }));
  }
  const business = { profile, ...lists, totals } as unknown as Business;
  if (problems.length === 0) problems.push(...brokenReferences(business));
  return problems.length > 0 ? failure(problems) : success(business);
}

/** Checks one record on its own (not what it refers to). */
export function parseRecord(noun: NounName, raw: unknown): Result<AnyRecord> {
  const problems: Problem[] = [];
  const record = parseOne(noun, raw, [], problems);
  return record === null || problems.length > 0 ? failure(problems) : success(record);
}

/** Every reference that leads to no record, with the path of the field that holds it. */
export function brokenReferences(business: Business): readonly Problem[] {
  const ids = new Map(nounNames.map((name) => [name as string, idsOf(business, name)]));
  const problems: Problem[] = [];
  for (const name of nounNames) {
    const { plural, fields } = nouns[name];
    const references = Object.entries(fields).filter(([, { meta }]) => meta.refersTo !== null);
    recordsOf(business, name).forEach((record, index) => {
      for (const [field, { meta }] of references) {
        const value = (record as Readonly<Record<string, unknown>>)[field];
        const targets = Array.isArray(value) ? value : value === null ? [] : [value];
        for (const target of targets) {
          if (ids.get(meta.refersTo ?? '')?.has(target)) continue;
          const data = { noun: meta.refersTo ?? '', target: String(target) };
          problems.push(problem('reference-to-nothing', [plural, index, field], target, data));
        }
      }
    });
  }
  return problems;
}

export function recordsOf(business: Business, noun: NounName): readonly AnyRecord[] {
  return business[nouns[noun].plural as ListName] as readonly AnyRecord[];
}

function parseList(noun: NounName, raw: unknown, path: Path, problems: Problem[]): readonly AnyRecord[] {
  if (raw === undefined || raw === null) return [];
  if (!Array.isArray(raw)) {
    problems.push(problem('not-a-list', path, raw));
    return [];
  }
  const seen = new Set<string>();
  const records: AnyRecord[] = [];
  raw.forEach((one, index) => {
    const record = parseOne(noun, one, [...path, index], problems);
    if (record === null) return;
    if (seen.has(record.id)) {
      problems.push(problem('key-used-twice', [...path, index, 'id'], record.id, { noun, id: record.id }));
    }
    seen.add(record.id);
    records.push(record);
  });
  return records;
}

function parseOne(noun: NounName, raw: unknown, path: Path, problems: Problem[]): AnyRecord | null {
  const record = check(nouns[noun].schema as z.ZodMiniType<AnyRecord, unknown>, raw, path, problems);
  if (record === null) return null;
  for (const { fields, count } of nouns[noun].oneOf) {
    const set = fields.filter((name) => (record as Readonly<Record<string, unknown>>)[name] !== null);
    if (set.length === 1 || (set.length === 0 && count === 'at-most-one')) continue;
    const data = { fields: fields.join(', '), set: set.length };
    problems.push(problem(set.length === 0 ? 'one-of-missing' : 'one-of-many', path, raw, data));
  }
  return record;
}

function check<T>(
  schema: z.ZodMiniType<T, unknown>,
  raw: unknown,
  path: Path,
  problems: Problem[],
): T | null {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  problems.push(...problemsOf(parsed.error.issues, raw, path));
  return null;
}

function problem(code: string, path: Path, value: unknown, data: Problem['data'] = {}): Problem {
  return { code, path, value, data };
}

function idsOf(business: Business, noun: NounName): ReadonlySet<unknown> {
  return new Set(recordsOf(business, noun).map(({ id }) => id));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
