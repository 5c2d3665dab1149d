// The pages of the guide are true: their example is one business that can be read, taken from the bakery, and no link leads nowhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { assess, nounNames, nouns, recordsOf } from '@evenkeel/core';
import { readBusiness } from '@evenkeel/formats';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const guide = join(root, 'docs/guide');
const files = readFileSync(join(guide, 'your-business-as-files.md'), 'utf8');

describe('the business of "Your business as files"', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-guide-'));
    await mkdir(join(folder, 'facts'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('can be read, has every noun, and its records are those of the bakery', async () => {
    const business = await readGuide(folder);
    const bakery = await readBusiness(join(root, 'examples/bakery'));
    if (!bakery.ok) throw new Error(JSON.stringify(bakery.problems));
    for (const noun of nounNames) {
      const shown = recordsOf(business, noun);
      expect(shown.length, nouns[noun].plural).toBeGreaterThan(0);
      if (noun === 'acceptance') continue;
      for (const record of shown) {
        expect(recordsOf(bakery.value.business, noun).find(({ id }) => id === record.id)).toEqual(record);
      }
    }
  });

  test('shows the facts of the bakery, line by line', () => {
    for (const [name, text] of tables()) {
      const whole = readFileSync(join(root, 'examples/bakery', name), 'utf8').split('\n');
      for (const line of text.trim().split('\n')) expect(whole).toContain(line);
    }
  });

  test('accepts a finding that is really there', async () => {
    const { findings } = assess(await readGuide(folder), '2026-11-24');
    expect(findings.find(({ accepted }) => accepted !== null)?.accepted?.until).toBe('2027-03-31');
  });

  test('would not be read with a mistake in it', async () => {
    await expect(
      readGuide(folder, (text) => text.replace('kpi: organic-share', 'kpi: no-such')),
    ).rejects.toThrow('no-such');
  });
});

test.each(readdirSync(guide).filter((name) => name.endsWith('.md')))(
  '%s links only to what is there',
  (name) => {
    const page = readFileSync(join(guide, name), 'utf8');
    const targets = [...page.matchAll(/\]\(([^)#\s]+)\)|src="([^"]+)"/g)].map(
      ([, link, source]) => link ?? source ?? '',
    );
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets)
      expect(existsSync(join(dirname(join(guide, name)), target)), target).toBe(true);
  },
);

async function readGuide(folder: string, change = (text: string) => text) {
  await writeFile(join(folder, 'business.yaml'), change(blocks(/^```yaml\n([\s\S]*?)^```$/gm).join('\n')));
  for (const [name, text] of tables()) await writeFile(join(folder, name), text);
  const read = await readBusiness(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.value.warnings).toEqual([]);
  return read.value.business;
}

function blocks(pattern: RegExp): readonly string[] {
  const found = [...files.matchAll(pattern)].map(([, text = '']) => text);
  expect(found.length).toBeGreaterThan(0);
  return found;
}

function tables(): readonly (readonly [string, string])[] {
  const found = [...files.matchAll(/^```csv (\S+)\n([\s\S]*?)^```$/gm)];
  expect(found.length).toBe(3);
  return found.map(([, name = '', text = '']) => [name, text]);
}
