// Turns everything that is thrown into a problem document; what nobody foresaw is logged and told to nobody.
import { randomUUID } from 'node:crypto';
import { StoreError } from '@evenkeel/store';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { presentProblem } from '../presenters/problem.ts';
import { Refusal } from './refusal.ts';

export function handleErrors(app: FastifyInstance, log: (line: string) => void): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalOf(error) ?? refusalOfRequest(error, request);
    if (refusal?.code === 'not-ready') log(`the database cannot be used: ${error.message}`);
    if (refusal) return sendProblem(reply, refusal);
    const incident = randomUUID().slice(0, 8);
    log(
      `incident ${incident}: ${request.method} ${request.routeOptions.url ?? '(no route)'}: ${trace(error)}`,
    );
    return sendProblem(reply, new Refusal('server-fault'), incident);
  });
}

export function sendProblem(
  reply: FastifyReply,
  refusal: Refusal,
  incident: string | null = null,
): FastifyReply {
  const problem = presentProblem(refusal, incident);
  if (refusal.code === 'too-many-requests') reply.header('retry-after', String(problem.data.seconds));
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}

/** What the caller can be told, or null for a fault of ours. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreError) return refusalOfStore(error);
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  const isUnreachable = unreachableDatabase.has(code) || brokenConnection.test(message);
  return isUnreachable ? new Refusal('not-ready') : null;
}

function refusalOfRequest(error: FastifyError, request: FastifyRequest): Refusal | null {
  const { code, statusCode = 500 } = error;
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
    case 'FST_REQ_FILE_TOO_LARGE':
      return new Refusal('body-too-large', { data: { megabytes: megabytesOf(request) } });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_INVALID_MULTIPART_CONTENT_TYPE':
      return new Refusal('unsupported-media-type', { data: { expected: expectedType(request) } });
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new Refusal('malformed-json');
    default:
      // The remaining complaints of the HTTP framework are about requests that are no sound HTTP.
      return statusCode >= 400 && statusCode < 500 ? new Refusal('malformed-request') : null;
  }
}

function refusalOfStore(error: StoreError): Refusal | null {
  switch (error.code) {
    case 'no-such-time':
      return new Refusal('no-such-time');
    case 'no-such-import':
      return new Refusal('not-found');
    case 'no-such-work':
    case 'not-of-this-kind':
      return new Refusal('no-such-work', { data: { target: String(error.data.target ?? '') } });
    case 'not-allowed':
      return new Refusal('role-too-low', { data: { needed: 'editor' } });
    case 'database-unreachable':
      return new Refusal('not-ready');
    default:
      return null;
  }
}

/** Codes of the system and of PostgreSQL: no connection, no log-in, shutting down, too many connections, no database. */
const unreachableDatabase = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  '28000',
  '28P01',
  '3D000',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);
/** The driver gives these no code. */
const brokenConnection = /^(?:Connection terminated|timeout exceeded when trying to connect)/;

function megabytesOf(request: FastifyRequest): number {
  const bytes = request.routeOptions.config.maximumBytes ?? request.routeOptions.bodyLimit ?? 0;
  return Math.round(bytes / 1024 / 1024);
}

function expectedType(request: FastifyRequest): string {
  return request.routeOptions.config.maximumBytes === undefined ? 'application/json' : 'multipart/form-data';
}

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Size of the largest file that a route takes. */
    maximumBytes?: number;
  }
}
