// The programs are found, mended where an install step was skipped, and copied where they cannot be reached.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canRunProgram, chooseDatabaseUser } from './database-user.ts';
import { copyWithinReach, findPostgresBinaries, mendSymlinks } from './postgres-binaries.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-binaries-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the programs of this platform are found and run', () => {
  const binaries = findPostgresBinaries(null);
  expect(binaries.majorVersion).toBeGreaterThanOrEqual(15);
  expect(canRunProgram(binaries.postgres, null)).toBe(true);
  expect(canRunProgram(binaries.initdb, null)).toBe(true);
});

test('missing links are made, existing ones kept', () => {
  const lib = join(folder, 'native/lib');
  mkdirSync(lib, { recursive: true });
  writeFileSync(join(lib, 'liba.so.1.2'), 'a');
  symlinkSync('liba.so.1.2', join(lib, 'liba.so'));
  const links = ['liba.so', 'liba.so.1'].map((name) => ({
    source: 'native/lib/liba.so.1.2',
    target: `native/lib/${name}`,
  }));
  writeFileSync(join(folder, 'native/pg-symlinks.json'), JSON.stringify(links));
  mendSymlinks(folder);
  mendSymlinks(folder);
  expect(readdirSync(lib).sort()).toEqual(['liba.so', 'liba.so.1', 'liba.so.1.2']);
  expect(existsSync(join(lib, 'liba.so.1'))).toBe(true);
});

test.runIf(process.getuid?.() === 0)(
  'programs in a closed folder are copied once for the database user',
  () => {
    const user = chooseDatabaseUser(null);
    if (user === null) throw new Error('root must get a user');
    chmodSync(folder, 0o755);
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const native = join(closed, 'native');
    symlinkSync(dirname(dirname(findPostgresBinaries(null).postgres)), native);
    expect(canRunProgram(join(native, 'bin/postgres'), user)).toBe(false);
    const copy = copyWithinReach(native, '18.4', user, [join(folder, 'open')]);
    expect(canRunProgram(join(copy, 'bin/postgres'), user)).toBe(true);
    expect(copyWithinReach(native, '18.4', user, [join(folder, 'open')])).toBe(copy);
    expect(readdirSync(join(folder, 'open'))).toHaveLength(1);
  },
);
