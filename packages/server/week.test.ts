// A week that is told becomes hours of works, replaces itself, is taken back, and never stands beside a timesheet.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newBusiness, type Person, startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let owner: Person;
let businessId: string;
const base = (): string => `/api/businesses/${businessId}`;
const monday = '2026-11-16';

beforeAll(async () => {
  server = await startTestServer();
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
    create('person', 'mira', { name: 'Mira', hoursPerWeek: 30 }),
    create('activity', 'baking', { name: 'Baking' }),
    create('initiative', 'kiosk', { name: 'Kiosk', status: 'active' }),
  ];
  expect((await owner.call('POST', `${base()}/changes`, { changes })).status).toBe(200);
});
afterAll(() => server.close());

const say = (parts: object[], otherMinutes = 0) =>
  owner.call('PUT', `${base()}/weeks`, { person: 'mira', monday, parts, otherMinutes });
const baking = (minutes: number) => ({ noun: 'activity', id: 'baking', minutes });

async function hours(): Promise<unknown> {
  const { json } = await owner.call('GET', `${base()}/snapshot`);
  return json.business.totals.time
    .filter(({ minutes }: { minutes: number }) => minutes > 0)
    .map(({ activity, initiative, project, minutes }: Record<string, unknown>) => [
      activity ?? initiative ?? project,
      minutes,
    ]);
}

test('a week is told, told anew, and taken back', async () => {
  const asked = await owner.call('GET', `${base()}/weeks?person=mira`);
  expect(asked.json).toMatchObject({ monday, state: 'open', dueMinutes: 1800 });
  const first = await say([baking(1200)], 60);
  expect(first.json).toMatchObject({ minutes: 1260 });
  expect(await hours()).toEqual([
    ['baking', 1200],
    ['Told as something else', 60],
  ]);
  const again = await say([baking(600), { noun: 'initiative', id: 'kiosk', minutes: 300 }]);
  expect(await hours()).toEqual([
    ['baking', 600],
    ['kiosk', 300],
  ]);
  expect((await owner.call('GET', `${base()}/weeks?person=mira`)).json.state).toBe('said');
  expect((await owner.call('DELETE', `${base()}/imports/${again.json.importId}`)).status).toBe(200);
  expect((await owner.call('DELETE', `${base()}/imports/${first.json.importId}`)).status).toBe(200);
  expect(await hours()).toEqual([]);
});

test('a link tells the own week alone, and cannot take it back', async () => {
  const made = await owner.call('POST', `${base()}/check-in-links`, { person: 'mira' });
  const token = /#token=([\w-]{43})$/.exec(made.json.link)?.[1];
  const stranger = server.stranger();
  const page = await stranger.call('POST', '/api/check-in/look', { token });
  expect(page.json.week).toMatchObject({ person: { id: 'mira' }, state: 'open' });
  const told = await stranger.call('POST', '/api/check-in/week', { token, monday, parts: [baking(90)] });
  expect([told.status, told.json]).toEqual([201, { importId: null, minutes: 90 }]);
  const bad = await stranger.call('POST', '/api/check-in/week', {
    token,
    monday,
    parts: [{ noun: 'activity', id: 'nothing', minutes: 5 }],
  });
  expect(bad.json.problems[0].code).toBe('check-in-not-asked');
  const future = await stranger.call('POST', '/api/check-in/week', {
    token,
    monday: '2026-11-23',
    parts: [],
  });
  expect(future.status).toBe(404);
});

test('a week whose hours stand in a timesheet is not told once more', async () => {
  const file = `Date,Hours,Person,Project\n2026-11-10,8,Mira,Baking\n`;
  const upload = await owner.upload(`${base()}/uploads`, 'hours.csv', file);
  expect(upload.status).toBe(201);
  const run = await owner.call('POST', `${base()}/uploads/${upload.json.uploadId}/import`, {
    acceptGoodRows: true,
  });
  expect(run.status).toBe(202);
  await expect
    .poll(async () => (await owner.call('GET', `${base()}/uploads/${upload.json.uploadId}`)).json.state)
    .toBe('imported');
  const refused = await owner.call('PUT', `${base()}/weeks`, {
    person: 'mira',
    monday: '2026-11-09',
    parts: [baking(60)],
  });
  expect(refused.json.problems[0].code).toBe('week-from-timesheet');
});
