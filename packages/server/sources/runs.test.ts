// Sources over HTTP, from the first try to the finding: runs, secrets, the clock, and programs that bring values.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  invite,
  newBusiness,
  type Person,
  startTestServer,
  type TestServer,
} from '../testing/test-server.ts';
import { createSourceRunner, type SourceRunner } from './run/source-runner.ts';
import { type HostileWeb, hostileWeb } from './testing/hostile-web.ts';

const key = 'a key for the secrets of this test';
let web: HostileWeb;
let server: TestServer;
let owner: Person;
let businessId: string;
let base: string;
let runner: SourceRunner;

beforeAll(async () => {
  web = await hostileWeb();
  const places = { allowInternal: ['127.0.0.1', 'localhost'], filesFolder: null };
  server = await startTestServer({ sourceKey: key, places });
  owner = await server.owner();
  const { store, log } = server;
  runner = createSourceRunner({
    store,
    places,
    key,
    today: () => '2026-11-24',
    log: (line) => log.push(line),
  });
});
afterAll(async () => {
  await runner.close();
  await server.close();
  await web.close();
});
beforeEach(async () => {
  businessId = await newBusiness(owner);
  base = `/api/businesses/${businessId}`;
  await create('kpi', { id: 'sales', name: 'Sales', better: 'higher', aggregate: 'sum' });
  web.text('/values.json', '[{"day":"2026-10-31","value":1},{"day":"2026-11-30","value":2}]');
});

const till = (fields: object = {}) => ({
  id: 'till',
  name: 'Till',
  kind: 'json',
  address: `${web.url}/values.json`,
  path: '$[*]',
  dayColumn: 'day',
  valueColumn: 'value',
  kpi: 'sales',
  schedule: 'daily',
  ...fields,
});

async function create(noun: string, record: object): Promise<void> {
  const made = await owner.call('POST', `${base}/records/${noun}`, { record });
  if (made.status !== 201) throw new Error(made.text);
}

const change = (set: object) => owner.call('PATCH', `${base}/records/source/till`, { set });
const state = async (who = owner) => (await who.call('GET', `${base}/sources`)).json.sources[0];
const series = async () => (await owner.call('GET', `${base}/snapshot`)).json.business.totals.series;

