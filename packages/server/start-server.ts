// Starts the server: builds it, listens, and prints the set-up link while there is no account.
import type { AddressInfo } from 'node:net';
import { createSetupLink } from './accounts/setup-link.ts';
import { buildApp } from './build-app.ts';
import type { ServerOptions } from './options.ts';

export interface RunningServer {
  /** The address people see, without a slash at the end. */
  readonly url: string;
  /** The one-time link by which the first account is created; null when there is one. */
  readonly setupLink: string | null;
  /** Answers what is under way, then stops; stops running imports. */
  close(): Promise<void>;
}

/**
 * Listens until it is closed. The store stays open: who opened it closes it.
 *
 * @throws the system's error when the port is taken (`EADDRINUSE`) or not allowed (`EACCES`)
 * @example
 * const server = await startServer({ store, port: 4321, host: '127.0.0.1', log: console.log });
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  let url = options.baseUrl?.replace(/\/+$/, '') ?? '';
  const app = await buildApp({ options, baseUrl: () => url });
  await app.listen({ port: options.port, host: options.host });
  if (url === '') {
    const { port } = app.server.address() as AddressInfo;
    url = `http://${nameOf(options.host)}:${port}`;
  }
  const setupLink = await createSetupLink(options.store.accounts, url);
  return { url, setupLink, close: () => app.close() };
}

/** What a person types to reach a server that listens on this host. */
function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
