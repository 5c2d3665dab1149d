// Whether the way to a database is encrypted: over the internet always, and checked, unless the address says otherwise.
import type { CheckedHost } from '../access/address-policy.ts';
import type { DatabasePlace } from '../access/place-of.ts';

/** Options of the TLS connection; false for none. */
export function tlsOf(
  wanted: DatabasePlace['tls'],
  { host, isInternal }: CheckedHost,
): false | { readonly servername: string; readonly rejectUnauthorized: boolean } {
  const how = wanted ?? (isInternal ? 'off' : 'on');
  return how === 'off' ? false : { servername: host, rejectUnauthorized: how === 'on' };
}
