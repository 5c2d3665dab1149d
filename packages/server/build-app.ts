// Puts the server together: security, the routes of the contract, the pages. Listening is somebody else's business.

import { constants } from 'node:zlib';
import { allRoutes, type RecordVerb, recordAddresses } from '@evenkeel/contract';
import { nounNames } from '@evenkeel/core';
import compress from '@fastify/compress';
import multipart from '@fastify/multipart';
import Fastify, { type FastifyInstance } from 'fastify';
import { createAuth } from './accounts/auth.ts';
import { serverSecret } from './accounts/server-secret.ts';
import { createAlertKeeper } from './alerts/alert-keeper.ts';
import { createAssessor } from './assessing.ts';
import { handleErrors } from './errors/handle-errors.ts';
import type { Context } from './handling/context.ts';
import type { AnyHandler, Handlers } from './handling/handler.ts';
import { bodyLimit, registerRoute } from './handling/register-route.ts';
import { validate } from './handling/validation.ts';
import { createUploads } from './imports/uploads.ts';
import { createMailRunner } from './mail/mail-runner.ts';
import { createMailer } from './mail/mailer.ts';
import { defaultLimits, type ServerOptions } from './options.ts';
import { createOutlookDesk } from './outlooks/outlook-desk.ts';
import { alertHandlers } from './routes/alerts.ts';
import { apiKeyHandlers } from './routes/api-keys.ts';
import { assessmentHandlers, localDay } from './routes/assessment.ts';
import { boardPackHandlers } from './routes/board-pack.ts';
import { businessHandlers } from './routes/businesses.ts';
import { changeHandlers } from './routes/changes.ts';
import { checkInHandlers } from './routes/check-ins.ts';
import { factHandlers } from './routes/facts.ts';
import { handInHandlers } from './routes/hand-in.ts';
import { invitationHandlers } from './routes/invitations.ts';
import { lineHandlers } from './routes/lines.ts';
import { memberHandlers } from './routes/members.ts';
import { recordHandlers } from './routes/records.ts';
import { sessionHandlers } from './routes/session.ts';
import { sourceHandlers } from './routes/sources.ts';
import { strategyHandlers } from './routes/strategy.ts';
import { systemHandlers } from './routes/system.ts';
import { uploadHandlers } from './routes/uploads.ts';
import { weighingHandlers } from './routes/weighings.ts';
import { addSecurityHeaders } from './security/headers.ts';
import { addRateLimits } from './security/rate-limits.ts';
import { requireSameOrigin } from './security/same-origin.ts';
import { createSourceRunner } from './sources/run/source-runner.ts';
import { servePages } from './web/pages.ts';

/** @param onApp called once, before the first route is registered */
export async function buildApp(
  options: ServerOptions,
  onApp?: (app: FastifyInstance) => void,
): Promise<FastifyInstance> {
  const { store, log, limits: given = {} } = options;
  const { accounts } = store;
  const limits = { ...defaultLimits, ...given };
  const isHttps = options.baseUrl?.startsWith('https:') ?? false;
  const app = Fastify({
    bodyLimit,
    trustProxy: options.trustProxy ?? false,
    // Long enough for a large file on a slow line; nobody holds a connection for ever.
    requestTimeout: 10 * 60 * 1000,
    routerOptions: { maxParamLength: 200 },
  });
  app.decorateRequest('call', null);
  onApp?.(app);

  handleErrors(app, log);
  app.setValidatorCompiler(validate);
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request) => requireSameOrigin(request, options.baseUrl ?? null));
  await addSecurityHeaders(app, isHttps);
  const signInLimiter = await addRateLimits(app, limits);
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    // The highest level, the default, takes a hundred times as long for a few per cent.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await app.register(multipart);

  const auth = createAuth({
    database: accounts,
    secret: await serverSecret(accounts),
    baseUrl: options.baseUrl ?? 'http://localhost',
    log,
  });
  const today = options.today ?? (() => localDay(new Date()));
  const places = options.places ?? { allowInternal: [], filesFolder: null };
  const sourceKey = options.sourceKey ?? null;
  const sources = createSourceRunner({ store, places, key: sourceKey, today, log });
  app.addHook('onClose', () => sources.close());
  if (options.keepsTime) app.addHook('onListen', async () => sources.keepTime());
  const outlooks = createOutlookDesk(log);
  app.addHook('onClose', () => outlooks.close());
  const version = options.version ?? '0.0.0';
  const assessor = createAssessor(version, outlooks);
  const alerts = createAlertKeeper({ store, assessor, today, log });
  const mails = createMailRunner({
    store,
    mailer: options.mail ? createMailer(options.mail) : null,
    baseUrl: options.baseUrl ?? null,
    today,
    log,
  });
  app.addHook('onClose', async () => {
    await Promise.all([alerts.close(), mails.close()]);
  });
  if (options.keepsTime) {
    app.addHook('onListen', async () => {
      alerts.keepTime();
      mails.keepTime();
    });
  }
  const context: Context = {
    store,
    accounts,
    auth,
    signInLimiter,
    // People invite others from the address they use themselves; `localhost` would be of no use to them.
    addressFor: (request) => options.baseUrl ?? `${request.protocol}://${request.host}`,
    samplesRoot: options.samplesRoot ?? null,
    version,
    sources,
    outlooks,
    sourceKey,
    places,
    assessor,
    alerts,
    mails,
    today,
    log,
  };
  const uploads = createUploads();
  // Apart from the others: strangers must not take the room of editors.
  const handedIn = createUploads();
  app.addHook('onClose', async () => {
    await Promise.all([uploads.close(), handedIn.close()]);
  });
  const named: Handlers = {
    ...systemHandlers(context),
    ...sessionHandlers(context),
    ...businessHandlers(context),
    ...memberHandlers(context),
    ...invitationHandlers(context),
    ...assessmentHandlers(context),
    ...boardPackHandlers(context),
    ...changeHandlers(context),
    ...uploadHandlers(context, uploads),
    ...handInHandlers(context, uploads, handedIn),
    ...factHandlers(context),
    ...lineHandlers(context, (close) => void app.addHook('onClose', close)),
    ...sourceHandlers(context),
    ...apiKeyHandlers(context),
    ...checkInHandlers(context),
    ...alertHandlers(context),
    ...weighingHandlers(context),
    ...strategyHandlers(context),
  };
  const handlers = new Map<string, AnyHandler>([
    ...Object.entries(named as Readonly<Record<string, unknown>> as Readonly<Record<string, AnyHandler>>),
    ...nounNames.flatMap((noun) => {
      const ofNoun = recordHandlers(noun);
      const verbs = Object.keys(recordAddresses) as RecordVerb[];
      return verbs.map((verb) => [`${noun}.${verb}`, ofNoun[verb]] as const);
    }),
  ]);
  const registration = { context, limits, checkAnswers: options.checkAnswers ?? false };
  for (const route of allRoutes()) {
    const handler = handlers.get(route.name);
    if (!handler) throw new Error(`nobody handles the route ${route.name}`);
    registerRoute(app, route, handler, registration);
  }
  await servePages(app, options.webRoot ?? null);
  return app;
}
