// Makes an empty database of its own for a test.
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import type {} from './global-setup.ts';

/** An empty database, owned by the superuser whose address this is. */
export interface FreshDatabase {
  readonly url: string;
  readonly name: string;
  /** Ends what is still connected and removes the database. */
  drop(): Promise<void>;
}

/**
 * Creates a database with a random name on the test run's server.
 *
 * @example
 * const database = await freshDatabase();
 * afterAll(() => database.drop());
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const url = new URL(inject('databaseUrl'));
  await onServer(`create database ${name} template template0`);
  url.pathname = `/${name}`;
  // The roles that a store makes for its database outlive it.
  const roles = ['business', 'accounts'].map((purpose) => `${name}_${purpose}`).join(', ');
  const drop = async (): Promise<void> => {
    await onServer(`drop database if exists ${name} with (force)`);
    await onServer(`drop role if exists ${roles}`);
  };
  return { url: url.href, name, drop };
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
