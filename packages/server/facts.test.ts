// Importing facts over HTTP: look first, then store; all or nothing; never twice; and take it back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { camtFile, ownIban } from '../formats/testing/camt.ts';
import { databaseContents } from '../store/testing/database-contents.ts';
import {
  type Answer,
  newBusiness,
  type Person,
  startTestServer,
  type TestServer,
} from './testing/test-server.ts';

const books = `Date;Payee;Amount
2026-10-01;Mill;1.250,00
2026-10-02;Dairy;80,50
2026-10-03;Mill;not a number
2026-10-04;=cmd|' /C calc';99,00
2026-10-04;Rent;nothing either
`;
const goodBooks = 'day,amount,payee\n2026-10-01,12.50,Mill\n2026-10-02,7.25,Dairy\n';

let server: TestServer;
let owner: Person;
let base: string;
beforeAll(async () => {
  server = await startTestServer({ samplesRoot: `${import.meta.dirname}/../../examples` });
  owner = await server.owner();
  base = `/api/businesses/${await newBusiness(owner)}`;
});
afterAll(() => server.close());

/** Waits for a running import, as a browser does. */
async function finished(uploadId: string): Promise<Answer> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await owner.call('GET', `${base}/uploads/${uploadId}`);
    if (answer.json.state !== 'importing') return answer;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the import does not end');
}

async function importFile(fileName: string, text: string, body: unknown = {}): Promise<Answer> {
  const { json } = await owner.upload(`${base}/uploads`, fileName, text);
  const started = await owner.call('POST', `${base}/uploads/${json.uploadId}/import`, body);
  return started.status === 202 ? finished(json.uploadId) : started;
}

describe('a bank statement', () => {
  const days = (from: number, to: number): string =>
    camtFile(
      Array.from({ length: to - from + 1 }, (_, index) => ({
        ...{ amount: '5.00', direction: 'DBIT' as const, reference: `B${from + index}` },
        day: `2025-03-0${from + index}`,
        details: [{ creditor: 'Mill', creditorIban: 'DE02120300000000202051', purpose: 'Flour' }],
      })),
    );

  test('needs no answer, shows its account, and an overlapping one brings only what is new', async () => {
    const looked = await owner.upload(`${base}/uploads`, 'march-1.xml', days(1, 5));
    expect(looked.json.preview).toMatchObject({
      layout: 'camt',
      questions: [],
      statements: [{ account: ownIban, entries: 5, openingMinor: null, sumMinor: -2500 }],
    });
    const first = await importFile('march-1.xml', days(1, 5));
    expect(first.json.result).toMatchObject({ added: 5, known: 0 });
    const second = await importFile('march-2.xml', days(4, 8));
    expect(second.json.result).toMatchObject({ added: 3, known: 2, corrected: 0 });
    // The mapping of the first file is remembered, and so is its account.
    const back = camtFile(
      [{ amount: '9.00', direction: 'CRDT', details: [{ debtor: 'We', debtorIban: ownIban }] }],
      { iban: 'DE02100500000054540402' },
    );
    const third = await owner.upload(`${base}/uploads`, 'savings.xml', back);
    expect(third.json.preview).toMatchObject({
      remembered: true,
      entries: [{ nature: 'transfer', amountMinor: -900 }],
    });
  });
});