/** Runs the source and waits for the end. */
async function run(body: object = {}) {
  const begun = await owner.call('POST', `${base}/sources/till/run`, body);
  expect(begun.status, begun.text).toBe(202);
  for (let tries = 0; tries < 200; tries += 1) {
    const { lastRun } = await state();
    if (lastRun.endedAt !== null) return lastRun;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('the run does not end');
}

test('a try shows what would be kept and keeps nothing', async () => {
  const { status, json } = await owner.call('POST', `${base}/sources/preview`, { record: till() });
  expect(status).toBe(200);
  expect(json).toMatchObject({
    outcome: 'ok',
    columns: ['day', 'value'],
    sample: [
      ['2026-10-31', '1'],
      ['2026-11-30', '2'],
    ],
    values: [
      { kpi: 'sales', day: '2026-10-31', value: 1 },
      { kpi: 'sales', day: '2026-11-30', value: 2 },
    ],
    found: 2,
    firstDay: '2026-10-31',
    lastDay: '2026-11-30',
    rejectedRows: 0,
  });
  expect(await series()).toEqual([]);
  const wrong = await owner.call('POST', `${base}/sources/preview`, {
    record: till({ valueColumn: 'amount' }),
  });
  expect(wrong.json).toMatchObject({
    outcome: 'column-missing',
    data: { column: 'amount', columns: 'day, value' },
  });
});

test('a run keeps what is new; the next one changes nothing; a failure leaves the values and becomes a finding', async () => {
  await create('source', till());
  expect(await run()).toMatchObject({ outcome: 'ok', begunBy: 'hand', byName: 'Ada', rowsRead: 2, added: 2 });
  expect(await run()).toMatchObject({ outcome: 'ok', added: 0, corrected: 0 });
  web.text('/values.json', '<html>Log in</html>', 'text/html');
  expect(await run()).toMatchObject({ outcome: 'html-instead', data: { host: '127.0.0.1' } });
  expect(await series()).toEqual([{ kpi: 'sales', days: ['2026-10-31', '2026-11-30'], values: [1, 2] }]);
  const { json } = await owner.call('GET', `${base}/assessment`);
  const found = json.assessment.findings.filter(
    ({ ruleId }: { ruleId: string }) => ruleId === 'source-fails',
  );
  expect(found).toMatchObject([{ about: [{ noun: 'source', id: 'till' }] }]);
  const { json: runs } = await owner.call('GET', `${base}/sources/till/runs`);
  expect(runs.runs.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['html-instead', 'ok', 'ok']);
});

test('values whose unit changed are not kept, unless somebody says so', async () => {
  await create('source', till());
  const months = (factor: number) =>
    JSON.stringify(
      [1, 2, 3, 4].map((month) => ({ day: `2026-0${month}-28`, value: (100 + month) * factor })),
    );
  web.text('/values.json', months(1));
  await run();
  web.text('/values.json', months(100));
  expect(await run()).toMatchObject({ outcome: 'values-jumped', data: { measure: 'Sales', factor: 100 } });
  expect((await series())[0].values[0]).toBe(101);
  expect(await run({ keepsJumps: true })).toMatchObject({ outcome: 'ok', corrected: 4 });
});

test('one run at a time; it can be stopped, and nothing is kept', async () => {
  await create('source', till({ address: `${web.url}/trickle`, schedule: 'by-hand' }));
  expect((await owner.call('POST', `${base}/sources/till/run`, {})).status).toBe(202);
  const again = await owner.call('POST', `${base}/sources/till/run`, {});
  expect([again.status, again.json.code]).toEqual([409, 'source-busy']);
  expect((await owner.call('POST', `${base}/sources/till/cancel`)).json).toEqual({ cancelled: true });
  for (let tries = 0; (await state()).lastRun.endedAt === null && tries < 100; tries += 1) {
    await new Promise((done) => setTimeout(done, 20));
  }
  expect((await state()).lastRun).toMatchObject({ outcome: 'cancelled', added: 0 });
  expect((await owner.call('POST', `${base}/sources/no-such/run`, {})).status).toBe(404);
});

describe('a secret', () => {
  const secret = 'tr0ub4dor-and-3';
  const keep = () => owner.call('POST', `${base}/sources/till/secret`, { secret });

  test('reaches its host and is never seen again', async () => {
    await create('source', till());
    expect((await state()).secret).toBe('none');
    expect((await keep()).json).toEqual({ done: true });
    expect((await state()).secret).toBe('fits');
    web.seen.length = 0;
    await run();
    expect(web.seen[0]?.headers.authorization).toBe(`Bearer ${secret}`);
    const answers = await Promise.all(
      ['sources', 'sources/till/runs', 'snapshot', 'export', 'history', 'records/source', 'assessment'].map(
        async (path) => (await owner.call('GET', `${base}/${path}`)).text,
      ),
    );
    expect(answers.join('\n')).not.toContain(secret);
    expect(server.log.join('\n')).not.toContain(secret);
    const viewer = await invite(server, owner, businessId, 'viewer', `Vera${businessId.slice(-6)}`);
    expect((await state(viewer)).secret).toBeNull();
    expect((await owner.call('DELETE', `${base}/sources/till/secret`)).status).toBe(200);
    expect((await state()).secret).toBe('none');
  });

  test('is not sent to another address, neither by a run nor by a try', async () => {
    await create('source', till());
    await keep();
    const address = `http://localhost:${web.port}/values.json`;
    web.seen.length = 0;
    const tried = await owner.call('POST', `${base}/sources/preview`, { record: till({ address }) });
    expect(tried.json.outcome).toBe('secret-for-other-host');
    await change({ address });
    expect(await run()).toMatchObject({ outcome: 'secret-for-other-host' });
    expect((await state()).secret).toBe('other-host');
    expect(web.seen).toEqual([]);
  });

  test('cannot be opened once its key is lost, and says so', async () => {
    await create('source', till());
    await keep();
    const { store, log } = server;
    const places = { allowInternal: ['127.0.0.1'], filesFolder: null };
    const starting = {
      businessId,
      sourceId: 'till',
      actor: { accountId: null, name: 'x' },
      begunBy: 'hand',
    } as const;
    for (const [other, outcome] of [
      ['another key, thirty-two characters', 'secret-unreadable'],
      [null, 'no-secret-key'],
    ] as const) {
      const lost = createSourceRunner({
        store,
        places,
        key: other,
        today: () => '2026-11-24',
        log: (line) => log.push(line),
      });
      const started = await lost.start(starting);
      if (started.outcome !== 'started') throw new Error(started.outcome);
      expect(await started.ended).toMatchObject({ outcome });
    }
  });

  test('an address takes no password', async () => {
    const made = await owner.call('POST', `${base}/records/source`, {
      record: till({ address: 'https://ada:pass@till.example/' }),
    });
    expect(made.status).toBe(422);
  });
});

describe('the clock', () => {
  const tick = (hours: number) => runner.tick(new Date(Date.now() + hours * 3_600_000));

  test('reads what is due, and nothing before its time', async () => {
    await create('source', till({ schedule: 'hourly' }));
    await tick(0);
    expect((await state()).lastRun).toMatchObject({
      outcome: 'ok',
      begunBy: 'schedule',
      byName: null,
      added: 2,
    });
    const runs = async () => (await owner.call('GET', `${base}/sources/till/runs`)).json.runs.length;
    await tick(0);
    expect(await runs()).toBe(1);
    await tick(1.1);
    expect(await runs()).toBe(2);
    await change({ isPaused: true });
    await tick(30);
    expect(await runs()).toBe(2);
  });

  test('tries a passing failure again before the next day', async () => {
    await create('source', till({ address: 'http://127.0.0.1:1/' }));
    await tick(0);
    expect((await state()).lastRun.outcome).toBe('unreachable');
    await tick(0.2);
    expect((await state()).failures).toBe(2);
  });
});

describe('a program with a key', () => {
  const body = { observations: [{ kpi: 'sales', day: '2026-11-30', value: 7 }] };
  const bring = (token: string | null, sent: unknown = body) =>
    server.stranger().call('POST', '/api/kpi-observations', sent, {
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
    });

  test('brings values; the same again changes nothing; what does not fit is refused as a whole', async () => {
    const made = await owner.call('POST', `${base}/api-keys`, { name: 'Till' });
    const { key: token, apiKey } = made.json;
    expect(token).toMatch(/^evk_[\w-]{43}$/);
    expect((await bring(token)).json).toEqual({ added: 1, corrected: 0, known: 0 });
    expect((await bring(token)).json).toEqual({ added: 0, corrected: 0, known: 1 });
    const mixed = { observations: [...body.observations, { kpi: 'nothing', day: '2026-11-30', value: 7 }] };
    const refused = await bring(token, mixed);
    expect([refused.status, refused.json.problems[0].path]).toEqual([422, ['observations', 1, 'kpi']]);
    for (const wrong of [{ value: 'NaN' }, { day: '2026-02-30' }, { value: null }]) {
      expect((await bring(token, { observations: [{ ...body.observations[0], ...wrong }] })).status).toBe(
        422,
      );
    }
    const { text } = await owner.call('GET', `${base}/api-keys`);
    expect(JSON.parse(text).apiKeys).toMatchObject([
      { id: apiKey.id, name: 'Till', createdBy: 'Ada', lastUsedOn: '2026-11-24' },
    ]);
    expect(text).not.toContain(token);
    expect((await owner.call('DELETE', `${base}/api-keys/${apiKey.id}`)).status).toBe(200);
    expect((await bring(token)).status).toBe(401);
    expect(await series()).toEqual([{ kpi: 'sales', days: ['2026-11-30'], values: [7] }]);
  });

  test('is refused without one, or with one that is none', async () => {
    for (const token of [null, 'evk_nothing', '']) {
      const { status, json } = await bring(token);
      expect([status, json.code]).toEqual([401, 'api-key-unknown']);
    }
  });
});

test('a server without a key keeps no secret, and says what to do', async () => {
  const bare = await startTestServer();
  try {
    const ada = await bare.owner();
    const id = await newBusiness(ada);
    const made = await ada.call('POST', `/api/businesses/${id}/records/kpi`, {
      record: { id: 'sales', name: 'Sales', better: 'higher', aggregate: 'sum' },
    });
    expect(made.status).toBe(201);
    await ada.call('POST', `/api/businesses/${id}/records/source`, { record: till() });
    const { status, json } = await ada.call('POST', `/api/businesses/${id}/sources/till/secret`, {
      secret: 'x',
    });
    expect([status, json.code]).toEqual([409, 'no-secret-key']);
    expect(json.todo).toContain('EVENKEEL_SECRET_KEY');
    expect((await ada.call('GET', `/api/businesses/${id}/sources`)).json.canKeepSecrets).toBe(false);
  } finally {
    await bare.close();
  }
});
