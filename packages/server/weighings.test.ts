// A round of weighing from opening to result: links that work once, leaders by name or not, groups too small to be shown.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleBusiness } from '../store/testing/sample-business.ts';
import { type Answer, invite, type Person, startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let owner: Person;
let editor: Person;
let viewer: Person;
let base: string;
let businessId: string;
let day = '2026-11-24';

beforeAll(async () => {
  server = await startTestServer({ today: () => day });
  owner = await server.owner();
  const accountId = (await owner.call('GET', '/api/session')).json.account.id as string;
  ({ businessId } = await server.store.createBusiness(sampleBusiness(), { accountId, name: 'Ada' }));
  base = `/api/businesses/${businessId}`;
  editor = await invite(server, owner, businessId, 'editor', 'Edda');
  viewer = await invite(server, owner, businessId, 'viewer', 'Vera');
  for (const [id, name, kind] of [
    ['leaders', 'Leaders', 'leaders'],
    ['customers', 'Customers', 'customers'],
  ]) {
    const made = await editor.call('POST', `${base}/records/stakeholder`, { record: { id, name, kind } });
    expect(made.status).toBe(201);
  }
});
beforeEach(() => {
  day = '2026-11-24';
});
afterAll(() => server.close());

const ratio = (times: number) => ({ method: 'ratio', ratio: times });

async function open(more: object = {}): Promise<string> {
  const body = { title: 'What counts', goals: ['loved', 'grow'], closesOn: '2026-12-24', ...more };
  const made = await editor.call('POST', `${base}/weighings`, body);
  expect(made.text).toContain('"weighing"');
  return `${base}/weighings/${made.json.weighing.id as string}`;
}

async function links(round: string, body: object): Promise<string[]> {
  const made = await editor.call('POST', `${round}/links`, body);
  expect(made.status, made.text).toBe(201);
  return (made.json.links as string[]).map((link) => link.split('#token=')[1] ?? '');
}

async function link(round: string, body: object): Promise<string> {
  const [token = ''] = await links(round, body);
  return token;
}

const look = (token: string): Promise<Answer> =>
  server.stranger().call('POST', '/api/weighings/look', { token });
const answer = (token: string, given: object = ratio(3), byName?: boolean): Promise<Answer> =>
  server.stranger().call('POST', '/api/weighings/answer', {
    token,
    answer: given,
    ...(byName === undefined ? {} : { byName }),
  });
const told = ({ status, json }: Answer): [number, string] => [status, json.code];

async function answerAll(round: string, stakeholder: string, times: readonly number[]): Promise<void> {
  const tokens = await links(round, { stakeholder, count: times.length });
  for (const [index, token] of tokens.entries())
    expect((await answer(token, ratio(times[index] ?? 1))).status).toBe(201);
}

async function seen(round: string, by = viewer) {
  const { json } = await by.call('GET', `${base}/weighings`);
  return json.weighings.find(({ id }: { id: string }) => round.endsWith(id));
}

describe('a round', () => {
  test('is opened, asked, answered, closed, and then says what counts', async () => {
    const round = await open({ question: 'Which is more important for you?' });
    expect(await seen(round)).toMatchObject({
      title: 'What counts',
      method: 'ratio',
      state: 'open',
      openedOn: '2026-11-24',
      closedOn: null,
      goals: [
        { id: 'loved', name: 'Be loved' },
        { id: 'grow', name: 'Grow', kpi: 'Sales', due: '2027-12-31' },
      ],
      groups: [],
    });
    await answerAll(round, 'staff', [3, 3, 3, 3, 3]);
    const open5 = await viewer.call('GET', `${round}/result`);
    expect(told(open5)).toEqual([409, 'weighing-open']);
    expect(open5.json.data).toMatchObject({ answered: 5, exact: 'yes' });
    expect(open5.json.detail).toContain('So far 5 people have answered.');

    const closed = await editor.call('POST', `${round}/close`);
    expect(closed.json.weighing).toMatchObject({ state: 'closed', closedOn: '2026-11-24' });
    const { json } = await viewer.call('GET', `${round}/result`);
    expect(json.weighing.state).toBe('closed');
    expect(json.result).toMatchObject({ status: 'ok', answers: 5, keptBack: null, leaders: [] });
    const shares = json.result.overall.weights.map(({ id, value }: { id: string; value: number }) => [
      id,
      value,
    ]);
    expect(shares).toEqual([
      ['goal-weight:loved', expect.closeTo(0.75, 9)],
      ['goal-weight:grow', expect.closeTo(0.25, 9)],
    ]);
  });

  test('asks in the way that fits the number of goals, or in the way that was chosen', async () => {
    for (const id of ['third', 'fourth', 'fifth'])
      await editor.call('POST', `${base}/records/goal`, { record: { id, title: id, status: 'active' } });
    const goals = ['loved', 'grow', 'third', 'fourth', 'fifth'];
    expect((await seen(await open({ goals }))).method).toBe('best-worst');
    expect((await seen(await open({ goals: goals.slice(1) }))).method).toBe('pairwise');
    expect((await seen(await open({ goals, method: 'swing' }))).method).toBe('swing');
    const unfit = await editor.call('POST', `${base}/weighings`, {
      title: 'x',
      goals,
      method: 'ratio',
      closesOn: '2026-12-24',
    });
    expect(unfit.json.problems).toMatchObject([
      { code: 'method-does-not-fit', path: ['method'], data: { goals: 5, minimum: 2, maximum: 2 } },
    ]);
  });

  test('with faults is refused with each of them', async () => {
    await editor.call('POST', `${base}/records/goal`, {
      record: { id: 'old', title: 'Old', status: 'dropped' },
    });
    const wrong = { title: 'a\u0000b', goals: ['grow', 'grow', 'nowhere', 'old'], closesOn: '2026-11-23' };
    const refused = await editor.call('POST', `${base}/weighings`, wrong);
    expect(refused.status).toBe(422);
    expect(
      refused.json.problems.map((one: { code: string; path: string[] }) => [one.path.join('/'), one.code]),
    ).toEqual([
      ['goals/1', 'goal-asked-twice'],
      ['goals/2', 'no-such-record'],
      ['goals/3', 'goal-not-active'],
      ['title', 'text-not-storable'],
      ['closesOn', 'day-in-the-past'],
    ]);
    const lone = await editor.call('POST', `${base}/weighings`, {
      title: 'x',
      goals: ['grow'],
      closesOn: day,
    });
    expect(lone.json.problems).toMatchObject([{ code: 'too-small', path: ['goals'] }]);
  });

  test('whose last day has passed takes no answer, and says nothing before it is closed', async () => {
    const round = await open({ closesOn: '2026-11-30' });
    const token = await link(round, { stakeholder: 'staff', count: 1 });
    day = '2026-11-30';
    expect((await look(token)).status).toBe(200);
    day = '2026-12-01';
    expect(told(await answer(token))).toEqual([410, 'weighing-closed']);
    expect((await seen(round)).state).toBe('ended');
    expect(told(await viewer.call('GET', `${round}/result`))).toEqual([409, 'weighing-open']);
    expect(told(await editor.call('POST', `${round}/links`, { stakeholder: 'staff', count: 1 }))).toEqual([
      409,
      'weighing-over',
    ]);
    expect((await editor.call('POST', `${round}/close`)).json.weighing.state).toBe('closed');
  });

  test('stays closed: no link is made or works, closing again changes nothing', async () => {
    const round = await open();
    const token = await link(round, { stakeholder: 'staff', count: 1 });
    await editor.call('POST', `${round}/close`);
    day = '2026-11-25';
    expect(told(await look(token))).toEqual([410, 'weighing-closed']);
    expect(told(await answer(token))).toEqual([410, 'weighing-closed']);
    expect(told(await editor.call('POST', `${round}/links`, { stakeholder: 'staff', count: 1 }))).toEqual([
      409,
      'weighing-over',
    ]);
    expect((await editor.call('POST', `${round}/close`)).json.weighing.closedOn).toBe('2026-11-24');
  });

  test('keeps asking what was asked when goals, groups and people change or go', async () => {
    await editor.call('POST', `${base}/records/goal`, {
      record: { id: 'short', title: 'Short', status: 'active' },
    });
    await editor.call('POST', `${base}/records/person`, { record: { id: 'cleo', name: 'Cleo' } });
    const record = { id: 'guests', name: 'Guests', kind: 'customers' };
    await editor.call('POST', `${base}/records/stakeholder`, { record });
    const round = await open({ goals: ['short', 'grow'] });
    const token = await link(round, { stakeholder: 'guests', person: 'cleo' });
    for (const path of ['goal/short', 'person/cleo', 'stakeholder/guests'])
      expect((await editor.call('DELETE', `${base}/records/${path}`)).status, path).toBe(200);
    const renamed = await editor.call('PATCH', `${base}/records/goal/grow`, { set: { title: 'Shrink' } });
    expect(renamed.status).toBe(200);
    expect((await look(token)).json).toMatchObject({
      goals: [{ name: 'Short' }, { name: 'Grow' }],
      stakeholder: 'Guests',
      person: 'Cleo',
    });
    expect((await answer(token, ratio(2), true)).status).toBe(201);
    await editor.call('POST', `${round}/close`);
    const { result } = (await viewer.call('GET', `${round}/result`)).json;
    expect(result.leaders).toMatchObject([{ person: 'cleo', name: 'Cleo', group: 'guests' }]);
    await editor.call('PATCH', `${base}/records/goal/grow`, { set: { title: 'Grow' } });
  });

  test('is removed with its links and answers', async () => {
    const round = await open();
    const [used = '', unused = ''] = await links(round, { stakeholder: 'staff', count: 2 });
    await answer(used);
    expect((await editor.call('DELETE', round)).status).toBe(200);
    for (const token of [used, unused])
      expect(told(await look(token))).toEqual([404, 'weighing-link-unknown']);
    expect(await seen(round)).toBeUndefined();
    expect(told(await editor.call('DELETE', round))).toEqual([404, 'not-found']);
  });

  test('that does not exist, or cannot, is not found', async () => {
    for (const id of ['nowhere', '%00', '..%2f', 'Ü'])
      for (const [method, path] of [
        ['GET', 'result'],
        ['POST', 'close'],
        ['DELETE', ''],
      ] as const)
        expect((await owner.call(method, `${base}/weighings/${id}/${path}`.replace(/\/$/, ''))).status).toBe(
          404,
        );
  });
});

describe('a link', () => {
  test('shows what is asked, and nothing of what others answered', async () => {
    const round = await open({ question: 'Which counts more?' });
    await answerAll(round, 'staff', [9, 9]);
    const shown = await look(await link(round, { stakeholder: 'customers', count: 1 }));
    expect(shown.json).toEqual({
      businessName: 'Bakery',
      title: 'What counts',
      question: 'Which counts more?',
      method: 'ratio',
      goals: [
        {
          id: 'loved',
          name: 'Be loved',
          statement: null,
          kpi: null,
          unit: null,
          baseline: null,
          target: null,
          due: null,
        },
        {
          id: 'grow',
          name: 'Grow',
          statement: null,
          kpi: 'Sales',
          unit: null,
          baseline: null,
          target: null,
          due: '2027-12-31',
        },
      ],
      stakeholder: 'Customers',
      person: null,
      closesOn: '2026-12-24',
    });
  });

  test('takes one answer: of two at the same moment one is stored, and the other is told so', async () => {
    const round = await open();
    const tokens = await links(round, { stakeholder: 'staff', count: 5 });
    for (const token of tokens) {
      const both = await Promise.all([answer(token, ratio(3)), answer(token, ratio(1 / 3)), answer(token)]);
      expect(both.map(told).sort()).toEqual([
        [201, undefined],
        [410, 'weighing-link-used'],
        [410, 'weighing-link-used'],
      ]);
      expect(told(await look(token))).toEqual([410, 'weighing-link-used']);
    }
    await editor.call('POST', `${round}/close`);
    expect((await viewer.call('GET', `${round}/result`)).json.result.answers).toBe(5);
    expect(told(await answer(tokens[0] ?? ''))).toEqual([410, 'weighing-link-used']);
  });

  test('is not used up by an answer with faults, each of which is told', async () => {
    const round = await open();
    const token = await link(round, { stakeholder: 'staff', count: 1 });
    const other = await answer(token, { method: 'ranking', order: ['loved', 'grow'] });
    expect(other.json.problems).toMatchObject([{ code: 'answer-other-method', path: ['answer', 'method'] }]);
    const beyond = await answer(token, ratio(10));
    expect(beyond.json.problems).toMatchObject([{ code: 'too-big', path: ['answer', 'ratio'] }]);
    const named = await answer(token, ratio(2), true);
    expect(named.json.problems).toMatchObject([{ code: 'link-without-name', path: ['byName'] }]);
    expect((await answer(token)).status).toBe(201);
  });

  test('expires, is withdrawn, or never was: each is told apart', async () => {
    const round = await open();
    const short = await link(round, { stakeholder: 'staff', count: 1, days: 2 });
    expect((await look(short)).json.closesOn).toBe('2026-11-26');
    day = '2026-11-27';
    expect(told(await answer(short))).toEqual([410, 'weighing-link-expired']);

    const [used = '', unused = ''] = await links(round, { stakeholder: 'customers', count: 2 });
    const staff = await link(round, { stakeholder: 'staff', count: 1 });
    expect((await answer(used)).status).toBe(201);
    await editor.call('POST', `${round}/links/withdraw`, { stakeholder: 'customers' });
    expect(told(await answer(unused))).toEqual([410, 'weighing-link-withdrawn']);
    expect(told(await answer(used))).toEqual([410, 'weighing-link-used']);
    expect((await answer(staff)).status).toBe(201);
    expect(told(await look('x'.repeat(43)))).toEqual([404, 'weighing-link-unknown']);
    expect((await look('short')).status).toBe(422);
  });

  test('is made for a group or for a person, not for both, and not for nobody', async () => {
    const round = await open();
    const codes = async (body: object): Promise<string[]> =>
      (await editor.call('POST', `${round}/links`, body)).json.problems.map(
        ({ code }: { code: string }) => code,
      );
    expect(await codes({ stakeholder: 'staff' })).toEqual(['one-of-missing']);
    expect(await codes({ stakeholder: 'staff', count: 1, person: 'ada' })).toEqual(['one-of-many']);
    expect(await codes({ stakeholder: 'nobody', person: 'nobody' })).toEqual([
      'no-such-record',
      'no-such-record',
    ]);
    expect(await codes({ stakeholder: 'staff', count: 201 })).toEqual(['too-big']);
    expect(await codes({ stakeholder: 'a\u0000', count: 1 })).toEqual(['not-a-key']);
  });

  test('leads to the page that asks, with its token where no server sees it; the token is kept nowhere', async () => {
    const round = await open();
    const made = await editor.call('POST', `${round}/links`, { stakeholder: 'staff', count: 200 });
    expect(made.json.links).toHaveLength(200);
    expect(new Set(made.json.links).size).toBe(200);
    expect(made.json.links[0]).toMatch(/^http:\/\/localhost(?::\d+)?\/weigh#token=[\w-]{43}$/);
    expect(server.log.join('\n')).not.toContain((made.json.links[0] as string).split('=')[1]);
    for (let times = 0; times < 9; times += 1) await links(round, { stakeholder: 'staff', count: 200 });
    expect(told(await editor.call('POST', `${round}/links`, { stakeholder: 'staff', count: 1 }))).toEqual([
      409,
      'too-many-links',
    ]);
  });
});

describe('somebody who is asked by name', () => {
  test('is shown by name with consent only; a newer link takes the place of the older', async () => {
    const round = await open();
    const old = await link(round, { stakeholder: 'leaders', person: 'ada' });
    const ada = await link(round, { stakeholder: 'leaders', person: 'ada' });
    const ben = await link(round, { stakeholder: 'leaders', person: 'ben' });
    expect(told(await answer(old))).toEqual([410, 'weighing-link-withdrawn']);
    expect((await look(ada)).json.person).toBe('Ada');
    expect((await answer(ada, ratio(9), true)).status).toBe(201);
    expect((await answer(ben, ratio(1 / 9))).status).toBe(201);
    expect((await seen(round)).groups).toEqual([
      {
        stakeholder: 'leaders',
        name: 'Leaders',
        links: 0,
        answered: null,
        people: [
          { person: 'ada', name: 'Ada', hasAnswered: true },
          { person: 'ben', name: 'Ben', hasAnswered: true },
        ],
      },
    ]);
    expect((await seen(round)).answered).toEqual({ atLeast: 2, exact: true });
    expect(
      told(await editor.call('POST', `${round}/links`, { stakeholder: 'leaders', person: 'ben' })),
    ).toEqual([409, 'person-has-answered']);

    await editor.call('POST', `${round}/close`);
    const { json } = await viewer.call('GET', `${round}/result`);
    expect(json.result.leaders).toMatchObject([{ person: 'ada', name: 'Ada' }]);
    expect(json.result.keptBack).toMatchObject({ answers: 1 });
    // The one who did not want to be named is in no number.
    expect(json.result.answers).toBe(1);
    expect(JSON.stringify(json.result)).not.toMatch(/ben/i);
  });
});

describe('groups under five', () => {
  test('are counted for nobody to see, nor are their answers shown', async () => {
    const round = await open();
    await answerAll(round, 'staff', [9, 9, 9, 9]);
    await answerAll(round, 'customers', [2, 2, 2, 2, 2]);
    const { groups, answered } = await seen(round, owner);
    expect(groups).toMatchObject([
      { stakeholder: 'customers', links: 5, answered: 5 },
      { stakeholder: 'staff', links: 4, answered: null },
    ]);
    expect(answered).toEqual({ atLeast: 5, exact: false });
    const early = await owner.call('GET', `${round}/result`);
    expect(early.json.detail).toContain('So far at least 5 people have answered.');
    // Withdrawing what was not used does not tell how many were.
    await editor.call('POST', `${round}/links/withdraw`, { stakeholder: 'staff' });
    expect((await seen(round)).groups[1]).toMatchObject({ links: 4, answered: null });

    await editor.call('POST', `${round}/close`);
    const { result } = (await owner.call('GET', `${round}/result`)).json;
    expect(result.groups.map(({ group }: { group: string }) => group)).not.toContain('staff');
  });
});

describe('who may what', () => {
  test('viewers read and write nothing; strangers hold links alone', async () => {
    const round = await open();
    for (const [path, body] of [
      ['/links', { stakeholder: 'staff', count: 1 }],
      ['/links/withdraw', { stakeholder: 'staff' }],
      ['/close', undefined],
    ] as const) {
      expect(told(await viewer.call('POST', round + path, body))).toEqual([403, 'role-too-low']);
      expect(told(await server.stranger().call('POST', round + path, body))).toEqual([401, 'sign-in-needed']);
    }
    expect(told(await viewer.call('DELETE', round))).toEqual([403, 'role-too-low']);
    expect((await viewer.call('GET', `${base}/weighings`)).status).toBe(200);
  });

  test('answers are in no snapshot, history, export or assessment', async () => {
    const round = await open({ title: 'Zanzibar' });
    await answer(await link(round, { stakeholder: 'leaders', person: 'ada' }), ratio(7.125), true);
    await editor.call('POST', `${round}/close`);
    for (const path of ['snapshot', 'history?limit=200', 'export', 'export?format=json', 'assessment']) {
      const { status, text } = await owner.call('GET', `${base}/${path}`);
      expect(status).toBe(200);
      expect(text, path).not.toMatch(/zanzibar|7\.125/i);
    }
  });

  test('guessing at tokens is allowed rarely', async () => {
    const careful = await startTestServer({ limits: { linksPerMinute: 3 } });
    try {
      const statuses: number[] = [];
      for (let times = 0; times < 5; times += 1) {
        const body = { token: 'x'.repeat(43) };
        statuses.push((await careful.stranger().call('POST', '/api/weighings/look', body)).status);
      }
      expect(statuses).toEqual([404, 404, 404, 429, 429]);
    } finally {
      await careful.close();
    }
  });
});
