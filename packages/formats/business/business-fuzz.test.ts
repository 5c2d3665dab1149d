// Files of a business with anything in them: always a business or problems with a place, never an exception.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tempFolder } from '../testing/temp-folder.ts';
import { readBusiness } from './read-business.ts';

const yaml = fc.string({
  unit: fc.constantFrom(
    'evenkeel: 1\n',
    'profile:\n',
    '  name: X\n',
    '  currency: EUR\n',
    'goals:\n',
    '  - id: a\n',
    '    title: T\n',
    '    status: active\n',
    '    due: 2026-01-01\n',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a ',
    '!!x ',
    '"',
    "'",
    '|\n',
    '#',
    '\t',
    '\0',
    '%YAML 9\n',
    '---\n',
    '__proto__: 1\n',
    'é',
    '? ',
    ': ',
    '<<: *a\n',
    '\r',
  ),
  maxLength: 24,
});
const csv = fc.string({
  unit: fc.constantFrom(
    'day',
    'amount',
    'kpi',
    'value',
    ',',
    '\n',
    '"',
    '2026-01-01',
    '5',
    '-',
    'x',
    '\0',
    '\ufeff',
    'nature',
    ';',
    '\r\n',
  ),
  maxLength: 30,
});

test('readBusiness never throws', { timeout: 60_000 }, async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'facts'));
  const start = 'evenkeel: 1\nprofile:\n  name: X\n  currency: EUR\n';
  const calm = fc.asyncProperty(
    fc.oneof(
      yaml,
      yaml.map((text) => start + text),
      fc.constant(start),
    ),
    yaml,
    csv,
    async (main, more, facts) => {
      await writeFile(join(folder, 'business.yaml'), main);
      await writeFile(join(folder, 'more.yaml'), more);
      await writeFile(join(folder, 'facts/ledger.csv'), facts);
      await writeFile(join(folder, 'facts/observations.csv'), facts);
      const read = await readBusiness(folder);
      if (read.ok) return;
      expect(read.problems.length).toBeGreaterThan(0);
      for (const { place } of read.problems) {
        expect(place?.line).toBeGreaterThan(0);
        expect(place?.column).toBeGreaterThan(0);
      }
    },
  );
  await fc.assert(calm, { numRuns: 400 });
});
