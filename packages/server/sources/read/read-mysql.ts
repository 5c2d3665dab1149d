// Asks a MySQL or MariaDB database: one statement in a read-only transaction with a time limit, row by row.
import { connect, type Socket } from 'node:net';
import { type Connection, createConnection, type QueryOptions } from 'mysql2';
import { type CheckedHost, checkHost } from '../access/address-policy.ts';
import { type DatabasePlace, databasePlace } from '../access/place-of.ts';
import { SourceFault } from '../source-fault.ts';
import type { Asking } from './asking.ts';
import type { RawTable } from './raw-table.ts';
import { singleStatement } from './single-statement.ts';
import { tlsOf } from './tls-of.ts';

/** @throws SourceFault; the signal's reason when it is aborted */
export async function readMysql(asking: Asking): Promise<RawTable> {
  const { source, places, limits, signal } = asking;
  const statement = singleStatement(source.query);
  const place = databasePlace('mysql', source.address);
  const checked = await checkHost(place.host, place.port, places.allowInternal);
  const socket = connect({ host: checked.address, port: checked.port });
  const stop = (): void => {
    socket.destroy(new Error('stopped'));
  };
  signal.addEventListener('abort', stop, { once: true });
  const connection = open(asking, place, checked, socket);
  try {
    const run = (sql: string): Promise<unknown> => plain(connection, sql);
    await run(`set session sql_mode = concat(@@sql_mode, ',NO_BACKSLASH_ESCAPES')`);
    await run('set session transaction read only');
    await timeLimit(run, limits.milliseconds);
    await zone(run, asking.timeZone);
    await run('start transaction read only');
    const table = await rowsOf(connection, statement, asking);
    await run('rollback');
    return table;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw faultOf(error, place.host);
  } finally {
    signal.removeEventListener('abort', stop);
    connection.destroy();
    socket.destroy();
  }
}

function open(
  { source, secret, limits }: Asking,
  { host, database, tls }: DatabasePlace,
  checked: CheckedHost,
  socket: Socket,
): Connection {
  const secure = tlsOf(tls, checked);
  const connection = createConnection({
    host,
    stream: () => socket,
    database,
    user: source.username ?? '',
    password: secret ?? '',
    connectTimeout: Math.min(10_000, limits.milliseconds),
    multipleStatements: false,
    // A hostile server must not be able to ask for files of this machine.
    flags: ['-LOCAL_FILES'],
    ...(secure
      ? { ssl: { rejectUnauthorized: secure.rejectUnauthorized, verifyIdentity: secure.rejectUnauthorized } }
      : {}),
  });
  connection.on('error', () => undefined);
  return connection;
}

/** MySQL and MariaDB name the limit differently; one of the two is there. */
async function timeLimit(run: (sql: string) => Promise<unknown>, milliseconds: number): Promise<void> {
  await run(`set session max_execution_time = ${milliseconds}`).catch(() =>
    run(`set session max_statement_time = ${milliseconds / 1000}`),
  );
}

/** A server without tables of zones knows offsets only: that of today. */
async function zone(run: (sql: string) => Promise<unknown>, timeZone: string): Promise<void> {
  const named = timeZone.replaceAll("'", '');
  await run(`set session time_zone = '${named}'`).catch(() =>
    run(`set session time_zone = '${offsetOf(timeZone)}'`),
  );
}

function offsetOf(timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }).formatToParts();
  const written = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return written.slice(3) || '+00:00';
}

function plain(connection: Connection, sql: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    connection.query(sql, (error, rows) => (error ? reject(error) : resolve(rows)));
  });
}

function rowsOf(connection: Connection, sql: string, { limits }: Pick<Asking, 'limits'>): Promise<RawTable> {
  return new Promise((resolve, reject) => {
    const rows: (string | null)[][] = [];
    let header: readonly string[] = [];
    let bytes = 0;
    const fail = (error: unknown): void => {
      reject(error);
      connection.destroy();
    };
    const options: QueryOptions = {
      sql,
      rowsAsArray: true,
      // As the database writes it: numbers lose no digit, days move through no time zone.
      typeCast: (field) => field.string(),
    };
    connection
      .query(options)
      .on('fields', (fields: readonly { readonly name: string }[]) => {
        header = fields.map(({ name }) => name);
      })
      .on('result', (row: unknown) => {
        const cells = row as (string | null)[];
        bytes += cells.reduce((sum, cell) => sum + (cell?.length ?? 0), 0);
        if (rows.length >= limits.rows) fail(new SourceFault('too-many-rows', { rows: limits.rows }));
        else if (bytes > limits.bytes) {
          fail(new SourceFault('too-large', { megabytes: Math.round(limits.bytes / 1e6) }));
        } else rows.push(cells);
      })
      .on('error', fail)
      .on('end', () => resolve({ header, rows, isPlain: true }));
  });
}

function faultOf(error: unknown, host: string): unknown {
  if (error instanceof SourceFault) return error;
  const {
    code = '',
    message = '',
    errno = 0,
  } = error as {
    readonly code?: string;
    readonly message?: string;
    readonly errno?: number;
  };
  // 3024 of MySQL, 1969 of MariaDB: the statement took too long.
  if (errno === 3024 || errno === 1969) return new SourceFault('timed-out', { seconds: 30 });
  if (errno === 1045 || errno === 1044 || errno === 1698) return new SourceFault('login-refused', { host });
  if (/^ER_/.test(code) && errno >= 1000 && errno < 5000) {
    return new SourceFault('query-refused', { reason: message.slice(0, 300) });
  }
  if (/SSL|TLS|CERT|SELF_SIGNED/.test(code)) return new SourceFault('tls-failed', { host, reason: code });
  if (code === 'ETIMEDOUT') return new SourceFault('timed-out', { seconds: 10 });
  return new SourceFault('unreachable', { host, reason: code || message.slice(0, 100) });
}
