// Serves the built web application: assets that never change, and one page for every address that is not the API's.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../errors/handle-errors.ts';
import { Refusal } from '../errors/refusal.ts';
import { withStyleNonce } from '../security/headers.ts';

const yearInSeconds = 365 * 24 * 60 * 60;

/** @param webRoot folder with `index.html` and `assets/`, whose file names tell their content */
export async function servePages(app: FastifyInstance, webRoot: string | null): Promise<void> {
  const page = webRoot === null ? null : pageOf(webRoot);
  if (webRoot !== null) {
    await app.register(fastifyStatic, {
      root: webRoot,
      index: false,
      dotfiles: 'ignore',
      cacheControl: false,
      setHeaders(response, path) {
        const immutable = path.startsWith(join(webRoot, 'assets'));
        const rule = immutable ? `public, max-age=${yearInSeconds}, immutable` : 'no-cache';
        response.header('cache-control', rule);
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (page !== null && wantsPage(request)) return sendPage(reply, page());
    return sendProblem(reply, new Refusal('no-such-route'));
  });
}

/** The page is read anew only in a changed build, which comes with a new start. */
function pageOf(webRoot: string): () => string {
  let html: string | null = null;
  return () => {
    const path = join(webRoot, 'index.html');
    html ??= existsSync(path) ? readFileSync(path, 'utf8') : '<!doctype html><title>Evenkeel</title>';
    return html;
  };
}

/** Addresses of the API and of files get no page: a missing script must not look like one. */
function wantsPage({ method, url }: FastifyRequest): boolean {
  const [path = ''] = url.split('?');
  const last = path.split('/').at(-1) ?? '';
  const isApi = path === '/api' || path.startsWith('/api/');
  return (method === 'GET' || method === 'HEAD') && !isApi && !last.includes('.');
}

function sendPage(reply: FastifyReply, html: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  const policy = String(reply.getHeader('content-security-policy') ?? '');
  return reply
    .code(200)
    .header('content-security-policy', withStyleNonce(policy, nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html.replace('<head>', `<head>\n    <meta name="style-nonce" content="${nonce}" />`));
}
