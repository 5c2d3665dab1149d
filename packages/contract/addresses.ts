// The name and address of every route; free of schemas, so that a browser can carry it.

export const addresses = {
  readHealth: 'GET /api/health',
  readOpenApi: 'GET /api/openapi.json',

  readSession: 'GET /api/session',
  signIn: 'POST /api/auth/sign-in/email',
  signOut: 'POST /api/auth/sign-out',
  changePassword: 'POST /api/auth/change-password',
  resetPassword: 'POST /api/password-reset',

  readSetup: 'GET /api/setup',
  completeSetup: 'POST /api/setup',

  lookAtInvitation: 'POST /api/invitations/look',
  acceptInvitation: 'POST /api/invitations/accept',

  listBusinesses: 'GET /api/businesses',
  createBusiness: 'POST /api/businesses',
  listSamples: 'GET /api/samples',
  createBusinessFromSample: 'POST /api/businesses/from-sample',
  createBusinessFromFile: 'POST /api/businesses/from-file',
  removeBusiness: 'DELETE /api/businesses/:businessId',
  exportBusiness: 'GET /api/businesses/:businessId/export',

  listMembers: 'GET /api/businesses/:businessId/members',
  changeMember: 'PATCH /api/businesses/:businessId/members/:accountId',
  removeMember: 'DELETE /api/businesses/:businessId/members/:accountId',
  listInvitations: 'GET /api/businesses/:businessId/invitations',
  createInvitation: 'POST /api/businesses/:businessId/invitations',
  removeInvitation: 'DELETE /api/businesses/:businessId/invitations/:invitationId',

  readAssessment: 'GET /api/businesses/:businessId/assessment',
  readSnapshot: 'GET /api/businesses/:businessId/snapshot',
  readOutlook: 'GET /api/businesses/:businessId/kpis/:kpiId/outlook',
  readBoardPack: 'GET /api/businesses/:businessId/board-pack',
  downloadBoardPack: 'GET /api/businesses/:businessId/board-pack/file',
  acceptFinding: 'POST /api/businesses/:businessId/findings/accept',
  reopenFinding: 'POST /api/businesses/:businessId/findings/reopen',

  listWeighings: 'GET /api/businesses/:businessId/weighings',
  createWeighing: 'POST /api/businesses/:businessId/weighings',
  readWeighingResult: 'GET /api/businesses/:businessId/weighings/:weighingId/result',
  createWeighingLinks: 'POST /api/businesses/:businessId/weighings/:weighingId/links',
  withdrawWeighingLinks: 'POST /api/businesses/:businessId/weighings/:weighingId/links/withdraw',
  closeWeighing: 'POST /api/businesses/:businessId/weighings/:weighingId/close',
  removeWeighing: 'DELETE /api/businesses/:businessId/weighings/:weighingId',
  lookAtWeighing: 'POST /api/weighings/look',
  answerWeighing: 'POST /api/weighings/answer',

  readWeek: 'GET /api/businesses/:businessId/weeks',
  keepWeek: 'PUT /api/businesses/:businessId/weeks',
  saveCheckIn: 'POST /api/businesses/:businessId/check-in',
  listCheckInLinks: 'GET /api/businesses/:businessId/check-in-links',
  createCheckInLink: 'POST /api/businesses/:businessId/check-in-links',
  withdrawCheckInLink: 'DELETE /api/businesses/:businessId/check-in-links/:checkInLinkId',
  keepAddress: 'POST /api/businesses/:businessId/addresses',
  removeAddress: 'DELETE /api/businesses/:businessId/addresses/:personId',
  lookAtCheckIn: 'POST /api/check-in/look',
  answerCheckIn: 'POST /api/check-in/answer',
  answerWeek: 'POST /api/check-in/week',
  stopCheckInMails: 'POST /api/check-in/stop',

  listAlerts: 'GET /api/businesses/:businessId/alerts',
  countAlerts: 'GET /api/businesses/:businessId/alerts/unread',
  markAlertsRead: 'POST /api/businesses/:businessId/alerts/read',

  listShareLinks: 'GET /api/businesses/:businessId/share-links',
  createShareLink: 'POST /api/businesses/:businessId/share-links',
  withdrawShareLink: 'DELETE /api/businesses/:businessId/share-links/:shareLinkId',
  lookAtStrategy: 'POST /api/strategy/look',

  readProfile: 'GET /api/businesses/:businessId/profile',
  changeProfile: 'PATCH /api/businesses/:businessId/profile',
  applyChanges: 'POST /api/businesses/:businessId/changes',
  listHistory: 'GET /api/businesses/:businessId/history',

  uploadFacts: 'POST /api/businesses/:businessId/uploads',
  readUpload: 'GET /api/businesses/:businessId/uploads/:uploadId',
  previewUpload: 'POST /api/businesses/:businessId/uploads/:uploadId/preview',
  importUpload: 'POST /api/businesses/:businessId/uploads/:uploadId/import',
  cancelUpload: 'POST /api/businesses/:businessId/uploads/:uploadId/cancel',
  readRejectedRows: 'GET /api/businesses/:businessId/uploads/:uploadId/rejected-rows.csv',
  removeUpload: 'DELETE /api/businesses/:businessId/uploads/:uploadId',
  listUploadLinks: 'GET /api/businesses/:businessId/upload-links',
  createUploadLink: 'POST /api/businesses/:businessId/upload-links',
  withdrawUploadLink: 'DELETE /api/businesses/:businessId/upload-links/:uploadLinkId',
  openSentFile: 'POST /api/businesses/:businessId/sent-files/:sentFileId/open',
  declineSentFile: 'DELETE /api/businesses/:businessId/sent-files/:sentFileId',
  lookAtUploadLink: 'POST /api/hand-in/look',
  beginHandIn: 'POST /api/hand-in/begin',
  handInFile: 'POST /api/hand-in/files/:ticket',
  sendHandIn: 'POST /api/hand-in/send',
  listImports: 'GET /api/businesses/:businessId/imports',
  removeImport: 'DELETE /api/businesses/:businessId/imports/:importId',
  listSources: 'GET /api/businesses/:businessId/sources',
  previewSource: 'POST /api/businesses/:businessId/sources/preview',
  listSourceRuns: 'GET /api/businesses/:businessId/sources/:sourceId/runs',
  runSource: 'POST /api/businesses/:businessId/sources/:sourceId/run',
  cancelSourceRun: 'POST /api/businesses/:businessId/sources/:sourceId/cancel',
  keepSourceSecret: 'POST /api/businesses/:businessId/sources/:sourceId/secret',
  removeSourceSecret: 'DELETE /api/businesses/:businessId/sources/:sourceId/secret',
  listApiKeys: 'GET /api/businesses/:businessId/api-keys',
  createApiKey: 'POST /api/businesses/:businessId/api-keys',
  revokeApiKey: 'DELETE /api/businesses/:businessId/api-keys/:apiKeyId',
  bringObservations: 'POST /api/kpi-observations',
  listUnassigned: 'GET /api/businesses/:businessId/unassigned',
  reassign: 'POST /api/businesses/:businessId/reassign',
  listLines: 'GET /api/businesses/:businessId/lines',
  readSuggestions: 'GET /api/businesses/:businessId/lines/suggestions',
  assignLines: 'POST /api/businesses/:businessId/lines/assign',
  confirmSuggestions: 'POST /api/businesses/:businessId/lines/confirm',
  undoAssignment: 'POST /api/businesses/:businessId/lines/undo',
} as const;

/** The five things one can do with the records of every noun; `:noun` becomes its name in the address. */
export const recordAddresses = {
  list: 'GET /api/businesses/:businessId/records/:noun',
  read: 'GET /api/businesses/:businessId/records/:noun/:id',
  create: 'POST /api/businesses/:businessId/records/:noun',
  update: 'PATCH /api/businesses/:businessId/records/:noun/:id',
  remove: 'DELETE /api/businesses/:businessId/records/:noun/:id',
} as const;

export type Addresses = typeof addresses;
export type RouteName = keyof Addresses;
export type RecordVerb = keyof typeof recordAddresses;
export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** `GET /api/x/:y` → its method and path. */
export function splitAddress(address: string): { readonly method: Method; readonly path: string } {
  const space = address.indexOf(' ');
  return { method: address.slice(0, space) as Method, path: address.slice(space + 1) };
}

/** The names of the parameters in an address: `GET /a/:b/c/:d` → `b | d`. */
export type ParameterOf<Address extends string> = Address extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer Tail}`
    ? Name | ParameterOf<`/${Tail}`>
    : Rest
  : never;
