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
