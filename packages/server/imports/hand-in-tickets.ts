// Tickets for single files: whoever holds a link gets one, so that the link itself never stands in an address.
import { hashOf, newToken } from '../accounts/one-time-token.ts';

export interface HandInTickets {
  /** @param link id of the link by which the file will come */
  issue(link: string): string;
  /** The link of a ticket, which is used up by it; null for one that is unknown, used or too old. */
  take(ticket: string): string | null;
}

const goodForMilliseconds = 10 * 60 * 1000;
const mostTickets = 10_000;

export function handInTickets(now: () => number = Date.now): HandInTickets {
  const tickets = new Map<string, { readonly link: string; readonly until: number }>();
  return {
    issue(link) {
      for (const [key, { until }] of tickets) {
        if (until > now() && tickets.size < mostTickets) break;
        tickets.delete(key);
      }
      const ticket = newToken();
      tickets.set(hashOf(ticket), { link, until: now() + goodForMilliseconds });
      return ticket;
    },
    take(ticket) {
      const key = hashOf(ticket);
      const found = tickets.get(key);
      tickets.delete(key);
      return found !== undefined && found.until > now() ? found.link : null;
    },
  };
}
