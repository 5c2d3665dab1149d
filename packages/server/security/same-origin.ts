// Changes are taken only from pages of this server: a second lock behind SameSite cookies.
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors/refusal.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Browsers name the page a request comes from; programs such as curl do not, and carry no foreign cookies.
 *
 * @param baseUrl the configured address, or null to compare with the host that was called
 * @throws Refusal `other-site`
 */
export function requireSameOrigin(request: FastifyRequest, baseUrl: string | null): void {
  if (safe.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refusal('other-site');
  const { origin } = request.headers;
  if (origin === undefined) return;
  const own = baseUrl ?? `${request.protocol}://${request.host}`;
  if (origin !== own) throw new Refusal('other-site');
}
