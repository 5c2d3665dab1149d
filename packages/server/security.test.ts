// What keeps strangers and mistakes out: headers, origins, limits, and problem documents for everything.
import { type AddressInfo, connect } from 'node:net';
import { createI18n, loadCatalog, sentence } from '@evenkeel/messages';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorTable } from './errors/error-table.ts';
import {
  newBusiness,
  type Person,
  startTestServer,
  type TestServer,
  testPassword,
} from './testing/test-server.ts';

const pages = `${import.meta.dirname}/testing/pages`;

describe('a server with pages', () => {
  let server: TestServer;
  let owner: Person;
  beforeAll(async () => {
    server = await startTestServer({ webRoot: pages });
    owner = await server.owner();
  });
  afterAll(() => server.close());

  test('sends a policy that allows only its own scripts, and styles with the nonce of the page', async () => {
    const one = await server.stranger().call('GET', '/goals');
    const two = await server.stranger().call('GET', '/');
    const policy = String(one.headers['content-security-policy']);
    const nonce = /<meta name="style-nonce" content="([\w+/=]{24})" \/>/.exec(one.text)?.[1];
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("worker-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*|upgrade-insecure-requests/);
    expect(two.headers['content-security-policy']).not.toBe(policy);
    expect(one.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(one.headers).not.toHaveProperty('strict-transport-security');
    const api = await server.stranger().call('GET', '/api/session');
    expect(api.headers['content-security-policy']).not.toContain('nonce');
    expect(api.headers['cache-control']).toBe('no-store');
  });

  test('sends with a script what a script obeys, and with a picture all that a page obeys', async () => {
    const script = (await server.stranger().call('GET', '/assets/app-1.js')).headers;
    expect(script).toMatchObject({
      'content-security-policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-type': 'application/javascript; charset=utf-8',
    });
    const needless = /^(x-(?!content-type-options)|referrer-policy|etag|last-modified|accept-ranges)/;
    expect(Object.keys(script).filter((name) => needless.test(name))).toEqual([]);
    const picture = (await server.stranger().call('GET', '/assets/mark-1.svg')).headers;
    expect(picture).toMatchObject({
      'content-security-policy': expect.stringContaining("script-src 'self' 'wasm-unsafe-eval';"),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
    });
  });

  test('counts every request for an asset, too', async () => {
    const remaining = async () => {
      const { headers } = await server.stranger().call('GET', '/api/session');
      return Number(headers['x-ratelimit-remaining']);
    };
    const before = await remaining();
    await server.stranger().call('GET', '/assets/app-1.js');
    expect(await remaining()).toBe(before - 2);
  });

  test('lets assets be kept for ever, and serves the page for the addresses of screens only', async () => {
    const stranger = server.stranger();
    const asset = await stranger.call('GET', '/assets/app-1.js');
    expect([asset.status, asset.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    for (const url of ['/', '/setup', '/b/1/goals?x=1']) {
      expect((await stranger.call('GET', url)).headers['content-type']).toMatch(/^text\/html/);
    }
    for (const url of [
      '/assets/app-2.js',
      '/favicon.ico',
      '/api',
      '/api/nothing',
      '/api/businesses/x/nothing',
    ]) {
      const missing = await stranger.call('GET', url);
      expect([url, missing.status, missing.json.code]).toEqual([url, 404, 'no-such-route']);
    }
    expect((await stranger.call('POST', '/goals')).status).toBe(404);
  });

  test.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/../../../package.json',
    '/.env',
    '/%00',
    '/%ff',
    '//etc/passwd',
    '/assets/%2e%2e/%2e%2e/route-walk.test.ts',
  ])('does not leave its folder for %s', async (url) => {
    const answer = await raw(server, `GET ${url} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:200|400|403|404)/);
    expect(answer).not.toMatch(/evenkeel-workspace|"@evenkeel|root:x:|Walks every route|server-fault/);
  });

  test('takes changes only from its own pages', async () => {
    const body = { profile: { name: 'X', currency: 'EUR' } };
    const from = (headers: Readonly<Record<string, string | undefined>>) =>
      owner.call('POST', '/api/businesses', body, { headers: { host: 'keel.local:8080', ...headers } });
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://keel.local:8081' },
      { origin: 'https://keel.local:8080' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const answer = await from(headers);
      expect([headers, answer.status, answer.json.code]).toEqual([headers, 403, 'other-site']);
    }
    expect((await from({ origin: 'http://keel.local:8080', 'sec-fetch-site': 'same-origin' })).status).toBe(
      201,
    );
    expect((await from({})).status).toBe(201);
  });

  test('says what is wrong with a request, where, and what to do', async () => {
    const headers = { 'content-type': 'application/json' };
    const broken = await owner.call('POST', '/api/businesses', undefined, {
      headers,
      payload: '{"profile":',
    });
    expect(broken.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(broken.json).toEqual({
      type: 'urn:evenkeel:problem:malformed-json',
      status: 400,
      code: 'malformed-json',
      title: 'The request is not valid JSON.',
      detail: 'The body could not be read as JSON.',
      todo: 'Send a complete JSON document, or no body at all.',
      data: {},
      problems: [],
      conflicts: [],
      incident: null,
    });
    const wrong = await owner.call('POST', '/api/businesses', { profile: { name: '', curency: 'EUR' } });
    expect(wrong.status).toBe(422);
    expect(
      wrong.json.problems.map((one: { code: string; path: string[] }) => [one.path.join('/'), one.code]),
    ).toEqual([
      ['profile/name', 'empty-text'],
      ['profile/currency', 'required'],
      ['profile/curency', 'unknown-field'],
    ]);
    const none = await owner.call('POST', '/api/businesses');
    expect([none.status, none.json.problems[0].path]).toEqual([422, ['profile']]);
    const form = await owner.call('POST', '/api/businesses', undefined, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'profile=1',
    });
    expect([form.status, form.json.code]).toEqual([415, 'unsupported-media-type']);
    const query = await owner.call('GET', `/api/businesses/${await newBusiness(owner)}/history?limit=9999`);
    expect(query.json.problems).toMatchObject([{ path: ['query', 'limit'], code: 'too-big' }]);
    for (const payload of ['{"__proto__":{"x":1}}', '{"constructor":{"prototype":{"x":1}}}']) {
      const poison = await owner.call('POST', '/api/businesses', undefined, { headers, payload });
      expect(poison.status).toBe(400);
    }
  });

  test('refuses bodies that are too large, and stays up', async () => {
    const huge = { profile: { name: 'x'.repeat(5 * 1024 * 1024), currency: 'EUR' } };
    const answer = await owner.call('POST', '/api/businesses', huge);
    expect([answer.status, answer.json.code, answer.json.data]).toEqual([
      413,
      'body-too-large',
      { megabytes: 4 },
    ]);
    const file = await owner.upload(
      '/api/businesses/from-file',
      'business.yaml',
      'x'.repeat(11 * 1024 * 1024),
    );
    expect([file.status, file.json.code, file.json.data]).toEqual([413, 'body-too-large', { megabytes: 10 }]);
    expect((await owner.call('GET', '/api/health')).status).toBe(200);
  });

  test('answers nonsense on the wire, and stays up', async () => {
    for (const text of [
      'nonsense\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      'POST /api/businesses HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
      'POST /api/businesses HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nabc',
      `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a=b; '.repeat(5000)}\r\nConnection: close\r\n\r\n`,
    ]) {
      expect(await raw(server, text)).toMatch(/^HTTP\/1\.1 4\d\d/);
    }
    expect((await server.stranger().call('GET', '/api/health')).status).toBe(200);
  });

  test('logs a fault under a number, tells nobody what it was, and stays up', async () => {
    const businessId = await newBusiness(owner);
    const original = server.store.memberships;
    Object.assign(server.store, {
      memberships: () => Promise.reject(new Error('the secret reason')),
    });
    const answer = await owner.call('GET', '/api/businesses');
    Object.assign(server.store, { memberships: original });
    expect([answer.status, answer.json.code]).toEqual([500, 'server-fault']);
    expect(answer.text).not.toMatch(/secret reason|\.ts/);
    expect(server.log.join('\n')).toContain(
      `incident ${answer.json.incident}: GET /api/businesses: Error: the secret reason`,
    );
    expect((await owner.call('GET', `/api/businesses/${businessId}/profile`)).status).toBe(200);
  });
});

describe('limits', () => {
  const limits = { perMinute: 40, guardedPerMinute: 12, signInsPerAccount: 5 };
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ limits, trustProxy: true });
    const owner = await server.owner();
    expect(owner.email).toBe('ada@example.com');
  });
  afterAll(() => server.close());

  const signInFrom = (address: string, email: string, password = 'wrong wrong wrong') =>
    server
      .stranger()
      .call(
        'POST',
        '/api/auth/sign-in/email',
        { email, password },
        { headers: { 'x-forwarded-for': address } },
      );

  test('attempts to sign in to one account are few, from wherever they come', async () => {
    const codes: string[] = [];
    for (let attempt = 0; attempt < 7; attempt += 1) {
      codes.push((await signInFrom(`10.0.0.${attempt}`, 'ada@example.com')).json.code);
    }
    expect(codes).toEqual([...Array(5).fill('sign-in-failed'), 'too-many-requests', 'too-many-requests']);
    const right = await signInFrom('10.0.0.99', 'ADA@example.com ', testPassword);
    expect(right.status).toBe(429);
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(60);
    expect(right.json.todo).toMatch(/^Wait \d+ seconds and try again\.$/);
  });

  test('guesses from one address are few, at whatever account', async () => {
    const codes: string[] = [];
    for (let attempt = 0; attempt < 14; attempt += 1) {
      codes.push((await signInFrom('10.0.1.1', `guess${attempt}@example.com`)).json.code);
    }
    expect(codes.indexOf('too-many-requests')).toBe(12);
    const other = await server.stranger().call('GET', '/api/health', undefined, {
      headers: { 'x-forwarded-for': '10.0.1.1' },
    });
    expect(other.status).toBe(200);
  });

  test('requests from one address are limited as a whole', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 42; attempt += 1) {
      const headers = { 'x-forwarded-for': '10.0.2.1' };
      statuses.push((await server.stranger().call('GET', '/api/health', undefined, { headers })).status);
    }
    expect(statuses.indexOf(429)).toBe(40);
  });
});

