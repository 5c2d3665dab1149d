// Changing a business over HTTP: records, sets of changes, conflicts, undo, history, acceptances, and what is read back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseContents } from '../store/testing/database-contents.ts';
import { sampleBusiness } from '../store/testing/sample-business.ts';
import { invite, type Person, startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let owner: Person;
let editor: Person;
let base: string;
beforeAll(async () => {
  server = await startTestServer();
  owner = await server.owner();
  const accountId = (await owner.call('GET', '/api/session')).json.account.id as string;
  const made = await server.store.createBusiness(sampleBusiness(), { accountId, name: 'Ada' });
  base = `/api/businesses/${made.businessId}`;
  editor = await invite(server, owner, made.businessId, 'editor', 'Edda');
});
afterAll(() => server.close());

describe('records', () => {
  test('are created, read, changed and removed with their versions', async () => {
    const goal = { id: 'organic', title: 'Organic range', status: 'active' };
    const made = await editor.call('POST', `${base}/records/goal`, { record: goal, why: 'agreed in May' });
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({
      versions: { 'goal/organic': expect.any(Number) },
      profileBefore: null,
    });
    const read = await editor.call('GET', `${base}/records/goal/organic`);
    expect(read.json.record).toMatchObject({ ...goal, due: null, milestones: [] });
    const { version } = read.json;
    const body = { set: { due: '2027-06-30' }, expectedVersion: version };
    const changed = await editor.call('PATCH', `${base}/records/goal/organic`, body);
    expect(changed.json.versions['goal/organic']).toBeGreaterThan(version);
    const list = await editor.call('GET', `${base}/records/goal`);
    expect(list.json.records.map(({ id }: { id: string }) => id).sort()).toEqual([
      'grow',
      'loved',
      'organic',
    ]);
    const removed = await editor.call('DELETE', `${base}/records/goal/organic?why=dropped`);
    expect(removed.status).toBe(200);
    expect((await editor.call('GET', `${base}/records/goal/organic`)).status).toBe(404);

    const { changes } = (await editor.call('GET', `${base}/history?noun=goal&id=organic&limit=2`)).json;
    expect(changes.map(({ by, why }: { by: string; why: string }) => [by, why])).toEqual([
      ['Edda', 'dropped'],
      ['Edda', null],
    ]);
    const older = await editor.call(
      'GET',
      `${base}/history?noun=goal&id=organic&before=${changes[1].revision}`,
    );
    expect(older.json.changes.map(({ why }: { why: string }) => why)).toEqual(['agreed in May']);
  });

  test('that are wrong are refused with every fault in its place, and nothing is written', async () => {
    const before = await databaseContents(server.databaseUrl);
    const wrong = { id: 'Not A Key', title: '', status: 'someday', due: '2027-02-30', colour: 'red' };
    const answer = await owner.call('POST', `${base}/records/goal`, { record: wrong });
    expect(answer.status).toBe(422);
    const found = answer.json.problems.map((one: { path: string[]; code: string }) => [
      one.path.join('/'),
      one.code,
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['record/id', 'not-a-key'],
        ['record/title', 'empty-text'],
        ['record/status', 'not-a-choice'],
        ['record/colour', 'unknown-field'],
      ]),
    );
    const nowhere = { id: 'g2', title: 'G', status: 'active', kpi: 'no-such-kpi' };
    const dangling = await owner.call('POST', `${base}/records/goal`, { record: nowhere });
    expect([dangling.status, dangling.json.problems[0].code]).toEqual([422, 'reference-to-nothing']);
    const twice = await owner.call('POST', `${base}/records/goal`, {
      record: { id: 'grow', title: 'G', status: 'active' },
    });
    expect([twice.status, twice.json.problems[0].code]).toEqual([422, 'key-used-twice']);
    const used = await owner.call('DELETE', `${base}/records/goal/grow`);
    expect(used.json.problems).toMatchObject([
      { code: 'still-referred-to', detail: expect.stringContaining('contribution/baking-grow') },
    ]);
    const either = { id: 'c', goal: 'grow', activity: 'baking', initiative: 'oven', weight: 1 };
    expect(
      (await owner.call('POST', `${base}/records/contribution`, { record: either })).json.problems[0].code,
    ).toBe('one-of-many');
    expect(await databaseContents(server.databaseUrl)).toEqual(before);
  });
});

