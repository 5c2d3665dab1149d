// Sources on the web: a real server on bad days; each ends in a clear reason, in time, and never inside the house.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gather, outcome } from './testing/a-source.ts';
import { type HostileWeb, hostileWeb } from './testing/hostile-web.ts';

let web: HostileWeb;
beforeAll(async () => {
  web = await hostileWeb();
});
afterAll(() => web.close());

const json = (path: string) => ({ kind: 'json', address: `${web.url}${path}`, path: '$[*]' }) as const;
const csv = (path: string) => ({ kind: 'csv', address: `${web.url}${path}` }) as const;
const two = ['sales 2026-10-31 1', 'sales 2026-11-30 2'];

describe('a server on a bad day', () => {
  test.each([
    ['/error', ['http-status', { status: 503, host: '127.0.0.1' }]],
    ['/nowhere', ['http-status', { status: 404, host: '127.0.0.1' }]],
    ['/page', ['html-instead', { host: '127.0.0.1' }]],
    ['/page-as-json', ['html-instead', { host: '127.0.0.1' }]],
    ['/around', ['too-many-redirects', { count: 5 }]],
    ['/bomb', ['too-large', { megabytes: 2 }]],
    ['/torn-gzip', ['broken-off', {}]],
  ])('%s, JSON', async (path, expected) => {
    expect(await outcome(json(path))).toEqual(expected);
  });

  test.each([
    ['/huge', ['too-large', { megabytes: 2 }]],
    ['/claims-huge', ['too-large', { megabytes: 2 }]],
    ['/short', ['broken-off', {}]],
  ])('%s, CSV', async (path, expected) => {
    expect(await outcome(csv(path))).toEqual(expected);
  });

  test.each(['/never', '/trickle'])('%s ends in time', async (path) => {
    const began = Date.now();
    expect(await outcome(json(path), { limits: { milliseconds: 300 } })).toEqual([
      'timed-out',
      { seconds: 0 },
    ]);
    expect(Date.now() - began).toBeLessThan(2500);
  });

  test('can be cancelled', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 100);
    expect(await outcome(json('/trickle'), { signal: abort.signal })).toEqual(['cancelled', {}]);
  });

  test('nobody is there', async () => {
    const found = await outcome({ kind: 'json', address: 'http://127.0.0.1:1/' });
    expect(found).toEqual(['unreachable', { host: '127.0.0.1', reason: 'ECONNREFUSED' }]);
    expect(await outcome({ kind: 'json', address: 'http://till.invalid/' })).toEqual([
      'host-not-found',
      { host: 'till.invalid' },
    ]);
  });
});

describe('what lies inside the house', () => {
  test.each([
    'http://127.0.0.1:1/',
    'http://localhost:1/',
    'http://2130706433:1/',
    'http://0x7f.1:1/',
    'http://0:1/',
    'http://10.0.0.7/',
    'http://192.168.1.1/',
    'http://172.16.0.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]:1/',
    'http://[::ffff:127.0.0.1]:1/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[::7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
  ])('%s is not asked', async (address) => {
    expect(await outcome({ kind: 'json', address }, { allow: [] })).toEqual([
      'address-not-allowed',
      expect.anything(),
    ]);
  });

  test.each(['/to-metadata', '/to-localhost', '/to-mapped'])(
    '%s: a redirect does not lead there',
    async (path) => {
      // The first host is allowed by its port; what it points to is looked at anew.
      const allow = [`127.0.0.1:${web.port}`].filter(() => path === '/to-metadata');
      const [code] = (await outcome(json(path), { allow })) as [string];
      expect(code).toBe('address-not-allowed');
    },
  );

  test.each(['/to-file', '/to-password'])('%s: a redirect to what is no web address', async (path) => {
    expect(await outcome(json(path))).toEqual(['address-invalid', { expected: 'https://…' }]);
  });

  test.each([['127.0.0.1'], ['127.0.0.0/8'], ['localhost']])(
    'is asked where %s is allowed',
    async (allowed) => {
      const host = allowed === 'localhost' ? 'localhost' : '127.0.0.1';
      const address = `http://${host}:${web.port}/values.json`;
      expect(await outcome({ ...json(''), address }, { allow: [allowed] })).toEqual(two);
    },
  );

  test('a port that is not allowed is not asked', async () => {
    const [code] = (await outcome(json('/values.json'), { allow: ['127.0.0.1:1'] })) as [string];
    expect(code).toBe('address-not-allowed');
  });
});

