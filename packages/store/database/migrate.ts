// Brings the tables of a database up to date; safe when several processes start at the same moment.
import type { Client } from 'pg';
import { migrations } from '../migrations/index.ts';
import { StoreError } from '../store-error.ts';
import { migrationLock, serverLock } from './locks.ts';

/**
 * Runs the migrations that the database has not seen, all in one transaction.
 *
 * @param owner a session of the role that owns the tables
 * @returns the names of those that ran
 * @throws StoreError `database-newer`, `database-in-use` (pending migrations while a server works on the old tables)
 */
export async function migrate(owner: Client): Promise<readonly string[]> {
  await owner.query('select pg_advisory_lock($1)', [migrationLock]);
  try {
    const done = await migrationsDone(owner);
    const known = new Set(migrations.map(({ name }) => name));
    const unknown = done.filter((name) => !known.has(name));
    if (unknown.length > 0) {
      throw new StoreError(
        'database-newer',
        `The database was written by a newer Evenkeel (it has ${unknown.join(', ')}). Nothing was changed. ` +
          'Start that newer version, or use another data folder or database.',
        { unknown },
      );
    }
    const pending = migrations.filter(({ name }) => !done.includes(name));
    if (pending.length === 0) return [];
    if (done.length > 0 && (await isServerRunning(owner))) {
      throw new StoreError(
        'database-in-use',
        'The tables must be brought up to date, but a server of an older version still works on them. ' +
          'Stop that server, then start this version.',
      );
    }
    await owner.query('begin');
    try {
      for (const { name, sql } of pending) {
        await owner.query(sql);
        await owner.query('insert into private.migration (name) values ($1)', [name]);
      }
      await owner.query('commit');
    } catch (error) {
      await owner.query('rollback');
      throw error;
    }
    return pending.map(({ name }) => name);
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [migrationLock]);
  }
}

async function migrationsDone(owner: Client): Promise<readonly string[]> {
  await owner.query(`
    create schema if not exists private;
    create table if not exists private.migration (
      name text primary key,
      at timestamptz not null default current_timestamp
    );
    create table if not exists private.login_role (name text primary key, password text not null);
  `);
  const { rows } = await owner.query<{ name: string }>('select name from private.migration order by name');
  return rows.map(({ name }) => name);
}

async function isServerRunning(owner: Client): Promise<boolean> {
  const { rows } = await owner.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [
    serverLock,
  ]);
  if (rows[0]?.free !== true) return true;
  await owner.query('select pg_advisory_unlock($1)', [serverLock]);
  return false;
}
