// Check-ins by link and signed in, and the alerts they bring about: through the real server, with what goes wrong.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAlertKeeper } from './alerts/alert-keeper.ts';
import { createAssessor } from './assessing.ts';
import { createOutlookDesk } from './outlooks/outlook-desk.ts';
import { invite, newBusiness, type Person, startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let owner: Person;
let businessId: string;
let day = '2026-11-24';
const base = (): string => `/api/businesses/${businessId}`;

beforeAll(async () => {
  server = await startTestServer({ today: () => day });
  owner = await server.owner();
  businessId = await newBusiness(owner);
  const create = (noun: string, id: string, set: object) => ({
    kind: 'create',
    noun,
    id,
    set,
    expectedVersion: null,
  });
  const changes = [
    create('person', 'mira', { name: 'Mira' }),
    create('person', 'ben', { name: 'Ben' }),
    create('kpi', 'loaves', {
      name: 'Loaves',
      better: 'higher',
      cadence: 'week',
      aggregate: 'last',
      owner: 'mira',
    }),
    create('kpi', 'rent', { name: 'Rent', better: 'lower', aggregate: 'last', owner: 'ben' }),
    create('goal', 'grow', {
      ...{
        title: 'Grow',
        kpi: 'loaves',
        targetValue: 130,
        targetKind: 'level',
        due: '2026-12-27',
        owner: 'mira',
        status: 'active',
      },
    }),
  ];
  expect((await owner.call('POST', `${base()}/changes`, { changes })).status).toBe(200);
  const weeks = [
    '2026-09-27',
    '2026-10-04',
    '2026-10-11',
    '2026-10-18',
    '2026-10-25',
    '2026-11-01',
    '2026-11-08',
    '2026-11-15',
  ];
  const values = weeks.map((one, at) => ({
    kpi: 'loaves',
    day: one,
    value: 100 + 3 * at + (at % 2),
    isMeant: true,
  }));
  expect(
    (await owner.call('POST', `${base()}/check-in`, { person: 'mira', values, beliefs: [] })).status,
  ).toBe(201);
});
afterAll(() => server.close());

const stranger = (): Person => server.stranger();
async function link(body: object = {}): Promise<string> {
  const made = await owner.call('POST', `${base()}/check-in-links`, { person: 'mira', ...body });
  expect(made.status).toBe(201);
  return /#token=([\w-]{43})$/.exec(made.json.link)?.[1] ?? '';
}
const answer = (token: string, fields: object = {}) =>
  stranger().call('POST', '/api/check-in/answer', { token, values: [], beliefs: [], ...fields });
const series = async () => {
  const { business } = (await owner.call('GET', `${base()}/snapshot`)).json;
  return business.totals.series.find(({ kpi }: { kpi: string }) => kpi === 'loaves');
};
const believe = { goal: 'grow', confidence: 0.7, comment: 'The new oven helps' };
const value = { kpi: 'loaves', day: '2026-11-22', value: 126 };

describe('by a link', () => {
  test('one sees what this person is asked, and nothing of others', async () => {
    const token = await link();
    const page = await stranger().call('POST', '/api/check-in/look', { token });
    expect(page.status).toBe(200);
    expect(page.json).toMatchObject({
      businessName: 'Bakery',
      sheet: {
        person: { id: 'mira', name: 'Mira' },
        measures: [{ id: 'loaves', isDue: true, day: '2026-11-22', usual: { low: 100, high: 122 } }],
        goals: [{ id: 'grow', isDue: true, target: 130 }],
      },
      own: { status: 'insufficient-data' },
    });
    expect(page.text).not.toMatch(/rent|ben/i);
  });

  test('values and beliefs are kept together; the same again changes nothing', async () => {
    const token = await link();
    const first = await answer(token, { values: [value], beliefs: [believe] });
    expect(first.json).toMatchObject({ values: 1, beliefs: 1, importId: null, applied: null });
    const { revision, business } = (await owner.call('GET', `${base()}/snapshot`)).json;
    expect(business.checkIns).toMatchObject([{ goal: 'grow', person: 'mira', day, confidence: 0.7 }]);
    expect((await series()).values.at(-1)).toBe(126);
    expect((await answer(token, { values: [value], beliefs: [believe] })).status).toBe(201);
    expect((await owner.call('GET', `${base()}/snapshot`)).json.revision).toBe(revision);
    const { changes } = (await owner.call('GET', `${base()}/history?limit=2`)).json;
    expect(changes.map(({ by }: { by: string }) => by)).toEqual(['Mira', 'Mira']);
  });

  test.each([
    ['a day that has not come', { values: [{ ...value, day: '2026-11-25' }] }, 'day-in-the-future'],
    ['three times as much as ever', { values: [{ ...value, value: 400 }] }, 'far-from-usual'],
    ['a measure of somebody else', { values: [{ ...value, kpi: 'rent' }] }, 'check-in-not-asked'],
    ['a goal that is none', { beliefs: [{ ...believe, goal: 'none' }] }, 'check-in-not-asked'],
    ['nothing', {}, 'check-in-empty'],
    ['more than sure', { beliefs: [{ ...believe, confidence: 1.1 }] }, 'too-big'],
    ['no number', { values: [{ ...value, value: 'many' }] }, 'wrong-type'],
  ])('%s is refused with its place, and nothing is kept', async (_, fields, code) => {
    const token = await link();
    const before = (await owner.call('GET', `${base()}/snapshot`)).json.revision;
    // One part that is right goes down with the one that is not.
    const mixed = { values: [], beliefs: [], ...fields };
    const refused = await answer(token, mixed);
    expect([refused.status, refused.json.problems[0].code]).toEqual([422, code]);
    expect((await owner.call('GET', `${base()}/snapshot`)).json.revision).toBe(before);
  });

  test('a number far from the usual is kept once it is meant', async () => {
    const token = await link();
    const far = { ...value, day: '2026-11-23', value: 400, isMeant: true };
    expect((await answer(token, { values: [far] })).status).toBe(201);
    expect((await series()).values.at(-1)).toBe(400);
    const undo = await owner.call('POST', `${base()}/check-in`, {
      ...{ person: 'mira', beliefs: [], values: [{ ...far, value: 127 }] },
    });
    expect(undo.json.importId).not.toBeNull();
  });

  test('one that was withdrawn, has run out, or never was, leads nowhere and says why', async () => {
    const token = await link();
    const { links } = (await owner.call('GET', `${base()}/check-in-links`)).json;
    expect(links[0]).toMatchObject({ person: 'mira', createdBy: 'Ada', isMailed: false });
    expect(JSON.stringify(links)).not.toContain(token);
    expect((await owner.call('DELETE', `${base()}/check-in-links/${links[0].id}`)).status).toBe(200);
    expect((await answer(token, { values: [value] })).json.code).toBe('check-in-link-withdrawn');
    const late = await link({ days: 1 });
    await server.store.inBusiness(businessId, { accountId: null, name: 'test' }, async ({ checkIns }) => {
      const [newest] = await checkIns.links();
      await checkIns.forgetLink(newest?.id ?? '');
      await checkIns.addLink({
        ...{ id: newest?.id ?? '', person: 'mira', createdBy: null, isMailed: false },
        expiresAt: '2026-01-01T00:00:00Z',
      });
    });
    expect((await answer(late, { values: [value] })).json.code).toBe('check-in-link-expired');
    expect((await answer('x'.repeat(43), { values: [value] })).status).toBe(404);
    expect((await answer('short', { values: [value] })).status).toBe(422);
  });

  test('it is gone when its person is removed', async () => {
    const created = {
      kind: 'create',
      noun: 'person',
      id: 'guest',
      set: { name: 'Guest' },
      expectedVersion: null,
    };
    await owner.call('POST', `${base()}/changes`, { changes: [created] });
    const made = await owner.call('POST', `${base()}/check-in-links`, { person: 'guest' });
    const token = /#token=(.*)$/.exec(made.json.link)?.[1] ?? '';
    const removed = { kind: 'remove', noun: 'person', id: 'guest', expectedVersion: null };
    expect((await owner.call('POST', `${base()}/changes`, { changes: [removed] })).status).toBe(200);
    expect((await stranger().call('POST', '/api/check-in/look', { token })).json.code).toBe(
      'check-in-link-unknown',
    );
  });

  test('without a mail server it cannot be mailed, and that is said', async () => {
    const asked = await owner.call('POST', `${base()}/check-in-links`, { person: 'mira', byMail: true });
    expect([asked.status, asked.json.code]).toEqual([409, 'mail-not-set-up']);
    expect((await owner.call('GET', `${base()}/check-in-links`)).json.mail).toEqual({
      missing: 'server',
      from: null,
    });
  });
});

test('an address is in no snapshot, no export and no history, and is erased', async () => {
  const address = { person: 'mira', email: 'mira.secret@example.com', isWeekly: false };
  expect((await owner.call('POST', `${base()}/addresses`, address)).status).toBe(200);
  for (const path of ['snapshot', 'export', 'history'])
    expect((await owner.call('GET', `${base()}/${path}`)).text).not.toContain('mira.secret');
  const editor = await invite(server, owner, businessId, 'editor', 'Edda');
  expect((await editor.call('GET', `${base()}/check-in-links`)).status).toBe(403);
  expect((await owner.call('DELETE', `${base()}/addresses/mira`)).status).toBe(200);
  expect((await owner.call('GET', `${base()}/check-in-links`)).json.addresses).toEqual([]);
});

test('signed in, a check-in can be taken back as a whole', async () => {
  const before = await series();
  const body = {
    person: 'mira',
    values: [{ ...value, day: '2026-11-24', value: 128 }],
    beliefs: [{ ...believe, confidence: 0.1 }],
  };
  const saved = (await owner.call('POST', `${base()}/check-in`, body)).json;
  expect((await series()).days.at(-1)).toBe('2026-11-24');
  expect((await owner.call('DELETE', `${base()}/imports/${saved.importId}`)).status).toBe(200);
  expect((await owner.call('POST', `${base()}/changes`, { changes: saved.applied.inverse })).status).toBe(
    200,
  );
  expect(await series()).toEqual(before);
  const { business } = (await owner.call('GET', `${base()}/snapshot`)).json;
  expect(business.checkIns).toMatchObject([{ confidence: 0.7 }]);
});

test('a change of status becomes an alert, read by each for themselves; the first status is none', async () => {
  const desk = createOutlookDesk(() => {});
  const log: string[] = [];
  const keeper = createAlertKeeper({
    ...{ store: server.store, assessor: createAssessor('test', desk), today: () => day },
    log: (line) => log.push(line),
  });
  const alerts = async (who = owner) => (await who.call('GET', `${base()}/alerts`)).json.alerts;
  await keeper.check(businessId);
  expect(await alerts()).toEqual([]);
  day = '2026-12-09';
  const token = await link();
  expect(
    (await answer(token, { values: [{ kpi: 'loaves', day: '2026-12-06', value: 60, isMeant: true }] }))
      .status,
  ).toBe(201);
  await keeper.check(businessId);
  await keeper.check(businessId);
  const found = await alerts();
  expect(found.find(({ kind }: { kind: string }) => kind === 'goal-chance')).toMatchObject({
    ...{ noun: 'goal', record: 'grow', name: 'Grow', day, isRead: false },
    why: [{ id: 'alert.why.value', data: { day: { day: '2026-12-06' }, value: { value: 60 } } }],
  });
  const unread = async (who: Person) => (await who.call('GET', `${base()}/alerts/unread`)).json.unread;
  const editor = await invite(server, owner, businessId, 'editor', 'Emil');
  const viewer = await invite(server, owner, businessId, 'viewer', 'Vito');
  expect(await unread(owner)).toBe(found.length);
  const marked = await owner.call('POST', `${base()}/alerts/read`, { alerts: [found[0].id] });
  expect(marked.json.unread).toBe(found.length - 1);
  await owner.call('POST', `${base()}/alerts/read`, {});
  expect([await unread(owner), await unread(editor), await unread(viewer)]).toEqual([0, found.length, 0]);
  expect(log).toEqual([]);
  await keeper.close();
  await desk.close();
});
