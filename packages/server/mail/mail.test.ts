// Mails against a real SMTP server: sent, refused, down and tried again, once a week, and with no way into a header.
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newBusiness, type Person, startTestServer, type TestServer } from '../testing/test-server.ts';
import { createMailRunner, type MailRunner } from './mail-runner.ts';
import { createMailer } from './mailer.ts';
import { mondayOf, nextTry } from './when-to-mail.ts';

interface Got {
  readonly to: readonly string[];
  readonly raw: string;
}

/** A mail server that keeps what it gets; `behave` can refuse. */
async function mailServer(behave: SMTPServerOptions = {}, port = 0) {
  const got: Got[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        got.push({ to, raw: Buffer.concat(pieces).toString('utf8') });
        done();
      });
    },
    ...behave,
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address() as AddressInfo;
  return {
    got,
    port: address.port,
    place: { url: `smtp://127.0.0.1:${address.port}`, from: 'Evenkeel <keel@example.com>' },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** Headers of a mail, unfolded. */
function headersOf(raw: string): readonly string[] {
  return (raw.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n');
}

function plainOf(raw: string): string {
  return raw
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const monday = new Date('2026-11-23T09:00:00');
const baseUrl = 'https://keel.example';

let server: TestServer;
let owner: Person;
let businessId: string;
let open: (() => Promise<unknown>)[];

beforeEach(async () => {
  open = [];
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
    create('person', 'mira', { name: 'Mira' }),
    create('kpi', 'loaves', {
      name: 'Loaves sold',
      better: 'higher',
      cadence: 'week',
      aggregate: 'last',
      owner: 'mira',
    }),
  ];
  expect((await owner.call('POST', `/api/businesses/${businessId}/changes`, { changes })).status).toBe(200);
  await address({});
});
afterEach(async () => {
  for (const close of open.reverse()) await close();
  await server.close();
});

const address = (fields: object) =>
  owner.call('POST', `/api/businesses/${businessId}/addresses`, {
    ...{ person: 'mira', email: 'mira@example.com', isWeekly: true },
    ...fields,
  });

function runner(place: { url: string; from: string }, day = '2026-11-23', log: string[] = []): MailRunner {
  const mailer = createMailer(place);
  const made = createMailRunner({
    ...{ store: server.store, mailer, baseUrl, today: () => day },
    log: (line) => log.push(line),
  });
  open.push(() => made.close());
  return made;
}
const mails = async () => (await owner.call('GET', `/api/businesses/${businessId}/check-in-links`)).json;

describe('the weekly mail', () => {
  it('brings a link that works, as plain text and HTML, once a week', async () => {
    const smtp = await mailServer();
    open.push(smtp.close);
    const first = runner(smtp.place);
    await first.tick(monday);
    await first.tick(monday);
    await runner(smtp.place, '2026-11-26').tick(new Date('2026-11-26T09:00:00'));
    expect(smtp.got.map(({ to }) => to)).toEqual([['mira@example.com']]);
    const raw = plainOf(smtp.got[0]?.raw ?? '');
    expect(raw).toContain('Loaves sold');
    expect(raw).toContain('text/html');
    const token = /check-in#token=([\w-]{43})/.exec(raw)?.[1];
    const page = await server.stranger().call('POST', '/api/check-in/look', { token });
    expect(page.json).toMatchObject({
      businessName: 'Bakery',
      isMailed: true,
      sheet: { person: { name: 'Mira' } },
    });
    const next = runner(smtp.place, '2026-11-30');
    await next.tick(new Date('2026-11-30T06:59:00'));
    expect(smtp.got).toHaveLength(1);
    await next.tick(new Date('2026-11-30T07:00:00'));
    expect(smtp.got).toHaveLength(2);
  });

  it('is not sent when nothing is due, nor to whoever stopped it, nor without wish', async () => {
    const smtp = await mailServer();
    open.push(smtp.close);
    await address({ isWeekly: false });
    await runner(smtp.place).tick(monday);
    expect(smtp.got).toHaveLength(0);
    await address({});
    await runner(smtp.place).tick(monday);
    const token = /check-in#token=([\w-]{43})/.exec(plainOf(smtp.got[0]?.raw ?? ''))?.[1];
    const stranger = server.stranger();
    expect((await stranger.call('POST', '/api/check-in/stop', { token })).status).toBe(200);
    await runner(smtp.place, '2026-11-30').tick(new Date('2026-11-30T09:00:00'));
    expect(smtp.got).toHaveLength(1);
    // Another address begins anew; the same one does not.
    await address({});
    await runner(smtp.place, '2026-12-07').tick(new Date('2026-12-07T09:00:00'));
    expect(smtp.got).toHaveLength(1);
    await address({ email: 'new@example.com' });
    const value = { kpi: 'loaves', day: '2026-11-22', value: 10 };
    expect(
      (await stranger.call('POST', '/api/check-in/answer', { token, values: [value], beliefs: [] })).status,
    ).toBe(201);
    await runner(smtp.place, '2026-11-24').tick(monday);
    expect(smtp.got).toHaveLength(1);
  });
});

describe('a mail server', () => {
  it('that is down gets it later: nothing is lost, it is logged, and no link lies about', async () => {
    const gone = await mailServer();
    await gone.close();
    const log: string[] = [];
    const patient = runner(gone.place, '2026-11-23', log);
    await patient.tick(monday);
    expect((await mails()).mails).toMatchObject([{ outcome: 'waiting', attempts: 1 }]);
    expect((await mails()).links).toEqual([]);
    expect(log.join('\n')).toMatch(/later: .*ECONNREFUSED/);
    const back = await mailServer({}, gone.port);
    open.push(back.close);
    await patient.tick(new Date(monday.getTime() + 60_000));
    expect(back.got).toHaveLength(0);
    await patient.tick(new Date(monday.getTime() + 121_000));
    expect(back.got).toHaveLength(1);
    expect((await mails()).mails).toMatchObject([{ outcome: 'sent', attempts: 2 }]);
  });

  it('that refuses the reader is not asked again; the reason is kept without the address', async () => {
    const smtp = await mailServer({
      onRcptTo: (_, __, done) =>
        done(Object.assign(new Error('no mira@example.com here'), { responseCode: 550 })),
    });
    open.push(smtp.close);
    const log: string[] = [];
    await runner(smtp.place, '2026-11-23', log).tick(monday);
    const [mail] = (await mails()).mails;
    expect(mail).toMatchObject({ outcome: 'refused', attempts: 1 });
    expect(mail.reason).toContain('no … here');
    expect(log.join('\n')).not.toContain('mira@example.com');
  });

  it('that says “not now” is asked again, and given up after days', async () => {
    const smtp = await mailServer({
      onMailFrom: (_, __, done) => done(Object.assign(new Error('busy'), { responseCode: 451 })),
    });
    open.push(smtp.close);
    const patient = runner(smtp.place);
    let now = monday;
    for (let attempt = 1; attempt <= 7; attempt += 1) {
      await patient.tick(now);
      now = nextTry(attempt, now) ?? now;
    }
    expect((await mails()).mails).toMatchObject([{ outcome: 'given-up', attempts: 7 }]);
    expect(now.getTime() - monday.getTime()).toBeGreaterThan(40 * 3600_000);
  });
});

it('a name with line breaks begins no header', async () => {
  const smtp = await mailServer();
  open.push(smtp.close);
  const mailer = createMailer(smtp.place);
  const evil = 'Bakery\r\nBcc: everybody@example.com\r\n\r\nBody';
  const sent = await mailer.send({
    ...{ to: 'mira@example.com', subject: evil, text: 'text', html: '<p>text</p>' },
    stopAt: `https://keel.example/\r\nX-Evil: 1`,
  });
  expect(sent).toEqual({ outcome: 'sent' });
  expect(smtp.got[0]?.to).toEqual(['mira@example.com']);
  const headers = headersOf(smtp.got[0]?.raw ?? '');
  expect(headers.filter((line) => /^(?:bcc|x-evil):/i.test(line))).toEqual([]);
  const changed = await owner.call('PATCH', `/api/businesses/${businessId}/profile`, {
    set: { name: 'A\u2028Bcc: x' },
  });
  expect([200, 422]).toContain(changed.status);
});

it.each(['mira@example.com\r\nBcc: eve@example.com', 'mira@example.com, eve@example.com', 'mira', ''])(
  'no address is taken that is not exactly one: %j',
  async (email) => {
    expect((await address({ email })).status).toBe(422);
  },
);

it.each([
  [{ url: 'mail.example', from: 'a@example.com' }, /EVENKEEL_SMTP_URL/],
  [{ url: 'http://mail.example', from: 'a@example.com' }, /EVENKEEL_SMTP_URL/],
  [{ url: 'smtp://mail.example', from: 'nobody' }, /EVENKEEL_MAIL_FROM/],
  [{ url: 'smtp://mail.example', from: 'a@example.com\r\nBcc: b@example.com' }, /EVENKEEL_MAIL_FROM/],
])('settings that cannot be used are refused: %j', (place, complaint) => {
  expect(() => createMailer(place)).toThrow(complaint);
});

it('weeks begin on Monday', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-29'].map(mondayOf)).toEqual([
    '2026-11-16',
    '2026-11-23',
    '2026-11-23',
  ]);
});
