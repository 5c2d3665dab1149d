// Handing in files by a link: what its holder sees, when a file is stored at once, when it waits, and what it can never reach.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CamtEntry, camtFile, ownIban } from '../formats/testing/camt.ts';
import { hashOf } from './accounts/one-time-token.ts';
import {
  type Answer,
  invite,
  newBusiness,
  type Person,
  startTestServer,
  type TestServer,
} from './testing/test-server.ts';

let server: TestServer;
let owner: Person;
let base: string;
beforeAll(async () => {
  server = await startTestServer();
  owner = await server.owner();
  base = `/api/businesses/${await newBusiness(owner, 'Linden Street Bakery')}`;
});
afterAll(() => server.close());

interface Holder {
  readonly token: string;
  readonly id: string;
  look(): Promise<Answer>;
  upload(fileName: string, text: string): Promise<Answer>;
  send(uploadId: string): Promise<Answer>;
}

async function holder(body: Readonly<Record<string, unknown>> = {}): Promise<Holder> {
  const made = await owner.call('POST', `${base}/upload-links`, { name: 'Linda Books', ...body });
  if (made.status !== 201) throw new Error(made.text);
  const token = (made.json.link as string).split('#token=')[1] ?? '';
  const stranger = server.stranger();
  return {
    token,
    id: made.json.uploadLink.id,
    look: () => stranger.call('POST', '/api/hand-in/look', { token }),
    async upload(fileName, text) {
      const begun = await stranger.call('POST', '/api/hand-in/begin', { token });
      if (begun.status !== 201) return begun;
      return stranger.upload(`/api/hand-in/files/${begun.json.ticket}`, fileName, text);
    },
    send: (uploadId) => stranger.call('POST', '/api/hand-in/send', { token, uploadId }),
  };
}

async function deliver(by: Holder, fileName: string, text: string): Promise<Answer> {
  const { json } = await by.upload(fileName, text);
  return by.send(json.uploadId);
}

const line = (reference: string, amount = '12.50'): CamtEntry => ({
  ...{ amount, direction: 'DBIT', reference, day: '2026-10-02' },
  details: [{ creditor: 'Mill Ltd', purpose: 'Flour' }],
});
const csv = 'date;amount;payee\n2026-10-01;1.012,50;Mill\n2026-10-02;x;Dairy\n';

