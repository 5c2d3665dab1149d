// Lines over HTTP: seen one by one, suggested for, assigned, confirmed in bulk, remembered, and taken back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newBusiness, type Person, startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let owner: Person;
let base: string;
beforeAll(async () => {
  server = await startTestServer({});
  owner = await server.owner();
  base = await aBusiness();
});
afterAll(() => server.close());

async function aBusiness(): Promise<string> {
  const made = `/api/businesses/${await newBusiness(owner)}`;
  for (const [id, name] of [
    ['bread', 'Bread'],
    ['shop', 'Shop'],
  ]) {
    const changes = [{ kind: 'create', noun: 'activity', id, set: { name }, expectedVersion: null }];
    expect((await owner.call('POST', `${made}/changes`, { changes })).status).toBe(200);
  }
  return made;
}

/** Twelve months of two payees whose work can be learnt, and some lines of others. */
const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
const rows = months.flatMap((month) => [
  `${month}-03,200.50,Mill,flour`,
  `${month}-05,90.00,City Power,electricity`,
  `${month}-20,210.00,Mill,flour`,
]);
const books = `day,amount,payee,text\n${rows.join('\n')}\n2026-12-24,40.00,Toy Shop,a present\n`;

async function bring(to: string, text = books): Promise<void> {
  const { json } = await owner.upload(`${to}/uploads`, 'books.csv', text);
  expect((await owner.call('POST', `${to}/uploads/${json.uploadId}/import`, {})).status).toBe(202);
  for (;;) {
    const { json: upload } = await owner.call('GET', `${to}/uploads/${json.uploadId}`);
    if (upload.state === 'imported') return;
    expect(upload.state).toBe('importing');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const lines = async (to: string, query = '') =>
  (await owner.call('GET', `${to}/lines?kind=ledger&limit=200${query}`)).json;

interface Seen {
  readonly id: number;
  readonly payee: string;
  readonly day: string;
}

describe('a year of books', () => {
  test('is assigned by hand, learnt from, confirmed in bulk and taken back', async () => {
    await bring(base);
    const open = await lines(base, '&show=open');
    expect(open).toMatchObject({ count: 37, state: 'too-few' });
    const early = (open.lines as Seen[]).filter(({ day }) => day < '2026-07-01');
    const idsOf = (payee: string): number[] => early.filter((one) => one.payee === payee).map(({ id }) => id);
    const assigned = await owner.call('POST', `${base}/lines/assign`, {
      kind: 'ledger',
      decisions: [
        { ids: idsOf('Mill'), target: 'activity/bread' },
        { ids: idsOf('City Power'), target: 'activity/shop' },
      ],
      why: 'the first half of the year',
    });
    expect(assigned.json).toMatchObject({ changed: 18, missing: 0, remembered: { rules: 0, lines: 0 } });

    const suggested = await lines(base, '&show=suggested&atLeast=0.5');
    expect(suggested.state).toBe('ready');
    expect(suggested.lines[0]).toMatchObject({
      target: null,
      suggestion: {
        candidates: [{ target: 'activity/bread' }, expect.anything()],
        reasons: [{ kind: 'seen', lines: 12, of: 12 }, expect.anything()],
      },
    });
    const { json: summary } = await owner.call('GET', `${base}/lines/suggestions?wanted=0.9`);
    expect(summary).toMatchObject({ state: 'ready', learnt: 18, open: { lines: 19 } });
    const sum = (field: string): number =>
      summary.bands.reduce(
        (total: number, band: Readonly<Record<string, number>>) => total + (band[field] ?? 0),
        0,
      );
    expect(sum('lines')).toBe(19);
    expect(sum('amountMinor')).toBe(summary.open.amountMinor);

    const confirm = { kind: 'ledger', basis: summary.basis, atLeast: 0.7 };
    const confirmed = await owner.call('POST', `${base}/lines/confirm`, confirm);
    expect(confirmed.status).toBe(200);
    expect(confirmed.json.changed).toBe(18);
    // The present from the toy shop stays open: nobody knows better.
    const left = await lines(base, '&show=open');
    expect(left.lines.map(({ payee }: Seen) => payee)).toEqual(['Toy Shop']);
    expect(await lines(base, '&target=activity/bread&show=hand')).toMatchObject({ count: 24 });

    const undone = await owner.call('POST', `${base}/lines/undo`, confirmed.json.undo);
    expect(undone.json).toMatchObject({ changed: 18, missing: 0 });
    expect(await lines(base, '&show=open')).toMatchObject({ count: 19 });
    const again = await owner.call('POST', `${base}/lines/undo`, confirmed.json.undo);
    expect([again.status, again.json.code]).toEqual([409, 'nothing-to-undo']);
    const { json: history } = await owner.call('GET', `${base}/history?limit=3`);
    expect(history.changes.map(({ kind }: { kind: string }) => kind)).toEqual([
      'assigned',
      'assigned',
      'assigned',
    ]);
    expect(history.changes[2]).toMatchObject({ why: 'the first half of the year', by: 'Ada' });
  });

  test('what is remembered holds for all lines of the payee, and is taken back as a whole', async () => {
    const own = await aBusiness();
    await bring(own);
    const open = (await lines(own, '&show=open')).lines as Seen[];
    const mill = open.find(({ payee }) => payee === 'Mill');
    const toys = open.find(({ payee }) => payee === 'Toy Shop');
    const { json } = await owner.call('POST', `${own}/lines/assign`, {
      kind: 'ledger',
      decisions: [
        { ids: [mill?.id], target: 'activity/bread' },
        { ids: [toys?.id], target: 'nothing' },
      ],
      remember: 'payee',
    });
    // Nothing cannot be remembered.
    expect(json).toMatchObject({ changed: 2, remembered: { rules: 1, lines: 23 } });
    expect(await lines(own, '&show=rule')).toMatchObject({ count: 23 });
    expect(await lines(own, '&show=open')).toMatchObject({ count: 12 });
    const undone = await owner.call('POST', `${own}/lines/undo`, json.undo);
    expect(undone.json).toMatchObject({ changed: 2, remembered: { rules: 1, lines: 23 } });
    expect(await lines(own, '&show=open')).toMatchObject({ count: 37 });
  });
});

describe('what makes no sense is refused, and nothing is assigned', () => {
  test.each([
    ['no such work', { decisions: [{ ids: [1], target: 'activity/nobody' }] }, 422, 'no-such-work'],
    ['a target that is none', { decisions: [{ ids: [1], target: 'goal/growth' }] }, 422, 'invalid-input'],
    [
      'spending as what it is not',
      { decisions: [{ ids: [1], target: 'nature/spending' }] },
      422,
      'invalid-input',
    ],
    ['no lines', { decisions: [{ ids: [], target: 'nothing' }] }, 422, 'invalid-input'],
    ['half a line', { decisions: [{ ids: [1.5], target: 'nothing' }] }, 422, 'invalid-input'],
    [
      'a reason with NUL',
      { decisions: [{ ids: [1], target: 'nothing' }], why: 'a\0b' },
      422,
      'invalid-input',
    ],
  ])('%s', async (_, body, status, code) => {
    const before = await lines(base, '&show=hand');
    const answer = await owner.call('POST', `${base}/lines/assign`, { kind: 'ledger', ...body });
    expect([answer.status, answer.json.code]).toEqual([status, code]);
    expect(await lines(base, '&show=hand')).toEqual(before);
  });

  test('hours set apart from spending', async () => {
    const answer = await owner.call('POST', `${base}/lines/assign`, {
      kind: 'time',
      decisions: [{ ids: [1], target: 'nature/transfer' }],
    });
    expect([answer.status, answer.json.code]).toEqual([422, 'no-such-work']);
  });

  test('suggestions of another time', async () => {
    const body = { kind: 'ledger', basis: '1', atLeast: 0 };
    const answer = await owner.call('POST', `${base}/lines/confirm`, body);
    expect([answer.status, answer.json.code]).toEqual([409, 'suggestions-outdated']);
  });

  test.each([
    '&from=2026-02-31',
    '&text=a%00b',
    '&nature=gift',
    '&target=x',
    '&limit=0',
    '&atLeast=2',
    '&offset=-1',
  ])('the question %s', async (query) => {
    expect((await owner.call('GET', `${base}/lines?kind=ledger${query}`)).status).toBe(422);
  });
});

test('lines that no work can be learnt for get no suggestion; hours have their own', async () => {
  const own = await aBusiness();
  const { json } = await owner.call('GET', `${own}/lines/suggestions?kind=time`);
  expect(json).toMatchObject({ state: 'too-few', learnt: 0, open: { lines: 0, minutes: 0 }, bands: [] });
});

test('what one business has learnt is never suggested in another', async () => {
  const own = await aBusiness();
  await bring(own);
  const open = await lines(own, '&show=open');
  expect(open.state).toBe('too-few');
  expect(open.lines.every(({ suggestion }: { suggestion: unknown }) => suggestion === null)).toBe(true);
  const { json } = await owner.call('GET', `${base}/lines/suggestions`);
  const stolen = await owner.call('POST', `${own}/lines/confirm`, {
    kind: 'ledger',
    basis: json.basis,
    atLeast: 0,
  });
  expect(stolen.status).toBe(409);
});
