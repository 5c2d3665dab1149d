// The database goes away: people are told, the server stays up.

import { type OpenStore, openStore } from '@evenkeel/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../store/testing/fresh-database.ts';
import { startServer } from './index.ts';

let database: FreshDatabase;
let store: OpenStore;
beforeAll(async () => {
  database = await freshDatabase();
  store = await openStore({ databaseUrl: database.url }, { role: 'command' });
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

const log: string[] = [];
test('without its database the server says that it is not ready, and goes on', async () => {
  const server = await startServer({ store, port: 0, host: '127.0.0.1', log: (line) => log.push(line) });
  const url = server.url.replace('localhost', '127.0.0.1');
  expect(await (await fetch(`${url}/api/setup`)).json()).toEqual({ needed: true });
  await database.drop();
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const answer = await fetch(`${url}/api/setup`);
    expect([answer.status, (await answer.json()).code], log.join('\n')).toEqual([503, 'not-ready']);
  }
  expect(log.join('\n')).toMatch(/the database cannot be used: /);
  expect((await fetch(`${url}/api/health`)).status).toBe(200);
  await server.close();
});
