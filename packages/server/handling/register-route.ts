// Registers one declared route: rate limit, origin, account, membership and role, validation; then its handler.
import type { Account } from '@evenkeel/contract';
import { isFile, type Route } from '@evenkeel/contract';
import type { BusinessScope } from '@evenkeel/store';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod/mini';
import { Refusal } from '../errors/refusal.ts';
import type { Limits } from '../options.ts';
import { isRole, requireRole } from '../policies/access.ts';
import { guarded } from '../security/rate-limits.ts';
import type { Context } from './context.ts';
import { type AnyCall, type AnyHandler, type BusinessCall, RawAnswer } from './handler.ts';
import { uploadedFile } from './uploaded-file.ts';

export interface Registration {
  readonly context: Context;
  readonly limits: Limits;
  readonly checkAnswers: boolean;
}

/** A call of which is known who makes it; `entered` tells whether membership and role were looked at. */
interface IdentifiedCall extends BusinessCall {
  readonly entered: () => boolean;
}

/** The largest JSON body: a whole business with all its records is far smaller. */
export const bodyLimit = 4 * 1024 * 1024;
/** The largest body that a stranger may send. */
const strangersLimit = 64 * 1024;

export function registerRoute(
  app: FastifyInstance,
  route: Route,
  handler: AnyHandler,
  { context, limits, checkAnswers }: Registration,
): void {
  const { method, path, query, body, response } = route;
  const file = isFile(body) ? body : null;
  app.route({
    method,
    url: path,
    exposeHeadRoute: false,
    bodyLimit: file?.maximumBytes ?? (isOpen(route) ? strangersLimit : bodyLimit),
    config: {
      ...(route.guarded ? { rateLimit: guarded(limits, route.guarded) } : {}),
      ...(file ? { maximumBytes: file.maximumBytes } : {}),
    },
    schema: {
      ...(query ? { querystring: query } : {}),
      ...(body && !file ? { body } : {}),
    },
    // Before the body is read: strangers get no say about what is in it.
    async preParsing(request, reply) {
      request.call = await identify(context, route, request, reply);
    },
    async handler(request, reply) {
      const { call } = request;
      if (!call) throw new Error('the call was not identified');
      const answer = await handler({ ...call, query: request.query, body: request.body });
      if (!call.entered()) throw new Error(`${route.name} answered without having entered the business`);
      if (method !== 'GET' && call.businessId !== undefined) context.alerts.nudge(call.businessId);
      return send(reply, route, answer, checkAnswers && !isFile(response) ? response : null);
    },
  });
}

/** Who calls, and whether they may. @throws Refusal */
async function identify(
  context: Context,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<IdentifiedCall> {
  const setCookies = (cookies: readonly string[]): void => {
    if (cookies.length > 0) reply.header('set-cookie', [...cookies]);
  };
  const { value: visitor, cookies } = await context.auth.whoIs(request.headers);
  setCookies(cookies);
  const call: AnyCall & Pick<IdentifiedCall, 'entered'> = {
    params: request.params as Readonly<Record<string, string>>,
    query: undefined,
    body: undefined,
    visitor,
    request,
    file: () => uploadedFile(request),
    setCookies,
    entered: () => true,
  };
  const { access } = route;
  if (isOpen(route)) return call as IdentifiedCall;
  if (!visitor) throw new Refusal('sign-in-needed');
  if (!isRole(access)) return { ...call, account: visitor } as IdentifiedCall;

  const businessId = call.params.businessId ?? '';
  let entered = false;
  const enter = <T>(work: (scope: BusinessScope) => Promise<T>): Promise<T> =>
    enterBusiness(context, businessId, visitor, (scope) => {
      requireRole(scope.role, access);
      entered = true;
      return work(scope);
    });
  // A handler that only reads has to enter by itself: its answer is thrown away if it has not.
  if (route.method !== 'GET') await enter(async () => {});
  return { ...call, account: visitor, businessId, enter, entered: () => entered };
}

function isOpen({ access }: Route): boolean {
  return access === 'public' || access === 'setup';
}

/** @throws Refusal `not-found` for a stranger to the business, and for a business that does not exist */
async function enterBusiness<T>(
  { store }: Context,
  businessId: string,
  account: Account,
  work: (scope: BusinessScope) => Promise<T>,
): Promise<T> {
  if (!uuidShape.test(businessId)) throw new Refusal('not-found');
  const actor = { accountId: account.id, name: account.name };
  const done = await store.inBusiness(businessId, actor, async (scope) => ({ value: await work(scope) }));
  if (done === null) throw new Refusal('not-found');
  return done.value;
}

const uuidShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function send(
  reply: FastifyReply,
  route: Route,
  answer: unknown,
  schema: z.ZodMiniType<unknown, unknown> | null,
): FastifyReply {
  reply.code(route.status ?? 200);
  if (answer instanceof RawAnswer) {
    if (answer.status !== null) reply.code(answer.status);
    reply.headers({ 'cache-control': 'no-store', ...answer.headers });
    return reply.send(answer.body);
  }
  if (schema) schema.parse(JSON.parse(JSON.stringify(answer)));
  return reply
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(answer));
}

declare module 'fastify' {
  interface FastifyRequest {
    call: IdentifiedCall | null;
  }
}
