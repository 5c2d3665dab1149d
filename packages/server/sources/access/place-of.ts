// Reads the address of a source: which host, port and database, or which web address.
import { SourceFault } from '../source-fault.ts';

/** Where a database is asked. */
export interface DatabasePlace {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  /** `off`, `on`, `unverified`; null leaves it to where the host lies. */
  readonly tls: 'off' | 'on' | 'unverified' | null;
}

const usualPorts = { postgresql: 5432, mysql: 3306 } as const;

/**
 * @param address `host:port/database`, with or without a scheme; `?tls=off|on|unverified` at the end
 * @throws SourceFault `address-invalid`
 */
export function databasePlace(kind: keyof typeof usualPorts, address: string): DatabasePlace {
  const written = address.trim().replace(/^(?:postgres(?:ql)?|mysql|mariadb):\/\//i, '');
  const url = URL.canParse(`http://${written}`) ? new URL(`http://${written}`) : null;
  const database = url === null ? '' : decoded(url.pathname.slice(1));
  if (url === null || url.hostname === '' || database === '' || database.includes('/')) {
    throw new SourceFault('address-invalid', { expected: 'host:port/database' });
  }
  if (url.username !== '' || url.password !== '') {
    throw new SourceFault('address-invalid', { expected: 'host:port/database' });
  }
  const tls = url.searchParams.get('tls');
  if (tls !== null && tls !== 'off' && tls !== 'on' && tls !== 'unverified') {
    throw new SourceFault('address-invalid', { expected: 'tls=off, tls=on, tls=unverified' });
  }
  // The port 80 of the scheme that only helps to read it is never meant.
  const port = /^[^/?]*:80(?:[/?]|$)/.test(written) ? 80 : Number(url.port || usualPorts[kind]);
  return { host: url.hostname, port, database, tls };
}

/** @throws SourceFault `address-invalid` */
export function webPlace(address: string): URL {
  const written = address.trim();
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new SourceFault('address-invalid', { expected: 'https://…' });
  }
  return url;
}

/**
 * To whom the secret of a source may be shown. A secret is bound to it: with another address it cannot be used.
 *
 * @throws SourceFault `address-invalid`
 */
export function recipientOf(kind: string, address: string): string {
  if (kind === 'postgresql' || kind === 'mysql') {
    const { host, port } = databasePlace(kind, address);
    return `${kind}://${host}:${port}`;
  }
  return kind === 'sqlite' ? 'sqlite' : webPlace(address.replaceAll('{secret}', 'secret')).origin;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
