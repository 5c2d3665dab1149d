// The last line of `npm test` tells the truth about real runs of Vitest.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../steps/workspace.mjs';
import { exitCodeFor, summarize } from './summary.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-count-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs Vitest with our reporter on one test file with this text. */
function countOf(text: string): unknown {
  writeFileSync(join(folder, 'some.test.js'), text);
  const file = join(folder, 'count.json');
  spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--globals',
      `--root=${folder}`,
      `--reporter=${join(root, 'tools/test/count-reporter.mjs')}`,
    ],
    { cwd: folder, env: { ...process.env, EVENKEEL_TEST_COUNT: file } },
  );
  return JSON.parse(readFileSync(file, 'utf8'));
}

test('tests are counted by how they ended', () => {
  const text = `
    test('a', () => {});
    test('b', () => {});
    test.skip('c', () => {});
    test.todo('d');
    describe('deep', () => { test('e', () => { throw new Error('e'); }); });`;
  expect(countOf(text)).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

test('a file that cannot be loaded is a failure', () => {
  expect(countOf("import './absent.js'; test('a', () => {});")).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a group whose preparation breaks is a failure', () => {
  const text = "describe('g', () => { beforeAll(() => { throw new Error('x'); }); test('a', () => {}); });";
  expect(countOf(text)).toMatchObject({ passed: 0, failed: 1 });
});

test('an error outside of all tests is a failure', () => {
  const text =
    "test('a', () => { setTimeout(() => { throw new Error('late'); }); }); test('b', (() => new Promise((r) => setTimeout(r, 50))));";
  expect(countOf(text)).toEqual({ passed: 2, failed: 1, skipped: 0 });
});

test('the last line has its exact form', () => {
  expect(summarize({ passed: 12, failed: 0 })).toBe('12 passed, 0 failed');
  expect(summarize({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
});

test('success needs a test, no failure and a good end', () => {
  expect(exitCodeFor({ code: 0, tested: 1, failed: 0 })).toBe(0);
  expect(exitCodeFor({ code: 0, tested: 0, failed: 0 })).toBe(1);
  expect(exitCodeFor({ code: 0, tested: 1, failed: 1 })).toBe(1);
  expect(exitCodeFor({ code: 1, tested: 1, failed: 0 })).toBe(1);
});
