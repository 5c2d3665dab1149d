// Walks every route that is really registered as a stranger, as a viewer and as a member of another business:
// nothing leaks, nothing is written.
import { allRoutes, type Route } from '@evenkeel/contract';
import { nouns, recordsOf } from '@evenkeel/core';
import { betterAuth } from 'better-auth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseContents } from '../store/testing/database-contents.ts';
import { markedBusiness } from './testing/marked-business.ts';
import { type Answer, invite, type Person, startTestServer, type TestServer } from './testing/test-server.ts';
import { type Input, newId, validInput } from './testing/valid-inputs.ts';

const routes = allRoutes();
const named = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));

let server: TestServer;
const registered: string[] = [];
let owner: Person;
let viewer: Person;
let editor: Person;
/** Owner of another business. */
let other: Person;
let businessId: string;
let otherBusinessId: string;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  server = await startTestServer(
    {
      webRoot: `${import.meta.dirname}/testing/pages`,
      samplesRoot: `${import.meta.dirname}/../../examples`,
      sourceKey: 'a key for the walk of the routes',
    },
    (app) =>
      app.addHook('onRoute', ({ method, url }) => {
        for (const one of [method].flat()) registered.push(`${one} ${url}`);
      }),
  );
  owner = await server.owner();
  const { json: session } = await owner.call('GET', '/api/session');
  const actor = { accountId: session.account.id as string, name: 'Ada' };
  ({ businessId } = await server.store.createBusiness(markedBusiness('Zebra'), actor));
  ({ businessId: otherBusinessId } = await server.store.createBusiness(markedBusiness('Yak'), actor));
  viewer = await invite(server, owner, businessId, 'viewer', 'Vera');
  editor = await invite(server, owner, businessId, 'editor', 'Edda');
  other = await invite(server, owner, otherBusinessId, 'owner', 'Otto');
  const self = (await other.call('GET', '/api/session')).json.account.id as string;
  expect(
    (await other.call('DELETE', `/api/businesses/${otherBusinessId}/members/${actor.accountId}`)).status,
  ).toBe(200);
  ids = { accountId: actor.accountId, self, ...(await secretIds(businessId, owner)) };
});
afterAll(() => server.close());

/** The things inside a business that have ids of their own. */
async function secretIds(inBusiness: string, by: Person): Promise<Readonly<Record<string, string>>> {
  const base = `/api/businesses/${inBusiness}`;
  const invitation = await by.call('POST', `${base}/invitations`, { role: 'editor' });
  const upload = await by.upload(
    `${base}/uploads`,
    'zebra-books.csv',
    'day,amount,payee\n2026-10-01,12.50,Zebra\n',
  );
  const asked = { title: 'What counts for the Zebra', goals: ['grow', 'loved'], closesOn: '2026-12-24' };
  const weighing = await by.call('POST', `${base}/weighings`, asked);
  const closed = await by.call('POST', `${base}/weighings`, asked);
  expect([invitation.status, upload.status, weighing.status, closed.status]).toEqual([201, 201, 201, 201]);
  const shared = await by.call('POST', `${base}/share-links`, {});
  expect(shared.status).toBe(201);
  const closedWeighingId = closed.json.weighing.id as string;
  expect((await by.call('POST', `${base}/weighings/${closedWeighingId}/close`)).status).toBe(200);
  const key = await by.call('POST', `${base}/api-keys`, { name: 'Till of the Zebra' });
  const secret = await by.call('POST', `${base}/sources/till/secret`, { secret: 'zebra secret' });
  expect([key.status, secret.status]).toEqual([201, 200]);
  const asking = await by.call('POST', `${base}/check-in-links`, { person: 'ada' });
  const address = { person: 'ada', email: 'zebra@example.com', isWeekly: true };
  const kept = await by.call('POST', `${base}/addresses`, address);
  expect([asking.status, kept.status]).toEqual([201, 200]);
  const handIn = await by.call('POST', `${base}/upload-links`, { name: 'Books of the Zebra' });
  expect(handIn.status).toBe(201);
  const sentFileId = await waitingFile(base, by, handIn.json.link as string);
  const { links } = (await by.call('GET', `${base}/check-in-links`)).json;
  const accountId = (await by.call('GET', '/api/session')).json.account.id as string;
  const actor = { accountId, name: 'Ada' };
  const imported = await server.store.inBusiness(inBusiness, actor, (scope) =>
    scope.importFacts({ kind: 'ledger', entries: oneEntry() }, { fileName: 'Zebra.csv', rejectedRows: 0 }),
  );
  return {
    invitationId: invitation.json.invitation.id as string,
    uploadId: upload.json.uploadId as string,
    importId: imported?.importId ?? '',
    weighingId: weighing.json.weighing.id as string,
    closedWeighingId,
    shareLinkId: shared.json.shareLink.id as string,
    apiKeyId: key.json.apiKey.id as string,
    sourceId: 'till',
    checkInLinkId: links[0].id as string,
    uploadLinkId: handIn.json.uploadLink.id as string,
    sentFileId,
    personId: 'ada',
    kpiId: 'sales',
  };
}

