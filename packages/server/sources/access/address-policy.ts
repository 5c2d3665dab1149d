// Which computers a source may lie on: those of the internet, and of the inside only what the administrator allows.
import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { SourceFault } from '../source-fault.ts';

/** A host whose address was looked up once and found allowed: connect to this address and no other. */
export interface CheckedHost {
  readonly host: string;
  readonly port: number;
  readonly address: string;
  readonly family: 4 | 6;
  /** It lies inside, and was allowed by name, port or network. */
  readonly isInternal: boolean;
}

/** What the administrator wrote: `host`, `host:port`, `address`, `network/bits`, separated by commas. */
export function parseAllowed(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
}

/**
 * Looks the host up once. A name with any address inside is refused as a whole, so that no later answer of a name
 * server can lead elsewhere.
 *
 * @throws SourceFault `host-not-found`, `address-not-allowed`
 */
export async function checkHost(
  host: string,
  port: number,
  allowed: readonly string[],
): Promise<CheckedHost> {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  const addresses = await lookup(bare, { all: true, verbatim: true }).catch(() => []);
  const [first] = addresses;
  if (first === undefined) throw new SourceFault('host-not-found', { host: bare });
  const inside = addresses.filter(({ address }) => isInternal(address));
  const refused = inside.find(({ address }) => !isAllowed(bare, port, address, allowed));
  if (refused !== undefined) throw new SourceFault('address-not-allowed', { host: bare });
  const { address, family } = first;
  return { host: bare, port, address, family: family === 6 ? 6 : 4, isInternal: inside.length > 0 };
}

/** Everything that is no plain address of the internet: loopback, private, link-local, metadata, reserved, mapped, … */
function isInternal(address: string): boolean {
  const parsed = ipaddr.parse(address.replace(/%.*$/, ''));
  if (parsed.kind() === 'ipv4') return parsed.range() !== 'unicast';
  const six = parsed as ipaddr.IPv6;
  if (six.isIPv4MappedAddress()) return six.toIPv4Address().range() !== 'unicast';
  // `::a.b.c.d`, the old way to write an IPv4 address, counts as unicast.
  const isOldIpv4 = six.parts.slice(0, 6).every((part) => part === 0);
  return isOldIpv4 || six.range() !== 'unicast';
}

function isAllowed(host: string, port: number, address: string, allowed: readonly string[]): boolean {
  const plain = ipaddr.process(address.replace(/%.*$/, ''));
  return allowed.some((one) => {
    if (one === host || one === `${host}:${port}`) return true;
    if (one === plain.toString() || one === `${plain.toString()}:${port}`) return true;
    if (!one.includes('/') || !ipaddr.isValidCIDR(one)) return false;
    const [network, bits] = ipaddr.parseCIDR(one);
    if (network.kind() !== plain.kind()) return false;
    return plain.kind() === 'ipv4'
      ? (plain as ipaddr.IPv4).match(network as ipaddr.IPv4, bits)
      : (plain as ipaddr.IPv6).match(network as ipaddr.IPv6, bits);
  });
}
