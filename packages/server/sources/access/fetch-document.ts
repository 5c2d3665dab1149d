// Fetches a document from the web within limits; every hop of a redirect is looked up, checked and connected to anew.
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { SourceFault } from '../source-fault.ts';
import { checkHost } from './address-policy.ts';
import { webPlace } from './place-of.ts';

export interface FetchOptions {
  readonly allowInternal: readonly string[];
  /** Headers for the host of the first address alone: a redirect elsewhere gets none of them. */
  readonly secretHeaders: Readonly<Record<string, string>>;
  readonly accept: string;
  readonly maximumBytes: number;
  readonly signal: AbortSignal;
}

export interface FetchedDocument {
  readonly body: Buffer;
  readonly contentType: string;
  /** Last part of the address, for people. */
  readonly fileName: string;
}

const MOST_REDIRECTS = 5;

/** @throws SourceFault; the signal's reason when it is aborted */
export async function fetchDocument(address: string, options: FetchOptions): Promise<FetchedDocument> {
  const first = webPlace(address);
  let url = first;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const headers = url.origin === first.origin ? options.secretHeaders : {};
    const response = await ask(url, headers, options);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy();
      url = webPlace(URL.canParse(location, url) ? new URL(location, url).href : location);
      continue;
    }
    if (status < 200 || status >= 300) {
      response.destroy();
      throw new SourceFault('http-status', { status, host: url.hostname });
    }
    const body = await bodyOf(response, options);
    const contentType = String(response.headers['content-type'] ?? '').toLowerCase();
    if (isPage(body, contentType)) throw new SourceFault('html-instead', { host: url.hostname });
    return { body, contentType, fileName: url.pathname.split('/').at(-1) || url.hostname };
  }
  throw new SourceFault('too-many-redirects', { count: MOST_REDIRECTS });
}

async function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { allowInternal, accept, signal }: FetchOptions,
): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:';
  const { address, family } = await checkHost(
    url.hostname,
    Number(url.port || (isSecure ? 443 : 80)),
    allowInternal,
  );
  // The address that was checked, whatever the name server says a moment later.
  const pinned: LookupFunction = (_, { all }, done) =>
    all ? done(null, [{ address, family }]) : done(null, address, family);
  signal.throwIfAborted();
  return await new Promise<IncomingMessage>((resolve, reject) => {
    const request = (isSecure ? requestHttps : requestHttp)(url, {
      agent: false,
      lookup: pinned,
      signal,
      headers: { accept, 'accept-encoding': 'gzip', 'user-agent': 'Evenkeel', ...headers },
    });
    request.once('response', resolve);
    request.once('error', (error: NodeJS.ErrnoException) => reject(faultOf(error, url.hostname, signal)));
    request.end();
  });
}

async function bodyOf(response: IncomingMessage, { maximumBytes, signal }: FetchOptions): Promise<Buffer> {
  const tooLarge = () => new SourceFault('too-large', { megabytes: Math.round(maximumBytes / 1e6) });
  if (Number(response.headers['content-length'] ?? 0) > maximumBytes) {
    response.destroy();
    throw tooLarge();
  }
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of unpacked(response) as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > maximumBytes) throw tooLarge();
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof SourceFault) throw error;
    if (signal.aborted) throw signal.reason;
    throw new SourceFault('broken-off');
  } finally {
    response.destroy();
  }
  if (!response.complete) throw new SourceFault('broken-off');
  return Buffer.concat(pieces);
}

/** Unpacks piece by piece, so that a small body which becomes a huge one is noticed on the way. */
function unpacked(response: IncomingMessage): Readable {
  const encoding = String(response.headers['content-encoding'] ?? '').toLowerCase();
  const unpack = unpackers[encoding];
  if (unpack === undefined) return response;
  const stream = unpack();
  response.once('error', (error) => stream.destroy(error));
  response.once('aborted', () => stream.destroy(new Error('aborted')));
  return response.pipe(stream);
}

const unpackers: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** A page to log in on, an error in words: anything but data. */
function isPage(body: Buffer, contentType: string): boolean {
  const start = body.subarray(0, 1000).toString('latin1');
  const isMarkup = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype\s+html|html|head|body|meta|script)\b/i.test(
    start,
  );
  return isMarkup || (contentType.startsWith('text/html') && /<\w/.test(start));
}

function faultOf(error: NodeJS.ErrnoException, host: string, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  const code = error.code ?? '';
  if (/CERT|SSL|TLS|UNABLE_TO|SELF_SIGNED|EPROTO/.test(code)) {
    return new SourceFault('tls-failed', { host, reason: code });
  }
  return new SourceFault(/^HPE_/.test(code) ? 'broken-off' : 'unreachable', { host, reason: code });
}
