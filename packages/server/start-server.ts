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
 * @throws RangeError when the base address is none; the system's error when the port is taken (`EADDRINUSE`) or not allowed (`EACCES`)
 * @example
 * const server = await startServer({ store, port: 4321, host: '127.0.0.1', log: console.log });
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { baseUrl, ...others } = options;
  let url = baseUrl === undefined ? '' : originOf(baseUrl);
  const app = await buildApp({ ...others, ...(url === '' ? {} : { baseUrl: url }) });
  try {
    await app.listen({ port: options.port, host: options.host });
  } catch (error) {
    await app.close();
    throw error;
  }
  if (url === '') {
    const { port } = app.server.address() as AddressInfo;
    url = `http://${nameOf(options.host)}:${port}`;
  }
  const setupLink = await createSetupLink(options.store.accounts, url);
  return { url, setupLink, close: () => app.close() };
}

/** @throws RangeError */
function originOf(baseUrl: string): string {
  const parsed = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (parsed && /^https?:$/.test(parsed.protocol) && parsed.pathname === '/') return parsed.origin;
  throw new RangeError(
    `The base address “${baseUrl}” cannot be used. Write scheme and host only, for example https://keel.example.`,
  );
}

/** What a person types to reach a server that listens on this host. */
function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
