// The embedded database: a real PostgreSQL run as a child process on a data folder.
export { defaultDataDir } from './data-folder.ts';
export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './embedded-postgres-error.ts';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresStep,
  joinEmbeddedPostgres,
  type StartOptions,
  startEmbeddedPostgres,
} from './start-embedded-postgres.ts';
export { stopEmbeddedPostgres } from './stop-embedded-postgres.ts';