/** Hands in a file by the link, which waits then. */
async function waitingFile(base: string, by: Person, link: string): Promise<string> {
  const token = link.split('#token=')[1];
  const stranger = server.stranger();
  const { json } = await stranger.call('POST', '/api/hand-in/begin', { token });
  const text = 'date;amount;payee\n2026-10-01;1.012,50;Zebra\n';
  const upload = await stranger.upload(`/api/hand-in/files/${json.ticket}`, 'zebra-hand-in.csv', text);
  const sent = await stranger.call('POST', '/api/hand-in/send', { token, uploadId: upload.json.uploadId });
  expect([upload.status, sent.status, sent.json.state]).toEqual([201, 201, 'waiting']);
  const { sentFiles } = (await by.call('GET', `${base}/upload-links`)).json;
  return sentFiles[0].id as string;
}

async function* oneEntry() {
  const none = { account: null, project: null, text: null, sourceId: null };
  const untied = { activity: null, initiative: null, split: null };
  yield {
    day: '2026-09-01',
    amountMinor: 1200,
    payee: 'Zebra supplies',
    nature: 'spending' as const,
    ...none,
    ...untied,
  };
}

function urlOf(route: Route, business: string, { query = '' }: Input, id?: string): string {
  const [record] = route.noun ? recordsOf(markedBusiness('Zebra'), route.noun) : [];
  const values: Readonly<Record<string, string | undefined>> = {
    ...ids,
    businessId: business,
    id: id ?? record?.id,
    // Only a closed round has a result.
    ...(route.name === 'readWeighingResult' ? { weighingId: ids.closedWeighingId } : {}),
  };
  return route.path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? `no-${name}`) + query;
}

function callAs(who: Person, route: Route, url: string, { body, file }: Input): Promise<Answer> {
  return file ? who.upload(url, file.name, file.text) : who.call(route.method, url, body);
}

const inBusiness = (route: Route): boolean => route.path.includes(':businessId');

describe('every registered route', () => {
  test('is declared in the contract, and the other way round', () => {
    const undeclared = registered.filter((one) => !named.has(one));
    expect(undeclared).toEqual([]);
    expect(new Set(registered).size).toBe(registered.length);
    expect([...named.keys()].filter((one) => !registered.includes(one))).toEqual([]);
  });

  test('of better-auth itself is out of reach', async () => {
    const { api } = betterAuth({ secret: 's'.repeat(32), logger: { disabled: true } });
    const paths = Object.values(api as Record<string, { path?: string }>).map(
      ({ path }) => `/api/auth${path}`,
    );
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      for (const method of ['GET', 'POST'] as const) {
        if (named.has(`${method} ${path}`)) continue;
        const answer = await viewer.call(method, path, method === 'POST' ? {} : undefined);
        expect([method, path, answer.status]).toEqual([method, path, 404]);
      }
    }
  });
});

describe('a stranger', () => {
  test('gets nothing out of any route and writes nothing', async () => {
    const before = await databaseContents(server.databaseUrl);
    for (const route of routes) {
      const input = validInput(route, 'Zebra Bakery');
      const answer = await callAs(server.stranger(), route, urlOf(route, businessId, input), input);
      const seen = `${route.name}: ${answer.status} ${answer.text.slice(0, 200)}`;
      if (route.access !== 'public' && route.access !== 'setup') {
        expect(`${route.name}: ${answer.status}`).toBe(`${route.name}: 401`);
      }
      expect(seen).not.toMatch(/: 5\d\d /);
      expect(answer.text, route.name).not.toMatch(/zebra|ada@example|\bvera\b/i);
    }
    expect(await databaseContents(server.databaseUrl)).toEqual(before);
  });
});

