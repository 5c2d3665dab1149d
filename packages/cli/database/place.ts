// Which database a verb works on, and at which address its server is seen.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultDataDir, type StorePlace } from '@evenkeel/store';
import { installationFolder } from '../installation.ts';

export const defaultPort = 4321;

type Values = Readonly<Record<string, string>>;

/** `--data`, else `DATABASE_URL`, else `EVENKEEL_DATA`, else `.data` in the folder of the installation. */
export function placeOf(values: Values, env: NodeJS.ProcessEnv): StorePlace {
  if (values.data !== undefined) return { dataDir: resolve(values.data) };
  if (env.DATABASE_URL) return { databaseUrl: env.DATABASE_URL };
  if (env.EVENKEEL_DATA) return { dataDir: resolve(env.EVENKEEL_DATA) };
  return { dataDir: defaultDataDir(join(installationFolder(), '.data')) };
}

/** Where people reach the server: as told, else where the running one says it is, else the usual port here. */
export function addressOf(place: StorePlace, env: NodeJS.ProcessEnv): string {
  if (env.EVENKEEL_BASE_URL) return env.EVENKEEL_BASE_URL.replace(/\/+$/, '');
  const noted = 'dataDir' in place ? noteIn(place.dataDir) : null;
  if (noted !== null && existsSync(noted)) return readFileSync(noted, 'utf8').trim();
  return `http://localhost:${env.EVENKEEL_PORT || defaultPort}`;
}

/** Lets other verbs know the address; the note goes away with the server. */
export function noteAddress(place: StorePlace, address: string): () => void {
  if (!('dataDir' in place)) return () => {};
  const note = noteIn(place.dataDir);
  writeFileSync(note, `${address}\n`);
  return () => rmSync(note, { force: true });
}

function noteIn(dataDir: string): string {
  return join(dataDir, 'address');
}
