// Headers that tell browsers what this server's pages may do: nothing but what they need.
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * Scripts, styles, fonts and data come from this server alone; there is no inline script. The solver is a program in
 * WebAssembly, which `'wasm-unsafe-eval'` lets a browser compile; text still never becomes a script. The component library
 * writes `<style>` elements, which are allowed by a nonce that is new for every page (see `web/pages.ts`).
 */
export async function addSecurityHeaders(app: FastifyInstance, isHttps: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: isHttps ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: isHttps ? { policy: 'same-origin' } : false,
    // Pages opened over plain http in a local network have no origin-keyed agents.
    originAgentCluster: isHttps,
  });
}

/** The policy of one page: its own styles may also stand in elements with this nonce. */
export function withStyleNonce(policy: string, nonce: string): string {
  return policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`);
}

/** What only a page can obey, or what tells a program how often it may still ask. */
const pageHeaders = [
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-xss-protection',
];

/**
 * Leaves out of the answer with a script, a style sheet or a font what only a page obeys: there are many of them, and
 * the headers weigh more than some do. Their type stays fixed, other sites still may not use them, and a script that
 * runs as a worker, which takes the policy of its own answer, still reaches this server alone.
 */
export function shortenAssetHeaders(reply: FastifyReply): void {
  for (const name of pageHeaders) {
    reply.removeHeader(name);
    // Helmet writes past Fastify.
    reply.raw.removeHeader(name);
  }
  reply.header('content-security-policy', "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'");
}
