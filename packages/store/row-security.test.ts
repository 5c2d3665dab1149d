// Row security: the database itself shows nothing of another business, in every table there is.
import { Client, DatabaseError } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from './open-store.ts';
import { freshDatabase } from './testing/fresh-database.ts';
import { sampleBusiness } from './testing/sample-business.ts';
import { ledgerEntry, machineOwner, stream, timeEntry } from './testing/store-fixture.ts';
import type { Weighing } from './weighing/weighing.ts';

/** Tables which hold no business's rows; all others must have row security, new ones too. */
const exceptions = [
  'accounts.account',
  'accounts.invitation',
  'accounts.session',
  'accounts.setup_token',
  'accounts.user',
  'accounts.verification',
  'private.login_role',
  'private.migration',
];

const database = await freshDatabase();
const owner = new Client({ connectionString: database.url });
const store = await openStore({ databaseUrl: database.url }, { role: 'command' });
const app = new Client({ connectionString: store.urls.business });
await Promise.all([owner.connect(), app.connect()]);
const tables = await tablesOf();
const businesses: string[] = [];

beforeAll(async () => {
  const accounts = ['a', 'b'].map((id) => ({ id, name: id, email: `${id}@example.org` }));
  await store.accounts.insertInto('user').values(accounts).execute();
  for (const accountId of ['a', 'b']) {
    const actor = { accountId, name: accountId };
    const { businessId } = await store.createBusiness(sampleBusiness(accountId), actor);
    businesses.push(businessId);
    await fill(businessId);
  }
});
afterAll(async () => {
  await Promise.all([owner.end(), app.end(), store.close()]);
  await database.drop();
});

/** Leaves a row in every table, also in those that hold the past. */
async function fill(businessId: string): Promise<void> {
  const source = { fileName: 'x.csv', rejectedRows: 0 };
  await store.inBusiness(businessId, machineOwner, async (scope) => {
    const ledger = () => stream([ledgerEntry(), ledgerEntry({ payee: 'Mill' })]);
    const observations = () => stream([{ kpi: 'sales', day: '2026-01-31', value: 1 }]);
    for (let times = 0; times < 2; times += 1) {
      const imports = [
        await scope.importFacts({ kind: 'ledger', entries: ledger() }, source),
        await scope.importFacts({ kind: 'time', entries: stream([timeEntry()]) }, source),
        await scope.importFacts({ kind: 'observations', entries: observations() }, source),
      ];
      if (times === 0) for (const { importId } of imports) await scope.removeImport(importId);
    }
    const { lines } = await scope.entries.list({ kind: 'ledger', show: 'all', atLeast: 0 }, null, {
      limit: 9,
      offset: 0,
    });
    const decision = { ids: lines.map(({ id }) => id), target: 'activity/baking' };
    expect(await scope.entries.assign('ledger', [decision], null)).toMatchObject({ missing: 0 });
    await scope.rememberMapping('header', {});
    await scope.shareLinks.add({ id: `share-${businessId}`, createdBy: null, expiresAt: null });
    const run = { day: '2026-11-24', begunBy: 'hand', byName: null } as const;
    expect(await scope.sources.begin('till', run)).not.toBeNull();
    await scope.sources.keepSecret({
      source: 'till',
      sealed: 'sealed',
      recipient: 'csv https://till.invalid',
    });
    const key = { name: 'Till', scope: 'measures', createdBy: null } as const;
    await scope.apiKeys.add({ ...key, id: `key-${businessId}` });
    await scope.checkIns.addLink({
      id: `check-in-${businessId}`,
      person: 'ada',
      createdBy: null,
      expiresAt: '2027-01-01T00:00:00Z',
      isMailed: false,
    });
    await scope.checkIns.keepAddress({ person: 'ada', email: 'ada@example.org', isWeekly: true });
    const mail = {
      person: 'ada',
      kind: 'weekly',
      week: '2026-11-23',
      baseUrl: 'http://localhost',
      nextTryAt: '2026-11-23T09:00:00Z',
    } as const;
    expect(await scope.checkIns.queueMail(mail)).not.toBeNull();
    const link = `upload-${businessId}`;
    const expiresAt = '2027-01-01T00:00:00Z';
    await scope.uploadLinks.add({
      id: link,
      name: 'Books',
      note: null,
      takes: 'ledger',
      createdBy: null,
      expiresAt,
    });
    const sent = { link, fileName: 'x.csv', kind: 'ledger', goodRows: 1, rejectedRows: 0 } as const;
    await scope.uploadLinks.keep({ ...sent, content: Buffer.from('x') });
    const status = { subject: 'source:till', status: 'working', basis: {} };
    await scope.alerts.keep([status], [anAlert]);
    await scope.alerts.markRead(businesses.length === 1 ? 'a' : 'b', null);
    await scope.weighings.create({ ...aRound, id: 'closed' });
    await scope.weighings.create({ ...aRound, id: 'open' });
    for (const id of ['closed', 'open']) {
      const hashes = [1, 2].map((number) => `${id}-${number}-${businessId}`);
      await scope.weighings.addLinks(id, staff, { hashes, createdOn: '2026-11-24', expiresOn: '2026-12-24' });
    }
  });
  for (const id of ['closed', 'open']) {
    await store.holdingWeighingLink(`${id}-1-${businessId}`, 'answer', (held) =>
      held.answer({ method: 'ratio', ratio: 3 }, false),
    );
  }
  await store.inBusiness(businessId, machineOwner, (scope) => scope.weighings.close('closed', '2026-11-25'));
}