describe('two people at the same record', () => {
  test('the later one is told what stands there now; nothing of theirs is lost or written', async () => {
    const { version } = (await owner.call('GET', `${base}/records/goal/grow`)).json;
    const change = (who: Person, title: string) =>
      who.call('PATCH', `${base}/records/goal/grow`, { set: { title }, expectedVersion: version });
    const both = await Promise.all([change(owner, "Owner's words"), change(editor, "Editor's words")]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = both.find(({ status }) => status === 409);
    const now = (await owner.call('GET', `${base}/records/goal/grow`)).json;
    expect(late?.json).toMatchObject({
      code: 'changed-meanwhile',
      detail: 'One record is not as you saw it any more. Nothing was changed.',
      conflicts: [
        {
          noun: 'goal',
          id: 'grow',
          expectedVersion: version,
          currentVersion: now.version,
          current: { title: now.record.title },
          changedBy: both[0]?.status === 200 ? 'Ada' : 'Edda',
        },
      ],
    });
  });

  test('a set of changes is applied whole or not at all', async () => {
    const before = await databaseContents(server.databaseUrl);
    const { version } = (await owner.call('GET', `${base}/records/goal/grow`)).json;
    const update = {
      kind: 'update',
      noun: 'goal',
      id: 'grow',
      set: { title: 'New' },
      expectedVersion: version,
    };
    const stale = { kind: 'update', noun: 'person', id: 'ada', set: { name: 'Eve' }, expectedVersion: 999 };
    const answer = await owner.call('POST', `${base}/changes`, { changes: [update, stale] });
    expect([answer.status, answer.json.conflicts.map(({ id }: { id: string }) => id)]).toEqual([
      409,
      ['ada'],
    ]);
    expect(await databaseContents(server.databaseUrl)).toEqual(before);
  });
});

describe('undo', () => {
  test('the inverse takes a set of changes back', async () => {
    const before = (await owner.call('GET', `${base}/snapshot`)).json.business;
    const changes = [
      { kind: 'create', noun: 'function', id: 'shop', set: { name: 'Shop' }, expectedVersion: null },
      { kind: 'update', noun: 'person', id: 'ben', set: { function: 'shop' }, expectedVersion: null },
      { kind: 'remove', noun: 'acceptance', id: 'known', expectedVersion: null },
    ];
    const applied = await owner.call('POST', `${base}/changes`, { changes, why: 'try it' });
    expect(applied.status).toBe(200);
    expect((await owner.call('GET', `${base}/snapshot`)).json.business).not.toEqual(before);
    const undone = await owner.call('POST', `${base}/changes`, { changes: applied.json.inverse });
    expect(undone.status).toBe(200);
    expect((await owner.call('GET', `${base}/snapshot`)).json.business).toEqual(before);
  });

  test('a change of the profile says what was before', async () => {
    const { profile, version } = (await owner.call('GET', `${base}/profile`)).json;
    const set = { vision: 'Bread for all', headcount: 9 };
    const changed = await owner.call('PATCH', `${base}/profile`, { set, expectedVersion: version });
    expect(changed.json.profileBefore).toEqual({ vision: null, headcount: 7 });
    await owner.call('PATCH', `${base}/profile`, { set: changed.json.profileBefore });
    expect((await owner.call('GET', `${base}/profile`)).json.profile).toEqual(profile);
    const stale = await owner.call('PATCH', `${base}/profile`, { set, expectedVersion: version });
    expect([stale.status, stale.json.conflicts[0].noun]).toEqual([409, 'profile']);
  });
});

describe('the assessment', () => {
  test('is tagged, kept by the browser until something changes, and told as of the past', async () => {
    const first = await owner.call('GET', `${base}/assessment`);
    expect(first.json).toMatchObject({ revision: expect.any(Number), assessment: { today: '2026-11-24' } });
    const tag = String(first.headers.etag);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    const again = await owner.call('GET', `${base}/assessment`, undefined, {
      headers: { 'if-none-match': tag },
    });
    expect([again.status, again.text]).toEqual([304, '']);

    const moment = (await owner.call('GET', `${base}/history?limit=1`)).json.changes[0].at;
    await owner.call('PATCH', `${base}/profile`, { set: { name: 'Renamed' } });
    const changed = await owner.call('GET', `${base}/assessment`, undefined, {
      headers: { 'if-none-match': tag },
    });
    expect([changed.status, changed.json.assessment.business.name]).toEqual([200, 'Renamed']);
    const past = await owner.call('GET', `${base}/assessment?asOf=${encodeURIComponent(moment)}`);
    expect(past.json.assessment.business.name).toBe('Bakery');
    const never = await owner.call('GET', `${base}/snapshot?asOf=1999-01-01T00:00:00Z`);
    expect([never.status, never.json.code]).toEqual([404, 'no-such-time']);
    const odd = await owner.call('GET', `${base}/snapshot?asOf=yesterday`);
    expect([odd.status, odd.json.problems[0].path]).toEqual([422, ['query', 'asOf']]);
  });

  test('shows a finding as accepted until the day that was set, and open again after', async () => {
    const read = async () => (await owner.call('GET', `${base}/assessment`)).json.assessment.findings;
    const [open] = (await read()).filter(({ accepted }: { accepted: unknown }) => accepted === null);
    const body = { finding: open.key, until: '2027-03-31', reason: 'the season is over' };
    expect((await editor.call('POST', `${base}/findings/accept`, body)).status).toBe(200);
    const past = await editor.call('POST', `${base}/findings/accept`, { ...body, until: '2026-11-23' });
    expect([past.status, past.json.problems[0].code]).toEqual([422, 'day-in-the-past']);
    const longer = { ...body, until: '2027-04-30' };
    expect((await editor.call('POST', `${base}/findings/accept`, longer)).status).toBe(200);
    const accepted = (await read()).find(({ key }: { key: string }) => key === open.key);
    expect(accepted.accepted).toEqual({ until: '2027-04-30', reason: 'the season is over' });
    expect((await editor.call('POST', `${base}/findings/reopen`, { finding: open.key })).status).toBe(200);
    const reopened = (await read()).find(({ key }: { key: string }) => key === open.key);
    expect(reopened.accepted).toBeNull();
    expect((await editor.call('POST', `${base}/findings/reopen`, { finding: open.key })).status).toBe(404);
  });
});

describe('a business as a file', () => {
  test('comes out as YAML or JSON, and goes in again as it was', async () => {
    const { business } = (await owner.call('GET', `${base}/snapshot`)).json;
    for (const format of ['yaml', 'json']) {
      const file = await owner.call('GET', `${base}/export?format=${format}`);
      expect(file.headers['content-type']).toBe(`application/${format}; charset=utf-8`);
      expect(file.headers['content-disposition']).toContain(`filename="Renamed.${format}"`);
      const made = await owner.upload('/api/businesses/from-file', `mine.${format}`, file.text);
      expect(made.status).toBe(201);
      const copy = (await owner.call('GET', `/api/businesses/${made.json.businessId}/snapshot`)).json
        .business;
      expect(copy).toEqual(business);
    }
  });

  test('with faults is refused with the line of each', async () => {
    const before = await databaseContents(server.databaseUrl);
    const text =
      'evenkeel: 1\nprofile:\n  name: X\n  currency: EUR\ngoals:\n  - id: a\n    titel: A\n    status: active\n';
    const answer = await owner.upload('/api/businesses/from-file', 'my bakery.yaml', text);
    expect([answer.status, answer.json.code]).toEqual([422, 'file-unreadable']);
    expect(answer.json.problems).toContainEqual(
      expect.objectContaining({
        code: 'unknown-field',
        place: { file: 'my bakery.yaml', line: 7, column: 5 },
      }),
    );
    expect(await databaseContents(server.databaseUrl)).toEqual(before);
  });

  test('is deleted for good when its name is typed, and only then', async () => {
    const made = await owner.call('POST', '/api/businesses', {
      profile: { name: 'Short-lived', currency: 'EUR' },
    });
    const url = `/api/businesses/${made.json.businessId}`;
    const wrong = await owner.call('DELETE', `${url}?confirm=short-lived`);
    expect([wrong.status, wrong.json.code]).toEqual([422, 'name-not-confirmed']);
    expect((await owner.call('DELETE', `${url}?confirm=Short-lived`)).status).toBe(200);
    expect((await owner.call('GET', `${url}/profile`)).status).toBe(404);
  });
});
