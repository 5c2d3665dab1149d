// Sessions: signing in and out, and who a request comes from. Cookies, hashes and expiry are better-auth's.
import type { IncomingHttpHeaders } from 'node:http';
import { type Account, PASSWORD_MAXIMUM, PASSWORD_MINIMUM } from '@evenkeel/contract';
import { APIError, betterAuth } from 'better-auth';
import { fromNodeHeaders } from 'better-auth/node';
import { Refusal } from '../errors/refusal.ts';
import type { Accounts } from './accounts.ts';

export interface AuthOptions {
  readonly database: Accounts;
  readonly secret: string;
  /** The address people see; cookies are `Secure` when it begins with https. */
  readonly baseUrl: string;
  readonly log: (line: string) => void;
}

/** An answer with the cookies that go with it. */
interface WithCookies<T> {
  readonly value: T;
  readonly cookies: readonly string[];
}

export interface Auth {
  /** Null for a stranger; the cookies prolong a session that is in use. */
  whoIs(headers: IncomingHttpHeaders): Promise<WithCookies<Account | null>>;
  /** @throws Refusal `sign-in-failed` */
  signIn(email: string, password: string, headers: IncomingHttpHeaders): Promise<WithCookies<Account>>;
  signOut(headers: IncomingHttpHeaders): Promise<WithCookies<null>>;
  /** @throws Refusal `wrong-password` */
  changePassword(
    headers: IncomingHttpHeaders,
    currentPassword: string,
    newPassword: string,
  ): Promise<WithCookies<null>>;
}

const day = 24 * 60 * 60;

/** better-auth is called function by function; its own router is not reachable from outside. */
export function createAuth({ database, secret, baseUrl, log }: AuthOptions): Auth {
  const auth = betterAuth({
    appName: 'Evenkeel',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    database: { db: database, type: 'postgres' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MINIMUM,
      maxPasswordLength: PASSWORD_MAXIMUM,
    },
    session: { expiresIn: 30 * day, updateAge: day, cookieCache: { enabled: false } },
    advanced: {
      cookiePrefix: 'evenkeel',
      useSecureCookies: baseUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    // Both are done for every route in one place (security/).
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (_, message) => log(`accounts: ${message}`),
    },
  });

  return {
    async whoIs(nodeHeaders) {
      if (!nodeHeaders.cookie) return { value: null, cookies: [] };
      const headers = fromNodeHeaders(nodeHeaders);
      const found = await auth.api.getSession({ headers, returnHeaders: true });
      const cookies = found.headers.getSetCookie();
      return { value: found.response ? presentAccount(found.response.user) : null, cookies };
    },
    async signIn(email, password, nodeHeaders) {
      const headers = fromNodeHeaders(nodeHeaders);
      const given = await auth.api
        .signInEmail({ body: { email, password }, headers, returnHeaders: true })
        .catch(refuse('sign-in-failed'));
      return { value: presentAccount(given.response.user), cookies: given.headers.getSetCookie() };
    },
    async signOut(nodeHeaders) {
      const given = await auth.api.signOut({ headers: fromNodeHeaders(nodeHeaders), returnHeaders: true });
      return { value: null, cookies: given.headers.getSetCookie() };
    },
    async changePassword(nodeHeaders, currentPassword, newPassword) {
      const given = await auth.api
        .changePassword({
          body: { currentPassword, newPassword, revokeOtherSessions: true },
          headers: fromNodeHeaders(nodeHeaders),
          returnHeaders: true,
        })
        .catch(refuse('wrong-password'));
      return { value: null, cookies: given.headers.getSetCookie() };
    },
  };
}

function presentAccount({ id, name, email }: Account): Account {
  return { id, name, email };
}

/** A refusal of better-auth becomes ours; anything else stays the fault it is. */
function refuse(code: 'sign-in-failed' | 'wrong-password'): (error: unknown) => never {
  return (error) => {
    if (error instanceof APIError && error.statusCode < 500) throw new Refusal(code);
    throw error;
  };
}
