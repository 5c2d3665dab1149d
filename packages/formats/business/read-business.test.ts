// A business read from files: what comes in, what is refused, and where each problem is said to be.
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../testing/temp-folder.ts';
import { readBusiness } from './read-business.ts';

const bakery = `evenkeel: 1
profile:
  name: Crumb & Co
  currency: EUR
people:
  - id: ana
    name: Ana
activities:
  - id: flour
    name: Buying flour
kpis:
  - id: sold
    name: Loaves sold
    better: higher
    aggregate: sum
assignmentRules:
  - id: mill
    order: 1
    appliesTo: ledger
    field: payee
    match: contains-words
    pattern: mühle
    activity: flour
`;

async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const read = await readBusiness(await tempFolder(files));
  if (read.ok) throw new Error('expected problems');
  return read.problems.map(({ code, path, place }) => {
    const file = place?.file.replace(/^.*evenkeel-formats-[^/]+\//, '');
    return `${file}:${place?.line}:${place?.column} ${code} ${path.join('.')}`;
  });
}

describe('readBusiness', () => {
  test('values that stand in the profile, as earlier files have them, become dimensions of the culture', async () => {
    const earlier = bakery
      .replace(
        'currency: EUR\n',
        'currency: EUR\n  values:\n    - name: Honest\n      statement: No frozen dough\n',
      )
      .concat('dimensions:\n  - { id: culture-1, name: Speed, lowPole: slow, highPole: fast }\n');
    const read = await readBusiness(await tempFolder({ 'business.yaml': earlier }));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value.business.dimensions).toMatchObject([
      { id: 'culture-1', name: 'Speed', isValue: false },
      { id: 'culture-1-value', name: 'Honest', position: 2, promise: 'No frozen dough', isValue: true },
    ]);
  });

  test('reads a folder: lists from several files, facts summed, rules applied', async () => {
    const folder = await tempFolder({
      'business.yaml': bakery,
      'goals.yaml': 'goals:\n  - id: most-loved\n    title: Most loved bakery\n    status: active\n',
      'facts/ledger.csv':
        'day,amount,payee,nature\n2026-01-02,12.50,Muhle Kern,\n2026-01-03,-3,"Guest, a",income\n2026-01-05,7,Rent,spending\n',
      'facts/time.csv': 'day,minutes,person,activity\n2026-01-02,90,ana,flour\n',
      'facts/observations.csv': 'kpi,day,value\nsold,2026-01-31,1204.5\n',
    });
    const read = await readBusiness(folder);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { business, warnings } = read.value;
    expect(warnings).toEqual([]);
    expect(business.goals.map(({ id }) => id)).toEqual(['most-loved']);
    expect(business.totals.money).toEqual([
      {
        month: '2026-01',
        nature: 'income',
        activity: null,
        initiative: null,
        split: null,
        payee: 'Guest, a',
        account: null,
        amountMinor: -300,
        entries: 1,
      },
      {
        month: '2026-01',
        nature: 'spending',
        activity: 'flour',
        initiative: null,
        split: null,
        payee: null,
        account: null,
        amountMinor: 1250,
        entries: 1,
      },
      {
        month: '2026-01',
        nature: 'spending',
        activity: null,
        initiative: null,
        split: null,
        payee: 'Rent',
        account: null,
        amountMinor: 700,
        entries: 1,
      },
    ]);
    expect(business.totals.time).toEqual([
      {
        month: '2026-01',
        activity: 'flour',
        initiative: null,
        split: null,
        person: 'ana',
        project: null,
        minutes: 90,
        entries: 1,
      },
    ]);
    expect(business.totals.series).toEqual([{ kpi: 'sold', days: ['2026-01-31'], values: [1204.5] }]);
  });

  test('reads one JSON file', async () => {
    const json = JSON.stringify({ evenkeel: 1, profile: { name: 'X', currency: 'CHF' } }, null, '\t');
    const folder = await tempFolder({ 'x.json': json });
    expect((await readBusiness(join(folder, 'x.json'))).ok).toBe(true);
  });

  test('names file, line and column of every problem, also in a second file', async () => {
    const goals =
      'goals:\n  - id: a\n    title: A\n    status: active\n    due: 2026-02-30\n  - id: b\n    titel: B\n    status: active\n    owner: bob\n';
    expect(await problemsOf({ 'business.yaml': bakery, 'goals.yaml': goals })).toEqual([
      'goals.yaml:5:10 invalid goals.0.due',
      'goals.yaml:6:5 required goals.1.title',
      'goals.yaml:7:5 unknown-field goals.1.titel',
    ]);
    const ghost = 'goals:\n  - id: b\n    title: B\n    status: active\n    owner: bob\n';
    expect(await problemsOf({ 'business.yaml': bakery, 'goals.yaml': ghost })).toEqual([
      'goals.yaml:5:12 reference-to-nothing goals.0.owner',
    ]);
  });

  test('names line and column of every bad fact', async () => {
    const files = {
      'business.yaml': bakery,
      'facts/ledger.csv':
        'day,amount,activity\n2026-02-30,1,\n2026-02-01,"1,5",\n"2026-02-01",1,baking\n2026-02-01,1.005,\n',
      'facts/observations.csv': 'kpi,day\n',
    };
    expect(await problemsOf(files)).toEqual([
      'facts/ledger.csv:2:1 not-a-day day',
      'facts/ledger.csv:3:2 not-an-amount amount',
      'facts/ledger.csv:4:3 reference-to-nothing activity',
      'facts/ledger.csv:5:2 too-many-decimals amount',
      'facts/observations.csv:1:1 column-missing value',
    ]);
  });

  const bomb = `evenkeel: 1\na: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h']
    .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]`)
    .join('\n')}\n`;
  test.each([
    ['a broken line', 'evenkeel: 1\nprofile: [', 'business.yaml:2:11 yaml-invalid '],
    ['a tab', 'evenkeel: 1\nprofile:\n\tname: X', 'business.yaml:3:1 yaml-tab '],
    ['a key twice', 'evenkeel: 1\nevenkeel: 1', 'business.yaml:2:1 yaml-key-twice '],
    ['a custom tag', 'evenkeel: 1\nprofile: !!js/function "x"', 'business.yaml:2:10 yaml-tag '],
    ['an alias bomb', bomb, 'business.yaml:1:1 yaml-too-many-aliases '],
    ['nesting without end', '['.repeat(50_000), 'business.yaml:1:51 yaml-too-deep '],
    ['two documents', `${bakery}---\n${bakery}`, 'business.yaml:24:1 yaml-several-documents '],
    ['a NUL', 'evenkeel: 1\n\0', 'business.yaml:1:1 not-a-text-file '],
    ['an empty file', '', 'business.yaml:1:1 not-an-object '],
  ])('refuses %s', async (_, text, expected) => {
    expect((await problemsOf({ 'business.yaml': text }))[0]).toBe(expected);
  });

  test('asks for the format version and refuses a newer one', async () => {
    const withoutVersion = bakery.replace('evenkeel: 1\n', '');
    expect(await problemsOf({ 'business.yaml': withoutVersion })).toEqual([
      'business.yaml:1:1 format-version-missing evenkeel',
    ]);
    expect(await problemsOf({ 'business.yaml': bakery.replace(': 1', ': 2') })).toEqual([
      'business.yaml:1:11 format-version-newer evenkeel',
    ]);
  });

  test('never follows a link out of the folder', async () => {
    const outside = await tempFolder({ 'secret.yaml': 'goals: []' });
    const folder = await tempFolder({ 'business.yaml': bakery });
    await symlink(join(outside, 'secret.yaml'), join(folder, 'goals.yaml'));
    await mkdir(join(folder, 'facts'));
    const read = await readBusiness(folder);
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['file-outside-folder']);
  });

  test('warns of files that lie in the wrong place', async () => {
    const read = await readBusiness(
      await tempFolder({
        'business.yaml': bakery,
        'ledger.csv': '',
        'facts/books.csv': '',
        'goals.json': '[]',
      }),
    );
    expect(read.ok && read.value.warnings.map(({ code, value }) => [code, value])).toEqual([
      ['file-not-read', 'goals.json'],
      ['file-not-read', 'ledger.csv'],
      ['file-not-read', 'books.csv'],
    ]);
  });

  test('refuses what is larger than anybody writes by hand', async () => {
    const read = await readBusiness(
      await tempFolder({ 'business.yaml': `${bakery}#${'x'.repeat(5_100_000)}` }),
    );
    expect(read.ok ? [] : read.problems.map(({ code, data }) => [code, data.megabytes])).toEqual([
      ['file-too-large', 5],
    ]);
  });

  test('says what is missing', async () => {
    const codes = async (path: string) => {
      const read = await readBusiness(path);
      return read.ok ? [] : read.problems.map(({ code }) => code);
    };
    const folder = await tempFolder();
    await writeFile(join(folder, 'notes.txt'), '');
    expect(await codes(join(folder, 'nowhere'))).toEqual(['no-such-file']);
    expect(await codes(folder)).toEqual(['no-business-file']);
    expect(await codes(join(folder, 'notes.txt'))).toEqual(['not-a-business-file']);
  });
});
