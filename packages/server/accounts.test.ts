// Accounts: the first by the set-up link, others by invitation; sessions, cookies and passwords.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSetupLink, resetPassword } from './index.ts';
import {
  invite,
  newBusiness,
  type Person,
  startTestServer,
  type TestServer,
  testPassword,
} from './testing/test-server.ts';

const tokenOf = (link: string | null): string => link?.split('#token=')[1] ?? '';

describe('the first account', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  test('is created by the newest set-up link, once, and by nobody else', async () => {
    const stranger = server.stranger();
    expect((await stranger.call('GET', '/api/session')).json).toEqual({
      account: null,
      memberships: [],
      setupNeeded: true,
    });
    const old = tokenOf(await createSetupLink(server.store.accounts, 'http://localhost'));
    const link = await createSetupLink(server.store.accounts, 'http://localhost');
    expect(link).toMatch(/^http:\/\/localhost\/setup#token=[\w-]{43}$/);
    const body = { name: 'Ada', email: 'Ada@Example.com', password: testPassword };

    for (const token of [old, 'x'.repeat(43)]) {
      const refused = await stranger.call('POST', '/api/setup', { token, ...body });
      expect([refused.status, refused.json.code]).toEqual([403, 'setup-link-invalid']);
    }
    const short = await stranger.call('POST', '/api/setup', {
      token: tokenOf(link),
      ...body,
      password: 'short',
    });
    expect(short.status).toBe(422);
    expect(short.json.problems).toMatchObject([{ path: ['password'], value: null }]);

    const made = await stranger.call('POST', '/api/setup', { token: tokenOf(link), ...body });
    expect(made.status).toBe(201);
    expect(made.json.account).toMatchObject({ name: 'Ada', email: 'ada@example.com' });
    const session = await stranger.call('GET', '/api/session');
    expect(session.json).toMatchObject({ account: { email: 'ada@example.com' }, setupNeeded: false });

    const again = await server
      .stranger()
      .call('POST', '/api/setup', { token: tokenOf(link), ...body, email: 'e@x.org' });
    expect([again.status, again.json.code]).toEqual([410, 'setup-done']);
    expect(await createSetupLink(server.store.accounts, 'http://localhost')).toBeNull();
    expect(server.log.join('\n')).not.toContain(tokenOf(link));
  });

  test('keeps its session in a cookie that no script and no other site can use', async () => {
    const ada = server.stranger();
    const wrong = await ada.call('POST', '/api/auth/sign-in/email', {
      email: 'ada@example.com',
      password: 'wrong wrong',
    });
    expect([wrong.status, wrong.json.code]).toEqual([401, 'sign-in-failed']);
    const nobody = await ada.call('POST', '/api/auth/sign-in/email', {
      email: 'bob@example.com',
      password: 'wrong wrong',
    });
    expect({ ...nobody.json }).toEqual({ ...wrong.json });
    const right = await ada.call('POST', '/api/auth/sign-in/email', {
      email: ' ADA@example.com',
      password: testPassword,
    });
    expect(right.status).toBe(200);
    const cookie = [right.headers['set-cookie']].flat().join('\n');
    expect(cookie).toMatch(/^evenkeel\.session_token=.*HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).toMatch(/Path=\//);
    expect(cookie).not.toMatch(/Secure/);

    const copy = ada.cookie();
    expect((await ada.call('POST', '/api/auth/sign-out')).status).toBe(200);
    const late = await server
      .stranger()
      .call('GET', '/api/businesses', undefined, { headers: { cookie: copy } });
    expect([late.status, late.json.code]).toEqual([401, 'sign-in-needed']);
  });
});

describe('everybody else', () => {
  let server: TestServer;
  let owner: Person;
  let businessId: string;
  beforeAll(async () => {
    server = await startTestServer();
    owner = await server.owner();
    businessId = await newBusiness(owner);
  });
  afterAll(() => server.close());

  const invitationFor = async (role: string): Promise<string> => {
    const made = await owner.call('POST', `/api/businesses/${businessId}/invitations`, { role });
    expect(made.status).toBe(201);
    return tokenOf(made.json.link);
  };

  test('cannot sign up without being invited', async () => {
    const body = { name: 'Eve', email: 'eve@example.com', password: testPassword };
    const answer = await server.stranger().call('POST', '/api/auth/sign-up/email', body);
    expect([answer.status, answer.json.code]).toEqual([404, 'no-such-route']);
  });

  test('joins by an invitation that works once', async () => {
    const token = await invitationFor('editor');
    const ben = server.stranger();
    const look = await ben.call('POST', '/api/invitations/look', { token });
    expect(look.json).toMatchObject({
      businessName: 'Bakery',
      role: 'editor',
      invitedBy: 'Ada',
      joinsAs: null,
    });
    const alone = await ben.call('POST', '/api/invitations/accept', { token });
    expect([alone.status, alone.json.code]).toEqual([422, 'account-needed']);
    const taken = { name: 'Not Ada', email: 'ada@example.com', password: testPassword };
    const refused = await ben.call('POST', '/api/invitations/accept', { token, account: taken });
    expect([refused.status, refused.json.code]).toEqual([409, 'email-taken']);

    const account = { name: 'Ben', email: 'ben@example.com', password: testPassword };
    const joined = await ben.call('POST', '/api/invitations/accept', { token, account });
    expect(joined.status).toBe(201);
    expect((await ben.call('GET', '/api/session')).json.memberships).toEqual([
      { businessId, name: 'Bakery', role: 'editor', synthetic: false },
    ]);
    const again = await server.stranger().call('POST', '/api/invitations/accept', {
      token,
      account: { ...account, email: 'second@example.com' },
    });
    expect([again.status, again.json.code]).toEqual([410, 'invitation-not-usable']);
  });

  test('does not join twice when two accept at the same moment', async () => {
    const token = await invitationFor('viewer');
    const both = await Promise.all(
      ['one', 'two'].map((name) => {
        const account = { name, email: `${name}@example.com`, password: testPassword };
        return server.stranger().call('POST', '/api/invitations/accept', { token, account });
      }),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 410]);
  });

  test('cannot use an invitation that has expired or was withdrawn', async () => {
    const expired = await invitationFor('viewer');
    const past = new Date(Date.now() - 1000);
    await server.store.accounts.updateTable('invitation').set({ expires_at: past }).execute();
    const withdrawn = await invitationFor('viewer');
    const { json } = await owner.call('GET', `/api/businesses/${businessId}/invitations`);
    expect(json.invitations).toHaveLength(1);
    const url = `/api/businesses/${businessId}/invitations/${json.invitations[0].id}`;
    expect((await owner.call('DELETE', url)).status).toBe(200);
    for (const token of [expired, withdrawn]) {
      const look = await server.stranger().call('POST', '/api/invitations/look', { token });
      expect([look.status, look.json.code]).toEqual([410, 'invitation-not-usable']);
    }
  });

  test('keeps the higher role when invited again, and may belong to several businesses', async () => {
    const second = await newBusiness(owner, 'Second');
    const ben = server.stranger();
    await ben.call('POST', '/api/auth/sign-in/email', { email: 'ben@example.com', password: testPassword });
    const token = await invitationFor('viewer');
    expect((await ben.call('POST', '/api/invitations/accept', { token })).status).toBe(201);
    const made = await owner.call('POST', `/api/businesses/${second}/invitations`, { role: 'viewer' });
    await ben.call('POST', '/api/invitations/accept', { token: tokenOf(made.json.link) });
    const { json } = await ben.call('GET', '/api/businesses');
    expect(json.businesses.map(({ name, role }: { name: string; role: string }) => [name, role])).toEqual([
      ['Bakery', 'editor'],
      ['Second', 'viewer'],
    ]);
  });

  test('gets a link to the address that the inviting person uses', async () => {
    const url = `/api/businesses/${businessId}/invitations`;
    const headers = { host: '192.168.1.20:4321', origin: 'http://192.168.1.20:4321' };
    const made = await owner.call('POST', url, { role: 'viewer' }, { headers });
    expect(made.json.link).toMatch(/^http:\/\/192\.168\.1\.20:4321\/join#token=/);
  });

  test('sees nothing any more from the moment of being taken out', async () => {
    const dora = await invite(server, owner, businessId, 'editor', 'Dora');
    const id = (await dora.call('GET', '/api/session')).json.account.id;
    expect((await dora.call('GET', `/api/businesses/${businessId}/snapshot`)).status).toBe(200);
    await owner.call('DELETE', `/api/businesses/${businessId}/members/${id}`);
    expect((await dora.call('GET', `/api/businesses/${businessId}/snapshot`)).status).toBe(404);
    expect((await dora.call('GET', '/api/businesses')).json.businesses).toEqual([]);
  });

  test('is signed out when the session has expired', async () => {
    const finn = await invite(server, owner, businessId, 'viewer', 'Finn');
    const id = (await finn.call('GET', '/api/session')).json.account.id;
    const past = new Date(Date.now() - 1000);
    await server.store.accounts
      .updateTable('session')
      .set({ expiresAt: past })
      .where('userId', '=', id)
      .execute();
    expect((await finn.call('GET', '/api/businesses')).status).toBe(401);
    expect((await finn.call('GET', '/api/session')).json.account).toBeNull();
    const forged = { headers: { cookie: 'evenkeel.session_token=made.up' } };
    expect((await server.stranger().call('GET', '/api/businesses', undefined, forged)).status).toBe(401);
  });

  test('leaves no business without an owner', async () => {
    const { json } = await owner.call('GET', '/api/session');
    const self = `/api/businesses/${businessId}/members/${json.account.id}`;
    for (const attempt of [owner.call('DELETE', self), owner.call('PATCH', self, { role: 'viewer' })]) {
      const refused = await attempt;
      expect([refused.status, refused.json.code]).toEqual([409, 'last-owner']);
    }
    const cleo = await invite(server, owner, businessId, 'owner', 'Cleo');
    const cleoId = (await cleo.call('GET', '/api/session')).json.account.id;
    const both = await Promise.all([
      owner.call('PATCH', `/api/businesses/${businessId}/members/${cleoId}`, { role: 'viewer' }),
      cleo.call('PATCH', self, { role: 'viewer' }),
    ]);
    expect([
      [200, 403],
      [200, 409],
    ]).toContainEqual(both.map(({ status }) => status).sort());
    const owners = (await server.store.members(businessId)).filter(({ role }) => role === 'owner');
    expect(owners).toHaveLength(1);
  });
});

describe('passwords', () => {
  let server: TestServer;
  let ada: Person;
  beforeAll(async () => {
    server = await startTestServer();
    ada = await server.owner();
  });
  afterAll(() => server.close());

  const signIn = async (password: string) =>
    (await server.stranger().call('POST', '/api/auth/sign-in/email', { email: 'ada@example.com', password }))
      .status;

  test('a new one from the command line ends every session', async () => {
    const { accounts } = server.store;
    const email = 'Ada@example.com';
    const short = await resetPassword({ accounts, email, password: 'short', baseUrl: '' });
    expect(short).toMatchObject({ ok: false, problems: [{ code: 'text-too-short', value: null }] });
    const unknown = await resetPassword({ accounts, email: 'eve@example.com', baseUrl: '' });
    expect(unknown).toMatchObject({ ok: false, problems: [{ code: 'no-such-account' }] });

    expect(await resetPassword({ accounts, email, password: 'a brand new one', baseUrl: '' })).toEqual({
      ok: true,
      value: { link: null },
    });
    expect((await ada.call('GET', '/api/businesses')).status).toBe(401);
    expect([await signIn(testPassword), await signIn('a brand new one')]).toEqual([401, 200]);
  });

  test('a reset link works once, and an older one not at all', async () => {
    const { accounts } = server.store;
    const old = await resetPassword({ accounts, email: 'ada@example.com', baseUrl: 'http://localhost' });
    const made = await resetPassword({ accounts, email: 'ada@example.com', baseUrl: 'http://localhost' });
    if (!old.ok || !made.ok) throw new Error('no link');
    expect(made.value.link).toMatch(/^http:\/\/localhost\/reset-password#token=/);
    const stranger = server.stranger();
    const use = (link: string | null, password: string) =>
      stranger.call('POST', '/api/password-reset', { token: tokenOf(link), password });
    expect((await use(old.value.link, 'another new one')).json.code).toBe('reset-link-invalid');
    expect((await use(made.value.link, 'another new one')).status).toBe(200);
    expect((await use(made.value.link, 'yet another one')).json.code).toBe('reset-link-invalid');
    expect([await signIn('a brand new one'), await signIn('another new one')]).toEqual([401, 200]);
  });

  test('changing the own one needs the present one, and ends the other sessions', async () => {
    const here = server.stranger();
    const there = server.stranger();
    for (const one of [here, there]) {
      await one.call('POST', '/api/auth/sign-in/email', {
        email: 'ada@example.com',
        password: 'another new one',
      });
    }
    const change = (currentPassword: string) =>
      here.call('POST', '/api/auth/change-password', { currentPassword, newPassword: testPassword });
    const wrong = await change('not this one');
    expect([wrong.status, wrong.json.code]).toEqual([403, 'wrong-password']);
    expect((await change('another new one')).status).toBe(200);
    expect((await here.call('GET', '/api/businesses')).status).toBe(200);
    expect((await there.call('GET', '/api/businesses')).status).toBe(401);
  });
});
