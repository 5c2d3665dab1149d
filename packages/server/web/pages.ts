// Serves the built web application: assets that never change, and one page for every address that is not the API's.
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendProblem } from '../errors/handle-errors.ts';
import { Refusal } from '../errors/refusal.ts';
import { shortenAssetHeaders, withStyleNonce } from '../security/headers.ts';

const yearInSeconds = 365 * 24 * 60 * 60;

/** What a browser never shows as a page that could run something; a picture in SVG can. */
const hasNoPage = /\.(?:js|css|woff2)$/;

/**
 * Only files that were there at the start are served, by their exact names; no address can lead out of the folder.
 *
 * @param webRoot folder with `index.html` and `assets/`, whose file names tell their content
 */
export async function servePages(app: FastifyInstance, webRoot: string | null): Promise<void> {
  const files = webRoot === null ? new Set<string>() : filesIn(webRoot);
  const page =
    webRoot !== null && files.has('index.html') ? readFileSync(join(webRoot, 'index.html'), 'utf8') : null;
  if (webRoot !== null) {
    await app.register(fastifyStatic, {
      root: webRoot,
      serve: false,
      cacheControl: false,
      // The build has compressed every text already.
      preCompressed: true,
    });
  }
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) => {
    const [path = ''] = request.url.split('?');
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (isReading && files.has(path.slice(1)) && path !== '/index.html')
      return sendFile(reply, path.slice(1));
    if (isReading && page !== null && isScreen(path)) return sendPage(reply, page);
    return sendProblem(reply, new Refusal('no-such-route'));
  });
}

function filesIn(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return new Set(
    files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/')),
  );
}

/** Kept for ever under a name that tells its content, so it is never asked for again: no mark to compare is needed. */
function sendFile(reply: FastifyReply, name: string): FastifyReply {
  if (!name.startsWith('assets/')) return reply.code(200).header('cache-control', 'no-cache').sendFile(name);
  if (hasNoPage.test(name)) shortenAssetHeaders(reply);
  return reply
    .code(200)
    .header('cache-control', `public, max-age=${yearInSeconds}, immutable`)
    .sendFile(name, { etag: false, lastModified: false, acceptRanges: false });
}

/** Addresses of the API and of files get no page: a missing script must not look like one. */
function isScreen(path: string): boolean {
  const last = path.split('/').at(-1) ?? '';
  return path !== '/api' && !path.startsWith('/api/') && !last.includes('.') && !path.startsWith('//');
}

function sendPage(reply: FastifyReply, html: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  const policy = String(reply.getHeader('content-security-policy') ?? '');
  return reply
    .code(200)
    .header('content-security-policy', withStyleNonce(policy, nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(
      html
        .replace('<head>', `<head>\n    <meta name="style-nonce" content="${nonce}" />`)
        .replaceAll('<style>', `<style nonce="${nonce}">`),
    );
}
