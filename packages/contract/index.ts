// The contract: every route declared once, and the typed client that calls them.
export {
  type Addresses,
  addresses,
  type Method,
  type ParameterOf,
  type RecordVerb,
  type RouteName,
  recordAddresses,
} from './addresses.ts';
export {
  type CallOptions,
  type Client,
  createClient,
  type InputOf,
  linkTo,
  type OutputOf,
  type RecordClient,
} from './client.ts';
export { buildOpenApi } from './openapi.ts';
export { ProblemError } from './problem-error.ts';
export { type Access, type FileBody, type FileResponse, isFile, type RouteDeclaration } from './route.ts';
export { allRoutes, type Route, recordRoute, routeNamed, routes } from './routes.ts';
export {
  type Account,
  type Invitation,
  type InvitationOffer,
  type Member,
  type Membership,
  PASSWORD_MAXIMUM,
  PASSWORD_MINIMUM,
  type Role,
  type Session,
} from './schemas/account.ts';
export type { Alert } from './schemas/alert.ts';
export type { Sample } from './schemas/business.ts';
export type {
  Applied,
  Conflict,
  LoggedChange,
  VersionedChange,
  Versions,
} from './schemas/change.ts';
export type { CheckInLink, CheckInPage, PersonAddress, SentMail } from './schemas/check-in.ts';
export type { HandedIn, HandInPage, SentFile, UploadLink } from './schemas/hand-in.ts';
export type {
  BankStatement,
  FactKind,
  ImportKind,
  ImportNote,
  Mapping,
  Opening,
  PastImport,
  Preview,
  UnassignedGroup,
  Upload,
} from './schemas/import.ts';
export type { AssignedLines, Line, SuggestionSummary } from './schemas/line.ts';
export type { InputProblem, ProblemDetails } from './schemas/problem.ts';
export type { ChangedRecord, NewRecord } from './schemas/record.ts';
export type { ApiKey, SourcePreview, SourceRun, SourceState } from './schemas/source.ts';
export type { ShareLink } from './schemas/strategy.ts';
export type { AskedGoal, Weighing, WeighingQuestion } from './schemas/weighing.ts';
