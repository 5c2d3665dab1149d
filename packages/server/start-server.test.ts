// Starting and stopping for real: the address, the set-up link, the typed client over the wire, and a clean end.
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Client, createClient, ProblemError } from '@evenkeel/contract';
import { type OpenStore, openStore } from '@evenkeel/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../store/testing/fresh-database.ts';
import { type RunningServer, startServer } from './index.ts';

let database: FreshDatabase;
let store: OpenStore;
let server: RunningServer;
let cookie = '';
let businessId = '';
const log: string[] = [];
/** Where the server keeps uploads in this test. */
const usual = process.env.TMPDIR;
const temporary = mkdtempSync(join(tmpdir(), 'evenkeel-start-'));
const started = { port: 0, host: '127.0.0.1', log: (line: string) => log.push(line) };

beforeAll(async () => {
  process.env.TMPDIR = temporary;
  database = await freshDatabase();
  store = await openStore({ databaseUrl: database.url }, { role: 'server' });
  server = await startServer({ store, ...started });
});
afterAll(async () => {
  await server.close();
  await store.close();
  await database.drop();
  // The files after this one share its process.
  if (usual === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usual;
  rmSync(temporary, { recursive: true, force: true });
});

/** A client that keeps cookies, as a browser does. */
function clientWithCookies(): Client {
  return createClient(server.url.replace('localhost', '127.0.0.1'), async (input, init) => {
    const headers = new Headers(init?.headers);
    if (cookie) headers.set('cookie', cookie);
    const response = await fetch(input, { ...init, headers });
    const [set] = response.headers.getSetCookie();
    if (set) cookie = set.split(';')[0] ?? '';
    return response;
  });
}

test('the set-up link leads to the first account, and the typed client does the rest', async () => {
  expect(server.setupLink).toMatch(new RegExp(`^${server.url}/setup#token=`));
  const token = server.setupLink?.split('#token=')[1] ?? '';
  const client = clientWithCookies();
  const body = { token, name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' };
  expect((await client.completeSetup({ body })).account.name).toBe('Ada');
  const profile = { name: 'Bakery', currency: 'EUR' };
  ({ businessId } = await client.createBusiness({ body: { profile } }));
  const goals = client.records('goal');
  await goals.create({ businessId, body: { record: { id: 'grow', title: 'Grow', status: 'active' } } });
  const { records } = await goals.list({ businessId });
  expect(records.map(({ title, due }) => [title, due])).toEqual([['Grow', null]]);
  const file = new File(['day,amount,payee\n2026-10-01,12.50,Mill\n'], 'books.csv');
  const upload = await client.uploadFacts({ businessId, file });
  expect(upload.preview?.counts).toEqual({ rows: 1, good: 1, rejected: 0 });
  expect(await (await client.exportBusiness({ businessId, format: 'yaml' })).text()).toContain('title: Grow');
  const refused = await goals.read({ businessId, id: 'none' }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ProblemError);
  expect(refused).toMatchObject({ code: 'not-found', status: 404 });
  const second = await startServer({ store, ...started });
  expect(second.setupLink).toBeNull();
  await second.close();
});

test('an upload that breaks off leaves nothing behind, and the server goes on', async () => {
  const { host, port, hostname } = new URL(server.url.replace('localhost', '127.0.0.1'));
  const folder = join(temporary, readdirSync(temporary)[0] ?? '');
  const before = readdirSync(folder);
  const head = [
    `POST /api/businesses/${businessId}/uploads HTTP/1.1`,
    `Host: ${host}`,
    `Cookie: ${cookie}`,
    'Content-Type: multipart/form-data; boundary=b',
    'Content-Length: 1000000',
    '',
    '--b',
    'content-disposition: form-data; name="file"; filename="broken.csv"',
    '',
    'day,amount',
  ];
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(head.join('\r\n'));
  await waitFor(() => readdirSync(folder).length > before.length);
  socket.destroy();
  await waitFor(() => readdirSync(folder).length === before.length);
  expect((await fetch(`http://${host}/api/health`)).status).toBe(200);
});

async function waitFor(condition: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 400 && !condition(); attempt += 1) await setTimeout(25);
  expect(condition()).toBe(true);
}

test('describes its API as the file in the repository does', async () => {
  const file = readFileSync(new URL('../contract/openapi.json', import.meta.url), 'utf8');
  const { info, ...description } = JSON.parse(file) as { info: object };
  const answer = await fetch(`${server.url.replace('localhost', '127.0.0.1')}/api/openapi.json`);
  expect(await answer.json()).toEqual({ ...description, info: { ...info, version: '0.0.0' } });
});

test('a taken port and a base address that is none are errors, and the others go on', async () => {
  const port = Number(new URL(server.url).port);
  await expect(startServer({ store, ...started, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  for (const baseUrl of ['keel.example', 'ftp://keel.example', 'https://keel.example/path']) {
    await expect(startServer({ store, ...started, baseUrl })).rejects.toThrow(RangeError);
  }
  const behind = await startServer({ store, ...started, baseUrl: 'https://keel.example/' });
  expect(behind.url).toBe('https://keel.example');
  await behind.close();
});

test('uploaded files go when the server stops', async () => {
  expect(readdirSync(temporary)).toHaveLength(1);
  await server.close();
  expect(readdirSync(temporary)).toEqual([]);
});
