// The store: businesses with their history, facts and accounts in PostgreSQL.
export type { AccountsDatabase } from './accounts-database.ts';
export type { Alert, Alerts } from './alerts/alert.ts';
export type {
  CheckInLink,
  CheckIns,
  Mail,
  MailKind,
  MailOutcome,
  PersonAddress,
} from './check-ins/check-in-link.ts';
export type { OpenOptions, StorePlace } from './database/open-database.ts';
export {
  defaultDataDir,
  type EmbeddedPostgres,
  EmbeddedPostgresError,
  type EmbeddedPostgresErrorCode,
  type EmbeddedPostgresStep,
  joinEmbeddedPostgres,
  type StartOptions,
  startEmbeddedPostgres,
  stopEmbeddedPostgres,
} from './embedded/index.ts';
export type {
  Assigned,
  ChanceBand,
  Chances,
  Decision,
  Entries,
  Line,
  LineFilter,
  LineKind,
  LinesToLearn,
} from './facts/entries.ts';
export type {
  NewSentFile,
  SentFile,
  Takes,
  UploadLink,
  UploadLinks,
} from './handing-in/upload-link.ts';
export { type OpenStore, openStore } from './open-store.ts';
export type { HeldShareLink, ShareLink, ShareLinks } from './sharing/share-link.ts';
export type {
  ApiKey,
  ApiKeys,
  Brought,
  HeldApiKey,
  LastRun,
  RunEnd,
  SealedSecret,
  SourceRun,
  Sources,
} from './sources/source-run.ts';
export type {
  Actor,
  Applied,
  Applying,
  AssignedTo,
  BusinessScope,
  Conflict,
  Facts,
  HeldCheckInLink,
  HeldUploadLink,
  Imported,
  LoggedChange,
  Membership,
  PastImport,
  Role,
  Snapshot,
  Store,
  UnassignedGroup,
  VersionedChange,
  Versions,
} from './store.ts';
export { DatabaseInUse, StoreError, type StoreErrorCode } from './store-error.ts';
export type {
  Asked,
  AskedGoal,
  HeldWeighing,
  StoredAnswer,
  Weighing,
  WeighingLink,
  Weighings,
  WeighingWithCounts,
} from './weighing/weighing.ts';
