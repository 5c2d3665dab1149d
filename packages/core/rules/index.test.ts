// The list of rules is complete: every file that holds a rule is listed, tested, and named like its rule.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Rule } from '../assess/rule.ts';
import { rules } from './index.ts';

const folder = import.meta.dirname;
const files = readdirSync(folder);
const sources = files.filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts',
);

test('every file that holds a rule is listed, and nothing else', async () => {
  const inFiles = await Promise.all(
    sources.map(async (file) => {
      const module: Readonly<Record<string, unknown>> = await import(join(folder, file));
      return Object.entries(module)
        .filter((entry): entry is [string, Rule] => isRule(entry[1]))
        .map(([name, { id }]) => ({ file, name, id }));
    }),
  );
  for (const { file, name, id } of inFiles.flat()) {
    expect(file).toBe(`${id}.ts`);
    expect(name).toBe(id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
  }
  expect(
    inFiles
      .flat()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(rules.map(({ id }) => id).sort());
});

test('every rule has a test beside it', () => {
  for (const { id } of rules) expect(files).toContain(`${id}.test.ts`);
});

test('ids are lower-case words, each used once', () => {
  for (const { id } of rules) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('a published rule names its source', () => {
  for (const { basis, citation, id } of rules)
    if (basis !== 'convention') expect(citation, id).not.toBeNull();
});

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'check' in value && 'id' in value;
}
