// The board pack over HTTP: one period told, and the same in a workbook and on slides that are opened and read.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTable } from '@evenkeel/formats';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { invite, type Person, startTestServer, type TestServer } from './testing/test-server.ts';
import { unzip } from './testing/unzip.ts';

vi.setConfig({ testTimeout: 60_000 });
const today = '2026-11-24';
let now = today;
const quarter = 'from=2026-07-01&to=2026-09-30';
let server: TestServer;
let owner: Person;
let viewer: Person;
let base: string;
let folder: string;

beforeAll(async () => {
  server = await startTestServer({
    today: () => now,
    samplesRoot: `${import.meta.dirname}/../../examples`,
  });
  owner = await server.owner();
  const made = await owner.call('POST', '/api/businesses/from-sample', { sampleId: 'bakery' });
  base = `/api/businesses/${made.json.businessId as string}`;
  viewer = await invite(server, owner, made.json.businessId as string, 'viewer', 'Vera');
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-pack-'));
  const comment = (id: string, fields: object) => ({
    kind: 'create',
    noun: 'commentary',
    id,
    set: { from: '2026-07-01', to: '2026-09-30', ...fields },
    expectedVersion: null,
  });
  await owner.call('POST', `${base}/changes`, {
    changes: [
      comment('whole', { text: '=HYPERLINK("https://evil.example","A calm quarter")' }),
      comment('of-regulars', { text: 'Two <regulars> & a "dog"\u0007', kpi: 'regulars' }),
    ],
  });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test('tells the period to everybody in the business, also where its records were not kept then', async () => {
  const { status, json } = await viewer.call('GET', `${base}/board-pack?${quarter}`);
  expect(status).toBe(200);
  expect(json).toMatchObject({
    business: { name: 'Linden Street Bakery', currency: 'EUR' },
    startDay: '2026-06-30',
    endDay: '2026-09-30',
    isOver: true,
    hasPastRecords: false,
  });
  const regulars = json.measures.find(({ kpi }: { kpi: string }) => kpi === 'regulars');
  expect(regulars).toMatchObject({ start: { day: '2026-06-30' }, end: { day: '2026-09-30' } });
  expect(json.commentary).toHaveLength(2);
  expect(json.flows.money.total.actual).toBeGreaterThan(0);
  expect(json.methods.length).toBeGreaterThan(1);
});

test('says where the period makes no sense', async () => {
  const code = async (query: string) => {
    const { status, json } = await owner.call('GET', `${base}/board-pack?${query}`);
    return [status, json.problems?.[0]?.code];
  };
  expect(await code('from=2026-09-30&to=2026-07-01')).toEqual([422, 'period-upside-down']);
  expect(await code('from=2026-12-01&to=2026-12-31')).toEqual([422, 'period-not-begun']);
  expect((await owner.call('GET', `${base}/board-pack?from=soon&to=2026-07-01`)).status).toBe(422);
});

test('a period that runs is told up to today, with the changes made in it', async () => {
  const { json } = await owner.call('GET', `${base}/board-pack?from=2026-01-01&to=2026-12-31`);
  expect(json).toMatchObject({ isOver: false, endDay: today });
});

test('the workbook holds numbers, days and texts that never become formulas', async () => {
  const { status, headers, bytes } = await download('xlsx');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  const path = join(folder, 'pack.xlsx');
  await writeFile(path, bytes);
  const sheet = async (name: string) => {
    const opened = await openTable({ path, name: 'pack.xlsx' }, { sheet: name });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const rows = [];
    for await (const batch of opened.value.rows()) rows.push(...batch.map(({ cells }) => cells));
    return { header: opened.value.header, sheets: opened.value.sheets, rows };
  };
  const scorecard = await sheet('Scorecard');
  expect(scorecard.sheets).toEqual(['Scorecard', 'Values', 'Findings', 'Flows', 'Methods', 'Commentary']);
  const pack = (await owner.call('GET', `${base}/board-pack?${quarter}`)).json;
  const regulars = pack.measures.find(({ kpi }: { kpi: string }) => kpi === 'regulars');
  const line = scorecard.rows.find((cells) => cells.includes('Regular guests'));
  expect(line?.slice(3, 8)).toEqual([
    '2026-06-30',
    String(regulars.start.value),
    '2026-09-30',
    String(regulars.end.value),
    String(regulars.change),
  ]);
  expect(line?.at(-1)).toBe('Two <regulars> & a "dog"');
  const values = await sheet('Values');
  expect(values.rows).toHaveLength(
    pack.measures.reduce((sum: number, { course }: { course: unknown[] }) => sum + course.length, 0),
  );
  const money = (await sheet('Flows')).rows.filter((cells) => cells[0] === 'Money');
  const total = money.find((cells) => cells[1] === 'Together');
  expect(Number(total?.[5])).toBeCloseTo(pack.flows.money.total.actual / 100, 2);
  const commentary = await sheet('Commentary');
  expect(commentary.rows.flat()).toContain('=HYPERLINK("https://evil.example","A calm quarter")');
  const zip = unzip(bytes);
  const parts = textsIn(zip, /worksheets\/sheet\d+\.xml$/);
  expect(parts.join('')).not.toContain('<f>');
  expect(zip.get('xl/styles.xml')).toContain('yyyy-mm-dd');
});

test('the slides hold native tables and charts, a sentence each, and their sources', async () => {
  const { headers, bytes } = await download('pptx');
  expect(headers['content-type']).toBe(
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  );
  const zip = unzip(bytes);
  const slides = textsIn(zip, /ppt\/slides\/slide\d+\.xml$/);
  expect(slides.length).toBeGreaterThan(10);
  const all = slides.join('\n');
  expect(all).toContain('Linden Street Bakery');
  expect(all).toContain('Two &lt;regulars&gt; &amp; a &quot;dog&quot;');
  expect(all).toContain('<a:tbl>');
  // Between two per cents lie percentage points.
  expect(all).toMatch(/[+−]\d[\d.]* pp</);
  expect(all).not.toMatch(/<p:pic>/);
  const charts = textsIn(zip, /ppt\/charts\/chart\d+\.xml$/);
  const pack = (await owner.call('GET', `${base}/board-pack?${quarter}`)).json;
  expect(charts).toHaveLength(
    pack.measures.filter(({ course }: { course: unknown[] }) => course.length > 2).length,
  );
  const regulars = pack.measures.find(({ kpi }: { kpi: string }) => kpi === 'regulars');
  const chart = charts.find((xml) => xml.includes('Regular guests')) ?? '';
  for (const { value } of regulars.course) expect(chart).toContain(`<c:v>${value}</c:v>`);
  const notes = textsIn(zip, /notesSlides\/notesSlide\d+\.xml$/).join('\n');
  expect(notes).toContain('Street and till survey');
  expect(zip.get('ppt/presentation.xml')).toContain('cx="12192000" cy="6858000"');
});

test('the start of a later pack is judged by the records as they stood then', async () => {
  now = '2099-03-31';
  const { json } = await owner.call('GET', `${base}/board-pack?from=2099-01-01&to=2099-03-31`);
  expect(json).toMatchObject({ hasPastRecords: true, startDay: '2098-12-31' });
  expect(json.records).toEqual([]);
  now = today;
});

async function download(format: string) {
  const { statusCode, headers, rawPayload } = await server.app.inject({
    method: 'GET',
    url: `${base}/board-pack/file?${quarter}&format=${format}`,
    headers: { cookie: owner.cookie() },
  });
  return { status: statusCode, headers, bytes: rawPayload };
}

function textsIn(zip: ReadonlyMap<string, string>, path: RegExp): readonly string[] {
  return [...zip].filter(([name]) => path.test(name)).map(([, text]) => text);
}
