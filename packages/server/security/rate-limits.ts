// How often things may be done: by address for everything, stricter where secrets are guessed, and by account.
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../errors/refusal.ts';
import type { Limits } from '../options.ts';

/** @throws Refusal `too-many-requests` when this account was tried too often, from whatever address. */
export type SignInLimiter = (request: FastifyRequest, email: string) => Promise<void>;

export async function addRateLimits(app: FastifyInstance, limits: Limits): Promise<SignInLimiter> {
  await app.register(rateLimit, {
    global: true,
    max: limits.perMinute,
    timeWindow: '1 minute',
    errorResponseBuilder: (_, { ttl }) => tooMany(ttl),
  });
  const emails = new WeakMap<FastifyRequest, string>();
  const check = app.createRateLimit({
    max: limits.signInsPerAccount,
    timeWindow: '15 minutes',
    keyGenerator: (request) => `account:${emails.get(request) ?? ''}`,
  });
  return async (request, email) => {
    emails.set(request, email);
    const state = await check(request);
    if (!state.isAllowed && state.isExceeded) throw tooMany(state.ttl);
  };
}

/** The setting of a route on which secrets could be guessed. */
export function guarded(
  limits: Limits,
  how: true | 'for-many',
): { readonly max: number; readonly timeWindow: string } {
  const max = how === 'for-many' ? limits.linksPerMinute : limits.guardedPerMinute;
  return { max, timeWindow: '1 minute' };
}

function tooMany(milliseconds: number): Refusal {
  return new Refusal('too-many-requests', { data: { seconds: Math.max(1, Math.ceil(milliseconds / 1000)) } });
}
