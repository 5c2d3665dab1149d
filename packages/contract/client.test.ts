// The client calls what the contract declares, gives answers or problems, and carries no schemas.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest';
import { type Client, createClient, linkTo, ProblemError } from './index.ts';

interface Seen {
  readonly line: string;
  readonly type: string;
  readonly body: string;
}
const seen: Seen[] = [];

/** Answers every call with what it saw; below `problem` with a problem, below `page` with a proxy's page. */
const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  const line = `${request.method} ${request.url}`;
  seen.push({ line, type: request.headers['content-type'] ?? '', body });
  if (line.includes('/problem/')) {
    response.writeHead(409, { 'content-type': 'application/problem+json' });
    response.end(JSON.stringify({ code: 'changed-meanwhile', status: 409, title: 'T.', detail: 'D.' }));
  } else if (line.includes('/page/')) {
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
  } else if (line.includes('/export')) {
    response
      .writeHead(200, {
        'content-type': 'application/json',
        'content-disposition': 'attachment; filename="x.json"',
      })
      .end('{}');
  } else {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":1}');
  }
});
let client: Client;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  client = createClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, fetch);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test('puts parameters into path and query, and sends the body as JSON', async () => {
  await client.listHistory({ businessId: 'a/b', limit: 10 });
  expect(seen.at(-1)?.line).toBe('GET /api/businesses/a%2Fb/history?limit=10');
  await client.records('goal').create({
    businessId: 'b1',
    body: { record: { id: 'g', title: 'Grow', status: 'active' }, why: 'agreed' },
  });
  expect(seen.at(-1)).toEqual({
    line: 'POST /api/businesses/b1/records/goal',
    type: 'application/json',
    body: '{"record":{"id":"g","title":"Grow","status":"active"},"why":"agreed"}',
  });
  await client.records('assignment-rule').remove({ businessId: 'b1', id: 'r', expectedVersion: 3 });
  expect(seen.at(-1)?.line).toBe('DELETE /api/businesses/b1/records/assignment-rule/r?expectedVersion=3');
});

test('sends files as multipart, and gives files back as blobs', async () => {
  await client.uploadFacts({ businessId: 'b1', file: new File(['day;amount'], 'books.csv') });
  expect(seen.at(-1)?.type).toMatch(/^multipart\/form-data; boundary=/);
  expect(seen.at(-1)?.body).toContain('filename="books.csv"');
  const file = await client.exportBusiness({ businessId: 'b1', format: 'json' });
  expect(await file.text()).toBe('{}');
  expect(linkTo('exportBusiness', { businessId: 'b1', format: 'yaml' })).toBe(
    '/api/businesses/b1/export?format=yaml',
  );
});

test('a refusal becomes an error that holds its problem', async () => {
  const refused = await client.readSnapshot({ businessId: 'problem' }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ProblemError);
  expect(refused).toMatchObject({ code: 'changed-meanwhile', status: 409, message: 'T. D.' });
  const page = await client.readSnapshot({ businessId: 'page' }).catch((error: unknown) => error);
  expect(page).toMatchObject({ code: 'unexpected-answer', status: 502 });
});

test('a server that does not answer is a problem too, an aborted call is not', async () => {
  const nowhere = createClient('http://127.0.0.1:1', fetch);
  await expect(nowhere.readSession()).rejects.toMatchObject({ code: 'unreachable', status: 0 });
  const abort = new AbortController();
  abort.abort();
  await expect(client.readSession({}, { signal: abort.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
});

test('the compiler knows what each call takes and gives', () => {
  expectTypeOf<Parameters<Client['readAssessment']>[0]>().toEqualTypeOf<
    { readonly businessId: string } & { asOf?: string | undefined }
  >();
  expectTypeOf<Awaited<ReturnType<Client['exportBusiness']>>>().toEqualTypeOf<Blob>();
  expectTypeOf<Awaited<ReturnType<Client['readSession']>>['setupNeeded']>().toEqualTypeOf<boolean>();
  // @ts-expect-error a goal needs a title
  const incomplete: NewGoal = { id: 'g', status: 'active' };
  expect(incomplete).not.toHaveProperty('title');
});
type NewGoal = Parameters<ReturnType<typeof client.records<'goal'>>['create']>[0]['body']['record'];

test('a program that only calls the server carries no schemas and stays under 10 kB', async () => {
  const entry = 'export { createClient, ProblemError } from "@evenkeel/contract";';
  const bundle = await rolldown({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? `${import.meta.dirname}/entry.ts` : null),
        load: (id) => (id.endsWith('/entry.ts') ? entry : null),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true });
  const [chunk] = output;
  await bundle.close();
  expect(chunk.moduleIds.filter((id) => /zod|\/core\//.test(id))).toEqual([]);
  expect(chunk.code.length).toBeLessThan(10_000);
});
