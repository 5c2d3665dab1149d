// Translates the checker's issues into our problems, so that no message of a library reaches a person.
import type * as z from 'zod/mini';
import { DAY_SHAPE, ID_SHAPE, MONTH_SHAPE } from './fields.ts';
import type { Problem } from './result.ts';

type Issue = z.core.$ZodIssue;

/** @param raw the value that was checked; @param path where it stood. */
export function problemsOf(
  issues: readonly Issue[],
  raw: unknown,
  path: Problem['path'],
): readonly Problem[] {
  return issues.flatMap((issue) => {
    const inner = issue.path.filter((part) => typeof part !== 'symbol');
    const full = [...path, ...inner];
    const value = inner.reduce<unknown>(stepInto, raw);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        code: 'unknown-field',
        path: [...full, key],
        value: stepInto(value, key),
        data: { field: key },
      }));
    }
    return [{ path: full, value, ...codeOf(issue, value) }];
  });
}

function codeOf(issue: Issue, value: unknown): Pick<Problem, 'code' | 'data'> {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined || value === null
        ? { code: 'required', data: { expected: issue.expected } }
        : { code: 'wrong-type', data: { expected: issue.expected } };
    case 'invalid_value':
      return { code: 'not-a-choice', data: { choices: issue.values.map(String).join(', ') } };
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum > 1) {
        return { code: 'text-too-short', data: { minimum: Number(issue.minimum) } };
      }
      return issue.origin === 'string'
        ? { code: 'empty-text', data: {} }
        : { code: 'too-small', data: { minimum: Number(issue.minimum) } };
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'text-too-long', data: { maximum: Number(issue.maximum) } }
        : { code: 'too-big', data: { maximum: Number(issue.maximum) } };
    case 'invalid_format':
      return { code: formatCodes[('pattern' in issue && issue.pattern) || ''] ?? 'wrong-format', data: {} };
    default:
      return { code: 'invalid', data: { reason: issue.message } };
  }
}

const formatCodes: Readonly<Record<string, string>> = {
  [String(ID_SHAPE)]: 'not-a-key',
  [String(DAY_SHAPE)]: 'not-a-day',
  [String(MONTH_SHAPE)]: 'not-a-month',
};

function stepInto(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}