describe('a server behind https', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ baseUrl: 'https://keel.example', webRoot: pages });
  });
  afterAll(() => server.close());

  test('marks cookies as secure, asks for https for ever, and knows its own origin', async () => {
    const owner = await server.owner();
    expect(owner.cookie()).toMatch(/^__Secure-evenkeel\.session_token=/);
    const page = await owner.call('GET', '/');
    expect(page.headers['strict-transport-security']).toContain('max-age=31536000');
    expect(page.headers['content-security-policy']).toContain('upgrade-insecure-requests');
    const body = { email: 'ada@example.com', password: testPassword };
    const from = (origin: string) =>
      owner.call('POST', '/api/auth/sign-in/email', body, { headers: { origin, host: 'inside:80' } });
    const right = await from('https://keel.example');
    expect(right.status).toBe(200);
    expect(String(right.headers['set-cookie'])).toMatch(/; Secure/);
    expect((await from('http://inside:80')).status).toBe(403);
  });
});

test('every error of the table has its three sentences, with all their values', async () => {
  const english = createI18n('en', await loadCatalog('en'));
  const data = {
    count: 2,
    megabytes: 4,
    expected: 'x',
    file: 'f',
    needed: 'owner',
    seconds: 2,
    noun: 'goal',
    id: 'x',
    rejected: 3,
    maximum: 5,
    incident: 'abc',
    email: 'a@b.c',
    title: 'What counts',
    person: 'Ada',
    answered: 7,
    exact: 'yes',
  };
  for (const code of [...Object.keys(errorTable), 'unreachable', 'unexpected-answer']) {
    for (const part of ['title', 'detail', 'todo']) {
      expect(sentence(english, { id: `error.${code}.${part}`, data })).toMatch(/^[A-Z0-9“][^{}]*[.]$/);
    }
  }
});

/** Sends bytes as they are, as no well-behaved client would. */
async function raw(server: TestServer, text: string): Promise<string> {
  if (!server.app.server.listening) await server.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.app.server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setTimeout(10_000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk) => {
      answer += chunk;
      if (!text.includes('Connection: close') && answer.includes('\r\n\r\n')) socket.end();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}
