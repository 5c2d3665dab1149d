// The link by which staff see the strategy: what it shows, to whom, until when – and what it never shows.
import { routes } from '@evenkeel/contract';
import { assess, strategyPage } from '@evenkeel/core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { invite, type Person, startTestServer, type TestServer } from './testing/test-server.ts';

const today = '2026-11-24';
let server: TestServer;
let owner: Person;
let editor: Person;
let base: string;
let businessId: string;

beforeAll(async () => {
  server = await startTestServer({
    today: () => today,
    samplesRoot: `${import.meta.dirname}/../../examples`,
  });
  owner = await server.owner();
  const made = await owner.call('POST', '/api/businesses/from-sample', { sampleId: 'bakery' });
  businessId = made.json.businessId as string;
  base = `/api/businesses/${businessId}`;
  editor = await invite(server, owner, businessId, 'editor', 'Edda');
});
afterAll(() => server.close());

const tokenOf = (link: string): string => link.split('#token=')[1] ?? '';
const look = (token: string) => server.stranger().call('POST', '/api/strategy/look', { token });

async function shared(body: object = {}): Promise<{ id: string; token: string }> {
  const made = await owner.call('POST', `${base}/share-links`, body);
  expect(made.status).toBe(201);
  return { id: made.json.shareLink.id as string, token: tokenOf(made.json.link as string) };
}

test('a link shows the page that core makes of the business, and follows its changes', async () => {
  const made = await owner.call('POST', `${base}/share-links`, {});
  expect(made.json.link).toMatch(/^http:\/\/localhost(?::\d+)?\/shared#token=[\w-]{43}$/);
  expect(made.json.shareLink).toMatchObject({ createdBy: 'Ada', expiresAt: null });
  const token = tokenOf(made.json.link as string);
  const { business } = (await owner.call('GET', `${base}/snapshot`)).json;
  const page = await look(token);
  expect(page.status).toBe(200);
  expect(page.json).toEqual(JSON.parse(JSON.stringify(strategyPage(business, assess(business, today)))));
  expect(page.json.goals.length).toBeGreaterThan(2);
  expect(page.json.goals.every(({ share }: { share: number | null }) => share !== null)).toBe(true);
  expect(page.headers['cache-control']).toBe('no-store');

  await editor.call('PATCH', `${base}/profile`, { set: { vision: 'A loaf for everybody' } });
  expect((await look(token)).json.vision).toBe('A loaf for everybody');
});

test('holds nothing but what the contract names: no money, no hours, no findings, no facts', async () => {
  const { json, text } = await look((await shared()).token);
  expect(routes.lookAtStrategy.response.safeParse(json).success).toBe(true);
  for (const part of [json, json.goals[0], json.map, json.initiatives[0]])
    expect(routes.lookAtStrategy.response.safeParse(withExtra(json, part)).success).toBe(false);
  expect(text).not.toMatch(
    /Minor|hoursPerWeek|findings|evidence|practice|payee|description|rationale|currency/,
  );
  const { business } = (await owner.call('GET', `${base}/snapshot`)).json;
  const facts = business.practices.flatMap(({ fact }: { fact: string | null }) => fact ?? []);
  expect(facts.length).toBeGreaterThan(0);
  for (const fact of facts) expect(text).not.toContain(fact);
  const answerable = new Set(
    [...business.goals, ...business.initiatives].map(({ owner: person }: { owner: string | null }) => person),
  );
  const others = business.people.filter(({ id }: { id: string }) => !answerable.has(id));
  expect(others.length).toBeGreaterThan(0);
  for (const { name } of others) expect(text).not.toContain(name);
});

/** The page with a field too many in one of its parts. */
function withExtra(page: object, part: object): unknown {
  return JSON.parse(JSON.stringify(page, (_, value) => (value === part ? { ...part, costMinor: 1 } : value)));
}

test('is withdrawn, expires, or never was: each is told apart', async () => {
  const { id, token } = await shared({ days: 30 });
  const forOneDay = await shared({ days: 1 });
  const listed = (await owner.call('GET', `${base}/share-links`)).json.shareLinks;
  expect(listed.map((one: { id: string }) => one.id)).toContain(id);
  expect(JSON.stringify(listed)).not.toContain(token);

  expect((await owner.call('DELETE', `${base}/share-links/${id}`)).status).toBe(200);
  const withdrawn = await look(token);
  expect([withdrawn.status, withdrawn.json.code]).toEqual([410, 'share-link-withdrawn']);
  expect((await owner.call('DELETE', `${base}/share-links/${id}`)).status).toBe(404);
  expect((await owner.call('DELETE', `${base}/share-links/%00`)).status).toBe(404);
  const left = (await owner.call('GET', `${base}/share-links`)).json.shareLinks;
  expect(left.map((one: { id: string }) => one.id)).not.toContain(id);

  expect((await look(forOneDay.token)).status).toBe(200);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 60 * 60 * 1000 + 1000 });
  const expired = await look(forOneDay.token).finally(() => vi.useRealTimers());
  expect([expired.status, expired.json.code]).toEqual([410, 'share-link-expired']);
  const unknown = await look('x'.repeat(43));
  expect([unknown.status, unknown.json.code]).toEqual([404, 'share-link-unknown']);
  for (const days of [0, 366, 1.5])
    expect((await owner.call('POST', `${base}/share-links`, { days })).status).toBe(422);
});

test('a link of one kind opens nothing of the other', async () => {
  const { token } = await shared();
  const other = await server.stranger().call('POST', '/api/weighings/look', { token });
  expect([other.status, other.json.code]).toEqual([404, 'weighing-link-unknown']);
});

test('is gone with its business', async () => {
  const { token } = await shared();
  const { name } = (await owner.call('GET', `${base}/snapshot`)).json.business.profile;
  expect((await owner.call('DELETE', `${base}?confirm=${encodeURIComponent(name)}`)).status).toBe(200);
  expect((await look(token)).json.code).toBe('share-link-unknown');
});
