// A web server for tests that answers as servers do on bad days: slow, wrong, huge, elsewhere, in pages instead of data.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface HostileWeb {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  readonly port: number;
  /** Every request: its path and what it was told to be let in. */
  readonly seen: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** Answers a path with this. */
  answer(path: string, how: (response: ServerResponse, request: IncomingMessage) => void): void;
  text(path: string, body: string, contentType?: string): void;
  close(): Promise<void>;
}

export async function hostileWeb(): Promise<HostileWeb> {
  const answers = new Map<string, (response: ServerResponse, request: IncomingMessage) => void>();
  const seen: HostileWeb['seen'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    seen.push({ path, headers: request.headers });
    const answer = answers.get(path.split('?')[0] ?? '');
    if (answer) answer(response, request);
    else response.writeHead(404).end('no');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const web: HostileWeb = {
    url,
    port,
    seen,
    answer: (path, how) => answers.set(path, how),
    text: (path, body, contentType = 'application/json') =>
      answers.set(path, (response) => response.writeHead(200, { 'content-type': contentType }).end(body)),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  const redirect = (path: string, to: string): void =>
    web.answer(path, (response) => response.writeHead(302, { location: to }).end());

  web.answer('/never', () => undefined);
  web.answer('/trickle', (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  });
  web.answer('/huge', (response) => {
    response.writeHead(200, { 'content-type': 'text/csv' });
    const more = (): void => {
      while (!response.destroyed && response.write('2026-01-01,1\n'.repeat(5000)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  });
  web.answer('/bomb', (response) => {
    const body = gzipSync(Buffer.alloc(60_000_000, '0'));
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(body);
  });
  web.answer('/torn-gzip', (response) => {
    const body = gzipSync('{"days": [1,2,3]}').subarray(0, 20);
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(body);
  });
  web.answer('/short', (response) => {
    response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '1000' });
    response.write('day,value\n2026-01-01,1\n', () => response.destroy());
  });
  web.answer('/claims-huge', (response) => {
    response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '900000000000' });
    response.write('day,value\n');
  });
  web.text('/page', '<!doctype html><html><body>Log in</body></html>', 'text/html');
  web.text('/page-as-json', '\n<html><body>Log in</body></html>', 'application/json');
  web.answer('/error', (response) => response.writeHead(503).end('busy'));
  redirect('/around', '/around');
  redirect('/to-localhost', `http://localhost:${port}/values.json`);
  redirect('/to-metadata', 'http://169.254.169.254/latest/meta-data/');
  redirect('/to-mapped', `http://[::ffff:127.0.0.1]:${port}/values.json`);
  redirect('/to-file', 'file:///etc/passwd');
  redirect('/to-password', `http://user:password@127.0.0.1:${port}/values.json`);
  redirect('/to-values', '/values.json');
  web.text('/values.json', '[{"day":"2026-10-31","value":1},{"day":"2026-11-30","value":2}]');
  return web;
}