const aRound: Omit<Weighing, 'id'> = {
  title: 'What counts',
  question: null,
  method: 'ratio',
  goals: [],
  openedOn: '2026-11-24',
  closesOn: '2026-12-24',
  closedOn: null,
};
const anAlert = {
  subject: 'source:till',
  kind: 'source',
  noun: 'source',
  record: 'till',
  name: 'Till',
  from: 'working',
  to: 'failing',
  day: '2026-11-24',
  why: [],
  numbers: null,
} as const;
const staff = { stakeholder: 'staff', stakeholderName: 'Staff', person: null, personName: null };

async function tablesOf(): Promise<{ name: string; key: string }[]> {
  const { rows } = await owner.query<{ name: string; key: string }>(
    `select format('%s.%I', n.nspname, c.relname) as name, case when c.relname = 'business' then 'id' else 'business_id' end as key
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_t'
     order by 1`,
  );
  return rows
    .map(({ name, key }) => ({ name: name.replaceAll('"', ''), key }))
    .filter(({ name }) => !exceptions.includes(name));
}

/** Runs statements in one transaction of the business role, which is taken back. */
async function asApp<T>(settings: Record<string, string>, work: () => Promise<T>): Promise<T> {
  await app.query('begin');
  try {
    for (const [name, value] of Object.entries(settings))
      await app.query('select set_config($1, $2, true)', [name, value]);
    return await work();
  } finally {
    await app.query('rollback');
  }
}

async function count(client: Client, table: string, where = 'true'): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from ${quoted(table)} where ${where}`,
  );
  return rows[0]?.n ?? -1;
}

function quoted(table: string): string {
  return table
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
}

const refused = (error: unknown): string =>
  error instanceof DatabaseError ? (error.code ?? '') : String(error);

test('the role for daily work owns nothing and cannot pass by row security', async () => {
  const { rows } = await app.query(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
       (select count(*)::int from pg_class c where c.relowner = r.oid) as owned
     from pg_roles r where rolname = current_user`,
  );
  expect(rows).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 },
  ]);
});

test('the tables under row security are those of every business', () => {
  expect(tables.length).toBeGreaterThan(35);
  expect(tables.map(({ name }) => name)).toContain('business.ledger_entry_past');
  expect(tables.map(({ name }) => name)).toContain('accounts.membership');
});