describe('secrets', () => {
  test('go to the host of the address and to no other', async () => {
    web.seen.length = 0;
    await outcome(json('/to-values'), { secret: 's3cret' });
    expect(web.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer s3cret', 'Bearer s3cret']);
    web.seen.length = 0;
    await outcome(json('/to-localhost'), { secret: 's3cret', allow: ['127.0.0.1', 'localhost'] });
    expect(web.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer s3cret', undefined]);
  });

  test('stand where the source says', async () => {
    web.seen.length = 0;
    await outcome({ ...json('/values.json'), username: 'ada' }, { secret: 'x' });
    await outcome({ ...json('/values.json'), secretHeader: 'X-Api-Key' }, { secret: 'x' });
    await outcome(json('/values.json?key={secret}'), { secret: 'a b' });
    expect(web.seen.map(({ path, headers }) => [path, headers.authorization, headers['x-api-key']])).toEqual([
      ['/values.json', `Basic ${Buffer.from('ada:x').toString('base64')}`, undefined],
      ['/values.json', undefined, 'x'],
      ['/values.json?key=a%20b', undefined, undefined],
    ]);
  });

  test('do not come back with what a server says', async () => {
    web.text('/echo', 'no such key: tr0ub4dor');
    expect(await outcome(json('/echo'), { secret: 'tr0ub4dor' })).toEqual([
      'not-json',
      { start: 'no such key: …' },
    ]);
    web.text('/echo.csv', 'day,value\n2026-10-31,tr0ub4dor\n', 'text/csv');
    const gathered = await gather(csv('/echo.csv'), { secret: 'tr0ub4dor' });
    expect(JSON.stringify(gathered)).not.toContain('tr0ub4dor');
  });

  test('smuggle no header', async () => {
    const found = await outcome(json('/values.json'), { secret: 'x\r\nhost: elsewhere' });
    expect(found).toEqual(['secret-not-sendable', {}]);
    const host = await outcome({ ...json('/values.json'), secretHeader: 'Host' }, { secret: 'x' });
    expect(host).toEqual(['secret-not-sendable', {}]);
  });

  test('an address with a password is no source at all', async () => {
    const address = 'https://ada:password@till.example/';
    await expect(gather({ address })).rejects.toThrow();
  });
});

describe('JSON', () => {
  const read = async (body: unknown, fields: object = {}) => {
    web.text('/j', typeof body === 'string' ? body : JSON.stringify(body));
    return await outcome({ ...json('/j'), ...fields });
  };

  test('rows by path, columns by name or path', async () => {
    const body = {
      data: {
        points: [
          { at: { day: '2026-10-31' }, n: 1 },
          { at: { day: '2026-11-30' }, n: '2' },
        ],
      },
    };
    const fields = { path: '$.data.points[*]', dayColumn: '$.at.day', valueColumn: 'n' };
    expect(await read(body, fields)).toEqual(two);
    expect(await read(body, { ...fields, path: '$.data.points' })).toEqual(two);
  });

  test('days beside values', async () => {
    const fields = { path: null, dayColumn: '$.t[*]', valueColumn: '$.v[*]' };
    expect(await read({ t: ['2026-10-31', '2026-11-30'], v: [1, 2] }, fields)).toEqual(two);
    expect(await read({ t: ['2026-10-31'], v: [1, 2] }, fields)).toEqual([
      'columns-uneven',
      { days: 1, values: 2 },
    ]);
  });

  test('a column that names the measure', async () => {
    const body = [
      { day: '2026-10-31', value: 1, what: 'Sales' },
      { day: '2026-10-31', value: 9, what: 'stock' },
    ];
    expect(await read(body, { kpiColumn: 'what', kpi: null })).toEqual([
      'sales 2026-10-31 1',
      'stock 2026-10-31 9',
    ]);
    const unknown = [{ day: '2026-10-31', value: 1, what: 'Nothing' }];
    expect(await read(unknown, { kpiColumn: 'what', kpi: null })).toEqual([
      'measure-unknown',
      { name: 'Nothing' },
    ]);
  });

  test.each([
    ['not json', 'oops', {}, ['not-json', { start: 'oops' }]],
    ['a bad path', '[]', { path: '$[' }, ['path-invalid', expect.objectContaining({ path: '$[' })]],
    ['a path that finds nothing', '{}', { path: '$.data[*]' }, ['path-finds-nothing', { path: '$.data[*]' }]],
    ['nothing', '[]', {}, ['path-finds-nothing', { path: '$[*]' }]],
    [
      'another field',
      '[{"date":1,"amount":2}]',
      {},
      ['column-missing', { column: 'day', columns: 'date, amount' }],
    ],
    [
      'fields of every object',
      '[{"a":1}]',
      { dayColumn: 'constructor' },
      ['column-missing', expect.anything()],
    ],
  ])('%s', async (_, body, fields, expected) => {
    expect(await read(body, fields)).toEqual(expected);
  });

  test('a path that takes for ever is stopped', async () => {
    const deep = JSON.stringify(Array.from({ length: 3000 }, (_, index) => ({ a: [index, { b: index }] })));
    web.text('/slow', deep);
    const path = '$..[?count($$..*) > count(@..*)]'.replace('$$', '$');
    const found = await outcome({ ...json('/slow'), path }, { limits: { milliseconds: 700 } });
    expect(found).toEqual(['timed-out', { seconds: 1 }]);
  });

  test('moments fall on the day of the zone; epochs too', async () => {
    const body = [
      { day: '2026-10-31T23:30:00Z', value: 1 },
      { day: 1_796_000_000, value: 2 },
    ];
    expect(await read(body, { timeZone: 'Asia/Tokyo' })).toEqual([
      'sales 2026-11-01 1',
      'sales 2026-11-30 2',
    ]);
    expect(await read(body, { timeZone: 'America/New_York' })).toEqual([
      'sales 2026-10-31 1',
      'sales 2026-11-29 2',
    ]);
    expect(await read(body, { timeZone: 'Mars/Olympus' })).toEqual([
      'time-zone-unknown',
      { zone: 'Mars/Olympus' },
    ]);
  });

  test('gaps are gaps, what is no number is none, the largest number is one', async () => {
    const days = Array.from({ length: 20 }, (_, index) => ({
      day: `2026-10-${index + 1}`.replace(/-(\d)$/, '-0$1'),
      value: 1,
    }));
    web.text(
      '/j',
      `[${days.map((one) => JSON.stringify(one)).join()},{"day":"2026-11-01","value":null},{"day":"2026-11-02","value":"NaN"},{"day":"2026-11-03","value":1e308}]`,
    );
    const gathered = await gather(json('/j'));
    if (!gathered.ok) throw new Error(gathered.code);
    expect(gathered.mapped).toMatchObject({ rowsRead: 23, gaps: 1, joined: 0 });
    expect(gathered.mapped.rejected).toEqual([{ row: 22, code: 'not-a-number', value: 'NaN' }]);
    expect(gathered.mapped.observations.at(-1)).toEqual({ kpi: 'sales', day: '2026-11-03', value: 1e308 });
    expect(
      await read([
        { day: '2026-11-01', value: 1 },
        { day: 'soon', value: 2 },
      ]),
    ).toEqual(['rows-unreadable', { count: 1, rows: 2, row: 2, value: 'soon', problem: 'not-a-day' }]);
  });

  test('equal days are joined as the measure says', async () => {
    const body = [1, 2, 6].map((value) => ({ day: '2026-10-31', value }));
    expect(await read(body)).toEqual(['sales 2026-10-31 9']);
    expect(await read(body, { kpi: 'stock' })).toEqual(['stock 2026-10-31 6']);
    expect(await read(body, { kpi: 'price' })).toEqual(['price 2026-10-31 3']);
    const huge = [1e308, 1e308].map((value) => ({ day: '2026-10-31', value }));
    expect(await read(huge)).toEqual([
      'rows-unreadable',
      expect.objectContaining({ problem: 'not-a-number' }),
    ]);
  });
});

describe('CSV', () => {
  const read = async (body: string, fields: object = {}) => {
    web.text('/c.csv', body, 'text/csv');
    return await outcome({ ...csv('/c.csv'), ...fields });
  };

  test('as people write it', async () => {
    const fields = { dayColumn: 'Datum', valueColumn: 'Umsatz' };
    expect(await read('Datum;Umsatz\n31.10.2026;1.234,50\n30.11.2026;2.000,00\n', fields)).toEqual([
      'sales 2026-10-31 1234.5',
      'sales 2026-11-30 2000',
    ]);
    expect(await read('month,value\n2026-10,1\n2026-11,2\n', { dayColumn: 'Month ' })).toEqual(two);
  });

  test('what can be read two ways is asked, not guessed', async () => {
    expect(await read('day,value\n03/04/2026,1\n04/05/2026,2\n')).toEqual([
      'date-order-unknown',
      { text: '03/04/2026' },
    ]);
    expect(await read('day,value\n2026-10-31,"1,234"\n')).toEqual([
      'decimal-sign-unknown',
      { text: '1,234' },
    ]);
    expect(await read('day,value\n03/04/2026,"1,234"\n', { dateOrder: 'dmy', decimalSign: 'comma' })).toEqual(
      ['sales 2026-04-03 1.234'],
    );
  });

  test('a packed file counts by what it unpacks to', async () => {
    const answer = (path: string, text: string): void =>
      web.answer(path, (response) => response.end(gzipSync(text)));
    answer('/small.csv.gz', 'day,value\n2026-10-31,1\n2026-11-30,2\n');
    answer('/bomb.csv.gz', `day,value\n${'x'.repeat(30_000_000)}`);
    expect(await outcome(csv('/small.csv.gz'))).toEqual(two);
    expect(await outcome(csv('/bomb.csv.gz'))).toEqual(['too-large', { megabytes: 2 }]);
  });

  test.each([
    ['an empty file', '', ['not-a-table', { reason: 'file-empty' }]],
    ['a header alone', 'day,value\n', ['nothing-found', {}]],
    ['other columns', 'a,b\n1,2\n', ['column-missing', { column: 'day', columns: 'a, b' }]],
  ])('%s', async (_, body, expected) => {
    expect(await read(body)).toEqual(expected);
  });

  test('too many rows', async () => {
    const body = `day,value\n${'2026-10-31,1\n'.repeat(1001)}`;
    expect(await read(body)).toEqual(['too-many-rows', { rows: 1000 }]);
  });
});