describe('the holder of a link', () => {
  test('sees the name of the business, what is asked for, and the own file – nothing else', async () => {
    const linda = await holder({ note: 'October, please', takes: 'ledger-and-time' });
    const { json: page } = await linda.look();
    expect(page).toEqual({
      ...{
        businessName: 'Linden Street Bakery',
        currency: 'EUR',
        name: 'Linda Books',
        note: 'October, please',
      },
      ...{ takes: 'ledger-and-time', expiresAt: expect.any(String), sent: [] },
    });
    const { status, json } = await linda.upload('october.csv', csv);
    expect(status).toBe(201);
    expect(json).toEqual({
      ...{
        uploadId: expect.any(String),
        fileName: 'october.csv',
        bytes: csv.length,
        kind: 'ledger',
        layout: null,
      },
      ...{ counts: { rows: 2, good: 1, rejected: 1 }, period: { from: '2026-10-01', to: '2026-10-01' } },
      ...{
        totals: { outMinor: 101250, inMinor: 0, minutes: 0 },
        statements: [],
        isClear: true,
        isStoredAtOnce: false,
      },
      entries: [{ day: '2026-10-01', amountMinor: 101250, minutes: null, name: 'Mill', text: null }],
      rejected: [expect.objectContaining({ line: 3 })],
    });
    const imports = await owner.call('GET', `${base}/imports`);
    expect(imports.json.imports).toEqual([]);
  });

  test('sends a file that is open: it waits, an editor imports it, and both are named', async () => {
    const linda = await holder();
    const sent = await deliver(linda, 'waits.csv', csv);
    expect(sent.json).toMatchObject({
      state: 'waiting',
      page: { sent: [{ fileName: 'waits.csv', rows: 1, rejectedRows: 1, state: 'waiting' }] },
    });
    const edda = await invite(server, owner, base.split('/').at(-1) ?? '', 'editor', 'Edda');
    const { json: list } = await edda.call('GET', `${base}/upload-links`);
    const [file] = list.sentFiles;
    expect(file).toMatchObject({ linkName: 'Linda Books', fileName: 'waits.csv', state: 'waiting' });
    const opened = await edda.call('POST', `${base}/sent-files/${file.id}/open`);
    expect(opened.json).toMatchObject({ fileName: 'waits.csv', state: 'waiting' });
    const { uploadId } = opened.json;
    await edda.call('POST', `${base}/uploads/${uploadId}/import`, { acceptGoodRows: true });
    await expect
      .poll(async () => (await edda.call('GET', `${base}/uploads/${uploadId}`)).json.state)
      .toBe('imported');
    const { json: past } = await edda.call('GET', `${base}/imports`);
    expect(past.imports[0]).toMatchObject({ fileName: 'waits.csv', by: 'Linda Books · Edda', added: 1 });
    expect((await linda.look()).json.sent).toMatchObject([{ state: 'stored' }]);
    expect((await edda.call('POST', `${base}/sent-files/${file.id}/open`)).status).toBe(404);
  });

  test('sends a file as was read before: it is stored at once in the name of the link, and can be taken back', async () => {
    const linda = await holder();
    const first = await deliver(linda, 'first.xml', camtFile([line('1')]));
    expect(first.json.state).toBe('waiting');
    const { json: list } = await owner.call('GET', `${base}/upload-links`);
    const opened = await owner.call('POST', `${base}/sent-files/${list.sentFiles[0].id}/open`);
    await owner.call('POST', `${base}/uploads/${opened.json.uploadId}/import`, {});
    await expect
      .poll(async () => (await owner.call('GET', `${base}/uploads/${opened.json.uploadId}`)).json.state)
      .toBe('imported');

    const second = await linda.upload('second.xml', camtFile([line('1'), line('2')]));
    expect(second.json).toMatchObject({
      layout: 'camt',
      isStoredAtOnce: true,
      statements: [{ account: ownIban }],
    });
    expect((await linda.send(second.json.uploadId)).json).toMatchObject({ state: 'stored' });
    const { json } = await owner.call('GET', `${base}/imports`);
    expect(json.imports[0]).toMatchObject({ fileName: 'second.xml', by: 'Linda Books', added: 1, known: 1 });
    const { json: history } = await owner.call('GET', `${base}/history`);
    expect(history.changes[0]).toMatchObject({ kind: 'imported', by: 'Linda Books' });
    expect((await owner.call('DELETE', `${base}/imports/${json.imports[0].importId}`)).json).toEqual({
      removed: 1,
    });
    // Sent once, it is gone.
    expect((await linda.send(second.json.uploadId)).status).toBe(404);
  });

  test('sends a file whose writing is open: its rows are no faults, somebody else answers', async () => {
    const linda = await holder();
    const { json } = await linda.upload(
      'open.csv',
      'Datum;Betrag;Name\n03/04/2026;1.250;Mill\n05/04/2026;2.250;Dairy\n',
    );
    expect(json).toMatchObject({ isClear: false, counts: { rows: 2, good: 2, rejected: 0 }, rejected: [] });
    expect((await linda.send(json.uploadId)).json).toMatchObject({
      state: 'waiting',
      page: { sent: [{ rows: 2 }] },
    });
  });

  test('has a file declined', async () => {
    const linda = await holder();
    await deliver(linda, 'declined.csv', csv);
    const { json } = await owner.call('GET', `${base}/upload-links`);
    const { id } = json.sentFiles[0];
    expect((await owner.call('DELETE', `${base}/sent-files/${id}`)).status).toBe(200);
    expect((await owner.call('DELETE', `${base}/sent-files/${id}`)).status).toBe(404);
    expect((await linda.look()).json.sent).toMatchObject([{ fileName: 'declined.csv', state: 'declined' }]);
  });
});