describe.each(tables)('$name', ({ name, key }) => {
  test('has forced row security', async () => {
    const { rows } = await owner.query(
      'select relrowsecurity, relforcerowsecurity from pg_class where oid = $1::regclass',
      [quoted(name)],
    );
    expect(rows).toEqual([{ relrowsecurity: true, relforcerowsecurity: true }]);
  });

  test('shows nothing without a business', async () => {
    expect(await asApp({}, () => count(app, name))).toBe(0);
    expect(await asApp({ 'app.role': 'owner' }, () => count(app, name))).toBe(0);
  });

  test('shows one business its own rows and none of another', async () => {
    const [mine, theirs] = businesses;
    for (const one of businesses)
      expect(await count(owner, name, `${key} = '${one}'`), `rows of ${one}`).toBeGreaterThan(0);
    await asApp({ 'app.business_id': mine ?? '', 'app.role': 'owner' }, async () => {
      expect(await count(app, name)).toBeGreaterThan(0);
      expect(await count(app, name, `${key} <> '${mine}'`)).toBe(0);
      expect(await count(app, name, `${key} = '${theirs}'`)).toBe(0);
    });
  });

  test('changes, moves, copies and removes nothing of another business', async () => {
    const [mine, theirs] = businesses;
    const settings = { 'app.business_id': mine ?? '', 'app.role': 'owner' };
    const before = await count(owner, name, `${key} = '${theirs}'`);
    for (const statement of [
      `update ${quoted(name)} set ${key} = ${key} where ${key} = '${theirs}'`,
      `delete from ${quoted(name)} where ${key} = '${theirs}'`,
    ]) {
      const outcome = await asApp(settings, async () => (await app.query(statement)).rowCount).catch(refused);
      expect([0, '42501'], statement).toContain(outcome);
    }
    const moved = await asApp(settings, () =>
      app.query(`update ${quoted(name)} set ${key} = '${theirs}'`),
    ).catch(refused);
    expect(moved).toBe('42501');
    const copied = await asApp(settings, async () => app.query(await copyTo(name, key, theirs ?? ''))).catch(
      refused,
    );
    expect(copied).toBe('42501');
    expect(await count(owner, name, `${key} = '${theirs}'`)).toBe(before);
  });

  test('a viewer writes nothing', async () => {
    const settings = { 'app.business_id': businesses[0] ?? '', 'app.role': 'viewer' };
    for (const statement of [`update ${quoted(name)} set ${key} = ${key}`, `delete from ${quoted(name)}`]) {
      const outcome = await asApp(settings, async () => (await app.query(statement)).rowCount).catch(refused);
      expect([0, '42501'], statement).toContain(outcome);
    }
    // What a viewer cannot even see copies into nothing.
    const added = await asApp(
      settings,
      async () => (await app.query(await copyTo(name, key, businesses[0] ?? ''))).rowCount,
    ).catch(refused);
    expect([0, '42501']).toContain(added);
  });
});

/** A statement that adds the visible rows again, for that business. */
async function copyTo(table: string, key: string, businessId: string): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [quoted(table)],
  );
  const columns = rows.map(({ name }) => `"${name}"`);
  const values = rows.map(({ name }) => (name === key ? `'${businessId}'::uuid` : `"${name}"`));
  return `insert into ${quoted(table)} (${columns.join(', ')}) overriding system value select ${values.join(', ')} from ${quoted(table)}`;
}

test('the roles cannot reach each other: no accounts for the one, no business for the other', async () => {
  const denied = [app.query('select 1 from accounts."user"'), app.query('select 1 from private.login_role')];
  for (const one of denied) expect(await one.catch(refused)).toBe('42501');
  const accounts = new Client({ connectionString: store.urls.accounts });
  await accounts.connect();
  try {
    for (const table of ['business.goal', 'business.business', 'accounts.membership', 'private.login_role']) {
      expect(await accounts.query(`select 1 from ${table}`).catch(refused), table).toBe('42501');
    }
  } finally {
    await accounts.end();
  }
});

test('a foreign key cannot lead into another business', async () => {
  const [mine, theirs] = businesses;
  await store.inBusiness(theirs ?? '', machineOwner, (scope) =>
    scope.applyChanges(
      [{ kind: 'create', noun: 'person', id: 'theirs', set: { name: 'Theirs' }, expectedVersion: null }],
      null,
    ),
  );
  const linking = asApp({ 'app.business_id': mine ?? '', 'app.role': 'owner' }, async () => {
    await app.query(`update business.goal set owner = 'theirs'`);
    await app.query('set constraints all immediate');
  });
  expect(await linking.catch(refused)).toBe('23503');
});

