// The tables: as the snapshot says, as the declarations of the nouns say, and made by migrations that never change.
import { createHash } from 'node:crypto';
import { factNouns, nounNames, nouns } from '@evenkeel/core';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrations } from '../migrations/index.ts';
import { storeFixture } from '../testing/store-fixture.ts';
import { type Column, factColumns, linksOf, nounColumns, profileColumns, snakeCase } from './columns.ts';
import { describeSchema } from './describe-schema.ts';

const fixture = storeFixture();
let owner: Client;

beforeAll(async () => {
  owner = new Client({ connectionString: fixture.database.url });
  await owner.connect();
});
afterAll(() => owner.end());

test('the schema snapshot is up to date (npx vitest run -u packages/store/schema writes it)', async () => {
  await expect(await describeSchema(owner)).toMatchFileSnapshot('./schema.snapshot.txt');
});

/** A shipped migration has run on somebody's data: write a new one instead of changing it. */
const shipped: readonly (readonly [string, string])[] = [
  ['0001-businesses', '49cff1a2b19cf10e'],
  ['0002-facts', 'a5dc57f0440bcce3'],
  ['0003-accounts', '3cca54fe412a2c2f'],
  ['0004-row-security', 'bd1c5fee5dae53ea'],
  ['0005-limits', 'd60c77dc678d1e95'],
  ['0006-direction', '9237d32930c64a6d'],
  ['0007-weighing', 'c537d4b81a5c3d32'],
  ['0008-performance', '4b74425bcd6747d7'],
  ['0009-sources', 'e8a4b6f0f5ce5b4b'],
  ['0010-check-ins', '2f6cc733d9ac4c15'],
  ['0011-resources', 'a791a932cc67c4a7'],
  ['0012-assignments', 'c9fcdbf798c9ff04'],
  ['0013-upload-links', 'ac877e4f5ca42c8f'],
];

test('shipped migrations never change, and every migration is on the list', () => {
  const found = migrations.map(({ name, sql }) => [
    name,
    createHash('sha256').update(sql).digest('hex').slice(0, 16),
  ]);
  expect(found).toEqual(shipped);
});

test('migrations are numbered without a gap', () => {
  const numbers = migrations.map(({ name }) => Number(/^(\d{4})-[a-z-]+$/.exec(name)?.[1]));
  expect(numbers).toEqual(migrations.map((_, index) => index + 1));
});

/** Columns which every table of its kind has beside the declared ones. */
const own = {
  noun: ['business_id uuid not null', 'id text not null', 'version bigint not null'],
  version: ['business_id uuid not null', 'ended_in bigint', 'id text not null', 'version bigint not null'],
  business: [
    'created_at timestamp with time zone not null',
    'id uuid not null',
    'revised_at timestamp with time zone not null',
    'revision bigint not null',
    'version bigint not null',
  ],
  fact: ['business_id uuid not null', 'id bigint not null', 'recorded_in bigint not null'],
  entry: [
    'assigned_by_hand boolean not null',
    'assigned_by_rule boolean not null',
    'changed_in bigint not null',
    'identity uuid not null',
  ],
};

