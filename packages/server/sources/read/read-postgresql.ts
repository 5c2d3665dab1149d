// Asks a PostgreSQL database: one statement in a read-only transaction with a time limit, through a cursor.
import type { Socket } from 'node:net';
import pg from 'pg';
import { checkHost } from '../access/address-policy.ts';
import { databasePlace } from '../access/place-of.ts';
import { SourceFault } from '../source-fault.ts';
import type { Asking } from './asking.ts';
import type { RawTable } from './raw-table.ts';
import { singleStatement } from './single-statement.ts';
import { tlsOf } from './tls-of.ts';

/** @throws SourceFault; the signal's reason when it is aborted */
export async function readPostgresql({
  source,
  secret,
  places,
  limits,
  timeZone,
  signal,
}: Asking): Promise<RawTable> {
  const statement = singleStatement(source.query);
  const place = databasePlace('postgresql', source.address);
  // Without one the driver would take that of this machine.
  if (source.username === null) throw new SourceFault('login-refused', { host: place.host });
  const checked = await checkHost(place.host, place.port, places.allowInternal);
  const client = new pg.Client({
    host: checked.address,
    port: place.port,
    database: place.database,
    user: source.username,
    // A function: for an empty text the driver would look for one of this machine (PGPASSWORD, .pgpass) and send it.
    password: () => secret ?? '',
    ssl: tlsOf(place.tls, checked),
    application_name: 'Evenkeel source',
    connectionTimeoutMillis: Math.min(10_000, limits.milliseconds),
    // Everything as the database writes it: numbers lose no digit, days move through no time zone.
    types: { getTypeParser: () => (text: string) => text },
  });
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Socket } }).connection;
  let tooLarge = false;
  let bytes = 0;
  stream.on('data', (piece: Buffer) => {
    bytes += piece.length;
    if (bytes > limits.bytes * 2) {
      tooLarge = true;
      stream.destroy();
    }
  });
  const stop = (): void => {
    stream.destroy();
  };
  signal.addEventListener('abort', stop, { once: true });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('begin read only');
    await client.query(
      `select set_config('statement_timeout', $1, true), set_config('TimeZone', $2, true), set_config('DateStyle', 'ISO, YMD', true)`,
      [String(limits.milliseconds), timeZone],
    );
    // The extended protocol takes one statement only.
    await extended(client, `declare reading no scroll cursor for ${statement}`);
    const { fields, rows } = await client.query<(string | null)[]>({
      text: `fetch forward ${limits.rows + 1} from reading`,
      rowMode: 'array',
    });
    if (rows.length > limits.rows) throw new SourceFault('too-many-rows', { rows: limits.rows });
    await client.query('rollback');
    return { header: fields.map(({ name }) => name), rows, isPlain: true };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (tooLarge) throw new SourceFault('too-large', { megabytes: Math.round(limits.bytes / 1e6) });
    throw faultOf(error, place.host);
  } finally {
    signal.removeEventListener('abort', stop);
    await Promise.race([client.end().catch(() => undefined), new Promise((done) => setTimeout(done, 500))]);
    stream.destroy();
  }
}

async function extended(client: pg.Client, text: string): Promise<void> {
  await client.query({ text, queryMode: 'extended' } as pg.QueryConfig);
}

function faultOf(error: unknown, host: string): unknown {
  if (error instanceof SourceFault) return error;
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  if (code === '57014') return new SourceFault('timed-out', { seconds: 30 });
  if (/^28/.test(code) || /SASL|password must be a string/.test(message)) {
    return new SourceFault('login-refused', { host });
  }
  if (code === '3D000') return new SourceFault('query-refused', { reason: message });
  if (error instanceof pg.DatabaseError)
    return new SourceFault('query-refused', { reason: message.slice(0, 300) });
  if (/CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO/.test(code) || /SSL|certificate/i.test(message)) {
    return new SourceFault('tls-failed', { host, reason: code || message.slice(0, 100) });
  }
  if (/timeout/i.test(message)) return new SourceFault('timed-out', { seconds: 10 });
  return new SourceFault('unreachable', { host, reason: code || message.slice(0, 100) });
}