describe('whoever holds the token of a link', () => {
  const business = (): string => businesses[0] ?? '';

  test('sees that link alone, and no other row of any table', async () => {
    await asApp({ 'app.link': `open-2-${business()}` }, async () => {
      for (const { name } of tables)
        expect(await count(app, name), name).toBe(name === 'business.weighing_link' ? 1 : 0);
    });
    await asApp({ 'app.link': `share-${business()}` }, async () => {
      for (const { name } of tables)
        expect(await count(app, name), name).toBe(name === 'business.share_link' ? 1 : 0);
    });
    await asApp({ 'app.link': `check-in-${business()}` }, async () => {
      for (const { name } of tables)
        expect(await count(app, name), name).toBe(name === 'business.check_in_link' ? 1 : 0);
    });
    await asApp({ 'app.link': `key-${business()}` }, async () => {
      for (const { name } of tables)
        expect(await count(app, name), name).toBe(name === 'business.api_key' ? 1 : 0);
    });
  });

  test('writes no answer but to the round of the link, and only once the link is used up', async () => {
    const settings = { 'app.link': `open-2-${business()}`, 'app.business_id': business() };
    const insert = (round: string): string =>
      `insert into business.weighing_answer (business_id, weighing, stakeholder, stakeholder_name, answer)
       values ('${business()}', '${round}', 'staff', 'Staff', '{}')`;
    const use = `update business.weighing_link set state = 'used'`;
    const adding = (statements: readonly string[]) =>
      asApp(settings, async () => {
        for (const one of statements) await app.query(one);
        return 'added';
      }).catch(refused);
    expect(await adding([insert('open')])).toBe('42501');
    expect(await adding([use, insert('closed')])).toBe('42501');
    expect(await adding([use, insert('open')])).toBe('added');
    const used = await asApp(settings, async () => (await app.query(use)).rowCount);
    expect(used).toBe(1);
  });
});

test('links, addresses and mails of persons are shown to owners alone', async () => {
  const settings = { 'app.business_id': businesses[0] ?? '', 'app.role': 'editor' };
  await asApp(settings, async () => {
    for (const name of ['check_in_link', 'person_address', 'mail'])
      expect(await count(app, `business.${name}`), name).toBe(0);
  });
});

test('the holder of a link may stop the mails to its person, and do nothing else to the address', async () => {
  const settings = { 'app.link': `check-in-${businesses[0]}`, 'app.business_id': businesses[0] ?? '' };
  const changing = (set: string): Promise<unknown> =>
    asApp(
      settings,
      async () => (await app.query(`update business.person_address set ${set}`)).rowCount,
    ).catch(refused);
  expect(await changing('has_unsubscribed = true')).toBe(1);
  expect(await changing(`email = 'eve@example.org'`)).toBe('42501');
});

test('answers of an open round are shown to nobody, not even to an owner', async () => {
  const settings = { 'app.business_id': businesses[0] ?? '', 'app.role': 'owner' };
  const seen = await asApp(settings, async () => {
    const { rows } = await app.query('select weighing from business.weighing_answer');
    return rows;
  });
  expect(seen).toEqual([{ weighing: 'closed' }]);
  expect(await count(owner, 'business.weighing_answer', `weighing = 'open'`)).toBe(2);
});

test('neither secrets, sealed as they are, nor keys are shown to a viewer', async () => {
  const settings = { 'app.business_id': businesses[0] ?? '', 'app.role': 'viewer' };
  await asApp(settings, async () => {
    expect(await count(app, 'business.source_secret')).toBe(0);
    expect(await count(app, 'business.api_key')).toBe(0);
  });
});

test('a setting ends with its transaction', async () => {
  await asApp({ 'app.business_id': businesses[0] ?? '' }, () => count(app, 'business.goal'));
  expect(await count(app, 'business.goal')).toBe(0);
});
