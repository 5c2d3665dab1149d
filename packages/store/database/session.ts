// Sessions of the business role: every statement runs in a transaction that names its business.
import { DatabaseError, Pool, type PoolClient, types } from 'pg';
import type { Role } from '../store.ts';

/** One transaction. */
export interface Session {
  readonly client: PoolClient;
  /** Runs one statement with parameters `$1`, `$2`, … */
  rows<Row>(statement: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
  /** The same, for a statement that gives exactly one row. */
  row<Row>(statement: string, parameters?: readonly unknown[]): Promise<Row>;
}

/** What row security decides by. */
export interface Setting {
  readonly businessId?: string;
  readonly role?: Role;
  readonly purpose?: 'list-businesses';
  /** Hash of a link's token that somebody without an account holds. */
  readonly link?: string;
  readonly readOnly?: boolean;
}

/** Connections that read whole numbers as numbers, days as `YYYY-MM-DD` and moments as ISO text. */
export function businessPool(url: string, size: number, log: (line: string) => void): Pool {
  const pool = new Pool({
    connectionString: url,
    max: size,
    application_name: 'evenkeel',
    types: {
      getTypeParser: (oid: number, format?: string) =>
        parsers[oid] ?? types.getTypeParser(oid, format as 'text'),
    },
  });
  pool.on('error', (error) => log(`a database connection broke: ${error.message}`));
  return pool;
}

/** Runs `work` in one transaction; an error takes everything back. */
export async function transaction<T>(
  pool: Pool,
  setting: Setting,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(setting.readOnly === true ? 'begin read only' : 'begin');
    const session = sessionOf(client);
    await applySetting(session, setting);
    const result = await work(session);
    // After a statement that failed, `commit` succeeds and takes everything back.
    const { command } = await client.query('commit');
    if (command !== 'COMMIT')
      throw new Error('a failed statement was ignored; nothing of the transaction was kept');
    return result;
  } catch (error) {
    await client.query('rollback').catch((reason: Error) => {
      broken = reason;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Runs `work` so that after an error the transaction can go on as if it had not been begun. */
export async function savepoint<T>({ rows }: Session, work: () => Promise<T>): Promise<T> {
  await rows('savepoint work');
  try {
    const result = await work();
    await rows('release savepoint work');
    return result;
  } catch (error) {
    await rows('rollback to savepoint work; release savepoint work');
    throw error;
  }
}

/** Names business, role, purpose and link until the end of the transaction. */
export async function applySetting(session: Session, setting: Setting): Promise<void> {
  await session.rows(
    `select set_config('app.business_id', $1, true), set_config('app.role', $2, true), set_config('app.purpose', $3, true),
       set_config('app.link', $4, true)`,
    [setting.businessId ?? '', setting.role ?? '', setting.purpose ?? '', setting.link ?? ''],
  );
}

/** True if the database refused a value or broke a constraint, as opposed to a failure of its own. */
export function isRefusedValue(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && /^2[23]/.test(error.code ?? '');
}

function sessionOf(client: PoolClient): Session {
  const rows = async <Row>(statement: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> =>
    (await client.query(statement, [...parameters])).rows as Row[];
  return {
    client,
    rows,
    row: async <Row>(statement: string, parameters: readonly unknown[] = []): Promise<Row> => {
      const [first] = await rows<Row>(statement, parameters);
      if (first === undefined) throw new Error(`no row from: ${statement}`);
      return first;
    },
  };
}

const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  [types.builtins.INT8]: Number,
  [types.builtins.NUMERIC]: Number,
  [types.builtins.DATE]: (value) => value,
  [types.builtins.TIMESTAMPTZ]: (value) => new Date(value).toISOString(),
};
