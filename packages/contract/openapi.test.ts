// The written description is the one that follows from the routes, and every reference in it leads somewhere.
import { readFileSync } from 'node:fs';
import { nounNames } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { allRoutes } from './index.ts';
import { buildOpenApi } from './openapi.ts';

const written = readFileSync(new URL('openapi.json', import.meta.url), 'utf8');
const description = JSON.parse(written) as {
  info: { version: string };
  paths: Record<string, Record<string, { operationId: string }>>;
  components: { schemas: Record<string, unknown> };
};

test('openapi.json is up to date (`npm run docs` writes it anew)', () => {
  expect(JSON.parse(JSON.stringify(buildOpenApi(description.info.version)))).toEqual(description);
});

test('every reference leads to a component, and every component is referred to', () => {
  const references = [...written.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect([...new Set(references)].sort()).toEqual(Object.keys(description.components.schemas).sort());
});

test('every route stands in it once, under a name of its own', () => {
  const operations = Object.values(description.paths).flatMap((path) => Object.values(path));
  expect(operations).toHaveLength(allRoutes().length);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
});

test('what is sent to create a record may leave out what is optional', () => {
  const goal = description.components.schemas.Goal as { required: string[] };
  const newGoal = description.components.schemas.NewGoal as { required: string[] };
  expect(goal.required).toContain('due');
  expect(newGoal.required).toEqual(['id', 'title', 'status']);
  expect(nounNames.length).toBeGreaterThan(10);
});