describe('what is refused', () => {
  test('files that were not asked for, unreadable ones, and ones without a good row', async () => {
    const linda = await holder();
    const hours = 'day,minutes,person\n2026-10-01,60,Ana\n';
    expect((await linda.upload('hours.csv', hours)).json).toMatchObject({
      code: 'not-asked-for',
      detail: expect.stringContaining('books and bank statements only'),
    });
    expect((await (await holder({ takes: 'ledger-and-time' })).upload('hours.csv', hours)).status).toBe(201);
    expect((await linda.upload('kpi.csv', 'kpi,day,value\nsales,2026-10-01,5\n')).json.code).toBe(
      'not-asked-for',
    );
    expect((await linda.upload('x.pdf', '%PDF-1.4\u0000\u0001\u0002\u0003\u0004\u0005')).json.code).toBe(
      'file-unreadable',
    );
    const bad = await linda.upload('bad.csv', 'day,amount,payee\n2026-10-01,x,Mill\n');
    expect((await linda.send(bad.json.uploadId)).json.code).toBe('nothing-to-read');
  });

  test('a ticket twice, somebody else’s upload, an unknown link', async () => {
    const linda = await holder();
    const { json } = await server.stranger().call('POST', '/api/hand-in/begin', { token: linda.token });
    const url = `/api/hand-in/files/${json.ticket}`;
    const first = await server.stranger().upload(url, 'a.csv', csv);
    expect(first.status).toBe(201);
    expect((await server.stranger().upload(url, 'a.csv', csv)).json.code).toBe('upload-ticket-used');
    const other = await holder({ name: 'Otto' });
    expect((await other.send(first.json.uploadId)).status).toBe(404);
    const unknown = await server.stranger().call('POST', '/api/hand-in/look', { token: 'x'.repeat(43) });
    expect(unknown.json.code).toBe('upload-link-unknown');
  });

  test('a withdrawn link, also between uploading and sending, and one that has run out', async () => {
    const linda = await holder();
    const { json } = await linda.upload('a.csv', csv);
    expect((await owner.call('DELETE', `${base}/upload-links/${linda.id}`)).status).toBe(200);
    for (const answer of [
      await linda.send(json.uploadId),
      await linda.look(),
      await linda.upload('a.csv', csv),
    ])
      expect([answer.status, answer.json.code]).toEqual([410, 'upload-link-withdrawn']);
    const token = 'y'.repeat(43);
    await server.store.inBusiness(base.split('/').at(-1) ?? '', { accountId: null, name: 'test' }, (scope) =>
      scope.uploadLinks.add({
        ...{ id: hashOf(token), name: 'Old', note: null, takes: 'ledger', createdBy: null },
        expiresAt: '2020-01-01T00:00:00.000Z',
      }),
    );
    const late = await server.stranger().call('POST', '/api/hand-in/look', { token });
    expect([late.status, late.json.code]).toEqual([410, 'upload-link-expired']);
  });

  test('more than twenty files that wait', { timeout: 60_000 }, async () => {
    const linda = await holder();
    for (let count = 0; count < 20; count += 1) {
      expect((await deliver(linda, `${count}.csv`, csv)).json.state).toBe('waiting');
    }
    expect((await deliver(linda, 'more.csv', csv)).json.code).toBe('too-many-sent');
  });
});

test('names and notes are checked', async () => {
  for (const body of [
    {},
    { name: '  ' },
    { name: 'x'.repeat(81) },
    { name: 'A', days: 0 },
    { name: 'A', takes: 'all' },
  ])
    expect((await owner.call('POST', `${base}/upload-links`, body)).status).toBe(422);
});