describe('a viewer', () => {
  test('reads the business, and writes nothing', async () => {
    const before = await databaseContents(server.databaseUrl);
    for (const route of routes.filter(inBusiness)) {
      const input = validInput(route, 'Zebra Bakery');
      const answer = await callAs(viewer, route, urlOf(route, businessId, input), input);
      // A viewer may leave, but not take out others.
      const may = route.access === 'viewer' && route.name !== 'removeMember';
      // For a viewer there is no pay, as if it had never been written down.
      const isHidden =
        route.noun !== null && nouns[route.noun].readers === 'owners' && route.name.endsWith('.read');
      const due = !may ? 403 : isHidden ? 404 : 200;
      expect(`${route.name}: ${answer.status}`).toBe(`${route.name}: ${due}`);
      expect(answer.text, route.name).not.toMatch(/yak|otto/i);
      if (due !== 200) expect(answer.text, route.name).not.toMatch(/zebra/i);
    }
    expect(await databaseContents(server.databaseUrl)).toEqual(before);
  });

  test('sees no e-mail addresses but the own', async () => {
    const { json } = await viewer.call('GET', `/api/businesses/${businessId}/members`);
    const emails = json.members.map(({ email }: { email: string | null }) => email);
    expect(emails).toHaveLength(3);
    expect(emails.filter((email: string | null) => email !== null)).toEqual(['vera@example.com']);
  });
});

describe('an editor', () => {
  test('does nothing that is for owners', async () => {
    const before = await databaseContents(server.databaseUrl);
    for (const route of routes.filter(({ access }) => access === 'owner')) {
      const input = validInput(route, 'Zebra Bakery');
      const answer = await callAs(editor, route, urlOf(route, businessId, input), input);
      expect(`${route.name}: ${answer.status}`).toBe(`${route.name}: 403`);
    }
    expect(await databaseContents(server.databaseUrl)).toEqual(before);
  });
});

describe('a member of another business', () => {
  test('cannot tell a business from one that does not exist', async () => {
    const before = await databaseContents(server.databaseUrl);
    const nowhere = '01999999-9999-7999-8999-999999999999';
    for (const route of routes.filter(inBusiness)) {
      const input = validInput(route, 'Zebra Bakery');
      const answer = await callAs(other, route, urlOf(route, businessId, input), input);
      const missing = await callAs(other, route, urlOf(route, nowhere, input), input);
      expect(`${route.name}: ${answer.status}`).toBe(`${route.name}: 404`);
      expect(answer.text, route.name).not.toMatch(/zebra/i);
      expect([missing.status, missing.text], route.name).toEqual([answer.status, answer.text]);
    }
    expect(await databaseContents(server.databaseUrl)).toEqual(before);
  });

  test('finds nothing of it through the own business', async () => {
    const before = await databaseContents(server.databaseUrl);
    const withIds = routes.filter(({ path }) =>
      /:(?:invitationId|uploadId|importId|accountId|weighingId|shareLinkId|apiKeyId|checkInLinkId|uploadLinkId|sentFileId)/.test(
        path,
      ),
    );
    expect(withIds.length).toBeGreaterThan(8);
    for (const route of withIds) {
      const input = validInput(route, 'Yak Bakery');
      const answer = await callAs(other, route, urlOf(route, otherBusinessId, input), input);
      expect(`${route.name}: ${answer.status}`).toBe(`${route.name}: 404`);
      expect(answer.text, route.name).not.toMatch(/zebra/i);
    }
    for (const route of routes.filter(({ noun, path }) => noun && path.includes(':id'))) {
      const input = validInput(route, 'Yak Bakery');
      const url = urlOf(route, otherBusinessId, input, 'only-in-the-zebra-bakery');
      expect((await callAs(other, route, url, input)).status).toBe(404);
    }
    expect(await databaseContents(server.databaseUrl)).toEqual(before);
  });
});

describe('the walk itself', () => {
  // Each route gets a business of its own.
  test('sends what would be done for an owner', { timeout: 180_000 }, async () => {
    for (const route of routes.filter(inBusiness)) {
      if (['cancelUpload', 'readRejectedRows'].includes(route.name)) continue;
      const target = route.noun ? businessId : await freshCopy();
      const input = validInput(route, 'Zebra Bakery');
      const own =
        route.noun || ['changeMember', 'removeMember'].includes(route.name)
          ? ids
          : await secretIds(target, owner);
      const url = urlOf(route, target, input, /\.(?:update|remove)$/.test(route.name) ? newId : undefined);
      const mine = url
        .split('/')
        .map((part) => own[Object.keys(own).find((name) => ids[name] === part) ?? ''] ?? part)
        .join('/');
      const answer = await callAs(owner, route, mine, input);
      const mayBeRefused = ['changeMember', 'removeMember', 'confirmSuggestions', 'undoAssignment'];
      const expected = mayBeRefused.includes(route.name) ? [200, 409] : [200, 201, 202];
      expect(expected, `${route.name}: ${answer.text}`).toContain(answer.status);
    }
  });
});

async function freshCopy(): Promise<string> {
  const actor = { accountId: ids.accountId ?? '', name: 'Ada' };
  return (await server.store.createBusiness(markedBusiness('Zebra'), actor)).businessId;
}
