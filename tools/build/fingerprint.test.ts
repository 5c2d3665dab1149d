// A build is repeated exactly when something that goes into it has changed.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../steps/workspace.mjs';
import { clearStamp, fingerprint, isUpToDate, writeStamp } from './fingerprint.mjs';

let folder: string;
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const print = (): string => fingerprint(folder, ['src', 'lock.json', 'absent']);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-fingerprint-'));
  mkdirSync(join(folder, 'src/dist'), { recursive: true });
  mkdirSync(join(folder, 'src/deep'));
  write('src/a.ts', 'a');
  write('src/deep/b.ts', 'b');
  write('lock.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('an edit, even of the same length, an addition and a removal change it', () => {
  const seen = new Set([print()]);
  write('src/deep/b.ts', 'B');
  utimesSync(join(folder, 'src/deep/b.ts'), 1, 1);
  seen.add(print());
  write('src/c.ts', '');
  seen.add(print());
  rmSync(join(folder, 'src/a.ts'));
  seen.add(print());
  write('lock.json', '{"a":1}');
  seen.add(print());
  expect(seen.size).toBe(5);
});

test('tests and what was built do not', () => {
  const before = print();
  write('src/a.test.ts', 'new');
  write('src/dist/main.mjs', 'new');
  expect(print()).toBe(before);
});

test('a stamp holds for these sources until it is cleared', () => {
  const stamp = join(folder, 'out/.stamp');
  expect(isUpToDate(stamp, print())).toBe(false);
  writeStamp(stamp, print());
  expect(isUpToDate(stamp, print())).toBe(true);
  expect(isUpToDate(stamp, `${print()}x`)).toBe(false);
  clearStamp(stamp);
  expect(isUpToDate(stamp, print())).toBe(false);
});

test('the whole repository is looked through in less than 200 ms', () => {
  const times = [1, 2, 3].map(() => {
    const began = performance.now();
    fingerprint(root, ['packages', 'tools', 'package-lock.json']);
    return performance.now() - began;
  });
  // The best of three: what else the machine does is not our time.
  expect(Math.min(...times)).toBeLessThan(200);
});
