// Whether everything is installed is decided by what is there, not by who has put it there.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from './install.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-install-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Packages = Record<string, { version?: string; optional?: boolean; link?: boolean }>;

function want(packages: Packages): void {
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
}

function have(packages: Packages): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
}

test('nothing is installed in a fresh clone', () => {
  want({ 'node_modules/a': { version: '1.0.0' } });
  expect(isInstalled(folder)).toBe(false);
});

test('what npm itself has installed counts, foreign optional packages may be missing', () => {
  want({
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b-darwin': { version: '2.0.0', optional: true },
  });
  have({ 'node_modules/a': { version: '1.0.0' } });
  expect(isInstalled(folder)).toBe(true);
  expect(isInstalled(folder)).toBe(true);
});

test('another version or a missing package does not', () => {
  want({ 'node_modules/a': { version: '1.0.1' } });
  have({ 'node_modules/a': { version: '1.0.0' } });
  expect(isInstalled(folder)).toBe(false);
  have({});
  expect(isInstalled(folder)).toBe(false);
});

test('a changed lockfile is noticed after everything was up to date', () => {
  want({ 'node_modules/a': { version: '1.0.0' } });
  have({ 'node_modules/a': { version: '1.0.0' } });
  expect(isInstalled(folder)).toBe(true);
  want({ 'node_modules/a': { version: '1.1.0' } });
  expect(isInstalled(folder)).toBe(false);
});