describe.each(nounNames)('the tables of %s agree with its declaration', (noun) => {
  const declared = nounColumns(noun);
  const table = snakeCase(noun);

  test('columns, types, nullability', async () => {
    expect(await columnsIn(table)).toEqual([...own.noun, ...declared.map(lineOf)].sort());
    const arrays = linksOf(noun).map(({ to }) => `${to} text[] not null`);
    expect(await columnsIn(`${table}_version`)).toEqual(
      [...own.version, ...declared.map(lineOf), ...arrays].sort(),
    );
  });

  test('foreign keys, all with the business', async () => {
    expect(await foreignKeysOf(table)).toEqual(referencesOf(declared));
    for (const { table: links, from, to, refersTo } of linksOf(noun)) {
      expect(await columnsIn(links)).toEqual(
        ['business_id uuid not null', `${from} text not null`, `${to} text not null`].sort(),
      );
      expect(await foreignKeysOf(links)).toEqual([foreignKey(from, noun), foreignKey(to, refersTo)].sort());
    }
  });

  test('choices, ranges and one-of groups', async () => {
    const checks = await checksOf(table);
    for (const { name, meta } of declared) {
      for (const choice of meta.choices ?? []) expect(checksOn(checks, name)).toContain(`'${choice}'`);
      for (const bound of [meta.minimum, meta.maximum]) {
        if (bound !== null) expect(checksOn(checks, name)).toContain(String(bound));
      }
    }
    for (const { fields, count } of nouns[noun].oneOf) {
      const names = fields.map(snakeCase).join(', ');
      const expected = `num_nonnulls(${names}) ${count === 'exactly-one' ? '=' : '<='} 1`;
      expect(
        checks.some((check) => check.replaceAll('"', '').includes(expected)),
        `${table}: ${expected}`,
      ).toBe(true);
    }
  });
});

test.each(Object.keys(factNouns) as (keyof typeof factNouns)[])(
  'the tables of %s agree with its declaration',
  async (fact) => {
    const declared = factColumns(fact);
    const table = snakeCase(fact);
    const entry = fact === 'kpi-observation' ? [] : own.entry;
    const nature = fact === 'ledger-entry' ? ['imported_nature text not null'] : [];
    const columns = [...own.fact, ...entry, ...nature, ...declared.map(lineOf)];
    expect(await columnsIn(table)).toEqual([...columns].sort());
    expect(await columnsIn(`${table}_past`)).toEqual([...columns, 'ended_in bigint not null'].sort());
    expect(await foreignKeysOf(table)).toEqual(
      [
        ...referencesOf(declared),
        'FOREIGN KEY (business_id, recorded_in) REFERENCES business.import(business_id, revision) ON DELETE CASCADE',
      ].sort(),
    );
  },
);

test('the columns of the business agree with the declaration of its profile', async () => {
  expect(await columnsIn('business')).toEqual([...own.business, ...profileColumns.map(lineOf)].sort());
  const version = own.version.filter((column) => !column.startsWith('id '));
  expect(await columnsIn('business_version')).toEqual([...version, ...profileColumns.map(lineOf)].sort());
});

function lineOf({ name, type, nullable }: Column): string {
  return `${name} ${type}${nullable ? '' : ' not null'}`;
}

function referencesOf(columns: readonly Column[]): string[] {
  return columns
    .filter(({ meta }) => meta.kind === 'ref')
    .map(({ name, meta }) => foreignKey(name, meta.refersTo ?? ''))
    .sort();
}

function foreignKey(column: string, noun: string): string {
  return `FOREIGN KEY (business_id, ${column}) REFERENCES business.${snakeCase(noun)}(business_id, id) DEFERRABLE INITIALLY DEFERRED`;
}

async function columnsIn(table: string): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(
    `select concat(attname, ' ', format_type(atttypid, atttypmod), case when attnotnull then ' not null' end) as line
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [`business."${table}"`],
  );
  return rows.map(({ line }) => line).sort();
}

async function constraintsOf(table: string, type: string): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(
    'select pg_get_constraintdef(oid) as line from pg_constraint where conrelid = $1::regclass and contype = $2',
    [`business."${table}"`, type],
  );
  return rows.map(({ line }) => line).sort();
}

/** Without the one that every table has, to its business. */
async function foreignKeysOf(table: string): Promise<string[]> {
  const all = await constraintsOf(table, 'f');
  return all
    .map((line) => line.replaceAll('"', ''))
    .filter((line) => !line.includes('REFERENCES business.business('));
}

const checksOf = (table: string): Promise<string[]> => constraintsOf(table, 'c');

function checksOn(checks: readonly string[], column: string): string {
  return checks.filter((check) => new RegExp(`\\W${column}\\W`).test(check)).join('\n');
}
