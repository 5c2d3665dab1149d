// The published schema is the one the declarations give, and it tells good businesses from broken ones.
import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { arbitraryBusiness } from '../../core/testing/arbitrary-business.ts';
import { businessSchema, businessSchemaText } from './business-schema.ts';
import { plainBusiness } from './plain-business.ts';

const published = new URL('../schema/business.schema.json', import.meta.url);
const schema = z.fromJSONSchema(businessSchema() as Parameters<typeof z.fromJSONSchema>[0]);
const accepts = (value: unknown): boolean => schema.safeParse(value).success;

test('the published file is up to date (npm run docs writes it)', async () => {
  expect(await readFile(published, 'utf8')).toBe(businessSchemaText());
});

test('accepts every business that is written', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryBusiness(), (business) => accepts(plainBusiness(business))),
    { numRuns: 25 },
  );
});

const small = {
  evenkeel: 1,
  profile: { name: 'X', currency: 'EUR' },
  goals: [{ id: 'a', title: 'A', status: 'active' }],
  contributions: [{ id: 'c', supportingGoal: 'b', goal: 'a', weight: 1 }],
};
test.each([
  ['the version is missing', { ...small, evenkeel: undefined }, small],
  ['a field is misspelt', { ...small, goals: [{ id: 'a', titel: 'A', status: 'active' }] }, small],
  ['a choice does not exist', { ...small, goals: [{ id: 'a', title: 'A', status: 'done' }] }, small],
  ['a key has capitals', { ...small, goals: [{ id: 'A', title: 'A', status: 'active' }] }, small],
  ['nothing supports', { ...small, contributions: [{ id: 'c', goal: 'a', weight: 1 }] }, small],
  ['a list is unknown', { ...small, gaols: [] }, small],
])('refuses when %s', (_, broken, good) => {
  expect(accepts(good)).toBe(true);
  expect(accepts(JSON.parse(JSON.stringify(broken)))).toBe(false);
});
