// A whole server on a fresh database, and people who call it.

import { type OpenStore, openStore } from '@evenkeel/store';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { freshDatabase } from '../../store/testing/fresh-database.ts';
import { createSetupLink } from '../accounts/setup-link.ts';
import { buildApp } from '../build-app.ts';
import type { ServerOptions } from '../options.ts';

export interface TestServer {
  readonly app: FastifyInstance;
  readonly store: OpenStore;
  readonly databaseUrl: string;
  /** Everything that was logged. */
  readonly log: string[];
  /** Somebody who is not signed in. */
  stranger(): Person;
  /** Creates the first account. */
  owner(): Promise<Person>;
  close(): Promise<void>;
}

/** Keeps cookies like a browser. */
export interface Person {
  readonly email: string;
  call(method: string, url: string, body?: unknown, more?: InjectOptions): Promise<Answer>;
  /** Uploads `text` as a file. */
  upload(url: string, fileName: string, text: string): Promise<Answer>;
  cookie(): string;
}

export interface Answer {
  readonly status: number;
  readonly headers: LightMyRequestResponse['headers'];
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks at is checked by its expectations
  readonly json: any;
}

export const testPassword = 'correct horse battery';

export async function startTestServer(
  given: Partial<ServerOptions> = {},
  onApp?: (app: FastifyInstance) => void,
): Promise<TestServer> {
  const database = await freshDatabase();
  const log: string[] = [];
  const store = await openStore({ databaseUrl: database.url }, { role: 'server' });
  const options: ServerOptions = {
    store,
    port: 0,
    host: '127.0.0.1',
    log: (line) => log.push(line),
    today: () => '2026-11-24',
    checkAnswers: true,
    limits: {
      perMinute: 100_000,
      guardedPerMinute: 100_000,
      linksPerMinute: 100_000,
      signInsPerAccount: 100_000,
    },
    ...given,
  };
  const baseUrl = given.baseUrl ?? 'http://localhost';
  const app = await buildApp(options, onApp);
  await app.ready();
  return {
    app,
    store,
    databaseUrl: database.url,
    log,
    stranger: () => person(app, ''),
    async owner() {
      const link = await createSetupLink(store.accounts, baseUrl);
      const token = link?.split('#token=')[1] ?? '';
      const owner = person(app, 'ada@example.com');
      const body = { token, name: 'Ada', email: owner.email, password: testPassword };
      const answer = await owner.call('POST', '/api/setup', body);
      if (answer.status !== 201) throw new Error(answer.text);
      return owner;
    },
    async close() {
      await app.close();
      await store.close();
      await database.drop();
    },
  };
}

/** Invites somebody, who accepts with a new account. */
export async function invite(
  server: TestServer,
  owner: Person,
  businessId: string,
  role: string,
  name: string,
): Promise<Person> {
  const made = await owner.call('POST', `/api/businesses/${businessId}/invitations`, { role });
  const token = (made.json.link as string).split('#token=')[1];
  const invited = person(server.app, `${name.toLowerCase()}@example.com`);
  const account = { name, email: invited.email, password: testPassword };
  const answer = await invited.call('POST', '/api/invitations/accept', { token, account });
  if (answer.status !== 201) throw new Error(answer.text);
  return invited;
}

/** An empty business of this person. */
export async function newBusiness(owner: Person, name = 'Bakery'): Promise<string> {
  const made = await owner.call('POST', '/api/businesses', { profile: { name, currency: 'EUR' } });
  if (made.status !== 201) throw new Error(made.text);
  return made.json.businessId as string;
}

export function person(app: FastifyInstance, email: string): Person {
  const cookies = new Map<string, string>();
  const call: Person['call'] = async (method, url, body, more = {}) => {
    const headers = { ...(cookies.size > 0 ? { cookie: written() } : {}), ...more.headers };
    const response = await app.inject({
      ...more,
      method: method as 'GET',
      url,
      headers,
      ...(body === undefined ? {} : { payload: body as object }),
    });
    for (const line of [response.headers['set-cookie'] ?? []].flat()) keep(line);
    return answerOf(response);
  };
  const written = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const keep = (line: string): void => {
    const [pair = '', ...attributes] = line.split(';');
    const [name = '', value = ''] = pair.split('=');
    if (value === '' || attributes.some((one) => /max-age=0/i.test(one))) cookies.delete(name.trim());
    else cookies.set(name.trim(), value);
  };
  return {
    email,
    call,
    cookie: written,
    upload(url, fileName, text) {
      const boundary = 'evenkeel-test-boundary';
      const head = `content-disposition: form-data; name="file"; filename="${fileName}"`;
      const payload = `--${boundary}\r\n${head}\r\ncontent-type: text/plain\r\n\r\n${text}\r\n--${boundary}--\r\n`;
      const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
      return call('POST', url, undefined, { headers, payload });
    },
  };
}

function answerOf(response: LightMyRequestResponse): Answer {
  const isJson = String(response.headers['content-type']).includes('json');
  return {
    status: response.statusCode,
    headers: response.headers,
    text: response.body,
    json: isJson && response.body !== '' ? JSON.parse(response.body) : null,
  };
}
