// Secrets open only with their key and where they belong; the key lies in a file of its own that others cannot read.
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seal, unseal } from './sealed.ts';
import { secretKey } from './secret-key.ts';

describe('a sealed secret', () => {
  const key = 'k'.repeat(32);
  const belongs = { businessId: 'b', source: 'till', recipient: 'https://till.example' };

  test('opens where it belongs, and looks different every time', () => {
    const sealed = seal(key, 'pässword', belongs);
    expect(unseal(key, sealed, belongs)).toBe('pässword');
    expect(sealed).not.toContain('ssword');
    expect(seal(key, 'pässword', belongs)).not.toBe(sealed);
  });

  test.each([
    ['business', { ...belongs, businessId: 'c' }],
    ['source', { ...belongs, source: 'shop' }],
    ['host', { ...belongs, recipient: 'https://elsewhere.example' }],
  ])('does not open for another %s', (_, other) => {
    expect(unseal(key, seal(key, 'x', belongs), other)).toBeNull();
  });

  test('does not open with another key, or when one bit of it was changed', () => {
    const sealed = seal(key, 'secret', belongs);
    expect(unseal('l'.repeat(32), sealed, belongs)).toBeNull();
    const bytes = Buffer.from(sealed, 'base64');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(unseal(key, changed.toString('base64'), belongs), `byte ${at}`).toBeNull();
    }
    expect(unseal(key, '', belongs)).toBeNull();
    expect(unseal(key, 'AQID', belongs)).toBeNull();
  });
});

describe('the key', () => {
  let folder: string;
  const log: string[] = [];
  const read = (given?: string) => secretKey({ given, dataDir: folder }, (line) => log.push(line));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-key-'));
    log.length = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is made once, for the owner alone', () => {
    const key = read();
    expect(key).toHaveLength(44);
    expect(read()).toBe(key);
    expect(statSync(join(folder, 'secret-key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'secret-key'), 'utf8').trim()).toBe(key);
  });

  test('of the environment goes first, and must be long enough', () => {
    expect(read('e'.repeat(32))).toBe('e'.repeat(32));
    expect(() => read('short')).toThrow('EVENKEEL_SECRET_KEY has 5 characters');
  });

  test('that others could read is closed to them', () => {
    const key = read();
    chmodSync(join(folder, 'secret-key'), 0o644);
    expect(read()).toBe(key);
    expect(statSync(join(folder, 'secret-key')).mode & 0o777).toBe(0o600);
    expect(log).toHaveLength(1);
  });

  test('that is damaged is not used', () => {
    writeFileSync(join(folder, 'secret-key'), 'x');
    expect(() => read()).toThrow('damaged');
  });

  test('is none where the database lies elsewhere', () => {
    expect(secretKey({ given: undefined, dataDir: null }, () => undefined)).toBeNull();
  });
});