describe('an upload', () => {
  test('shows what was recognised, and stores nothing', async () => {
    const before = await databaseContents(server.databaseUrl);
    const answer = await owner.upload(`${base}/uploads`, 'Bücher 2026.csv', books);
    expect(answer.status).toBe(201);
    const { preview, state } = answer.json;
    expect(state).toBe('waiting');
    expect(preview).toMatchObject({
      kind: 'ledger',
      remembered: false,
      counts: { rows: 5, good: 3, rejected: 2 },
      period: { from: '2026-10-01', to: '2026-10-04' },
      mapping: { kind: 'ledger', decimal: ',', columns: { day: 0, payee: 1, amount: 2 } },
    });
    expect(preview.columns[1]).toMatchObject({ name: 'Payee' });
    expect(preview.columns[1].samples).toContain('Mill');
    expect(preview.roles).toContain('sourceId');
    expect(preview.entries[0]).toMatchObject({ day: '2026-10-01', amountMinor: 125000, payee: 'Mill' });
    expect(preview.rejected[0]).toMatchObject({
      line: 4,
      problem: { value: 'not a number', place: { line: 4 } },
    });
    expect(preview.rejected[0].problem.detail).toMatch(/^[A-Z].*\.$/);
    expect(await databaseContents(server.databaseUrl)).toEqual(before);
  });

  test('is read anew under another mapping, and a mapping that does not fit is refused', async () => {
    const { json } = await owner.upload(`${base}/uploads`, 'books.csv', books);
    const url = `${base}/uploads/${json.uploadId}/preview`;
    const { mapping } = json.preview;
    const other = await owner.call('POST', url, {
      mapping: { ...mapping, columns: { day: 0, text: 1, amount: 2 } },
    });
    expect(other.json.preview.entries[0]).toMatchObject({ payee: null, text: 'Mill' });
    const wrong = await owner.call('POST', url, { mapping: { ...mapping, columns: { day: 0, amount: 9 } } });
    expect([wrong.status, wrong.json.problems[0].code]).toEqual([422, 'mapping-no-such-column']);
    const odd = await owner.call('POST', url, { mapping: { ...mapping, moneyOut: 'sideways' } });
    expect([odd.status, odd.json.problems[0].path]).toEqual([422, ['mapping', 'moneyOut']]);
  });

  test('asks for what is still open under a mapping that lacks something', async () => {
    const unclear = 'Date;Payee;Amount\n03/04/2026;Mill;1.250\n05/06/2026;Dairy;2.500\n';
    const { json } = await owner.upload(`${base}/uploads`, 'unclear.csv', unclear);
    const codes = (answer: Answer): string[] =>
      answer.json.preview.questions.map(({ code }: { code: string }) => code);
    const url = `${base}/uploads/${json.uploadId}/preview`;
    const { mapping } = json.preview;
    expect(codes({ json } as Answer)).toEqual(['date-order', 'decimal-sign']);
    const half = await owner.call('POST', url, { mapping: { ...mapping, dateOrder: 'dmy' } });
    expect([half.status, codes(half)]).toEqual([200, ['decimal-sign']]);
    const lacking = await owner.call('POST', url, {
      mapping: { ...mapping, dateOrder: 'dmy', decimal: ',', columns: { day: 0, payee: 1 } },
    });
    expect([lacking.status, codes(lacking)]).toEqual([200, ['column-missing']]);
  });

  test('is opened anew with another delimiter, and stays as it was where that makes no table', async () => {
    const lines = 'day,amount,text\n2026-10-01,5,a;b\n2026-10-02,6,c;d\n';
    const { json } = await owner.upload(`${base}/uploads`, 'lines.csv', lines);
    const url = `${base}/uploads/${json.uploadId}/preview`;
    const names = (answer: Answer): string[] =>
      answer.json.preview.columns.map(({ name }: { name: string }) => name);
    expect(names({ json } as Answer)).toEqual(['day', 'amount', 'text']);
    const wrong = await owner.call('POST', url, { opening: { delimiter: '|' } });
    expect(names(wrong)).not.toEqual(['day', 'amount', 'text']);
    const right = await owner.call('POST', url, { opening: { delimiter: ',' } });
    expect(names(right)).toEqual(['day', 'amount', 'text']);
    const odd = await owner.call('POST', url, { opening: { delimiter: '#' } });
    expect([odd.status, odd.json.problems[0].path]).toEqual([422, ['opening', 'delimiter']]);
    expect((await owner.call('DELETE', `${base}/uploads/${json.uploadId}`)).status).toBe(200);
  });

  test('is read as another kind when somebody says so', async () => {
    const lines = 'day,measure,value\n2026-10-01,Loaves,120\n2026-10-02,Loaves,130\n';
    const { json } = await owner.upload(`${base}/uploads`, 'values.csv', lines);
    const url = `${base}/uploads/${json.uploadId}/preview`;
    const other = await owner.call('POST', url, { kind: 'ledger' });
    expect(other.json.preview.mapping).toMatchObject({ kind: 'ledger', columns: { day: 0 } });
    const back = await owner.call('POST', url, { kind: 'observations-long' });
    expect(back.json.preview).toMatchObject({ kind: 'observations', counts: { rows: 2, good: 2 } });
  });

  test('that is no table is refused with a reason', async () => {
    const before = await databaseContents(server.databaseUrl);
    const answer = await owner.upload(`${base}/uploads`, 'empty.csv', '');
    expect([answer.status, answer.json.code]).toEqual([422, 'file-unreadable']);
    expect(answer.json.problems).toMatchObject([{ code: 'file-empty', place: { file: 'empty.csv' } }]);
    const unclear = await owner.upload(`${base}/uploads`, 'a.csv', 'a,b\n1,2\n');
    expect(unclear.json.preview.questions).toContainEqual({
      code: 'column-missing',
      data: { column: 'day' },
    });
    const early = await owner.call('POST', `${base}/uploads/${unclear.json.uploadId}/import`, {});
    expect([early.status, early.json.problems[0].code]).toEqual([422, 'mapping-column-missing']);
    const none = await owner.call('POST', `${base}/uploads`, {});
    expect([none.status, none.json.code]).toEqual([415, 'unsupported-media-type']);
    expect(await databaseContents(server.databaseUrl)).toEqual(before);
  });
});

