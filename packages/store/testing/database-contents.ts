// What a database holds, read as its superuser past every policy: to prove that nothing was written.
import { Client } from 'pg';

/** A digest of all rows of every table outside the system's, by table name. */
export async function databaseContents(url: string): Promise<Readonly<Record<string, string>>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)' order by 1`,
    );
    const contents: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ digest: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') as digest from ${name} t`,
      );
      contents[name] = rows[0]?.digest ?? '';
    }
    return contents;
  } finally {
    await client.end();
  }
}
