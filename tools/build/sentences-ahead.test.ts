// What the build puts in place of a catalogue is what that catalogue would compute.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalog as first } from '../../packages/messages/compiled/first.ts';
import { catalog as later } from '../../packages/messages/compiled/later.ts';
import { sentencesAhead } from './sentences-ahead.mjs';

const folder = join(import.meta.dirname, '../../packages/messages/compiled');

test.each([
  ['first.ts', first],
  ['later.ts', later],
])('gives %s as a value that needs nothing else', async (name, expected) => {
  const watched: string[] = [];
  const { load } = sentencesAhead();
  const answer = await load.handler.call(
    { addWatchFile: (path: string) => watched.push(path) },
    join(folder, name),
  );
  expect(answer.code).not.toMatch(/\bimport\b[^"]*from/);
  const value = await import(`data:text/javascript,${encodeURIComponent(answer.code)}`);
  expect(value.catalog).toEqual(expected);
  expect(watched.some((path) => path.endsWith('compile-texts.ts'))).toBe(true);
});

test('takes the parts that a browser loads, and nothing else', () => {
  const { id } = sentencesAhead().load.filter;
  const taken = readdirSync(folder).filter((name) => id.test(join(folder, name)));
  expect(taken.sort()).toEqual(['first.ts', 'later.ts', 'library.ts']);
});