test('at most ten files of a business wait; finished ones make room', async () => {
  const other = `/api/businesses/${await newBusiness(owner, 'Many files')}`;
  const answers: Answer[] = [];
  for (let count = 0; count < 11; count += 1) {
    answers.push(await owner.upload(`${other}/uploads`, `${count}.csv`, goodBooks));
  }
  expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(201), 409]);
  expect(answers.at(-1)?.json).toMatchObject({ code: 'too-many-uploads', data: { maximum: 10 } });
  await owner.call('POST', `${other}/uploads/${answers[3]?.json.uploadId}/cancel`);
  expect((await owner.upload(`${other}/uploads`, 'one more.csv', goodBooks)).status).toBe(201);
});

describe('an import', () => {
  test('stores nothing while rows are rejected, unless the good ones are wanted', async () => {
    const { json } = await owner.upload(`${base}/uploads`, 'books.csv', books);
    const url = `${base}/uploads/${json.uploadId}`;
    const before = await databaseContents(server.databaseUrl);
    const refused = await owner.call('POST', `${url}/import`, {});
    expect([refused.status, refused.json.code, refused.json.data]).toEqual([
      422,
      'rows-rejected',
      { rejected: 2 },
    ]);
    expect(await databaseContents(server.databaseUrl)).toEqual(before);

    const rows = await owner.call('GET', `${url}/rejected-rows.csv`);
    expect(rows.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(rows.headers['content-disposition']).toContain('filename="rejected-books.csv.csv"');
    const lines = rows.text.trim().split(/\r?\n/);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^4,Amount,.*Mill.*not a number/);

    expect((await owner.call('POST', `${url}/import`, { acceptGoodRows: true })).status).toBe(202);
    const done = await finished(json.uploadId);
    expect(done.json).toMatchObject({
      state: 'imported',
      progress: { rows: 5, total: 5 },
      result: { added: 3, known: 0, rejected: 2 },
      problem: null,
    });
    const busy = await owner.call('POST', `${url}/import`, {});
    expect([busy.status, busy.json.code]).toEqual([409, 'upload-busy']);
  });

  test('of the same file adds nothing, remembers its mapping, and is taken back as a whole', async () => {
    const first = await importFile('till.csv', goodBooks);
    expect(first.json.result).toMatchObject({ added: 2, known: 0 });
    const again = await owner.upload(`${base}/uploads`, 'till.csv', goodBooks);
    expect(again.json.preview.remembered).toBe(true);
    expect((await importFile('till.csv', goodBooks)).json.result).toMatchObject({ added: 0, known: 2 });

    const { imports } = (await owner.call('GET', `${base}/imports`)).json;
    expect(imports[0]).toMatchObject({ fileName: 'till.csv', kind: 'ledger', by: 'Ada', added: 0, known: 2 });
    const unassigned = await owner.call('GET', `${base}/unassigned?kind=ledger&limit=5`);
    expect(unassigned.json.groups.map(({ payee }: { payee: string }) => payee)).toContain('Mill');
    const removed = await owner.call('DELETE', `${base}/imports/${first.json.result.importId}`);
    expect(removed.json).toEqual({ removed: 2 });
    expect((await owner.call('DELETE', `${base}/imports/${first.json.result.importId}`)).status).toBe(404);
  });

  test('creates the measures that the file names', async () => {
    const done = await importFile(
      'kpis.csv',
      'kpi,day,value\nVisitors,2026-10-01,120\nVisitors,2026-10-02,98\n',
    );
    expect(done.json).toMatchObject({ state: 'imported', result: { added: 2 } });
    const { json } = await owner.call('GET', `${base}/snapshot`);
    expect(json.business.kpis).toMatchObject([{ id: 'visitors', name: 'Visitors', aggregate: 'last' }]);
    expect(json.business.totals.series).toMatchObject([{ kpi: 'visitors', values: [120, 98] }]);
  });

  test('can be stopped while it runs; nothing of it is stored', async () => {
    const many = Array.from(
      { length: 60_000 },
      (_, index) => `2026-09-${String(1 + (index % 30)).padStart(2, '0')},${index}.25,P${index}`,
    );
    const { json } = await owner.upload(
      `${base}/uploads`,
      'many.csv',
      `day,amount,payee\n${many.join('\n')}\n`,
    );
    const before = await databaseContents(server.databaseUrl);
    await owner.call('POST', `${base}/uploads/${json.uploadId}/import`, {});
    const stopped = await owner.call('POST', `${base}/uploads/${json.uploadId}/cancel`);
    expect(stopped.json).toMatchObject({
      state: 'cancelled',
      result: null,
      problem: { code: 'import-cancelled' },
    });
    expect(await databaseContents(server.databaseUrl)).toEqual(before);
    const gone = await owner.call('DELETE', `${base}/uploads/${json.uploadId}`);
    expect([gone.status, (await owner.call('GET', `${base}/uploads/${json.uploadId}`)).status]).toEqual([
      200, 404,
    ]);
  });

  test('is assigned by the rules of the business', async () => {
    const make = (noun: string, record: unknown) => owner.call('POST', `${base}/records/${noun}`, { record });
    await make('activity', { id: 'baking', name: 'Baking' });
    const rule = {
      id: 'mill',
      order: 1,
      appliesTo: 'ledger',
      field: 'payee',
      match: 'equals',
      pattern: 'Mill',
    };
    const unassignedPayees = async (): Promise<string[]> => {
      const { json } = await owner.call('GET', `${base}/unassigned`);
      return json.groups.map(({ payee }: { payee: string }) => payee);
    };
    const before = (await owner.call('GET', `${base}/assessment`)).headers.etag;
    expect((await make('assignment-rule', { ...rule, activity: 'baking' })).status).toBe(201);
    expect((await owner.call('GET', `${base}/assessment`)).headers.etag).not.toBe(before);
    expect(await unassignedPayees()).not.toContain('Mill');
    // The rule took effect at once, so that nothing is left to do.
    expect((await owner.call('POST', `${base}/reassign`)).json.changed).toBe(0);
    const remove = { kind: 'remove', noun: 'assignment-rule', id: 'mill', expectedVersion: null };
    const removed = await owner.call('POST', `${base}/changes`, { changes: [remove] });
    expect(await unassignedPayees()).toContain('Mill');
    await owner.call('POST', `${base}/changes`, { changes: removed.json.inverse });
    expect(await unassignedPayees()).not.toContain('Mill');
  });
});

describe('a sample', () => {
  test('is created with its facts, and its main misalignment is found', async () => {
    const { json } = await owner.call('GET', '/api/samples');
    expect(json.samples.map(({ id }: { id: string }) => id)).toEqual([
      'bakery',
      'bakery-aligned',
      'consulting',
      'consulting-aligned',
      'manufacturer',
      'manufacturer-aligned',
      'online-shop',
      'restaurant',
      'software-firm',
      'tech-start-up',
    ]);
    const made = await owner.call('POST', '/api/businesses/from-sample', { sampleId: 'bakery' });
    expect(made.status).toBe(201);
    const { assessment } = (await owner.call('GET', `/api/businesses/${made.json.businessId}/assessment`))
      .json;
    expect(assessment.counts.serious + assessment.counts.warning).toBeGreaterThan(0);
    expect(assessment.flows.money.actual.total).toBeGreaterThan(0);
    for (const sampleId of ['../packages', 'nothing', '.']) {
      const refused = await owner.call('POST', '/api/businesses/from-sample', { sampleId });
      expect([sampleId, refused.status]).toEqual([sampleId, 404]);
    }
  });
});
